import type { TokenRange } from '../../model/phrase.ts'
import type { StatementKind } from '../../model/statement.ts'
import type { Quote } from '../../text/quotes.ts'
import type { Scene } from './scene.ts'
import { isSpeech, quoteAt, quoteAround, skipAdverbs, trim } from './scene.ts'

/** How the words after a cue begin its content. */
export interface Complement {
  /** First token of the content. */
  readonly from: number
  readonly sign: 'quote' | 'colon' | 'that' | 'comma' | 'bare'
  readonly quote: Quote | undefined
}

/** The content of a cue, how it is told, and the token after it. */
export interface Content extends TokenRange {
  readonly kind: StatementKind
  readonly next: number
}

/** Reads what begins at token `at`: a colon, a complementiser, a comma, a quotation mark, or the clause itself. */
export function complementAt(scene: Scene, at: number, to: number): Complement | undefined {
  let next = at
  let sign: Complement['sign'] = 'bare'
  for (let step = 0; step < 4 && next < to; step++) {
    const { key } = scene.tokens[next]!
    const that = scene.words.complementisers.at(scene.tokens, next, to)
    if (key === ':') sign = 'colon'
    else if (key === ',' && sign === 'bare') sign = 'comma'
    else if (that?.value === 'bare')
      sign = sign === 'colon' && !scene.words.verbSubject ? 'colon' : 'that'
    else break
    next = that && key !== ':' ? that.to : next + 1
  }
  if (next >= to) return undefined
  const quote = quoteAt(scene, next)
  if (quote && (isSpeech(scene, quote) || sign === 'colon'))
    return { from: next, sign: 'quote', quote }
  const fused = scene.words.complementisers.at(scene.tokens, next, to)
  if (fused?.value === 'fused' && sign === 'bare') sign = 'that'
  if (scene.tokens[next]!.kind === 'mark') return undefined
  return { from: next, sign, quote: undefined }
}

/** إنه "C": a fused complementiser, and the rest in quotation marks. */
function isWhollyQuoted(scene: Scene, { from, to }: TokenRange): boolean {
  const fused = scene.words.complementisers.at(scene.tokens, from, to)
  if (fused?.value !== 'fused') return false
  return scene.paragraph.quotes.some(
    ({ open, close }) => open === fused.to && close >= to - 1 && close - open > 3,
  )
}

/** Verbatim where it is a quotation, mixed where some of its words are quoted, else as `plain` says. */
export function kindOf(scene: Scene, range: TokenRange, plain: StatementKind): StatementKind {
  if (plain === 'direct') return 'direct'
  if (scene.words.verbSubject && isWhollyQuoted(scene, range)) return 'direct'
  const whole = scene.paragraph.quotes.find(
    ({ open, close }) => open === range.from - 1 && close === range.to,
  )
  if (whole && scene.words.verbSubject && isSpeech(scene, whole)) return 'direct'
  const quoted = scene.paragraph.quotes.some(
    (quote) =>
      quote.open >= range.from - 1 &&
      quote.close <= range.to &&
      !scene.phrases.some(
        (phrase) =>
          phrase.name &&
          phrase.name.from < quote.close &&
          phrase.name.to > quote.open &&
          phrase.kind !== 'document',
      ),
  )
  return quoted ? 'mixed' : 'indirect'
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…'])

/** The content of a quotation, and whether the clause goes on behind it. */
export function quotedContent(
  scene: Scene,
  quote: Quote,
  sentenceEnd: number,
): Content | undefined {
  const inner = trim(scene, quote.open + 1, quote.close)
  if (!inner) return undefined
  const after = quote.closed ? quote.close + 1 : quote.close
  const whole = { ...inner, kind: 'direct' as const, next: after }
  if (after >= sentenceEnd || after >= scene.paragraph.to) return whole
  const follower = scene.tokens[after]!
  if (follower.kind === 'mark' || follower.gap === 'line' || goesOn(scene, after)) return whole
  if (scene.words.carriers.at(scene.tokens, after, sentenceEnd)) return whole
  if (quote.close - quote.open > 25 || reportsOn(scene, after, sentenceEnd)) return whole
  if (ENDS.has(scene.tokens[quote.close - 1]!.key)) return whole
  const mixed = trim(scene, quote.open, sentenceEnd)
  return mixed ? { ...mixed, kind: 'mixed', next: sentenceEnd } : whole
}

/** Whether `and` begins a clause with a cue of its own at token `at`. */
function reportsOn(scene: Scene, at: number, to: number): boolean {
  if (scene.tokens[at]!.key !== scene.words.and) return false
  return scene.cues.some(
    ({ from, to: end, value }) => from > at && end <= to && value.form === 'finite',
  )
}

/** Whether a cue follows at token `at`, behind an `and` and adverbs at most. */
export function goesOn(scene: Scene, at: number): boolean {
  const next = skipAdverbs(scene, at, scene.paragraph.to)
  return scene.cues.some(
    (cue) => cue.from === next && (cue.value.form === 'finite' || cue.value.form === 'participle'),
  )
}

/** The end of the sentence that token `at` stands in. */
export function sentenceEnd(scene: Scene, at: number): number {
  return scene.paragraph.sentences.find((sentence) => at < sentence.to)?.to ?? scene.paragraph.to
}

/** Whether a quotation of speech that does not hold the whole range covers token `at`. */
export function isQuoted(scene: Scene, at: number, range: TokenRange): boolean {
  return quoteAround(scene, at, range) !== undefined
}

/**
 * How far a verbatim content without quotation marks reaches: sentence after sentence, as long as
 * `isOther` does not find a sentence that reports someone anew.
 */
export function runOn(
  scene: Scene,
  from: number,
  isOther: (sentence: TokenRange) => boolean,
): number {
  let end = sentenceEnd(scene, from)
  for (const sentence of scene.paragraph.sentences) {
    if (sentence.from < end) continue
    if (isOther(sentence)) break
    end = sentence.to
  }
  return end
}

/** Whether a sentence carries on the sentence before it (زیرا …). */
export function carriesOn(scene: Scene, sentence: TokenRange): boolean {
  return scene.words.carriers.at(scene.tokens, sentence.from, sentence.to) !== undefined
}

/** The words of the paragraph of the body below this one, their quotation marks left out. */
export function paragraphBelow({ reading, tokens, paragraph }: Scene): TokenRange | undefined {
  const below = reading.paragraphs.find(({ from }) => from >= paragraph.to)
  if (below?.block.role !== 'body' && below?.block.role !== 'lead') return undefined
  let { from, to } = below
  while (from < to && tokens[from]!.kind !== 'word' && tokens[from]!.kind !== 'number') from++
  while (to > from && tokens[to - 1]!.kind !== 'word' && tokens[to - 1]!.kind !== 'number') to--
  return to - from > 2 ? { from, to } : undefined
}

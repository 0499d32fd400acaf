import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { Draft } from './draft.ts'
import type { CueMatch } from './markers.ts'
import type { State } from './read-subject-verb-state.ts'
import { emit, ownSubject } from './read-subject-verb-state.ts'
import type { Scene } from './scene.ts'
import { isQuoteMark, isSpeech, trim } from './scene.ts'
import { isVerb } from './subject.ts'

/** `«C»، این را S گفت` and `«C»؛ S گفت`: the sentence ends in its verb, and the content stands before the speaker. */
export function readTrailing(
  state: State,
  match: CueMatch,
  { before, range }: { before: TokenRange; range: TokenRange },
): Draft | undefined {
  const { scene } = state
  if (!match.value.clause || !endsSentence(scene, match.to, range.to)) return undefined
  const said = quotedBefore(scene, before) ?? pointedBefore(scene, before)
  if (!said) return undefined
  const subject: NounPhrase | undefined = ownSubject(scene, { from: said.next, to: match.from })
  if (!subject || subject.rule === 'unknown phrase') return undefined
  return emit(state, [match], {
    match,
    content: said.content,
    kind: said.kind,
    subject,
    rule: 'content subject cue',
  })
}

interface Said {
  readonly content: TokenRange
  readonly kind: 'direct' | 'indirect'
  /** The token behind the content. */
  readonly next: number
}

function endsSentence(scene: Scene, at: number, to: number): boolean {
  return at >= to || scene.tokens[at]!.key === '.' || scene.tokens[at]!.key === ';'
}

/** A quotation of speech that the range begins with. */
function quotedBefore(scene: Scene, before: TokenRange): Said | undefined {
  const quote = scene.paragraph.quotes.find(({ open }) => open >= before.from)
  if (!quote?.closed || quote.close >= before.to || !isSpeech(scene, quote)) return undefined
  if (quote.open > before.from + 1) return undefined
  const content = trim(scene, quote.open + 1, quote.close)
  return content ? { content, kind: 'direct', next: quote.close + 1 } : undefined
}

const PAUSES: ReadonlySet<string> = new Set([',', ';'])

/** A clause that `this` and an object marker take up: `C، این را`. */
function pointedBefore(scene: Scene, before: TokenRange): Said | undefined {
  const { tokens, words } = scene
  for (let at = before.from + 3; at < before.to; at++) {
    if (!words.objectMarkers.has(tokens[at]!.key)) continue
    const comma = [at - 2, at - 3].find((place) => PAUSES.has(tokens[place]!.key))
    if (comma === undefined || comma <= before.from || isQuoteMark(tokens[comma - 1]!)) continue
    const content = isVerb(scene, comma - 1) ? trim(scene, before.from, comma) : null
    if (content) return { content, kind: 'indirect', next: at + 1 }
  }
  return undefined
}

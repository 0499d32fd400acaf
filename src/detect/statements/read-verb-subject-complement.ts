import type { TokenRange } from '../../model/phrase.ts'
import type { Complement } from './content.ts'
import { complementAt, goesOn } from './content.ts'
import type { Quote } from '../../text/quotes.ts'
import { feels } from './feels.ts'
import type { CueMatch } from './markers.ts'
import type { Scene } from './scene.ts'
import { isSpeech, quoteAt } from './scene.ts'
import { endsAdverb, isBound } from './subject.ts'

/** How many tokens may stand between a verb and the clause it reports. */
const REACH = 60

/** How many tokens may stand between a participle and the clause it reports. */
const NEAR = 8

/** The first complementiser, colon or quotation of speech behind a verb and its speaker. */
export function findComplement(
  scene: Scene,
  match: CueMatch,
  { from, to }: TokenRange,
): Complement | undefined {
  const { tokens, words } = scene
  if (!match.value.clause) return undefined
  const far = adjoins(scene, match, { from, to })
  const limit = Math.min(to, from + (far ? REACH : reachOf(match)))
  const last = match.value.form === 'finite' ? lastQuote(scene, to) : undefined
  for (let at = from; at < limit; at++) {
    const token = tokens[at]!
    const quote = quoteAt(scene, at)
    if (quote && isSpeech(scene, quote)) return complementAt(scene, at, to)
    if (quote && (quote === last || (at === from && standsAlone(scene, quote, to))))
      return { from: at, sign: 'quote', quote }
    if (quote && quote.closed) {
      at = quote.close
      continue
    }
    const that = words.complementisers.at(tokens, at, to)
    if (that && !(at > from && scene.words.blockers.has(tokens[at - 1]!.key))) {
      if (match.value.judges && that.value === 'bare' && at > from + 1) continue
      const again = announcedAgain(scene, that, to)
      if (again) return again
      const complement = complementAt(scene, at, to)
      if (complement) return complement
    }
    if (token.key === ',' && words.relatives.has(tokens[at + 1]?.key ?? '')) {
      const closed = asideEnd(scene, at + 1, limit)
      if (closed !== undefined) {
        at = closed
        continue
      }
    }
    if (token.key === ':') return complementAt(scene, at, to)
    if (ENDS.has(token.key)) return undefined
    const other = scene.cues.find((cue) => cue.from === at)
    if (other && at > from && other.value.form === 'participle') return undefined
    if (far && other?.value.form === 'finite') return undefined
    const nearer = match.value.markers.length > 0 || match.value.signed
    if (other && at > from && nearer && announces(scene, other, to)) return undefined
    if (
      other &&
      at > from &&
      other.value.form === 'finite' &&
      (other.skip > 0 || tokens[at - 1]?.key === ',' || endsAdverb(scene, at)) &&
      (other.value.feels ? feels(scene, other, to) : !other.value.signed || tells(scene, other, to))
    )
      return undefined
  }
  return undefined
}

/** قوله في مقابلة مع قناة إن: the clause that a noun of saying announces, behind where, when or to whom it was said. */
function announcedAgain(scene: Scene, noun: TokenRange, to: number): Complement | undefined {
  const { tokens, words } = scene
  const { to: start } = noun
  if (!words.announcers.has(tokens[noun.from]!.key) || start >= to || start > noun.from + 1)
    return undefined
  if (!words.prepositions.at(tokens, start, to) && !isBound(scene, start)) return undefined
  for (let at = start + 1; at < Math.min(to, start + REACH); at++) {
    const quote = quoteAt(scene, at)
    const isSpoken = quote !== undefined && isSpeech(scene, quote)
    if (tokens[at]!.key === ':' || isSpoken || words.complementisers.at(tokens, at, to))
      return complementAt(scene, at, to)
    if (ENDS.has(tokens[at]!.key)) return undefined
  }
  return undefined
}

const ENDS: ReadonlySet<string> = new Set(['.', '؛'])

/** The comma that closes an aside, right before the clause that the verb announces. */
function asideEnd({ tokens, words }: Scene, from: number, to: number): number | undefined {
  for (let at = from; at + 1 < to; at++) {
    if (tokens[at]!.key === '.' || tokens[at]!.key === ':') return undefined
    if (tokens[at]!.key === ',' && words.complementisers.at(tokens, at + 1, to)) return at
  }
  return undefined
}

/** A quotation of some words that closes the sentence, no name or term: the verb's words. */
function lastQuote(scene: Scene, to: number): Quote | undefined {
  const quote = scene.paragraph.quotes.findLast(({ closed, close }) => closed && close < to)
  if (!quote || quote.close - quote.open < 4) return undefined
  const names = scene.phrases.some(
    ({ from, to: end }) => from <= quote.open + 1 && end >= quote.close && from < quote.close,
  )
  if (names) return undefined
  for (let at = quote.close + 1; at < to; at++) {
    if (scene.tokens[at]!.kind === 'word') return undefined
  }
  return quote
}

/** قال S "C" مضيفا: some words in quotation marks right behind the speaker, and nothing of their clause behind them. */
function standsAlone(scene: Scene, quote: Quote, to: number): boolean {
  if (!quote.closed || quote.close - quote.open < 4 || quote.close >= to) return false
  const next = scene.tokens[quote.close + 1]
  return (
    next === undefined ||
    quote.close + 1 >= to ||
    next.kind === 'mark' ||
    goesOn(scene, quote.close + 1)
  )
}

/** Whether a verb inside of what another one names announces a clause of its own (الدول التي قال إنها). */
function announces({ tokens, words }: Scene, { value, to }: CueMatch, limit: number): boolean {
  return value.form === 'finite' && words.complementisers.at(tokens, to, limit) !== undefined
}

/** تابع S، خلال كذا، أن: adjuncts stand behind the speaker of a verb that needs its clause, and no object. */
function adjoins(
  { tokens, words }: Scene,
  { to: end, value }: CueMatch,
  { from, to }: TokenRange,
): boolean {
  if (!value.signed || value.form !== 'finite' || from === end || from >= to) return false
  return tokens[from]!.key === ',' || words.prepositions.at(tokens, from, to) !== undefined
}

/** Whether the clause of a verb that may have none follows soon: (بيان) ورد، أن is not "and answered that". */
function tells({ tokens, words }: Scene, { to }: CueMatch, limit: number): boolean {
  const end = Math.min(limit, to + NEAR)
  for (let at = to; at < end; at++) {
    if (tokens[at]!.key === ',') return false
    if (tokens[at]!.key === ':' || words.complementisers.at(tokens, at, end)) return true
  }
  return false
}

/** How far from a cue its clause may begin, in tokens. */
function reachOf({ value: { form, signed, judges } }: CueMatch): number {
  if (form !== 'participle') return signed ? NEAR : REACH
  return judges ? 2 * NEAR + 4 : NEAR
}

import { dateTraits } from './furniture-dates.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import type { Line } from './lines.ts'
import { isMediaName } from './media-names.ts'

/** Where a dateline at the start of a line ends, and what it is. */
export interface Dateline {
  /** The token behind it. */
  readonly at: number
  readonly role: 'byline' | 'dateline'
  readonly rule: string
}

type Find = (line: Line, words: FurnitureMatchers) => Dateline | undefined

const LONG_LINE = 8
const NEAR = 14

/** A byline or a dateline glued to the text that follows it on its line. */
export function findDateline(line: Line, words: FurnitureMatchers): Dateline | undefined {
  if (line.words < LONG_LINE + 2) return undefined
  if (words.continuing.at(line.tokens, 0, line.tokens.length)) return undefined
  for (const find of FINDERS) {
    const found = find(line, words)
    if (found) return found
  }
  return undefined
}

const FINDERS: readonly Find[] = [joined, dashed, bracketed, stroked, outletFirst, signed]

/**
 * `سبق- جدة: …`, `گرگان- ایرنا- …`, `كييف- (رويترز): …`: its parts are joined by a dash and it ends with a
 * colon, or an agency stands in it and it ends with a dash.
 */
function joined({ tokens }: Line, words: FurnitureMatchers): Dateline | undefined {
  const limit = Math.min(tokens.length, NEAR)
  let dashes = 0
  let agency = false
  let count = 0
  for (let i = 0; i < limit; i++) {
    const { key, kind } = tokens[i]!
    if (kind === 'word') count++
    if (words.grammar.at(tokens, i, limit) || count > 7) return undefined
    agency ||= i > 0 && words.agencies.at(tokens, i, limit) !== undefined
    const role = agency ? 'dateline' : 'byline'
    if (key === ':') {
      const parted = dashes > 0 || (agency && tokens[i - 1]?.key === ')')
      return parted ? { at: i + 1, role, rule: 'dateline with colon' } : undefined
    }
    if (key !== '-' || i === 0 || tokens[i + 1]?.kind === 'number') continue
    dashes++
    const dated = dateTraits(tokens, [0, i], words)
    const ends = agency && tokens[i - 1]?.key === ')'
    const closes = ends || (dashes === 2 && agency) || (dated.year && dated.unknown <= 2)
    if (closes) return { at: i + 1, role: 'dateline', rule: 'dateline with dash' }
  }
  return undefined
}

/** `بيت لحم- معا- …`: a place, and one word or an outlet's name, between dashes. */
function dashed({ tokens }: Line, words: FurnitureMatchers): Dateline | undefined {
  const first = tokens.slice(0, 4).findIndex(({ key }) => key === '-')
  const second = tokens.findIndex(({ key }, at) => at > first && at < first + 5 && key === '-')
  if (first < 1 || second < first + 2) return undefined
  const own = tokens.slice(0, second).filter((_, at) => at !== first)
  if (own.some(({ kind }) => kind !== 'word')) return undefined
  if (words.grammar.find(tokens, 0, second).length > 0) return undefined
  const named = second === first + 2 || isMediaName(tokens, { from: first + 1, to: second }, words)
  return named
    ? { at: second + 1, role: 'dateline', rule: 'place and name before dashes' }
    : undefined
}

/** `تهران (پانا) - …`: a place, a name in brackets, and a dash. */
function bracketed({ tokens }: Line): Dateline | undefined {
  const open = tokens.slice(0, 4).findIndex(({ key }) => key === '(')
  if (open < 1 || tokens.slice(0, open).some(({ kind }) => kind !== 'word')) return undefined
  const close = tokens.slice(0, open + 6).findIndex(({ key }) => key === ')')
  if (close < open + 2 || tokens[close + 1]?.key !== '-') return undefined
  if (tokens.slice(open + 1, close).some(({ kind }) => kind === 'number')) return undefined
  return { at: close + 2, role: 'dateline', rule: 'name in brackets behind a place' }
}

/** `کابل/ ۲۹ میزان/ باختر …`: a place, a day and an agency, parted by strokes. */
function stroked({ tokens }: Line, words: FurnitureMatchers): Dateline | undefined {
  const first = tokens.slice(0, 4).findIndex(({ key }) => key === '/')
  if (first < 1) return undefined
  const second = tokens.findIndex(({ key }, at) => at > first && at < first + 6 && key === '/')
  if (second < 0 || dateTraits(tokens, [first, second], words).unknown > 0) return undefined
  const agency = words.agencies.at(tokens, second + 1, tokens.length)
  return agency && { at: agency.to, role: 'dateline', rule: 'place, day and agency' }
}

const AFTER_NAME: ReadonlySet<string> = new Set(['-', '|', '/', ';', ':'])
const TEXT = 12

/** `الساحل نيوز- …`, `سام برس | …`, `باشگاه خبرنگاران جوان؛ نام - …`: the outlet, perhaps its author, and the text. */
function outletFirst(
  { tokens, words: count, end }: Line,
  words: FurnitureMatchers,
): Dateline | undefined {
  if (count < TEXT || (end !== 'stop' && count < TEXT * 2)) return undefined
  const to = tokens
    .slice(0, 7)
    .findIndex((token) => token.kind !== 'word' && !isInside(tokens, token))
  const mark = tokens[to]?.key ?? ''
  if (to < 1 || !AFTER_NAME.has(mark)) return undefined
  const kind = mark === ':' && words.media.at(tokens, 0, to)?.value === ''
  if (kind) return undefined
  const agency = words.agencies.at(tokens, 0, to)?.to === to
  if (mark === ':' || mark === '-' ? agency : false) return undefined
  if (!agency && !isMediaName(tokens, { from: 0, to }, words)) return undefined
  return { at: pastAuthor(tokens, to + 1, words), role: 'byline', rule: 'outlet before the text' }
}

/** A point within a name: `الساحل.نت`. */
function isInside(tokens: Line['tokens'], { key, end }: Line['tokens'][number]): boolean {
  return key === '.' && tokens.some(({ start, kind }) => start === end && kind === 'word')
}

/** Behind one to four words and a dash: who wrote it. */
function pastAuthor(tokens: Line['tokens'], at: number, words: FurnitureMatchers): number {
  const dash = tokens.findIndex(({ key }, i) => i > at && i <= at + 4 && key === '-')
  if (dash < 0 || words.grammar.find(tokens, at, dash).length > 0) return at
  return tokens.slice(at, dash).every(({ kind }) => kind === 'word') ? dash + 1 : at
}

/** `كتب فلان - الكويت في الجمعة 13 مارس 2026 03:10 صباحاً - …`: a byline with its date. */
function signed({ tokens }: Line, words: FurnitureMatchers): Dateline | undefined {
  if (!words.bylines.at(tokens, 0, tokens.length)) return undefined
  for (let at = 3; at < Math.min(tokens.length, NEAR + 6); at++) {
    if (tokens[at]!.key !== '-') continue
    const { year, unknown } = dateTraits(tokens, [0, at], words)
    if (year && unknown <= 6) return { at: at + 1, role: 'dateline', rule: 'byline with its date' }
  }
  return undefined
}

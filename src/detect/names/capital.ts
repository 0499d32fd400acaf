import type { Token } from '../../text/tokens.ts'
import type { Lexicon, WordClass } from './lexicon.ts'

/** The look-ups that tell what a capital stands for. */
export interface Surroundings {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  has(at: number, ...classes: readonly WordClass[]): boolean
  /** The first token of a sentence. */
  opens(at: number): boolean
}

/** Most capitals joined by "and" that are looked at together. */
const LONGEST_LIST = 4

/**
 * Whether a capital at tokens `[from, to)` is the city itself and not the government of its state:
 * behind a preposition of place, behind the noun that it belongs to, and in a dateline. As a subject,
 * and behind a word for what only governments have or a preposition of another kind, it is the government.
 */
export function isCity(
  scan: Surroundings,
  { from, to, skip }: { from: number; to: number; skip: number },
): boolean {
  const { lexicon, tokens } = scan
  const prefix = tokens[from]!.key.slice(0, skip)
  const joined = lexicon.joins.has(prefix)
  if (prefix !== '' && !joined) return isAmong(scan, prefix, lexicon.capitals.city)
  const quoted = from > 0 && tokens[from - 1]!.kind === 'open' && tokens[to]?.kind === 'close'
  const before = beforeList(scan, joined || quoted ? from - 1 : from)
  if (before < 0 || scan.opens(before + 1)) return isDateline(scan, to)
  const { kind, key } = tokens[before]!
  if (kind === 'mark' && (key === '/' || endsLine(scan, to))) return true
  if (kind !== 'word') return kind === 'mark' && closesAddress(scan, to)
  if (isAmong(scan, key, lexicon.capitals.government)) return false
  if (isAmong(scan, key, lexicon.capitals.city)) return true
  if (isAmong(scan, key, lexicon.capitals.toward)) return !scan.has(to, 'say')
  return !scan.has(before, 'stop', 'verb', 'say', 'join', 'government')
}

/** The token before a capital and before those that "and" joins to it. */
function beforeList(scan: Surroundings, from: number): number {
  let at = from - 1
  for (let count = 0; count < LONGEST_LIST; count++) {
    if (at < 1 || scan.opens(at) || !scan.has(at, 'join')) return at
    if (!scan.lexicon.joins.has(scan.tokens[at]!.key)) return at
    at -= 2
  }
  return at
}

/** A word of a list, also where "and" is written together with it. */
function isAmong({ lexicon }: Surroundings, key: string, list: ReadonlySet<string>): boolean {
  return list.has(key) || (lexicon.joins.has(key.slice(0, 1)) && list.has(key.slice(1)))
}

const DASHES: ReadonlySet<string> = new Set(['-', '/', '('])

function isDateline({ tokens }: Surroundings, to: number): boolean {
  return DASHES.has(tokens[to]?.key ?? '')
}

function endsLine(scan: Surroundings, to: number): boolean {
  const after = scan.tokens[to]
  return after === undefined || after.gap === 'line' || after.key === ':' || scan.opens(to)
}

/** Between marks, as in an address or a list of books. */
function closesAddress({ tokens }: Surroundings, to: number): boolean {
  const after = tokens[to]
  return after !== undefined && after.kind === 'mark' && after.key !== '.'
}

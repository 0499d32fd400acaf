import { closesName } from './name-endings.ts'
import type { KnownAt, Scan } from './scan.ts'
import { isOrdinary } from './scan.ts'

/** جاك لندن: a town's name behind a given name beside an office, where the name must end. */
export function isTown(
  scan: Scan,
  { from, to, skip, known, form }: KnownAt,
  {
    limit,
    afterGiven,
    evidence,
  }: { limit: number; afterGiven: boolean; evidence: 'role' | 'none' },
): boolean {
  if (scan.lexicon.article === '' || !afterGiven || evidence !== 'role') return false
  if (known.kind !== 'place' || form === 'adjective' || skip > 0 || to > from + 1) return false
  const bound = (scan.word(to, 'outlet', 'body')?.skip ?? scan.known(to)?.skip ?? 0) > 0
  return !scan.definite(from) && (closesName(scan, to, limit) || scan.definite(to) || bound)
}

/** إياد الخطيب: a trade with the article right behind a lone given name, where the name must end. */
export function isTrade(scan: Scan, at: number, limit: number): boolean {
  const { key } = scan.tokens[at]!
  const role = scan.word(at, 'role')
  if (!role || role.to > at + 1 || role.skip > 0 || scan.has(at, 'title', 'stop')) return false
  if (scan.lexicon.article === '' || !key.startsWith(scan.lexicon.article)) return false
  const next = at + 1
  return closesName(scan, next, limit) || (scan.ordinary(next) && !scan.definite(next))
}

/** (علي غديري) الحبس المؤقت: whether an adjective with the article stands behind a noun with it. */
export function isQualified(scan: Scan, at: number, limit: number): boolean {
  return at < limit && scan.definite(at) && scan.has(at, 'modifier') && !scan.has(at, 'role')
}

/** كاثرين وانجيرو: a surname that begins with the letters of "and", where the rest of it is no word and no name. */
export function isOwnLetter(scan: Scan, at: number, limit: number): boolean {
  const { lexicon, tokens } = scan
  const { key } = tokens[at]!
  const join = [...lexicon.joins].find((and) => key.startsWith(and))
  const bound = (scan.word(at - 1, 'given', 'commonGiven')?.skip ?? 0) > 0
  if (join === undefined || bound || !scan.unknown(at) || !closesName(scan, at + 1, limit))
    return false
  const rest = key.slice(join.length)
  const token = { start: 0, end: rest.length, kind: 'word', key: rest, gap: 'none' } as const
  if (rest.length < 4 || rest.startsWith(lexicon.article) || isOrdinary(rest, lexicon)) return false
  return lexicon.words.allAt([token], 0, 1).length === 0
}

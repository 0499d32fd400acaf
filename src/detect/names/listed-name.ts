import type { NounPhrase } from '../../model/mention.ts'
import type { WordClass } from './lexicon.ts'
import type { NameRun } from './name-run.ts'
import type { Scan } from './scan.ts'

/** Most words of a name in a list. */
const LONGEST = 3

const NEVER: readonly WordClass[] = [
  'stop',
  'verb',
  'say',
  'join',
  'role',
  'kin',
  'body',
  'outlet',
  'government',
  'place',
  'group',
  'source',
  'document',
  'field',
  'modifier',
  'some',
  'many',
  'this',
  'pronoun',
  'home',
]

/** Whether a token stands behind a named person and a comma or "and", where the next one of a list is named. */
export function isListed(scan: Scan, at: number, before: NounPhrase | undefined): boolean {
  if (!before?.named || before.kind !== 'person' || !before.name) return false
  if (before.name.to - before.name.from < 2) return false
  let next = before.to
  if (scan.tokens[next]?.key === ',') next++
  if (scan.has(next, 'join') && scan.lexicon.joins.has(scan.tokens[next]!.key)) next++
  return next === at && next > before.to
}

/** The next name of a list of people: two or three words up to the next comma, "and" or mark. */
export function listedName(scan: Scan, at: number, limit: number): NameRun | undefined {
  let to = at
  let ordinary = 0
  while (to < limit && to - at < LONGEST && isPiece(scan, to, to === at)) {
    if (!isName(scan, to)) ordinary++
    to++
  }
  if (to - at < 2 || ordinary > 1 || !isSeparator(scan, to, limit)) return undefined
  const given = scan.given(at) || scan.has(at, 'commonGiven')
  if (ordinary > 0 && (!given || isName(scan, to - 1))) return undefined
  return {
    from: at,
    to,
    nameFrom: at,
    nameTo: to,
    entity: null,
    country: null,
    short: false,
    titled: false,
    rule: 'name in a list',
  }
}

function isName(scan: Scan, at: number): boolean {
  return scan.unknown(at) || scan.given(at) || scan.has(at, 'commonGiven')
}

function isPiece(scan: Scan, at: number, first: boolean): boolean {
  if (!scan.isWord(at) || scan.known(at) || scan.has(at, ...NEVER)) return false
  if (first) return isName(scan, at)
  return scan.tokens[at]!.gap === 'space' && !scan.joined(at) && !scan.maybeJoined(at)
}

function isSeparator(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || scan.tokens[at]!.kind !== 'word') return true
  return scan.has(at, 'join') && scan.lexicon.joins.has(scan.tokens[at]!.key)
}

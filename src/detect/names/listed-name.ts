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
  const to = listedEnd(scan, at, limit)
  return to > at && isSeparator(scan, to, limit) ? runOf(at, to, 'name in a list') : undefined
}

/** A name that opens a sentence with a given name of another meaning, right before a verb of saying or the next name of a list. */
export function subjectName(scan: Scan, at: number, limit: number): NameRun | undefined {
  if (scan.lexicon.article !== '' || !scan.opens(at) || !scan.has(at, 'commonGiven'))
    return undefined
  const to = listedEnd(scan, at, limit)
  if (to === at || to >= limit) return undefined
  const lists = scan.tokens[to]!.key === ',' && to + 1 < limit && scan.has(to + 1, 'given')
  return scan.has(to, 'say') || lists ? runOf(at, to, 'subject of saying') : undefined
}

/** Where two or three words end of which at most the last is an ordinary one; the first token where they are no name. */
function listedEnd(scan: Scan, at: number, limit: number): number {
  let to = at
  let ordinary = 0
  while (to < limit && to - at < LONGEST && isPiece(scan, to, to === at)) {
    if (!isName(scan, to)) ordinary++
    to++
  }
  const given = scan.given(at) || scan.has(at, 'commonGiven')
  const fits = to - at > 1 && ordinary < 2 && (ordinary === 0 || (given && !isName(scan, to - 1)))
  return fits ? to : at
}

function runOf(at: number, to: number, rule: string): NameRun {
  const name = { nameFrom: at, nameTo: to, entity: null, country: null }
  return { from: at, to, ...name, short: false, titled: false, rule }
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

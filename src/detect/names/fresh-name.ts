import {
  closesName,
  endsGiven,
  endsLikeSurname,
  endsName,
  isSurname,
  isVerbNoun,
  namesake,
} from './name-endings.ts'
import { isNisba, isOrigin, isPlural, startsParticle } from './name-origin.ts'
import type { Scan } from './scan.ts'
import { isVerbal } from './scan.ts'
import { isOwnLetter, isQualified, isTown, isTrade } from './surname-piece.ts'

/** How sure the surroundings make that a name stands here: `role` beside an office, `none` anywhere. */
export type Evidence = 'role' | 'none'

/** Most words of a name. */
export const LONGEST = 6

/** A name without titles and marks. */
export interface BareName {
  readonly to: number
  readonly nameFrom: number
  readonly nameTo: number
  readonly entity: string | null
  readonly country: string | null
  /** A later, shorter form of a name of the page. */
  readonly short: boolean
  readonly titled: boolean
  readonly rule: string
}

/** A name that no table holds, from its given name or from the office beside it. */
export function freshName(
  scan: Scan,
  at: number,
  options: { limit: number; evidence: Evidence; titled: boolean },
): BareName | undefined {
  const { limit, evidence } = options
  const piece = isFirstPiece(scan, at, limit)
  const sure = piece || (scan.given(at) && !scan.known(at) && !scan.has(at, 'stop'))
  const pair =
    at + 2 < limit &&
    scan.has(at, 'stop') &&
    scan.has(at + 1, 'given', 'commonGiven') &&
    (scan.unknown(at + 2) || scan.has(at + 2, 'given', 'commonGiven'))
  const common = !sure && scan.has(at, 'given', 'commonGiven') && (pair || !scan.has(at, 'stop'))
  const particle = scan.has(at, 'before')
  const titled =
    (options.titled && isTitledFirst(scan, at, limit)) ||
    (evidence === 'role' && isBeforeSurname(scan, at, limit))
  const first = sure || common || particle || titled || (scan.unknown(at) && !scan.definite(at))
  if (!first || !scan.isWord(at)) return undefined
  const fits = common && pairsUp(scan, at + 1, limit)
  if (!sure && evidence === 'none' && (!fits || (scan.plain(at) && isPlural(scan, at + 1))))
    return undefined
  let to = at
  const firm = sure || (common && !scan.plain(at))
  let strong = firm ? 1 : 0
  let strange = 0
  let pieces = 0
  while (to < limit && pieces < LONGEST) {
    const step = pieceAt(scan, to, {
      limit,
      first: to === at,
      afterGiven: strong > 0,
      strange,
      evidence,
      second: pieces === 1 && firm,
      pair: pair && to === at + 1,
      titled,
    })
    if (!step) break
    if (step.given) strong += pieces > 0 || firm ? 1 : 0
    else strange++
    to = step.to
    pieces++
    if (step.last) break
  }
  if (to === at) return undefined
  const words = to - at
  if (words === 1 && (evidence === 'none' || (!sure && scan.tokens[at]!.key.length < 3)))
    return undefined
  if (words === 1 && common && !(options.titled && !scan.plain(at))) return undefined
  if (words === 1 && !sure && !titled && isPlural(scan, at)) return undefined
  if (evidence === 'none' && common && strange === 0 && !endsGiven(scan, to, limit))
    return undefined
  return {
    to,
    nameFrom: at,
    nameTo: to,
    entity: namesake(scan, at, to),
    country: null,
    short: false,
    titled: false,
    rule: sure || common ? 'given name' : 'unknown words beside an office',
  }
}

/** An ordinary word between a word of respect and a given name: a given name too. */
function isTitledFirst(scan: Scan, at: number, limit: number): boolean {
  return (
    at + 1 < limit &&
    scan.isWord(at) &&
    !scan.definite(at) &&
    !scan.has(at, 'stop', 'role', 'body', 'field', 'title', 'modifier', 'place', 'group') &&
    ((scan.given(at + 1) && !scan.has(at + 1, 'stop')) ||
      (scan.has(at + 1, 'before') && at + 2 < limit && scan.given(at + 2)))
  )
}

/** (مستشار الوزير) مظهر الجبوري: an ordinary word between an office and a known surname with the article, where the name ends. */
function isBeforeSurname(scan: Scan, at: number, limit: number): boolean {
  if (scan.lexicon.article === '' || at + 1 >= limit || !scan.plain(at) || scan.definite(at))
    return false
  if (scan.has(at, 'stop', 'role', 'body', 'field', 'modifier', 'place', 'group', 'title'))
    return false
  const surname = scan.knownBeside(at + 1)
  if (!surname || surname.skip > 0 || !isSurname(surname) || !scan.definite(at + 1)) return false
  return closesName(scan, at + 2, limit)
}

/** Where a name ends that goes on with "son of …". */
export function patronymEnd(scan: Scan, from: number, limit: number): number {
  let to = from
  while (
    to + 1 < limit &&
    scan.has(to, 'before') &&
    !scan.has(to, 'given') &&
    scan.isWord(to + 1) &&
    (!scan.has(to + 1, 'stop') || scan.definite(to + 1))
  ) {
    if (
      !scan.unknown(to + 1) &&
      !scan.has(to + 1, 'given', 'commonGiven') &&
      !scan.definite(to + 1)
    )
      break
    to = pastParticle(scan, to + 1, limit)
  }
  return to
}

/** The token after a piece of a name, two words long behind a particle of its own: بن عبد الله. */
function pastParticle(scan: Scan, at: number, limit: number): number {
  const given = scan.word(at, 'given')
  if (given && given.skip === 0 && given.to > at + 1) return Math.min(given.to, limit)
  const isPair = scan.has(at, 'before') && at + 1 < limit && scan.isWord(at + 1)
  return isPair && !scan.given(at) ? at + 2 : at + 1
}

/** Whether what follows a given name of another meaning makes it one. */
function pairsUp(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || !scan.isWord(at) || scan.maybeJoined(at)) return false
  if ((scan.word(at, 'given', 'commonGiven')?.skip ?? 0) > 0) return false
  if (scan.given(at) && !scan.has(at, 'stop')) return true
  if (isOrigin(scan, at, { afterGiven: true, strange: 0, limit })) return true
  const surname = scan.knownBeside(at)
  if (surname?.known.kind === 'person' && surname.form === 'short' && surname.skip === 0)
    return true
  if (scan.has(at, 'before') && at + 1 < limit && !scan.has(at, 'given')) return scan.isWord(at + 1)
  if (scan.has(at, 'commonGiven') && at + 1 < limit && isNisba(scan, at + 1))
    return !scan.has(at, 'stop')
  if (!scan.unknown(at) || isVerbal(scan.tokens[at]!.key, scan.lexicon, true)) return false
  return !scan.definite(at) || !startsParticle(scan, at)
}

function pieceAt(
  scan: Scan,
  at: number,
  context: {
    limit: number
    first: boolean
    afterGiven: boolean
    strange: number
    evidence: Evidence
    second: boolean
    pair: boolean
    titled: boolean
  },
): { to: number; given: boolean; last?: boolean } | undefined {
  const { limit, first } = context
  if (at >= limit) return undefined
  if (!first && hyphenated(scan, at, limit)) return { to: at + 2, given: false }
  if (!scan.isWord(at)) return undefined
  if (!first && scan.tokens[at]!.gap === 'line') return undefined
  if (
    scan.has(at, 'before') &&
    at + 1 < limit &&
    scan.isWord(at + 1) &&
    (!scan.has(at + 1, 'stop') || scan.definite(at + 1))
  ) {
    const lone = first && scan.has(at, 'given', 'commonGiven')
    if (!lone || scan.unknown(at + 1) || scan.has(at + 1, 'given', 'commonGiven'))
      return { to: pastParticle(scan, at + 1, limit), given: true }
  }
  const own = context.second && isOwnLetter(scan, at, limit)
  if (!first && !own && (scan.joined(at) || scan.maybeJoined(at))) return undefined
  const person = first ? undefined : scan.known(at)
  if (person && person.skip > 0) return undefined
  const taken = scan.lexicon.article === '' || context.afterGiven || context.evidence === 'role'
  if (person && isSurname(person) && taken) return { to: at + 1, given: false, last: true }
  if (person && person.known.kind === 'person' && person.form === 'full' && person.to - at > 1)
    return undefined
  const given = scan.word(at, 'given', 'commonGiven')
  if (!first && given && given.skip > 0) return undefined
  if (given && (first || (given.skip === 0 && (!scan.has(at, 'stop') || context.pair))))
    return { to: Math.min(given.to, limit), given: true }
  if (!given && scan.given(at)) return { to: at + 1, given: true }
  if (first && (context.titled || isFirstPiece(scan, at, limit))) return { to: at + 1, given: true }
  if (scan.unknown(at)) {
    const verb =
      !first && context.evidence === 'none' && isVerbal(scan.tokens[at]!.key, scan.lexicon, true)
    const noun = context.strange > 0 && scan.definite(at) && isQualified(scan, at + 1, limit)
    return context.strange >= 3 || verb || noun ? undefined : { to: at + 1, given: false }
  }
  if (first) return undefined
  if (isOrigin(scan, at, context)) return { to: at + 1, given: false, last: true }
  if (context.second && isTrade(scan, at, limit)) return { to: at + 1, given: false, last: true }
  const known = scan.known(at)
  if (known && known.known.kind !== 'person')
    return isTown(scan, known, context) ? { to: at + 1, given: false, last: true } : undefined
  if (
    scan.definite(at) &&
    !startsParticle(scan, at) &&
    context.strange === 0 &&
    !scan.has(at, 'stop', 'role', 'body', 'field', 'modifier', 'title')
  ) {
    const next = at + 1
    const twice =
      next < limit &&
      scan.isWord(next) &&
      scan.definite(next) &&
      !startsParticle(scan, next) &&
      !scan.plain(next) &&
      closesName(scan, next + 1, limit)
    return { to: next, given: false, last: !scan.unknown(at) && !twice }
  }
  const surname =
    context.strange === 0 &&
    (scan.lexicon.article === ''
      ? context.afterGiven && !isVerbNoun(scan, at)
      : (context.evidence === 'role' || (context.afterGiven && !scan.plain(at))) &&
        closesName(scan, at + 1, limit)) &&
    !scan.has(
      at,
      'stop',
      'role',
      'body',
      'outlet',
      'government',
      'group',
      'join',
      'placeLink',
      'bodyLink',
      'document',
      'modifier',
      'this',
      'some',
      'many',
      'pronoun',
      'place',
      'kin',
      'field',
    )
  if (surname) return { to: at + 1, given: false }
  if (context.strange > 0 && !scan.has(at, 'stop', 'role') && endsName(scan, at))
    return { to: at + 1, given: false, last: true }
  if (context.afterGiven && context.strange < 2 && endsLikeSurname(scan, at, limit))
    return { to: at + 1, given: false, last: true }
  return undefined
}

/** A piece that a hyphen ties to the one before. */
function hyphenated(scan: Scan, at: number, limit: number): boolean {
  const { key, gap } = scan.tokens[at]!
  return (
    key === '-' &&
    gap === 'none' &&
    at + 1 < limit &&
    scan.isWord(at + 1) &&
    scan.tokens[at + 1]!.gap === 'none'
  )
}

/** A known surname that an unknown word and an office follow: someone else's first name. */
export function isFirstPiece(scan: Scan, at: number, limit: number): boolean {
  const known = scan.knownBeside(at)
  if (!known || known.form !== 'short' || known.known.kind !== 'person' || known.to !== at + 1)
    return false
  if (at + 2 >= limit || !scan.unknown(at + 1)) return false
  return scan.has(scan.tokens[at + 2]!.key === ',' ? at + 3 : at + 2, 'role')
}

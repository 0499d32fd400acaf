import { packs } from '../lang/index.ts'
import type { LanguagePack } from '../model/pack.ts'
import { tokenise } from '../text/tokens.ts'
import { checkDay } from './day.ts'
import { knowledge } from './knowledge.ts'
import type { HeldOffice, WhoCandidate } from './who/candidate.ts'
import { checkQuery } from './who/check-query.ts'
import { findCandidates } from './who/find-candidates.ts'
import { notesOn } from './who/notes.ts'
import { toHeldOffice } from './who/office-label.ts'
import type { QueryWords } from './who/read-query.ts'
import { readQuery } from './who/read-query.ts'
import type { ResolvedRole } from './who/resolve-role.ts'
import { resolveRoles } from './who/resolve-role.ts'

export type { Feature, HeldOffice, WhoCandidate } from './who/candidate.ts'

/** How a question about names and offices is answered. */
export interface WhoOptions {
  /** The Gregorian day of which offices are answered, as ISO 8601; the last known holders where it is not given. */
  readonly at?: string | null
  /** The most candidates that are given; 10 where it is not. */
  readonly limit?: number
}

/** What a query may mean. */
export interface WhoAnswer {
  /** The query as it was read: one line. */
  readonly query: string
  readonly at: string | null
  /** The likeliest first. */
  readonly candidates: readonly WhoCandidate[]
  /** What to know of the answer, a sentence each. */
  readonly notes: readonly string[]
}

/** The holder of an office. */
export interface WhoHolder extends HeldOffice {
  /** Id of the person. */
  readonly person: string
  /** English label of the person. */
  readonly name: string
}

const LIMIT = 10

/**
 * Whom a name in any script or spelling, or an office, or both together may mean: `پوتین`, `Putin`,
 * `foreign minister of North Korea`, `President Putin`. Throws `IsnadError` for a query that names nobody and for a bad day.
 */
export function who(query: string, options: WhoOptions = {}): WhoAnswer {
  const text = checkQuery(query)
  const at = dayOf(options)
  const readings = readingsOf(text)
  const roles = resolveRoles(readings, at, knowledge())
  const homes = homesOf(readings, roles)
  const all = findCandidates({ text, at, readings, roles, homes }, knowledge())
  const candidates = all.slice(0, options.limit ?? LIMIT)
  return { query: text, at, candidates, notes: notesOn({ at, roles, all }, knowledge()) }
}

/**
 * The one person who holds the office that a query names, on a day or, without one, as far as is known; of former holders the
 * latest. Null where the query names no office, where nobody is known, and where several are as likely.
 */
export function whoHolds(query: string, options: Pick<WhoOptions, 'at'> = {}): WhoHolder | null {
  const at = dayOf(options)
  const [role] = resolveRoles(readingsOf(checkQuery(query)), at, knowledge())
  const [first, second] = role?.holders ?? []
  if (!first || first.how === 'not-acting' || first.how === 'ended') return null
  if (second && first.how !== 'former') return null
  const { person } = first.tenure
  return { person: person.id, name: person.name, ...toHeldOffice(first.tenure, knowledge()) }
}

function dayOf({ at }: WhoOptions): string | null {
  return at === null || at === undefined ? null : checkDay(at, 'day')
}

/** The query in each language that may have written it, the one that has most words for it first. */
function readingsOf(text: string): QueryWords[] {
  const tokens = tokenise(text)
  return packs
    .filter((pack) => mayHaveWritten(pack, text))
    .map((pack) => readQuery({ text, tokens }, pack, knowledge()))
    .sort((one, other) => other.understood - one.understood || one.pieces - other.pieces)
}

/** The countries of most readers of the language in which the offices of a query were read. */
function homesOf(readings: readonly QueryWords[], roles: readonly ResolvedRole[]): string[] {
  const reading = readings.find((one) => roles.some(({ words }) => one.roles.includes(words)))
  const pack = packs.find(({ code }) => code === reading?.language)
  return pack?.chains.homeCountries.split(' ').filter(Boolean) ?? []
}

/** Whether a text has letters of the script of a language. */
function mayHaveWritten({ direction }: LanguagePack, text: string): boolean {
  return (direction === 'rtl' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u).test(text)
}

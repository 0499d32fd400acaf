import { fromDay, toDay } from '../../library/days.ts'
import type { Library } from '../../library/library.ts'
import type { Facet, Found, Hit, Query } from '../../library/query.ts'
import { knowledge } from '../knowledge.ts'
import type { HeldOffice } from '../who/candidate.ts'
import { toHeldOffice } from '../who/office-label.ts'
import { entityName } from './entity-name.ts'
import type { Actor } from './find-actor.ts'
import { findActor } from './find-actor.ts'
import { keysIn } from './find-entities.ts'
import type { Told } from './same-told.ts'
import { tellings } from './tellings.ts'
import { viewRecord } from './view-record.ts'

/** How often something stands in the statements of an actor; of someone, with the name. */
export interface Count {
  readonly value: string
  readonly name: string
  readonly count: number
}

/** Statements of one kind: how many, how they stand, between whom, and the newest of them. */
export interface Statements {
  /** Exact unless `isMore`. */
  readonly total: number
  readonly isMore: boolean
  readonly stances: readonly Count[]
  /** By the year of publication, the newest first. */
  readonly years: readonly Count[]
  readonly newest: readonly Told[]
}

/** What a library holds of an actor. */
export interface ActorProfile {
  readonly actor: Actor
  /** Names by language from the tables of knowledge; empty for who stands in none. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** How the pages write the name, the most frequent spelling first, on the newest pages alone. */
  readonly spellings: readonly Count[]
  readonly spellingsOn: number
  /** From the tables of knowledge, the latest first. */
  readonly offices: readonly HeldOffice[]
  /** Pages that name the actor. */
  readonly pages: Pick<Found, 'total' | 'isMore'>
  readonly said: Statements & {
    /** With whom a chain of what they said begins, and through whom it passes; pages' own outlets among them. */
    readonly origins: readonly Count[]
    readonly carriers: readonly Count[]
  }
  /** What others said to or of them. */
  readonly told: Statements & { readonly speakers: readonly Count[] }
  /** What others said and the actor passed on or published. */
  readonly passed: Statements & { readonly speakers: readonly Count[] }
}

/** How much of an actor is shown. */
export interface ProfileOptions {
  /** Of the newest statements, so many. */
  readonly limit?: number
}

const LIMIT = 5
const MOST_VALUES = 8
const SPELLED_ON = 20
/** Words of a spelling; longer ones have titles in them. */
const MOST_WORDS = 3
const MOST_YEARS = 60
/** Years without a statement after which older ones are no longer looked for. */
const MOST_EMPTY_YEARS = 10

/** What a library holds of the one whom a name means. Throws `IsnadError` where the name means nobody, or several as likely. */
export async function actorProfile(
  library: Library,
  name: string,
  { limit = LIMIT }: ProfileOptions = {},
): Promise<ActorProfile> {
  const actor = await findActor(library, name)
  const known = knowledge().byId(actor.id)
  const isNamed: Query = { kind: 'mark', mark: `entity:${actor.id}` }
  const isSpeaker: Query = { kind: 'mark', mark: `speaker:${actor.id}` }
  const isPassed: Query = {
    kind: 'and',
    parts: [
      { kind: 'mark', mark: `via:${actor.id}` },
      { kind: 'not', part: isSpeaker },
    ],
  }
  const isTold: Query = { kind: 'and', parts: [isNamed, { kind: 'not', part: isSpeaker }] }
  const pages = await library.search({
    of: 'pages',
    query: isNamed,
    order: 'time',
    limit: SPELLED_ON,
  })
  const said = await statements(library, isSpeaker, { limit, fields: ['origin', 'via'] })
  const told = await statements(library, isTold, { limit, fields: ['speaker'] })
  const passed = await statements(library, isPassed, { limit, fields: ['speaker'] })
  const [origins, carriers] = said.counts
  const [speakers] = told.counts
  return {
    actor,
    names: known?.names ?? {},
    spellings: await spellings(library, pages.hits, actor.id),
    spellingsOn: pages.hits.length,
    offices: known
      ? knowledge()
          .officesOf(actor.id)
          .map((tenure) => toHeldOffice(tenure, knowledge()))
          .toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? 1 : -1))
      : [],
    pages: { total: pages.total, isMore: pages.isMore },
    said: { ...said.found, origins: origins!, carriers: carriers! },
    told: { ...told.found, speakers: speakers! },
    passed: { ...passed.found, speakers: passed.counts[0]! },
  }
}

async function statements(
  library: Library,
  query: Query,
  { limit, fields }: { readonly limit: number; readonly fields: readonly string[] },
): Promise<{ readonly found: Statements; readonly counts: readonly (readonly Count[])[] }> {
  const facets = ['stance', ...fields]
  const asked = { of: 'statements', query, order: 'time', limit, facets, byDay: true } as const
  const answer = await library.search(asked)
  const [stances, ...others] = answer.facets
  const counts: Count[][] = []
  for (const facet of others) counts.push(await named(library, facet))
  const { total, isMore } = answer
  const found: Statements = {
    total,
    isMore,
    stances: (stances?.values ?? []).map(({ value, count }) => ({ value, name: value, count })),
    years: await years(library, query, answer),
    newest: await tellings(library, answer.hits),
  }
  return { found, counts }
}

/** The most frequent of the entities that are values of a field; who is only described is left out. */
async function named(library: Library, { values }: Facet): Promise<Count[]> {
  const counts: Count[] = []
  for (const { value, count } of values) {
    if (counts.length >= MOST_VALUES) break
    const name = await entityName(library, value)
    if (name !== undefined) counts.push({ value, name, count })
  }
  return counts
}

/** How many of the statements were published in each year, from the newest one back. */
async function years(library: Library, query: Query, { hits, isMore, days }: Found) {
  if (!isMore) return yearsOf(days)
  const counts: Count[] = []
  const day = await publicationOf(library, hits[0]!)
  if (day === null) return counts
  let empty = 0
  for (let back = 0; back < MOST_YEARS && empty < MOST_EMPTY_YEARS; back++) {
    const year = String(Number(day.slice(0, 4)) - back)
    const [from, to] = [toDay(`${year}-01-01`), toDay(`${year}-12-31`)]
    const within: Query = { kind: 'days', of: 'published', from, to }
    const both: Query = { kind: 'and', parts: [query, within] }
    const found = await library.search({ of: 'statements', query: both, order: 'time', limit: 1 })
    empty = found.total === 0 ? empty + 1 : 0
    if (found.total > 0) counts.push({ value: year, name: year, count: found.total })
  }
  return counts
}

function yearsOf(days: Found['days']): Count[] {
  const counts = new Map<string, number>()
  for (const { day, count } of days) {
    const year = fromDay(day).slice(0, 4)
    counts.set(year, (counts.get(year) ?? 0) + count)
  }
  return [...counts].map(([year, count]) => ({ value: year, name: year, count }))
}

async function publicationOf(library: Library, { page }: Hit): Promise<string | null> {
  const kept = await library.page(page)
  return (kept && viewRecord(kept).article.published?.edtf) ?? null
}

/** How the pages write a name, spellings that differ in letter forms alone as one; with titles before it left out. */
async function spellings(library: Library, hits: readonly Hit[], id: string): Promise<Count[]> {
  const counts = new Map<string, Count>()
  for (const { page } of hits) {
    const kept = await library.page(page)
    const mentions = kept ? viewRecord(kept).mentions : []
    for (const { entity, how, surface } of mentions) {
      if (entity !== id || (how !== 'name' && how !== 'surname')) continue
      const key = keysIn(surface).join(' ')
      if (key.split(' ').length > MOST_WORDS) continue
      const { value, count } = counts.get(key) ?? { value: surface.replace(/\s+/g, ' '), count: 0 }
      counts.set(key, { value, name: value, count: count + 1 })
    }
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).slice(0, MOST_VALUES)
}

import { fromDay } from '../../library/days.ts'
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
  /** By the year of publication, the newest first; of the newest statements where there are more than are counted. */
  readonly years: readonly Count[]
  /** By day of publication, of the newest ones where there are more than are counted. */
  readonly days: Found['days']
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
    /** On whose pages it stands, to whom it is said, and whom it names besides. */
    readonly outlets: readonly Count[]
    readonly addressees: readonly Count[]
    readonly named: readonly Count[]
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
const SAID = ['origin', 'via', 'outlet', 'addressee', 'entity']
const MOST_VALUES = 8
const SPELLED_ON = 20
/** Words of a spelling; longer ones have titles in them. */
const MOST_WORDS = 3

/** What a library holds of an actor, or of the one whom a name means. Throws `IsnadError` where the name means nobody, or several as likely. */
export async function actorProfile(
  library: Library,
  asked: string | Actor,
  { limit = LIMIT }: ProfileOptions = {},
): Promise<ActorProfile> {
  const actor = typeof asked === 'string' ? await findActor(library, asked) : asked
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
  const said = await statements(library, isSpeaker, { limit, fields: SAID })
  const told = await statements(library, isTold, { limit, fields: ['speaker'] })
  const passed = await statements(library, isPassed, { limit, fields: ['speaker'] })
  const [origins, carriers, outlets, addressees, named] = said.counts
  const [speakers] = told.counts
  return {
    actor,
    names: known?.names ?? {},
    spellings: await spellings(library, pages.hits, actor),
    spellingsOn: pages.hits.length,
    offices: known
      ? knowledge()
          .officesOf(actor.id)
          .map((tenure) => toHeldOffice(tenure, knowledge()))
          .toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? 1 : -1))
      : [],
    pages: { total: pages.total, isMore: pages.isMore },
    said: {
      ...said.found,
      origins: origins!,
      carriers: carriers!,
      outlets: outlets!,
      addressees: addressees!,
      named: named!.filter(({ value }) => value !== actor.id),
    },
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
  for (const facet of others) counts.push(await nameMost(library, facet))
  const { total, isMore, days } = answer
  const found: Statements = {
    total,
    isMore,
    stances: (stances?.values ?? []).map(({ value, count }) => ({ value, name: value, count })),
    years: yearsOf(days),
    days,
    newest: await tellings(library, answer.hits),
  }
  return { found, counts }
}

/** The most frequent of the entities that are values of a field; who is only described is left out. */
async function nameMost(library: Library, { values }: Facet): Promise<Count[]> {
  const counts: Count[] = []
  for (const { value, count } of values) {
    if (counts.length >= MOST_VALUES) break
    const name = await entityName(library, value)
    if (name !== undefined) counts.push({ value, name, count })
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

/** How the pages write a name, spellings that differ in letter forms alone as one; titles and offices before it left out. */
async function spellings(
  library: Library,
  hits: readonly Hit[],
  { id, name, native }: Actor,
): Promise<Count[]> {
  const known = knowledge().byId(id)
  const names = [name, native ?? '', ...Object.values(known?.names ?? {}).flat()]
  const own = new Set(names.flatMap(keysIn))
  const counts = new Map<string, Count>()
  for (const { page } of hits) {
    const kept = await library.page(page)
    const mentions = kept ? viewRecord(kept).mentions : []
    for (const { entity, how, surface, native: fullest } of mentions) {
      if (entity !== id || (how !== 'name' && how !== 'surname')) continue
      const spelled = withoutTitles(surface, new Set([...own, ...keysIn(fullest)]))
      const key = keysIn(spelled).join(' ')
      if (key === '' || key.split(' ').length > MOST_WORDS) continue
      const { value, count } = counts.get(key) ?? { value: spelled, count: 0 }
      counts.set(key, { value, name: value, count: count + 1 })
    }
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).slice(0, MOST_VALUES)
}

/** Marks around a word. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu

/** The words of a mention from the first to the last that stands in a name; all of them where none does. */
function withoutTitles(surface: string, own: ReadonlySet<string>): string {
  const words = surface.split(/\s+/).flatMap((word) => word.replace(EDGES, '') || [])
  const isOwn = (word: string) => {
    const keys = keysIn(word)
    return keys.length > 0 && keys.every((key) => own.has(key))
  }
  const first = words.findIndex(isOwn)
  return (first < 0 ? words : words.slice(first, words.findLastIndex(isOwn) + 1)).join(' ')
}

import type { Library } from '../../library/library.ts'
import type { Found, Hit, Query } from '../../library/query.ts'
import { IsnadError } from '../../model/error.ts'
import type { Event, Record } from '../../model/record.ts'
import { askedDays } from './asked-days.ts'
import { edtfDays } from './edtf-days.ts'
import type { Actor } from './find-actor.ts'
import { findActor } from './find-actor.ts'
import type { Relation } from './relation.ts'
import { relationOf } from './relation.ts'
import type { Moment, Told } from './same-told.ts'
import { sameTold } from './same-told.ts'
import { tellings } from './tellings.ts'

/** What of a library a timeline shows. */
export interface TimelineOptions {
  /** The first day, month or year, such as `2019` or `2024-06-19`. */
  readonly from?: string | null
  readonly to?: string | null
  /** Leaves out what others say of several of the actors. */
  readonly isBetween?: boolean
  /** Statements at most: those of the newest pages. */
  readonly limit?: number
  /** Goes on with the pages behind a result: earlier ones. */
  readonly after?: Hit | null
}

/** What was said once, and every page that tells it. */
export interface TimelineEntry {
  /** Whether its day is the one on which it was said, or its page's day of publication. */
  readonly dayIs: Moment['dayIs']
  readonly relation: Relation
  /** The fullest telling. */
  readonly told: Told
  /** All tellings, the first published first; several of one page may be among them. */
  readonly tellings: readonly Told[]
  /** Pages that tell it. */
  readonly pages: number
}

/** What happened, as a page has it. */
export interface TimelineEvent {
  readonly dayIs: Moment['dayIs']
  readonly event: Event
  readonly record: Record
}

/** What was said and done on a day, or in a month, year or range where nothing closer is told; null where the time is unknown. */
export interface TimelineDay {
  readonly edtf: string | null
  readonly entries: readonly TimelineEntry[]
  readonly events: readonly TimelineEvent[]
}

/** What actors of a library say to and of each other, by days, the oldest first. */
export interface Timeline {
  readonly actors: readonly Actor[]
  /** Statements of the whole time that was asked for, each page's own; exact unless `isMore`. */
  readonly total: number
  readonly isMore: boolean
  /** Statements that are shown here. */
  readonly shown: number
  readonly days: readonly TimelineDay[]
  /** Where the statements of earlier pages begin: the next `after`; null at the end. */
  readonly earlier: Hit | null
  /** The days of publication of all statements, of whatever range was asked for, the newest first. */
  readonly times: Found['days']
}

const LIMIT = 100
const MOST_ACTORS = 8

/**
 * The statements in which actors speak to or of each other, and those of others that speak of several of them; of one actor alone,
 * what they said and what was said of them. Throws `IsnadError`.
 */
export async function timeline(
  library: Library,
  names: readonly string[],
  options: TimelineOptions = {},
): Promise<Timeline> {
  const actors = await actorsOf(library, names)
  const { limit = LIMIT, after = null } = options
  const query = queryOf(actors, options)
  const asked = { of: 'statements', order: 'time', byDay: true } as const
  const { hits, total, isMore, days } = await library.search({
    ...asked,
    query,
    limit: limit + 1,
    after,
  })
  const all = queryOf(actors, { ...options, from: null, to: null })
  const isWhole = JSON.stringify(all) === JSON.stringify(query)
  const told = await tellings(library, hits.slice(0, limit))
  return {
    actors,
    total,
    isMore,
    shown: told.length,
    days: daysOf(told, actors, options),
    earlier: hits.length > limit ? hits[limit - 1]! : null,
    times: isWhole ? days : (await library.search({ ...asked, query: all, limit: 1 })).days,
  }
}

async function actorsOf(library: Library, names: readonly string[]): Promise<Actor[]> {
  if (names.length > MOST_ACTORS)
    throw new IsnadError('bad-argument', `give ${MOST_ACTORS} actors at most`)
  const actors = new Map<string, Actor>()
  for (const name of names) {
    const actor = await findActor(library, name)
    const same = actors.get(actor.id)
    if (same) {
      const message = `"${same.asked}" and "${name}" are both ${actor.name}: name others`
      throw new IsnadError('bad-argument', message)
    }
    actors.set(actor.id, actor)
  }
  return [...actors.values()]
}

function queryOf(actors: readonly Actor[], { from, to, isBetween }: TimelineOptions): Query {
  const field = isBetween ? 'speaker' : 'entity'
  const both = actors.flatMap((one, at) =>
    actors
      .filter((other, place) => (isBetween ? other !== one : place > at))
      .map((other): Query => ({ kind: 'and', parts: [mark(field, one), mark('entity', other)] })),
  )
  const [first] = actors
  const who: Query = both.length === 0 ? mark(field, first!) : { kind: 'or', parts: both }
  const days = [boundOf(from, 'from'), boundOf(to, 'to')] as const
  if (days[0] === null && days[1] === null) return who
  if (days[0] && days[1] && days[0][0] > days[1][1])
    throw new IsnadError('bad-argument', `--from ${from} comes after --to ${to}: change them`)
  const said = { kind: 'days', of: 'said', from: days[0]?.[0] ?? null, to: days[1]?.[1] ?? null }
  return { kind: 'and', parts: [who, said as Query] }
}

function mark(field: 'speaker' | 'entity', { id }: Actor): Query {
  return { kind: 'mark', mark: `${field}:${id}` }
}

function boundOf(text: string | null | undefined, option: 'from' | 'to') {
  if (text === null || text === undefined) return null
  const days = askedDays(text)
  if (days) return days
  const message = `--${option} "${text}": give a day, month or year such as 2024-06-19, 2024-06 or 2024`
  throw new IsnadError('bad-argument', message)
}

interface Day {
  readonly edtf: string | null
  readonly entries: TimelineEntry[]
  readonly events: TimelineEvent[]
}

function daysOf(
  told: readonly Told[],
  actors: readonly Actor[],
  range: TimelineOptions,
): TimelineDay[] {
  const ids = actors.map(({ id }) => id)
  const days = new Map<string | null, Day>()
  const dayOf = (edtf: string | null): Day => {
    if (!days.has(edtf)) days.set(edtf, { edtf, entries: [], events: [] })
    return days.get(edtf)!
  }
  for (const { edtf, dayIs, tellings: all } of sameTold(told)) {
    const fullest = all.reduce((best, one) => (lengthOf(one) > lengthOf(best) ? one : best))
    dayOf(edtf).entries.push({
      dayIs,
      relation: relationOf(fullest.statement, fullest.record, ids),
      told: fullest,
      tellings: all,
      pages: new Set(all.map(({ hit }) => hit.page)).size,
    })
  }
  for (const record of new Set(told.map((one) => one.record))) {
    for (const event of record.events) {
      const named = ids.filter((id) => [...event.actors, ...event.recipients].includes(id))
      if (named.length < Math.min(2, ids.length)) continue
      const published = record.article.published?.edtf ?? null
      const dayIs = event.edtf ? 'said' : published ? 'published' : 'unknown'
      const edtf = event.edtf ?? published
      if (isWithin(edtf, range)) dayOf(edtf).events.push({ dayIs, event, record })
    }
  }
  return [...days.values()].sort(inOrder)
}

/** Whether a day, month or year may lie in the range that was asked for. */
function isWithin(edtf: string | null, { from, to }: TimelineOptions): boolean {
  const [first, last] = [boundOf(from, 'from'), boundOf(to, 'to')]
  const days = edtf === null ? null : edtfDays(edtf)
  if (!days) return !first && !last
  return (!first || days[1] >= first[0]) && (!last || days[0] <= last[1])
}

function lengthOf({ statement }: Told): number {
  return statement.content.text.length
}

/** By the first day, then the last; undated last. */
function inOrder(one: Day, other: Day): number {
  const [a, b] = [boundsOf(one), boundsOf(other)]
  return a[0] - b[0] || a[1] - b[1]
}

function boundsOf({ edtf }: Day): readonly [number, number] {
  return (edtf === null ? null : edtfDays(edtf)) ?? [Number.MAX_SAFE_INTEGER, 0]
}

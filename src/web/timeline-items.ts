import type { Timeline, TimelineEntry, TimelineEvent } from '../app/library/timeline.ts'
import type { ClaimFigures } from '../app/story/story-figures.ts'
import { refKey } from '../app/story/claims-of-pages.ts'
import { dayNumber } from './axis.tsx'

/** An entry of a timeline, numbered in the order of time. */
export interface Item {
  readonly number: number
  /** Its whole day; an entry without one has no place on a line. */
  readonly day: number | null
  readonly edtf: string | null
  readonly entry: TimelineEntry
  readonly claim: ClaimFigures | null
}

/** Something that happened on a day, and the pages that have it. */
export interface Happening {
  readonly number: number
  readonly day: number | null
  readonly edtf: string | null
  readonly told: readonly TimelineEvent[]
}

/** Entries that stand so close on a line that they share a place there. */
export interface Cluster {
  readonly at: number
  readonly items: readonly Item[]
}

/** The entries of a timeline in order; those of a day by who speaks, as the lanes stand. */
export function itemsOf(
  { days, actors }: Pick<Timeline, 'days' | 'actors'>,
  claims: ReadonlyMap<string, ClaimFigures>,
): Item[] {
  const lane = ({ relation: { speakers } }: TimelineEntry) => {
    const at = actors.findIndex(({ id }) => speakers.includes(id))
    return at < 0 ? actors.length : at
  }
  let number = 0
  return days.flatMap(({ edtf, entries }) =>
    entries
      .toSorted((one, other) => lane(one) - lane(other))
      .map((entry) => ({
        number: ++number,
        day: dayNumber(edtf),
        edtf,
        entry,
        claim: claimOf(entry, claims),
      })),
  )
}

function claimOf(
  { tellings }: TimelineEntry,
  claims: ReadonlyMap<string, ClaimFigures>,
): ClaimFigures | null {
  for (const { record, statement } of tellings) {
    const claim = claims.get(refKey({ page: record.page.id, statement: statement.id }))
    if (claim) return claim
  }
  return null
}

/** What happened, in order; what several pages have of one day, deed and those concerned is one. */
export function happeningsOf({ days }: Pick<Timeline, 'days'>): Happening[] {
  let number = 0
  return days.flatMap(({ edtf, events }) => {
    const same = Map.groupBy(events, ({ event: { plover, actors, recipients } }) =>
      JSON.stringify([plover, actors.toSorted(), recipients.toSorted()]),
    )
    return [...same.values()].map((told) => ({
      number: ++number,
      day: dayNumber(edtf),
      edtf,
      told,
    }))
  })
}

/** Hundredths of a line that a shape takes. */
const APART = 3

/** Entries by their places on a line. */
export function clustersOf(items: readonly Item[], at: (day: number) => number): Cluster[] {
  const clusters: { at: number; items: Item[] }[] = []
  for (const item of items) {
    if (item.day === null) continue
    const place = at(item.day)
    const last = clusters.at(-1)
    if (last && place - last.at < APART) last.items.push(item)
    else clusters.push({ at: place, items: [item] })
  }
  return clusters
}

import { fromDay } from '../app/library/asked-days.ts'
import type { Period } from './periods.ts'
import { periodOf, rangeOf } from './periods.ts'
import type { Words } from './words/words.ts'

/** What a timeline was asked for, as its address holds it. */
export interface TimelineAsked {
  /** Names or ids. */
  readonly actors: readonly string[]
  /** A day, month or year such as `2024-06`; empty for an open end. */
  readonly from: string
  readonly to: string
  /** The result behind which earlier pages go on. */
  readonly after: string
}

/** A run of days, counted since 1900-01-01. */
export type Range = readonly [first: number, last: number]

/** Reads what an address asks for. */
export function parseTimelineAsked(given: URLSearchParams): TimelineAsked {
  const actors = given.getAll('actor').map((name) => name.trim())
  const one = (name: string) => given.get(name)?.trim() ?? ''
  return {
    actors: [...new Set(actors.filter(Boolean))],
    from: one('from'),
    to: one('to'),
    after: one('after'),
  }
}

/** The part of an address that holds a timeline. */
export function timelineQuery({ actors, from, to, after }: TimelineAsked): string {
  const query = new URLSearchParams(actors.map((actor) => ['actor', actor]))
  for (const [name, value] of Object.entries({ from, to, after })) if (value) query.set(name, value)
  return query.toString()
}

/** The address of a timeline. */
export function timelineAddress(asked: Partial<TimelineAsked>): string {
  return `/timeline?${timelineQuery({ actors: [], from: '', to: '', after: '', ...asked })}`
}

/** The same timeline in a run of days, all of its time where none is given. */
export function within(asked: TimelineAsked, range: Range | null): string {
  const [from, to] = range ? range.map(fromDay) : ['', '']
  return timelineAddress({ ...asked, from: from!, to: to!, after: '' })
}

/** The run of days that is asked for; null where an end is open. */
export function askedRange({ from, to }: TimelineAsked): Range | null {
  if (!from || !to) return null
  const [first, last] = [rangeOf(from), rangeOf(to)]
  return first && last && first[0] <= last[1] ? [first[0], last[1]] : null
}

const WEEK = 7
const KINDS = ['year', 'month'] as const

/** A part of time that something may be narrowed to. */
export interface Step extends Pick<Period, 'first' | 'last'> {
  readonly kind: Period['kind'] | 'week'
  readonly isChosen: boolean
}

/** The years of something; the months of the year that is looked at, the weeks of the month: each only where there is something. */
export function stepsOf(
  days: readonly { readonly day: number }[],
  range: Range | null,
  words: Words,
): Step[][] {
  const rows: Step[][] = []
  let outer: Pick<Period, 'first' | 'last'> | null = null
  for (const kind of [...KINDS, 'week'] as const) {
    const isOuter = outer === null && kind === 'year'
    if (!isOuter && outer === null) break
    const there = days.filter(({ day }) => !outer || (outer.first <= day && day <= outer.last))
    const all = there.map(({ day }) =>
      kind === 'week' ? weekOf(day, outer!) : periodOf(day, kind, words),
    )
    const steps = [...new Map(all.map((one) => [one.first, one])).values()]
      .sort((one, other) => one.first - other.first)
      .map(({ first, last }) => ({
        kind,
        first,
        last,
        isChosen: range !== null && first <= range[0] && range[1] <= last,
      }))
    rows.push(steps)
    outer = steps.find(({ isChosen }) => isChosen) ?? (steps.length === 1 ? steps[0]! : null)
  }
  return rows.filter((row) => row.length > 1 || row.some(({ isChosen }) => isChosen))
}

function weekOf(
  day: number,
  month: Pick<Period, 'first' | 'last'>,
): Pick<Period, 'first' | 'last'> {
  const first = month.first + Math.floor((day - month.first) / WEEK) * WEEK
  return { first, last: Math.min(first + WEEK - 1, month.last) }
}

/** The run of days of the same kind before or behind a run: the year before a year, as many days before others. */
export function besides([first, last]: Range, side: 'before' | 'behind', words: Words): Range {
  const beyond = side === 'before' ? first - 1 : last + 1
  for (const kind of KINDS) {
    const own = periodOf(first, kind, words)
    if (own.first !== first || own.last !== last) continue
    const next = periodOf(beyond, kind, words)
    return [next.first, next.last]
  }
  const length = last - first
  return side === 'before' ? [beyond - length, beyond] : [beyond, beyond + length]
}

import { fromDay } from '../days.ts'
import type { Stats } from '../library.ts'
import type { Kept } from './kept.ts'

/** Counts what a library in memory holds. */
export function statsOf(
  pages: readonly Kept[],
  counts: { readonly entities: number; readonly reviews: number },
): Stats {
  const current = pages.filter((page) => page.current)
  const minutes = current.flatMap(({ entry }) => entry.terms.minute ?? []).sort((a, b) => a - b)
  const dayOf = (minute: number) => fromDay(Math.floor(minute / 1440))
  return {
    ...counts,
    pages: current.length,
    versions: pages.length,
    statements: current.reduce((sum, { entry }) => sum + entry.record.statements.length, 0),
    days: minutes.length === 0 ? null : [dayOf(minutes[0]!), dayOf(minutes.at(-1)!)],
    languages: tally(current.map(({ entry }) => entry.record.page.language)).map(
      ([language, count]) => ({ language, pages: count }),
    ),
    readers: tally(current.map(({ entry }) => entry.reader)).map(([reader, count]) => ({
      reader,
      pages: count,
    })),
    bytes: 0,
  }
}

function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

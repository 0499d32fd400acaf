/** Days on a line from 0 to 100, long empty stretches cut short and marked. */
export interface TimeScale {
  /** The place of a day (days since 1970), a whole number from 0 to 100. */
  readonly at: (day: number) => number
  /** Where a stretch without anything was cut short: its place, and how many days it has. */
  readonly breaks: readonly { readonly at: number; readonly days: number }[]
  /** Days to be written under the line, in order, far enough from each other. */
  readonly ticks: readonly { readonly at: number; readonly day: number }[]
}

/** A stretch without anything that is longer than this part of all time is cut short. */
const LONG = 0.3
/** The part of the line that each such stretch keeps. */
const CUT = 0.1
/** Places between two ticks at least. */
const APART = 12
/** Room at both ends. */
const MARGIN = 2

/** A scale over the days on which something stands. */
export function timeScale(days: readonly number[]): TimeScale {
  const sorted = [...new Set(days)].sort((one, other) => one - other)
  const [first = 0] = sorted
  const total = Math.max(1, (sorted.at(-1) ?? first) - first)
  const gaps = sorted.slice(1).map((day, at) => ({ from: sorted[at]!, days: day - sorted[at]! }))
  const empty = gaps.filter((gap) => gap.days > total * LONG && gap.days > 2)
  // Where all stretches are long, none is to the others.
  const long = empty.length < gaps.length ? empty : []
  const shown = Math.max(1, total - long.reduce((sum, gap) => sum + gap.days, 0))
  const whole = shown / (1 - CUT * long.length)
  const cut = whole * CUT
  const place = (day: number): number => {
    let length = day - first
    for (const { from, days: gap } of long)
      if (day > from) length -= day >= from + gap ? gap - cut : (day - from) * (1 - cut / gap)
    return MARGIN + (length / whole) * (100 - 2 * MARGIN)
  }
  return {
    at: (day) => Math.round(place(day)),
    breaks: long.map(({ from, days: gap }) => ({
      at: Math.round((place(from) + place(from + gap)) / 2),
      days: gap,
    })),
    ticks: ticksOf(sorted, place),
  }
}

function ticksOf(days: readonly number[], place: (day: number) => number): TimeScale['ticks'] {
  const ticks: { at: number; day: number }[] = []
  for (const day of days) {
    const at = Math.round(place(day))
    if (ticks.length === 0 || at - ticks.at(-1)!.at >= APART) ticks.push({ at, day })
  }
  return ticks
}

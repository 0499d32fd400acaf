/** Days on a line from 0 to 100, long empty stretches cut short and marked. */
export interface TimeScale {
  /** The place of a day (days since 1970), a whole number from 0 to 100. */
  readonly at: (day: number) => number
  /** Where a stretch without anything was cut short: its place, and how many days it has. */
  readonly breaks: readonly { readonly at: number; readonly days: number }[]
  /** Days to be written under the line, in order, none on another or on a cut. */
  readonly ticks: readonly Tick[]
}

/** A day under a line, and which part of its label stands at its place. */
export interface Tick {
  readonly at: number
  readonly day: number
  readonly hug: 'start' | 'middle' | 'end'
}

/** A stretch without anything that is longer than this part of all time is cut short. */
const LONG = 0.3
/** The part of the line that each such stretch keeps; more where its end is that of the line, whose day is written there. */
const CUT = 0.14
const OUTER_CUT = 0.28
/** Places that a label takes, and one that names a cut. */
const LABEL = 13
const CUT_LABEL = 10
/** Room at both ends. */
const MARGIN = 2

/** A stretch without anything. */
interface Gap {
  readonly from: number
  readonly days: number
}

/** A scale over the days on which something stands. */
export function timeScale(days: readonly number[]): TimeScale {
  const sorted = [...new Set(days)].sort((one, other) => one - other)
  const [first = 0] = sorted
  const total = Math.max(1, (sorted.at(-1) ?? first) - first)
  const gaps: Gap[] = sorted
    .slice(1)
    .map((day, at) => ({ from: sorted[at]!, days: day - sorted[at]! }))
  const empty = gaps.filter((gap) => gap.days > total * LONG && gap.days > 2)
  // Where all stretches are long, none is to the others.
  const long = empty.length < gaps.length ? empty : []
  const shown = Math.max(1, total - long.reduce((sum, gap) => sum + gap.days, 0))
  const cutOf = (gap: Gap): number =>
    gap.from === first || gap.from + gap.days === sorted.at(-1) ? OUTER_CUT : CUT
  const whole = shown / (1 - long.reduce((sum, gap) => sum + cutOf(gap), 0))
  const place = (day: number): number => {
    let length = day - first
    for (const gap of long) {
      const { from, days: empty } = gap
      const cut = whole * cutOf(gap)
      if (day > from) length -= day >= from + empty ? empty - cut : (day - from) * (1 - cut / empty)
    }
    return MARGIN + (length / whole) * (100 - 2 * MARGIN)
  }
  const at = (day: number): number => Math.round(place(day))
  const breaks = long.map(({ from, days: gap }) => ({
    at: Math.round((place(from) + place(from + gap)) / 2),
    days: gap,
  }))
  const edges = new Map<number, Tick['hug']>([[first, 'start']])
  if (sorted.length > 1) edges.set(sorted.at(-1)!, 'end')
  for (const { from, days: gap } of long) {
    if (from !== first) edges.set(from, 'end')
    if (from + gap !== sorted.at(-1)) edges.set(from + gap, 'start')
  }
  return { at, breaks, ticks: ticksOf(sorted, { at, breaks, edges }) }
}

interface Ticking extends Pick<TimeScale, 'at' | 'breaks'> {
  /** Days whose label begins or ends at their place: the first and the last, and those beside a cut. */
  readonly edges: ReadonlyMap<number, Tick['hug']>
}

/** Labels that find room: the first and last day, then those beside cuts, then the others in order. */
function ticksOf(days: readonly number[], { at, breaks, edges }: Ticking): Tick[] {
  const taken = breaks.map((cut) => rangeOf(cut.at, CUT_LABEL, 'middle'))
  const outer = [days[0]!, days.at(-1)!]
  const inOrder = [...new Set([...outer, ...edges.keys(), ...days])]
  const ticks = inOrder.flatMap((day): Tick[] => {
    const tick = { at: at(day), day, hug: edges.get(day) ?? 'middle' }
    const range = rangeOf(tick.at, LABEL, tick.hug)
    if (taken.some(([from, to]) => range[0] < to && from < range[1])) return []
    taken.push(range)
    return [tick]
  })
  return ticks.sort((one, other) => one.day - other.day)
}

function rangeOf(at: number, width: number, hug: Tick['hug']): readonly [number, number] {
  const start = hug === 'start' ? at : hug === 'end' ? at - width : at - width / 2
  return [start, start + width]
}

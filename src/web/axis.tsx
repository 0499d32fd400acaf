import type { JSX } from 'preact'
import { dayIn, shortDayIn } from './days.ts'
import type { TimeScale } from './time-scale.ts'
import type { Words } from './words/words.ts'

const DAY_MS = 86_400_000

/** The line under lanes: some of the days, and where a long stretch was cut short with how long it is. */
export function Axis(props: { readonly scale: TimeScale; readonly words: Words }): JSX.Element {
  const { scale, words } = props
  const { ticks, breaks } = scale
  return (
    <div class="axis">
      <span />
      <div class="line">
        <Breaks scale={scale} />
        {breaks.map(({ at, days }) => (
          <span class={`cut-name x${at}`}>{words.stretch(days)}</span>
        ))}
        {ticks.map(({ at, day, hug }, index) => (
          <span class={`tick ${hug} x${at}`}>
            {isSameYear(day, ticks[index - 1]?.day, words)
              ? shortDay(day, words)
              : shownDay(day, words)}
          </span>
        ))}
      </div>
    </div>
  )
}

/** Where the line of a lane or an axis was cut short. */
export function Breaks({ scale }: { readonly scale: TimeScale }): JSX.Element {
  return (
    <>
      {scale.breaks.map(({ at }) => (
        <span class={`break x${at}`} aria-hidden="true" />
      ))}
    </>
  )
}

/** A whole day as days since 1970; null of what is a month, a year, or unknown, which has no place on a line. */
export function dayNumber(edtf: string | null): number | null {
  const found = /^\d{4}-\d\d-\d\d/.exec(edtf ?? '')
  return found ? Date.parse(found[0]) / DAY_MS : null
}

/** A day on a line as the reader's calendar writes it. */
export function shownDay(day: number, words: Words): string {
  return dayIn(isoOf(day), words)
}

/** The same without its year. */
export function shortDay(day: number, words: Words): string {
  return shortDayIn(isoOf(day), words)
}

function isSameYear(day: number, before: number | undefined, words: Words): boolean {
  if (before === undefined) return false
  const year = (one: number) =>
    dayIn(isoOf(one).slice(0, 'YYYY-MM-DD'.length), words).split(' ').at(-1)
  return year(day) === year(before)
}

function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString()
}

import type { JSX } from 'preact'
import { dayIn } from './days.ts'
import type { TimeScale } from './time-scale.ts'
import type { Words } from './words/words.ts'

const DAY_MS = 86_400_000

/** The line under lanes: some of the days, and where a long stretch was cut short. */
export function Axis(props: { readonly scale: TimeScale; readonly words: Words }): JSX.Element {
  const { scale, words } = props
  return (
    <div class="axis">
      <span />
      <div class="line">
        {scale.breaks.map(({ at }) => (
          <span class={`break x${at}`} aria-hidden="true" />
        ))}
        {scale.ticks.map(({ at, day }) => (
          <span class={`tick x${at}`}>{shownDay(day, words)}</span>
        ))}
      </div>
    </div>
  )
}

/** A whole day as days since 1970; null of what is a month, a year, or unknown, which has no place on a line. */
export function dayNumber(edtf: string | null): number | null {
  const found = /^\d{4}-\d\d-\d\d/.exec(edtf ?? '')
  return found ? Date.parse(found[0]) / DAY_MS : null
}

/** A day on a line as the reader's calendar writes it. */
export function shownDay(day: number, words: Words): string {
  return dayIn(new Date(day * DAY_MS).toISOString(), words)
}

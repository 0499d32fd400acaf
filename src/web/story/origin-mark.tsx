import type { JSX } from 'preact'
import type { Words } from '../words/words.ts'
import { inkOf } from './story-facts.ts'

const MOST_TICKS = 24

/** One origin and the reports that rest on it: a dot and a stroke for each report, with the same in words. */
export function OriginMark(props: {
  /** Its place among the origins, from 0; null for no origin in particular. */
  readonly origin: number | null
  readonly reports: number
  readonly words: Words
}): JSX.Element {
  const { origin, reports, words } = props
  const { ink, letter } = origin === null ? { ink: 'ink5', letter: '' } : inkOf(origin)
  const ticks = Math.min(reports, MOST_TICKS)
  return (
    <span class={`origin-mark ${ink}`}>
      <svg viewBox={`0 0 ${14 + ticks * 4} 12`} width={14 + ticks * 4} aria-hidden="true">
        <circle cx="5" cy="6" r="4" />
        {Array.from({ length: ticks }, (_, at) => (
          <rect x={14 + at * 4} y="1" width="1.6" height="10" />
        ))}
      </svg>
      {letter} {words.counts.reports(reports)}
    </span>
  )
}

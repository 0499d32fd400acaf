import type { ComponentChildren, JSX } from 'preact'
import { Named } from '../named.tsx'
import type { Words } from '../words/words.ts'
import { inkOf } from './story-facts.ts'

const MOST_TICKS = 24
/** Origins that a list names. */
const MOST_NAMED = 3

/** One origin and the reports that rest on it: a dot and a stroke for each report, with the same in words. */
export function OriginMark(props: {
  /** Its number among the origins of the story, from 0; null of what has no origin. */
  readonly origin: number | null
  readonly reports: number
  readonly words: Words
  /** Said instead of how many reports it has. */
  readonly children?: ComponentChildren
}): JSX.Element {
  const { origin, reports, words, children } = props
  const { ink, letter } = inkOf(origin)
  const ticks = Math.min(reports, MOST_TICKS)
  const width = 12 + ticks * 4
  return (
    <span class={`origin-mark ${ink}`}>
      <svg viewBox={`0 0 ${width} 12`} width={width} height="12" aria-hidden="true">
        <circle cx="5" cy="6" r="4" />
        {Array.from({ length: ticks }, (_, at) => (
          <rect x={13 + at * 4} y="1" width="1.6" height="10" />
        ))}
      </svg>{' '}
      {letter} {children ?? words.counts.reports(reports)}
    </span>
  )
}

/** The origins of a claim, the ones with most reports each by a mark and name. */
export function OriginMarks(props: {
  readonly origins: readonly {
    readonly id: string
    readonly name: string
    readonly reports: number
  }[]
  /** The number of an origin in its story. */
  readonly inks: ReadonlyMap<string, number>
  readonly words: Words
}): JSX.Element {
  const { origins, inks, words } = props
  const rest = origins.length - MOST_NAMED
  return (
    <span class="origin-marks">
      {origins.slice(0, MOST_NAMED).map(({ id, name, reports }) => (
        <OriginMark origin={inks.get(id) ?? null} reports={reports} words={words}>
          <Named entity={id} name={name} words={words} />
          <span class="unseen">{` ${words.counts.reports(reports)}`}</span>
        </OriginMark>
      ))}
      {rest > 0 && <span>{words.story.others(rest)}</span>}
    </span>
  )
}

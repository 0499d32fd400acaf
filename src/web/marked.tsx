import type { JSX } from 'preact'
import type { Span } from '../model/span.ts'

/**
 * A part of a page's text with words in it marked, and what lies outside of `within` set back: all are spans of `text`, `matched` in
 * order. The marks stand around parts of the text without isolating them, so letters stay joined; they take no room.
 */
export function Marked(props: {
  readonly text: string
  readonly span: Span
  readonly matched: readonly Span[]
  readonly within?: readonly Span[] | undefined
}): JSX.Element {
  const { text, span, matched, within } = props
  const [from, to] = span
  const ends = [...matched, ...(within ?? [])].flat().filter((at) => from < at && at < to)
  const cuts = [...new Set([from, ...ends, to])].sort((one, other) => one - other)
  return (
    <>
      {cuts.slice(1).map((end, at) => {
        const start = cuts[at]!
        const isIn = ([first, last]: Span) => first <= start && end <= last
        const part = text.slice(start, end)
        const shown = within && !within.some(isIn) ? <span class="beside">{part}</span> : part
        return matched.some(isIn) ? <mark>{shown}</mark> : shown
      })}
    </>
  )
}

import type { JSX } from 'preact'
import type { Span } from '../model/span.ts'

/**
 * A part of a page's text with words in it marked: `span` and `matched` are spans of `text`, `matched` in order. The marks stand
 * around whole words, so letters stay joined; they have a background and nothing that takes room.
 */
export function Marked(props: {
  readonly text: string
  readonly span: Span
  readonly matched: readonly Span[]
}): JSX.Element {
  const { text, span, matched } = props
  const [from, to] = span
  const parts: (string | JSX.Element)[] = []
  let at = from
  for (const [start, end] of matched) {
    if (start < at || end > to) continue
    parts.push(text.slice(at, start), <mark>{text.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {parts}
      {text.slice(at, to)}
    </>
  )
}

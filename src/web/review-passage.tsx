import type { JSX } from 'preact'
import type { Record } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { directionOf } from './foreign.tsx'

/** How much of a paragraph around a statement is shown large, and how much before and behind that small. */
const NEAR = 140
const FAR = 260

/**
 * The words of a statement large, within their paragraph, and what stands around them small. Each part tells the offset of its first
 * character on the page (`data-o`); the screen's module lets both ends of the statement be moved in it.
 */
export function ReviewPassage(props: {
  readonly record: Record
  readonly statement: Statement
}): JSX.Element {
  const { record, statement } = props
  const { text, language } = record.page
  const { span } = statement.content
  const near = nearOf(record, span)
  const far: Span = [
    toSpace(text, Math.max(0, near[0] - FAR), -1),
    toSpace(text, Math.min(text.length, near[1] + FAR), 1),
  ]
  return (
    <div class="passage" lang={language} dir={directionOf(language)} data-span={span.join('-')}>
      <p class="around" data-o={far[0]}>
        {text.slice(far[0], near[0])}
      </p>
      <p class="near" data-o={near[0]}>
        {text.slice(near[0], span[0])}
        <mark>{text.slice(...span)}</mark>
        {text.slice(span[1], near[1])}
      </p>
      <p class="around" data-o={near[1]}>
        {text.slice(near[1], far[1])}
      </p>
    </div>
  )
}

/** The part of the paragraph that holds a span, with whole words at its ends. */
function nearOf({ page, article }: Record, [start, end]: Span): Span {
  const block = article.blocks.find(({ span }) => span[0] <= start && start < span[1])
  const [from, to] = block?.span ?? [start, end]
  const first = Math.max(from, toSpace(page.text, Math.max(from, start - NEAR), -1))
  const last = Math.min(Math.max(to, end), toSpace(page.text, end + NEAR, 1))
  return [Math.min(first, start), Math.max(last, end)]
}

/** The next place beside white space in a direction, so that no word is cut. */
function toSpace(text: string, from: number, by: 1 | -1): number {
  let at = Math.min(from, text.length)
  while (at > 0 && at < text.length && !/\s/.test(text[by === 1 ? at : at - 1]!)) at += by
  return at
}

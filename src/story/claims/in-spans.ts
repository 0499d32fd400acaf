import type { Span } from '../../model/span.ts'
import { firstNot } from '../../text/ranges.ts'

/** Those of annotations in order that lie in one of some stretches. */
export function inSpans<T extends { readonly span: Span }>(
  annotations: readonly T[],
  spans: readonly Span[],
): T[] {
  return spans.flatMap(([start, end]) => {
    const found: T[] = []
    const first = firstNot(annotations, ({ span }) => span[0] < start)
    for (let at = first; at < annotations.length && annotations[at]!.span[0] < end; at++) {
      if (annotations[at]!.span[1] <= end) found.push(annotations[at]!)
    }
    return found
  })
}

/** A stretch without the parts of it that lie in others. */
export function without(span: Span, others: readonly Span[]): Span[] {
  const rest: Span[] = []
  let from = span[0]
  for (const [start, end] of [...others].sort((a, b) => a[0] - b[0])) {
    if (start > from && start < span[1]) rest.push([from, start])
    from = Math.max(from, end)
  }
  if (from < span[1]) rest.push([from, span[1]])
  return rest
}

import type { Span } from '../../model/span.ts'
import { annotationsWithin } from '../print/annotations-within.ts'

/** Those of annotations in order that lie in one of some stretches. */
export function inSpans<T extends { readonly span: Span }>(
  annotations: readonly T[],
  spans: readonly Span[],
): T[] {
  return spans.flatMap((span) => annotationsWithin(annotations, span))
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

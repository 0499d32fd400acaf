import type { Span } from '../../model/span.ts'
import { firstNot } from '../../text/ranges.ts'

/** Those of annotations, given in order, that begin in a span and end in it. */
export function annotationsWithin<T extends { readonly span: Span }>(
  annotations: readonly T[],
  [start, end]: Span,
): T[] {
  const found: T[] = []
  const first = firstNot(annotations, ({ span }) => span[0] < start)
  for (let at = first; at < annotations.length && annotations[at]!.span[0] < end; at++) {
    if (annotations[at]!.span[1] <= end) found.push(annotations[at]!)
  }
  return found
}

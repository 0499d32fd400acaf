import type { Segment } from './segments.ts'
import type { Element } from './tree.ts'

const NONE: readonly number[] = []
/** Boxes inside each other that one line opens, at most. */
const MOST_BOXES = 12

/** For each line the ends of the boxes whose first line it is and that hold more lines, the inner ones first. */
export function boxEnds(segments: readonly Segment[]): (readonly number[])[] {
  const last = new Map<Element, number>()
  for (let at = segments.length - 1; at >= 0; at--)
    for (let up: Element | null = segments[at]!.owner; up && !last.has(up); up = up.parent)
      last.set(up, at)
  const begun = new Set<Element>()
  return segments.map(({ owner }, at) => {
    const ends: number[] = []
    for (let up: Element | null = owner; up && !begun.has(up); up = up.parent) {
      begun.add(up)
      const end = last.get(up)! + 1
      if (end > at + 1 && end !== ends.at(-1) && ends.length < MOST_BOXES) ends.push(end)
    }
    return ends.length > 0 ? ends : NONE
  })
}

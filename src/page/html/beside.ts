import type { LinePlace } from '../../model/layout.ts'
import type { Segment } from './segments.ts'
import type { Element } from './tree.ts'

/** Furniture in which the data of the page's own article may stand. */
const OWN: ReadonlySet<string> = new Set(['outside', 'date', 'author', 'share', 'keywords'])

/** Lines below the text that may tell of it. */
const BELOW = 3

/**
 * Makes a function that says whether an element belongs to other stories, comments, a menu: whether all text of
 * the nearest element that holds text does.
 */
export function besideElements(
  segments: readonly Segment[],
  places: readonly LinePlace[],
): (element: Element) => boolean {
  const beside = new Map<Element, boolean>()
  const first = places.findIndex((place) => place === 'text')
  const last = places.findLastIndex((place) => place === 'text' || place === 'subheading')
  segments.forEach(({ owner }, at) => {
    const place = places[at]!
    const far = last >= 0 && at > last + BELOW
    const linked = typeof place !== 'string' && place.furniture === 'links' && at < first
    const other = typeof place !== 'string' && !linked && (far || !OWN.has(place.furniture))
    for (let up: Element | null = owner; up; up = up.parent) {
      const known = beside.get(up)
      if (known === false || known === other) break
      beside.set(up, other)
    }
  })
  return (element) => {
    for (let up: Element | null = element; up; up = up.parent) {
      const known = beside.get(up)
      if (known !== undefined) return known
    }
    return false
  }
}

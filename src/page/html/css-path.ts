import type { Element } from './tree.ts'

/** Steps of a path at most; a deeper element is named by the innermost ones. */
const MOST_STEPS = 60

/** Makes a function that names elements by a CSS path such as `body > div:nth-of-type(2) > p`; ids are used where they are unique. */
export function cssPaths(ids: ReadonlyMap<string, number>): (element: Element) => string {
  const places = new Map<Element, ReadonlyMap<Element, number>>()
  const stepOf = (element: Element): string => {
    const { parent, tag } = element
    if (!parent) return tag
    let nth = places.get(parent)
    if (!nth) places.set(parent, (nth = placesIn(parent)))
    const place = nth.get(element)!
    return place > 0 ? `${tag}:nth-of-type(${place})` : tag
  }
  return (element) => {
    const steps: string[] = []
    for (let up: Element | null = element; up && up.tag !== 'html'; up = up.parent) {
      const id = up.attributes.get('id')
      if (id !== undefined && /^[a-z][\w-]*$/i.test(id) && ids.get(id) === 1) {
        steps.push(`#${id}`)
        break
      }
      steps.push(stepOf(up))
      if (steps.length >= MOST_STEPS) break
    }
    return steps.reverse().join(' > ')
  }
}

/** The place of each element among its siblings of the same name, from 1; 0 where it is the only one. */
function placesIn(parent: Element): Map<Element, number> {
  const counts = new Map<string, number>()
  const places = new Map<Element, number>()
  const elements = parent.children.filter((child) => typeof child !== 'string')
  for (const child of elements) {
    const place = (counts.get(child.tag) ?? 0) + 1
    counts.set(child.tag, place)
    places.set(child, place)
  }
  for (const child of elements) if (counts.get(child.tag) === 1) places.set(child, 0)
  return places
}

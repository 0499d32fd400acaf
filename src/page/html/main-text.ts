import type { Hints } from './hints.ts'
import { hintsOf } from './hints.ts'
import type { Segment } from './segments.ts'
import { segmentsOf } from './segments.ts'
import type { Element } from './tree.ts'
import { parseHtml } from './tree.ts'

interface Node {
  readonly element: Element
  readonly hints: Hints
  readonly parent: Node | null
  readonly depth: number
  /** Words of plain prose inside, whatever the hints say. */
  prose: number
  /** Value of the text inside, the hints heard. */
  value: number
  /** The same, of what stands close. */
  near: number
  chars: number
  linked: number
  beside: boolean
}

export function mainText(html: string): string {
  const root = parseHtml(html)
  return chosen(segmentsOf(root)).map(({ text }) => text).join('\n')
}

/** An element named as beside the article is none where it holds this share of the page's prose. */
const TOO_MUCH = 0.4

function chosen(segments: readonly Segment[]): Segment[] {
  const nodes = new Map<Element, Node>()
  const nodeOf = (element: Element): Node => {
    let node = nodes.get(element)
    if (!node) {
      const parent = element.parent ? nodeOf(element.parent) : null
      const depth = parent ? parent.depth + 1 : 0
      node = { element, hints: hintsOf(element), parent, depth, prose: 0, value: 0, near: 0, chars: 0, linked: 0, beside: false }
      nodes.set(element, node)
    }
    return node
  }
  const owners = segments.map(({ owner }) => nodeOf(owner))
  segments.forEach((segment, at) => {
    const prose = proseOf(segment)
    for (let up: Node | null = owners[at]!; up; up = up.parent) {
      up.prose += prose
      up.chars += segment.text.length
      up.linked += segment.linked
    }
  })
  let root = owners[0]
  if (!root) return []
  while (root.parent) root = root.parent
  const all = root.prose
  for (const node of nodes.values()) node.beside = node.hints.beside && node.prose < all * TOO_MUCH
  segments.forEach((segment, at) => {
    const value = valueOf(segment, owners[at]!)
    let step = 0
    for (let up: Node | null = owners[at]!; up; up = up.parent) {
      up.value += value
      up.near += value * (SHARES[step] ?? 0)
      step++
    }
  })
  const best = bestOf([...nodes.values()], root)
  return segments.filter((segment, at) => inside(owners[at]!, best) && keeps(segment, owners[at]!, best))
}

/** How much of a paragraph's value an element that many steps above it gets. */
const SHARES = [0.5, 1, 0.7, 0.45, 0.3, 0.2] as const
/** An outer element is taken instead where it holds so much more. */
const WIDER = 1.25

/** The element that holds the article: most prose near by, then as wide as the prose goes on. */
function bestOf(nodes: readonly Node[], root: Node): Node {
  let best = root
  let most = 0
  for (const node of nodes) {
    const density = 1 - node.linked / (node.chars || 1)
    const score = node.near * density * (node.hints.body ? 1.25 : node.hints.doubtful ? 0.8 : 1)
    if (score > most) {
      best = node
      most = score
    }
  }
  let wide = best
  for (let up = best.parent; up && up.element.tag !== 'body' && up.element.tag !== 'html'; up = up.parent) {
    if (up.value > wide.value * WIDER && up.hints.body) wide = up
  }
  return wide
}

function inside(node: Node, outer: Node): boolean {
  for (let up: Node | null = node; up; up = up.parent) if (up === outer) return true
  return false
}

/** Words of prose: those beyond what a label has, outside links. */
function proseOf({ text, linked }: Segment): number {
  const words = Math.max(text.split(' ').length, text.length / 12)
  const share = linked / text.length
  return share > 0.4 || words < 8 ? 0 : words
}

function valueOf(segment: Segment, node: Node): number {
  let value = proseOf(segment)
  for (let up: Node | null = node; up; up = up.parent) {
    if (up.beside || (up.hints.part && up.prose < 60)) return 0
    if (up.element.tag === 'li') value *= 0.6
  }
  return value
}

function keeps({ text, linked }: Segment, node: Node, best: Node): boolean {
  for (let up: Node | null = node; up && up !== best; up = up.parent) {
    if (up.beside) return false
    if (up.hints.part && up.prose < 60) return false
    if (up.hints.doubtful && up.linked > up.chars * 0.3) return false
  }
  if (node.element.tag === 'h1') return false
  if (linked > text.length * 0.6 && text.length < 200) return false
  return true
}

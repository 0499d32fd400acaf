import type { Hints } from './hints.ts'
import { hintReader } from './hints.ts'
import type { Segment } from './segments.ts'
import type { Element } from './tree.ts'

/** An element that holds text, and what is known of all text in it. */
export interface Part {
  readonly element: Element
  readonly hints: Hints
  readonly parent: Part | null
  /** Characters of text, and how many of them stand in links. */
  chars: number
  linked: number
  /** How much running text it holds, in words. */
  prose: number
  /** Whether a heading in it is a link. */
  titled: boolean
  /** Whether a first heading stands in it. */
  headed: boolean
}

/** The elements of a page that hold text. */
export interface Outline {
  readonly root: Part
  readonly parts: readonly Part[]
  /** The part that each segment stands in. */
  readonly owners: readonly Part[]
}

/** Sums up the text of each element. */
export function outlineOf(segments: readonly Segment[], root: Element): Outline {
  const hintsOf = hintReader()
  const parts = new Map<Element, Part>()
  const partOf = (element: Element): Part => {
    const chain: Element[] = []
    let up: Element | null = element
    for (; up && !parts.has(up); up = up.parent) chain.push(up)
    let part = up ? parts.get(up)! : null
    for (const next of chain.reverse()) {
      part = {
        element: next,
        hints: hintsOf(next),
        parent: part,
        chars: 0,
        linked: 0,
        prose: 0,
        titled: false,
        headed: false,
      }
      parts.set(next, part)
    }
    return part!
  }
  const owners = segments.map(({ owner }) => partOf(owner))
  segments.forEach((segment, at) => {
    const part = owners[at]!
    part.chars += segment.text.length
    part.linked += segment.linked
    part.prose += proseOf(segment)
    part.titled ||= isLinkedHeading(segment)
    part.headed ||= segment.owner.tag === 'h1'
  })
  const all = [...parts.values()]
  for (const part of all.toReversed()) {
    if (!part.parent) continue
    part.parent.chars += part.chars
    part.parent.linked += part.linked
    part.parent.prose += part.prose
    part.parent.titled ||= part.titled
    part.parent.headed ||= part.headed
  }
  return { root: parts.get(root) ?? partOf(root), parts: all, owners }
}

function isLinkedHeading({ owner, linked, text }: Segment): boolean {
  return /^h[2-6]$/.test(owner.tag) && linked > text.length / 2
}

/** Words that a label or a title has. */
const FEW = 8
/** Letters of a word, for writing without spaces. */
const LETTERS = 12
const LINKED = 0.4

/** Words of running text: none in a label, or where links prevail. */
export function proseOf({ text, linked }: Segment): number {
  const words = Math.max(wordsIn(text), text.length / LETTERS)
  return words < FEW || linked > text.length * LINKED ? 0 : words
}

function wordsIn(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

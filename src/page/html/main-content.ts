import type { Outline, Part } from './outline.ts'
import { outlineOf, proseOf } from './outline.ts'
import type { Segment } from './segments.ts'
import type { Element } from './tree.ts'

/** Where a segment stands: in the article, or beside it, and as which furniture. */
export type Place =
  | { readonly inside: true; readonly part: 'text' | 'caption' | 'byline' }
  | { readonly inside: false; readonly kind: string }

/** Tells the article from what surrounds it, by structure and by the names of elements. */
export function findMainContent(segments: readonly Segment[], root: Element): Place[] {
  const outline = outlineOf(segments, root)
  const beside = besideOf(outline)
  const main = mainPartOf(segments, outline, beside)
  return segments.map((segment, at) => placeOf(segment, outline.owners[at]!, { main, beside }))
}

/** An element named as furniture is none where it holds so much of the page's running text. */
const TOO_MUCH = 0.4
/** Words that a caption or a byline has at most. */
const LONG_PART = 60
/** Cards of one list of teasers, at least. */
const CARDS = 3
const LONGEST_CARD = 400

/** The parts that hold furniture, and which. */
function besideOf({ parts, root }: Outline): Map<Part, string> {
  const beside = new Map<Part, string>()
  for (const part of parts) {
    if (part.hints.beside && part.prose < root.prose * TOO_MUCH) beside.set(part, part.hints.beside)
  }
  for (const cards of cardsOf(parts)) for (const card of cards) beside.set(card, 'related')
  return beside
}

/** Lists of teasers: elements of one name side by side, each short and with a link. */
function cardsOf(parts: readonly Part[]): Part[][] {
  const rows = new Map<Element, Map<string, Part[]>>()
  for (const part of parts) {
    const { element, chars, linked, parent } = part
    if (!parent || element.tag === 'p' || linked === 0 || chars > LONGEST_CARD) continue
    const name = `${element.tag} ${element.attributes.get('class') ?? ''}`
    const row = rows.get(parent.element) ?? new Map<string, Part[]>()
    rows.set(parent.element, row.set(name, [...(row.get(name) ?? []), part]))
  }
  return [...rows.values()]
    .flatMap((row) => [...row.values()])
    .filter((cards) => cards.length >= CARDS && cards.every(isCard))
}

/** Half of a list item is its link, a fourth of a box of title and first words. */
function isCard({ element, chars, linked }: Part): boolean {
  return linked > chars * (element.tag === 'li' ? 0.5 : 0.25)
}

/** How much of a paragraph's words an element that stands so many steps above it gets. */
const SHARES: readonly number[] = [0.5, 1, 0.7, 0.45, 0.3, 0.2]
/** An outer element is taken where it holds so many times the text of the inner one. */
const WIDER = 1.25
const LIST_ITEM = 0.6

/** The element that holds the article: the one with most running text near by, widened where the article goes on. */
function mainPartOf(
  segments: readonly Segment[],
  { parts, owners, root }: Outline,
  beside: ReadonlyMap<Part, string>,
): Part {
  const near = new Map<Part, number>()
  const value = new Map<Part, number>()
  segments.forEach((segment, at) => {
    const worth = worthOf(segment, owners[at]!, beside)
    if (worth === 0) return
    let steps = 0
    for (let up: Part | null = owners[at]!; up; up = up.parent, steps++) {
      value.set(up, (value.get(up) ?? 0) + worth)
      if (steps < SHARES.length) near.set(up, (near.get(up) ?? 0) + worth * SHARES[steps]!)
    }
  })
  const titled = titledParts(owners)
  let best = root
  let most = 0
  for (const part of parts) {
    const score =
      (near.get(part) ?? 0) * density(part) * trust(part) * (titled.has(part) ? TITLED : 1)
    if (score > most) {
      best = part
      most = score
    }
  }
  for (let up = best.parent; up && !isPage(up); up = up.parent) {
    if (up.hints.body && value.get(up)! > value.get(best)! * WIDER) best = up
  }
  return best
}

/** What the headline is worth to the element that holds it. */
const TITLED = 1.5

/** The elements that hold the only headline of the page. */
function titledParts(owners: readonly Part[]): Set<Part> {
  const headlines = new Set(owners.filter(({ element }) => element.tag === 'h1'))
  const titled = new Set<Part>()
  if (headlines.size !== 1) return titled
  for (let up: Part | null = [...headlines][0]!; up; up = up.parent) titled.add(up)
  return titled
}

function density({ linked, chars }: Part): number {
  return 1 - linked / Math.max(1, chars)
}

function trust({ hints }: Part): number {
  if (hints.body) return 1.25
  return hints.doubtful ? 0.8 : 1
}

function isPage({ element }: Part): boolean {
  return element.tag === 'body' || element.tag === 'html'
}

function worthOf(segment: Segment, owner: Part, beside: ReadonlyMap<Part, string>): number {
  let worth = proseOf(segment)
  if (worth === 0) return 0
  for (let up: Part | null = owner; up; up = up.parent) {
    if (beside.has(up) || isPartOf(up)) return 0
    if (up.element.tag === 'li') worth *= LIST_ITEM
  }
  return worth
}

function isPartOf({ hints, prose }: Part): boolean {
  return hints.part !== undefined && prose < LONG_PART
}

interface Found {
  readonly main: Part
  readonly beside: ReadonlyMap<Part, string>
}

const LINKED_LIST = 0.3
const LINKED_LINE = 0.6
const LONG_LINE = 200

function placeOf({ text, linked }: Segment, owner: Part, { main, beside }: Found): Place {
  let part: 'text' | 'caption' | 'byline' = 'text'
  let kind: string | undefined
  let up: Part | null = owner
  for (; up && up !== main; up = up.parent) {
    kind = beside.get(up) ?? kind
    if (isPartOf(up)) part = up.hints.part!
    if (up.hints.doubtful && up.linked > up.chars * LINKED_LIST) kind ??= 'links'
  }
  if (!up) return { inside: false, kind: kind ?? outerKind(owner, beside) }
  if (kind) return { inside: false, kind }
  if (linked > text.length * LINKED_LINE && text.length < LONG_LINE)
    return { inside: false, kind: 'links' }
  return { inside: true, part }
}

function outerKind(owner: Part, beside: ReadonlyMap<Part, string>): string {
  for (let up: Part | null = owner; up; up = up.parent) {
    const kind = beside.get(up)
    if (kind) return kind
  }
  return 'outside'
}

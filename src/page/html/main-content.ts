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
  const surroundings = surroundingsOf(outline, main, beside)
  return segments.map((segment, at) => placeOf(segment, surroundings.get(outline.owners[at]!)!))
}

/** An element named as furniture is none where it holds so much of the page's running text. */
const TOO_MUCH = 0.4
/** Cards of one list of teasers, at least. */
const CARDS = 3
const LONGEST_CARD = 400

/** The parts that hold furniture, and which. */
function besideOf({ parts, root }: Outline): Map<Part, string> {
  const beside = new Map<Part, string>()
  for (const part of parts) {
    const { hints, prose } = part
    if (hints.beside && (prose < root.prose * TOO_MUCH || isLongTalk(part, root)))
      beside.set(part, hints.beside)
    else if (isFormBox(part)) beside.set(part, 'form')
  }
  for (const card of cardsOf(parts)) beside.set(card, 'related')
  for (const story of laterStories(parts)) beside.set(story, 'related')
  return beside
}

/** Words of running text that an article has at least, and how many times as long the comments on it may be. */
const SHORT_ARTICLE = 40
const TALK = 20

/** Whether a part holds the comments on an article that is shorter than they are. */
function isLongTalk({ hints, prose }: Part, root: Part): boolean {
  const rest = root.prose - prose
  return hints.beside === 'comments' && rest >= SHORT_ARTICLE && prose < rest * TALK
}

const LONGEST_FORM_BOX = 300

/** Whether a part is a box around a form: a letter to subscribe to, a search, a poll. */
function isFormBox({ element, chars, hints }: Part): boolean {
  const isForm = (child: Element | string) => typeof child !== 'string' && child.tag === 'form'
  return chars <= LONGEST_FORM_BOX && !hints.body && element.children.some(isForm)
}

/** Whole stories under the page's own, each an `article` with a first heading. */
function laterStories(parts: readonly Part[]): Part[] {
  const stories = parts.filter(
    ({ element, headed, prose }) => element.tag === 'article' && headed && prose >= SHORT_ARTICLE,
  )
  const [first] = stories
  const inside = new Set<Part>()
  for (const part of parts)
    if (part === first || (part.parent && inside.has(part.parent))) inside.add(part)
  return stories.filter((story) => !inside.has(story))
}

/** Lists of teasers: elements of one name side by side, each short and with a link. */
function cardsOf(parts: readonly Part[]): Part[] {
  const rows = new Map<Part, Map<string, Part[]>>()
  for (const part of parts) {
    const { element, chars, linked, parent } = part
    if (!parent || element.tag === 'p' || linked === 0 || chars > LONGEST_CARD) continue
    const name = `${element.tag} ${element.attributes.get('class') ?? ''}`
    let row = rows.get(parent)
    if (!row) rows.set(parent, (row = new Map()))
    const cards = row.get(name)
    if (cards) cards.push(part)
    else row.set(name, [part])
  }
  return [...rows.values()]
    .flatMap((row) => [...row.values()])
    .filter((cards) => cards.length >= CARDS && cards.every(isCard))
    .flat()
}

/** Half of a list item is its link, a fourth of a box of title and first words, less under a heading that is a link. */
function isCard({ element, chars, linked, titled }: Part): boolean {
  return linked > chars * (element.tag === 'li' ? 0.5 : titled ? 0.15 : 0.25)
}

/** How much of a paragraph's words an element that stands so many steps above it gets. */
const SHARES: readonly number[] = [0.5, 1, 0.7, 0.45, 0.3, 0.2]
/** An outer element is taken where it holds so many times the text of the inner one. */
const WIDER = 1.25
/** What the headline is worth to the elements that hold it. */
const TITLED = 1.5

/** The element that holds the article: the one with most running text near by, widened where the article goes on. */
function mainPartOf(
  segments: readonly Segment[],
  { parts, owners, root }: Outline,
  beside: ReadonlyMap<Part, string>,
): Part {
  const factors = factorsOf(parts, beside)
  const near = new Map<Part, number>()
  const value = new Map<Part, number>()
  const add = (to: Map<Part, number>, part: Part, worth: number) =>
    to.set(part, (to.get(part) ?? 0) + worth)
  segments.forEach((segment, at) => {
    const worth = proseOf(segment) * factors.get(owners[at]!)!
    if (worth === 0) return
    add(value, owners[at]!, worth)
    let up: Part | null = owners[at]!
    for (let steps = 0; up && steps < SHARES.length; up = up.parent, steps++)
      add(near, up, worth * SHARES[steps]!)
  })
  for (const part of parts.toReversed())
    if (part.parent && value.has(part)) add(value, part.parent, value.get(part)!)
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

const LIST_ITEM = 0.6

/** By how much the text of each part counts: nothing beside the article, less in lists. */
function factorsOf(parts: readonly Part[], beside: ReadonlyMap<Part, string>): Map<Part, number> {
  const factors = new Map<Part, number>()
  for (const part of parts) {
    const own = beside.has(part) || isAside(part) ? 0 : part.element.tag === 'li' ? LIST_ITEM : 1
    factors.set(part, own * (part.parent ? factors.get(part.parent)! : 1))
  }
  return factors
}

/** Words that a caption or a byline has at most. */
const LONG_ASIDE = 60

/** Whether a part is a caption or a byline of the article. */
function isAside({ hints, prose }: Part): boolean {
  return hints.part !== undefined && prose < LONG_ASIDE
}

/** The parts that hold the only headline of the page. */
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

/** What the elements around a part say of its text. */
interface Surroundings {
  readonly inside: boolean
  readonly kind: string | undefined
  readonly part: 'text' | 'caption' | 'byline'
}

const LINKED_LIST = 0.3

/** What surrounds the text of each part, from the outermost element inwards. */
function surroundingsOf(
  { parts }: Outline,
  main: Part,
  beside: ReadonlyMap<Part, string>,
): Map<Part, Surroundings> {
  const found = new Map<Part, Surroundings>()
  for (const part of parts) {
    const around = part === main || !part.parent ? undefined : found.get(part.parent)
    const inside = part === main || around?.inside === true
    const list = part.hints.doubtful && part.linked > part.chars * LINKED_LIST
    const own = beside.get(part) ?? (list && part !== main ? 'links' : undefined)
    found.set(part, {
      inside,
      kind: part === main ? undefined : (around?.kind ?? own),
      part: isAside(part) && part !== main ? part.hints.part! : (around?.part ?? 'text'),
    })
  }
  return found
}

const LINKED_LINE = 0.6
const LONG_LINE = 200
const LONG_NAME = 40

function placeOf({ text, linked }: Segment, { inside, kind, part }: Surroundings): Place {
  if (!inside) return { inside, kind: kind ?? 'outside' }
  if (kind) return { inside: false, kind }
  const signed = part === 'byline' && text.length <= LONG_NAME
  if (linked > text.length * LINKED_LINE && text.length < LONG_LINE && !signed)
    return { inside: false, kind: 'links' }
  return { inside, part }
}

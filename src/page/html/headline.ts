import type { Segment } from './segments.ts'
import type { Element } from './tree.ts'
import { textOf, within } from './tree.ts'

/** A heading element by its tag. */
export const HEADING: RegExp = /^h[1-6]$/
/** Lines above the headline that may be a kicker or a dateline. */
export const ABOVE = 2

const SHORTEST_TITLE = 8
const LONGEST_TITLE = 400
/** How much of the longest line that the title repeats a headline has at least: the name of the site is shorter. */
const MOST_OF_IT = 0.6

/** The line that the page's title repeats, a heading where there is one, else the only first heading; the last one before the text. */
export function findHeadline(
  segments: readonly Segment[],
  { root, before }: { root: Element; before: number },
): number | undefined {
  const titles = titlesOf(root)
  const sameAsTitle = (at: number): number => {
    const letters = lettersOf(segments[at]!.text)
    if (letters.length < SHORTEST_TITLE) return 0
    return titles.some((title) => title.includes(letters) || letters.includes(title))
      ? letters.length
      : 0
  }
  const isHeading = (at: number) => HEADING.test(segments[at]!.owner.tag)
  const near = segments.flatMap((_, at) =>
    before < 0 || at < before || (at <= before + ABOVE && isHeading(at)) ? [at] : [],
  )
  const same = new Map(near.map((at) => [at, sameAsTitle(at)]))
  const most = Math.max(0, ...same.values())
  const named = near.filter((at) => same.get(at)! > 0 && same.get(at)! >= most * MOST_OF_IT)
  const headings = named.filter(isHeading)
  const tagOf = (at: number) => segments[at]!.owner.tag
  if (headings.length > 0)
    return headings.sort((a, b) => tagOf(a).localeCompare(tagOf(b)) || b - a)[0]
  const firsts = near.filter((at) => tagOf(at) === 'h1')
  if (firsts.length === 1 && (named.length === 0 || !same.get(firsts[0]!))) return firsts[0]
  return named.findLast((at) => at < before)
}

/** What the page calls itself, without spaces and marks. */
function titlesOf(root: Element): string[] {
  const titles: string[] = []
  for (const { tag, attributes, children } of within(root)) {
    const property = attributes.get('property') ?? attributes.get('name')
    if (tag === 'title') titles.push(textOf({ tag, attributes, children, parent: null }))
    if (tag === 'meta' && (property === 'og:title' || property === 'twitter:title'))
      titles.push(attributes.get('content') ?? '')
    if (tag === 'body') break
  }
  return titles.map(lettersOf).filter((title) => title.length >= SHORTEST_TITLE)
}

function lettersOf(text: string): string {
  return text
    .slice(0, LONGEST_TITLE)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

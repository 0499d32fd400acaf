import type { Declared } from '../../model/declared.ts'
import type { Element } from './tree.ts'
import { textOf, within } from './tree.ts'

const TRAIL = /(?:^|[\s_-])breadcrumbs?(?:$|[\s_-])/i
const TAGS = /(?:^|[\s_-])(?:tags|tag-?list|keywords?)(?:$|[\s_-])/i
const LONGEST_LABEL = 60
/** White space around a label counted. */
const LONGEST_SOURCE = 4_000
const LONGEST_TRAIL = 12
const MOST_TAGS = 30
/** Elements named as tags that are looked into. */
const MOST_TRIED = 5

/** What the links around an article tell of it: its section as the last step of a trail, its keywords as tags. */
export function findDeclaredLinks(root: Element, titles: readonly string[]): Declared[] {
  const found: Declared[] = []
  let trail: Element | undefined
  let tags: Element | undefined
  let tried = 0
  for (const element of within(root)) {
    if (element.tag === 'body' || element.tag === 'html') continue
    if (!trail && isNamed(element, TRAIL)) trail = element
    if (!tags && tried < MOST_TRIED && isNamed(element, TAGS)) {
      tried++
      if (labelsOf(element).length > 0) tags = element
    }
    if (trail && tags) break
  }
  const section = trail && lastStep(stepsOf(trail), titles)
  if (section) found.push({ field: 'section', value: section, by: 'breadcrumb' })
  for (const value of tags ? labelsOf(tags) : [])
    found.push({ field: 'keywords', value, by: 'tag links' })
  return found
}

function isNamed({ attributes }: Element, name: RegExp): boolean {
  return ['class', 'id', 'aria-label'].some((key) => name.test(attributes.get(key) ?? ''))
}

/** The texts of a trail, its marks left out; none where it is too long for one. */
function stepsOf(trail: Element): string[] {
  const steps: string[] = []
  for (const { children } of within(trail)) {
    for (const child of children) {
      const step = typeof child === 'string' ? trimmed(child) : ''
      if (step !== '') steps.push(step)
      if (steps.length > LONGEST_TRAIL) return []
    }
  }
  return steps
}

/** The last step of a trail that starts at the front page, the story itself left out. */
export function lastStep(steps: readonly string[], titles: readonly string[]): string | undefined {
  const isStory = (step: string) =>
    step.length > LONGEST_LABEL ||
    titles.some((title) => title === step || (step.length > STORY && title.startsWith(step)))
  const places = steps.slice(1).filter((step) => !isStory(step))
  return places.at(-1)
}

/** Letters that a story's title has and a section's name has not. */
const STORY = 20

function labelsOf(tags: Element): string[] {
  const labels: string[] = []
  for (const element of within(tags)) {
    if (element.tag !== 'a') continue
    const label = trimmed(textOf(element, LONGEST_SOURCE))
    if (label === '' || label.length > LONGEST_LABEL) continue
    labels.push(label)
    if (labels.length > MOST_TAGS) return []
  }
  return labels
}

/** A label without marks around it; of a text too long for one its beginning. */
function trimmed(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .slice(0, 4 * LONGEST_LABEL)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})\]»"]+$/gu, '')
    .trim()
}

import type { LinePlace } from '../../model/layout.ts'
import { hostOf } from '../metadata-outlet.ts'
import type { Segment } from './segments.ts'
import { SITES } from './sites.ts'
import type { Element } from './tree.ts'

/** One step of a selector: a tag, an id and class names, all of which an element must have. */
interface Step {
  readonly tag: string | undefined
  readonly id: string | undefined
  readonly classes: readonly string[]
}

/** What the elements of a site that a selector names hold; later steps stand inside earlier ones. */
export interface SiteRule {
  readonly field: 'drop' | 'text' | 'headline'
  readonly steps: readonly Step[]
}

/** The rules of a table for the host of an address and for the hosts above it; lines are `host | field | selector`. */
export function siteRules(address: string | null | undefined, table: string = SITES): SiteRule[] {
  const host = hostOf(address ?? null)
  if (host === null) return []
  return table.split('\n').flatMap((line) => {
    const [site = '', field = '', selector = ''] = line.split('|').map((cell) => cell.trim())
    if (site === '' || !(host === site || host.endsWith(`.${site}`))) return []
    if (field !== 'drop' && field !== 'text' && field !== 'headline') return []
    return [{ field, steps: selector.split(/\s+/).map(toStep) }]
  })
}

function toStep(text: string): Step {
  return {
    tag: /^[a-z][a-z0-9]*/i.exec(text)?.[0].toLowerCase(),
    id: /#([\w-]+)/.exec(text)?.[1],
    classes: [...text.matchAll(/\.([\w-]+)/g)].map((match) => match[1]!),
  }
}

/** The places of lines as a site's rules tell them; a line that no rule names keeps its own. */
export function placesBySite(
  places: readonly LinePlace[],
  segments: readonly Segment[],
  rules: readonly SiteRule[],
): readonly LinePlace[] {
  if (rules.length === 0) return places
  return places.map((place, at) => {
    const rule = rules.find(({ steps }) => stands(segments[at]!.owner, steps))
    if (!rule) return place
    return rule.field === 'drop' ? { furniture: 'site' } : rule.field
  })
}

/** Elements that are looked at from a line upwards. */
const HIGHEST = 40

/** Whether an element is, or stands in, what a selector names. */
function stands(element: Element, steps: readonly Step[]): boolean {
  let left = steps.length - 1
  let up: Element | null = element
  for (let height = 0; up && height < HIGHEST; height++, up = up.parent)
    if (fits(up, steps[left]!) && left-- === 0) return true
  return false
}

function fits({ tag, attributes }: Element, step: Step): boolean {
  if (step.tag !== undefined && step.tag !== tag) return false
  if (step.id !== undefined && step.id !== attributes.get('id')) return false
  if (step.classes.length === 0) return step.tag !== undefined || step.id !== undefined
  const own = (attributes.get('class') ?? '').split(/\s+/)
  return step.classes.every((name) => own.includes(name))
}

import type { Declared, DeclaredField } from '../../model/declared.ts'
import { parseLoosely } from './loose-json.ts'

const BY = 'JSON-LD'
const LONGEST = 1_000_000
const MOST_NODES = 2_000
const MOST_STEPS = 12

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Node = { readonly [key: string]: Json }

const FIELDS: readonly (readonly [key: string, field: DeclaredField])[] = [
  ['datepublished', 'published'],
  ['datecreated', 'published'],
  ['datemodified', 'updated'],
  ['publisher', 'site'],
  ['author', 'byline'],
  ['articlesection', 'section'],
  ['keywords', 'keywords'],
  ['headline', 'headline'],
]

/** What a JSON-LD script tells: an article's data, and trails of names from the front page on. */
export interface JsonLd {
  readonly declared: readonly Declared[]
  readonly trails: readonly (readonly string[])[]
}

/** Reads schema.org's data of an article from the text of a JSON-LD script, broken ones as far as they go. */
export function readJsonLd(text: string): JsonLd {
  const nodes = nodesOf(parseLoosely(text.slice(0, LONGEST)) as Json)
  const declared = nodes.filter(isArticle).flatMap((node) => {
    const keys = new Map(Object.entries(node).map(([key, value]) => [key.toLowerCase(), value]))
    return FIELDS.flatMap(([key, field]) =>
      namesOf(keys.get(key)).map((value) => ({ field, value, by: BY })),
    )
  })
  return { declared, trails: nodes.flatMap(trailOf) }
}

/** The names of a list of breadcrumbs; they stand in the entries or in the things that these name. */
function trailOf({ '@type': type, itemListElement: steps }: Node): string[][] {
  if (type !== 'BreadcrumbList' || steps === undefined || !isList(steps)) return []
  return [
    steps.slice(0, MOST_STEPS).flatMap((step) => {
      const [name] = namesOf(step)
      return name ?? (isNode(step) ? namesOf(step['item']).slice(0, 1) : [])
    }),
  ]
}

/** All objects inside a value, itself first. */
function nodesOf(value: Json): Node[] {
  const nodes: Node[] = []
  const open: Json[] = [value]
  while (open.length > 0 && nodes.length < MOST_NODES) {
    const next = open.shift()!
    if (isList(next)) open.push(...next.slice(0, MOST_NODES))
    else if (isNode(next)) {
      nodes.push(next)
      open.push(...Object.values(next).filter((inner) => isList(inner) || isNode(inner)))
    }
  }
  return nodes
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function isNode(value: Json | undefined): value is Node {
  return typeof value === 'object' && value !== null && !isList(value)
}

function isArticle(node: Node): boolean {
  const type = node['@type'] ?? null
  const types = isList(type) ? type : [type]
  return types.some(
    (one) => typeof one === 'string' && /article|posting|report|newsitem|review/i.test(one),
  )
}

/** A value as its texts: of things their names, of lists each entry. */
function namesOf(value: Json | undefined): string[] {
  if (value === undefined || value === null || typeof value === 'boolean') return []
  if (isList(value)) return value.slice(0, 50).flatMap(namesOf)
  if (isNode(value)) return namesOf(value['name'])
  const text = String(value).trim()
  return text === '' ? [] : [text]
}

import type { Declared, DeclaredField } from '../../model/declared.ts'
import { parseLoosely } from './loose-json.ts'

const BY = 'JSON-LD'
const LONGEST = 1_000_000
const MOST_NODES = 2_000
const MOST_VALUES = 20_000
const MOST_ARTICLES = 200
/** Things within things that are looked into for a name. */
const DEEPEST_NAME = 5
const MOST_STEPS = 12

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Node = { readonly [key: string]: Json }

/** An article, or a page, that a JSON-LD script tells of. */
export interface JsonArticle {
  readonly headline: string | undefined
  readonly declared: readonly Declared[]
}

/** What a page that is called no article tells of its moment. */
const PAGE_FIELDS: readonly (readonly [key: string, field: DeclaredField])[] = [
  ['datepublished', 'published'],
  ['uploaddate', 'published'],
]
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

/** What a JSON-LD script tells: articles, and trails of names from the front page on. */
export interface JsonLd {
  readonly articles: readonly JsonArticle[]
  readonly trails: readonly (readonly string[])[]
}

/** Reads schema.org's data of an article from the text of a JSON-LD script, broken ones as far as they go. */
export function readJsonLd(text: string): JsonLd {
  const nodes = nodesOf(parseLoosely(text.slice(0, LONGEST)) as Json)
  const articles = [
    ...nodes.filter(isArticle).map((node) => toArticle(node, FIELDS, BY)),
    ...nodes.filter(isPage).map((node) => toArticle(node, PAGE_FIELDS, `${BY} of the page`)),
  ]
  return {
    articles: articles.filter(({ declared }) => declared.length > 0).slice(0, MOST_ARTICLES),
    trails: nodes.flatMap(trailOf),
  }
}

function toArticle(node: Node, fields: typeof FIELDS, by: string): JsonArticle {
  const keys = new Map(Object.entries(node).map(([key, value]) => [key.toLowerCase(), value]))
  const declared = fields.flatMap(([key, field]) =>
    namesOf(keys.get(key)).map((value) => ({ field, value, by })),
  )
  return { headline: namesOf(keys.get('headline') ?? keys.get('name'))[0], declared }
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

/** What a thing holds of other stories and of the readers. */
const OTHERS: ReadonlySet<string> = new Set(
  `itemListElement comment comments mentions hasPart liveBlogUpdate review citation isBasedOn relatedLink significantLink suggestedAnswer`.split(
    ' ',
  ),
)

/** All objects inside a value, itself first; those of other stories left out. */
function nodesOf(value: Json): Node[] {
  const nodes: Node[] = []
  const open: Json[] = [value]
  for (let at = 0; at < Math.min(open.length, MOST_VALUES) && nodes.length < MOST_NODES; at++) {
    const next = open[at]!
    if (isList(next)) open.push(...next.slice(0, MOST_NODES))
    else if (isNode(next)) {
      nodes.push(next)
      for (const [key, inner] of Object.entries(next))
        if ((isList(inner) || isNode(inner)) && !OTHERS.has(key)) open.push(inner)
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
  return isOfType(node, /article|posting|report|newsitem|review/i)
}

function isPage(node: Node): boolean {
  return isOfType(node, /^(?:webpage|itempage|videoobject|mediagallery|imagegallery)$/i)
}

function isOfType({ '@type': type = null }: Node, name: RegExp): boolean {
  const types = isList(type) ? type : [type]
  return types.some((one) => typeof one === 'string' && name.test(one))
}

/** A value as its texts: of things their names, of lists each entry. */
function namesOf(value: Json | undefined, depth: number = 0): string[] {
  if (value === undefined || value === null || typeof value === 'boolean') return []
  if (depth > DEEPEST_NAME) return []
  if (isList(value)) return value.slice(0, 50).flatMap((inner) => namesOf(inner, depth + 1))
  if (isNode(value)) return namesOf(value['name'], depth + 1)
  const text = String(value).trim()
  return text === '' ? [] : [text]
}

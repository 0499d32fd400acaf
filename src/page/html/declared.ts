import type { Declared, DeclaredField } from '../../model/declared.ts'
import { authorFinder } from './declared-author.ts'
import { findDeclaredLinks, lastStep } from './declared-links.ts'
import type { JsonArticle } from './json-ld.ts'
import { readJsonLd } from './json-ld.ts'
import type { Element } from './tree.ts'
import { textOf, within } from './tree.ts'

/** Names of `<meta>` elements, by how much they are trusted, and what they tell. */
const META: ReadonlyMap<string, readonly [field: DeclaredField, by: string]> = new Map(
  Object.entries({
    OpenGraph: {
      published: 'article:published_time og:published_time og:article:published_time',
      updated: 'article:modified_time og:updated_time article:modified',
      site: 'og:site_name',
      byline: 'article:author',
      section: 'article:section og:article:section',
      keywords: 'article:tag',
      headline: 'og:title',
      address: 'og:url',
    },
    'Dublin Core': {
      published:
        'dc.date dc.date.issued dcterms.created dcterms.issued dcterms.date dc.date.created',
      updated: 'dc.date.modified dcterms.modified',
      site: 'dc.publisher dcterms.publisher',
      byline: 'dc.creator dcterms.creator',
    },
    'meta element': {
      published:
        'datepublished pubdate publishdate publish-date publish_date publication_date date parsely-pub-date sailthru.date cxenseparse:recs:publishtime',
      updated: 'datemodified lastmod last-modified revised',
      site: 'application-name publisher',
      byline: 'author parsely-author sailthru.author',
      section: 'section parsely-section',
      keywords: 'keywords news_keywords parsely-tags',
      headline: 'twitter:title title',
    },
  }).flatMap(([by, fields]) =>
    Object.entries(fields).flatMap(([field, names]) =>
      names.split(' ').map((name) => [name, [field as DeclaredField, by]] as const),
    ),
  ),
)

const MICRODATA: ReadonlyMap<string, DeclaredField> = new Map([
  ['datePublished', 'published'],
  ['dateCreated', 'published'],
  ['dateModified', 'updated'],
  ['author', 'byline'],
  ['publisher', 'site'],
  ['articleSection', 'section'],
  ['keywords', 'keywords'],
  ['headline', 'headline'],
])

/** Ways of telling, the most trusted first. */
const TRUST: readonly string[] = [
  'JSON-LD',
  'OpenGraph',
  'microdata',
  'Dublin Core',
  'meta element',
  'JSON-LD of the page',
  'time element',
  'link element',
  'html element',
  'breadcrumb',
  'tag links',
  'author element',
  'window title',
]

const LONGEST_VALUE = 2_000
const MOST_ITEMS = 500

/** What an HTML page tells machines of itself, the most trusted ways of telling first; nothing that stands `beside` the article. */
export function findDeclared(
  root: Element,
  isBeside: (element: Element) => boolean = () => false,
): Declared[] {
  const found: Declared[] = []
  let items = 0
  const articles: JsonArticle[] = []
  const trails: (readonly string[])[] = []
  const authorOf = authorFinder()
  let signed = false
  const titles: string[] = []
  const add = (field: DeclaredField, value: string | undefined, by: string) => {
    const text = value?.slice(0, LONGEST_VALUE).trim()
    if (text) found.push({ field, value: text, by })
  }
  for (const element of within(root)) {
    const { tag, attributes } = element
    const content = attributes.get('content')
    if (tag === 'title') titles.push(textOf(element, LONGEST_VALUE))
    if (tag === 'script' && attributes.get('type')?.includes('ld+json')) {
      const told = readJsonLd(textOf(element))
      articles.push(...told.articles)
      trails.push(...told.trails)
    }
    if (tag === 'meta') {
      for (const name of ['property', 'name', 'http-equiv']) {
        const known = META.get(attributes.get(name)?.trim().toLowerCase() ?? '')
        if (known) add(known[0], content, known[1])
      }
    }
    for (const prop of attributes.get('itemprop')?.split(/\s+/) ?? []) {
      const field = MICRODATA.get(prop)
      if (field && items++ < MOST_ITEMS && !isBeside(element) && !isOfOther(element, field))
        add(field, content ?? attributes.get('datetime') ?? nameOf(element), 'microdata')
    }
    if (tag === 'time' && !isBeside(element))
      add('published', attributes.get('datetime'), 'time element')
    if (!signed && attributes.size > 0 && tag !== 'meta' && tag !== 'link') {
      const author = authorOf(element)
      signed = author !== undefined && !isBeside(element)
      if (signed) add('byline', author, 'author element')
    }
    if (tag === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      add('address', attributes.get('href'), 'link element')
    if (tag === 'html') add('language', attributes.get('lang'), 'html element')
  }
  for (const { field, value } of found) if (field === 'headline') titles.push(value)
  for (const { declared } of ownArticles(articles, titles)) found.push(...declared)
  const names = found.flatMap(({ field, value }) => (field === 'headline' ? [value] : []))
  found.push(...findDeclaredLinks(root, names))
  for (const trail of trails) add('section', lastStep(trail, names), 'breadcrumb')
  return found.sort((one, other) => TRUST.indexOf(one.by) - TRUST.indexOf(other.by))
}

/** Of several articles those that are called as the page is; all where none is. */
function ownArticles(
  articles: readonly JsonArticle[],
  titles: readonly string[],
): readonly JsonArticle[] {
  if (articles.length < 2) return articles
  const called = titles.map(lettersOf).filter((title) => title.length >= SHORTEST_TITLE)
  const isCalled = ({ headline }: JsonArticle) => {
    const letters = lettersOf(headline ?? '')
    return (
      letters.length >= SHORTEST_TITLE &&
      called.some((title) => title.includes(letters) || letters.includes(title))
    )
  }
  return articles.some(isCalled)
    ? articles.filter((article) => article.headline === undefined || isCalled(article))
    : articles
}

const SHORTEST_TITLE = 8

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Things whose dates are not the article's. */
const OTHERS = /comment|person|organization|website|listitem|imageobject|videoobject|rating/i

function isOfOther({ parent }: Element, field: DeclaredField): boolean {
  if (field !== 'published' && field !== 'updated') return false
  for (let up = parent; up; up = up.parent)
    if (up.attributes.has('itemscope')) return OTHERS.test(up.attributes.get('itemtype') ?? '')
  return false
}

const LONGEST_LABEL = 200
/** Elements that are looked into for the name of a thing. */
const MOST_INNER = 100

/** The name of a thing that has properties of its own, else the text of a short element. */
function nameOf(element: Element): string | undefined {
  if (!element.attributes.has('itemscope')) return labelOf(element)
  let seen = 0
  for (const inner of within(element)) {
    if (seen++ > MOST_INNER) break
    if (inner.attributes.get('itemprop') === 'name')
      return inner.attributes.get('content') ?? labelOf(inner)
  }
  return undefined
}

/** The text of a short element. */
function labelOf(element: Element): string | undefined {
  const text = textOf(element, LONGEST_VALUE).replace(/\s+/g, ' ').trim()
  return text.length <= LONGEST_LABEL ? text : undefined
}

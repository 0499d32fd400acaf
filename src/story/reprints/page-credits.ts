import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { keysOf } from '../../text/tokens.ts'

/** One whom a page names as where it has something from. */
export interface NamedSource {
  /** Entity id. */
  readonly entity: string
  readonly name: string
  /** What it is called on the page, as folded words. */
  readonly words: readonly (readonly string[])[]
  /** Where it is named first; null where only metadata tell it. */
  readonly span: Span | null
  /** Share of the page's statements that rest on it, 0 to 1; 1 for a credit of the whole page. */
  readonly share: number
}

/** The outlet that publishes a page, as it may be named on others. */
export interface PageOutlet {
  readonly entity: string | null
  readonly name: string
  readonly words: readonly (readonly string[])[]
}

/** The outlet of a page, or null where it names none; where none was read, a short first line is taken for its name. */
export function pageOutlet({ article: { outlet, headline }, page }: Record): PageOutlet | null {
  if (!outlet) {
    const [name = ''] = page.text.trimStart().split('\n', 1)
    const words = keysOf(name.slice(0, LONGEST_NAME))
    const isName = words.length <= MOST_NAME_WORDS && name.trim() !== headline?.trim()
    return isName && name.length <= LONGEST_NAME && words.length > 0
      ? { entity: null, name: name.trim(), words: [words] }
      : null
  }
  const { entity, name, surface } = outlet
  return { entity, name, words: wordsOf(name, surface) }
}

/** Whom a page names as its sources: in the chains of its statements, in a credit, or by naming an outlet at all; the weightiest first. */
export function pageSources(record: Record): NamedSource[] {
  const { article, mentions, statements } = record
  const own = pageOutlet(record)
  const sources = new Map<string, NamedSource & { share: number; words: (readonly string[])[] }>()
  const add = (source: NamedSource): void => {
    const known = sources.get(source.entity)
    if (!known) sources.set(source.entity, { ...source, words: [...source.words] })
    else {
      known.share = Math.min(1, known.share + source.share)
      known.words.push(...source.words)
    }
  }
  for (const { chain } of statements)
    for (const { entity, name, native, surface, span, relation } of chain)
      if (relation !== 'published')
        add({
          entity,
          name,
          words: wordsOf(name, native, surface),
          span,
          share: 1 / statements.length,
        })
  for (const { kind, entity, name, native, surface, span } of mentions)
    if (kind === 'outlet')
      add({ entity, name, words: wordsOf(name, native, surface), span, share: 0 })
  if (article.credit) {
    const words = wordsOf(article.credit)
    const named = [...sources.values()].find((source) => sharesName(source.words, words))
    if (named) named.share = 1
    else add({ entity: article.credit, name: article.credit, words, span: null, share: 1 })
  }
  return [...sources.values()]
    .filter((source) => !own || !isSameOutlet(own, source))
    .sort((one, other) => other.share - one.share)
}

/** Whether two names are of one outlet: the same entity, or, where a table does not hold both, the same name in full or in short. */
export function isSameOutlet(
  one: Pick<PageOutlet, 'entity' | 'words'>,
  other: Pick<PageOutlet, 'entity' | 'words'>,
): boolean {
  if (one.entity !== null && one.entity === other.entity) return true
  if (isKnown(one.entity) && isKnown(other.entity)) return false
  return sharesName(one.words, other.words)
}

/** The stretches of a page that say whom it has something from, and the names of outlets. */
export function creditSpans({ mentions, statements }: Record): Span[] {
  const hops = statements.flatMap(({ chain }) => chain)
  const outlets = mentions.filter(({ kind }) => kind === 'outlet')
  return [...hops, ...outlets].flatMap(({ span }) => (span ? [span] : []))
}

function isKnown(entity: string | null): boolean {
  return entity !== null && !entity.startsWith('local:')
}

function sharesName(ones: PageOutlet['words'], others: PageOutlet['words']): boolean {
  return ones.some((one) => others.some((other) => isInside(one, other) || isInside(other, one)))
}

/** Whether all words of a name stand in another one, and they are more than letters. */
function isInside(short: readonly string[], long: readonly string[]): boolean {
  return short.join('').length >= FEWEST_LETTERS && short.every((word) => long.includes(word))
}

const FEWEST_LETTERS = 3
const LONGEST_NAME = 40
const MOST_NAME_WORDS = 4

function wordsOf(...names: readonly (string | null)[]): string[][] {
  return names.flatMap((name) => (name ? [keysOf(name)] : []))
}

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

/** A source while it is gathered. */
interface SourceTally extends NamedSource {
  share: number
  readonly words: (readonly string[])[]
  readonly names: Set<string>
}

/** So many mentions of outlets are looked at. */
const MOST_MENTIONS = 300

/** The outlet that publishes a page, as it may be named on others. */
export interface PageOutlet {
  readonly entity: string | null
  readonly name: string
  readonly words: readonly (readonly string[])[]
}

/** The outlet of a page, or null where it names none; where none was read, a short first line is taken for its name. */
export function pageOutlet(record: Record): PageOutlet | null {
  const { outlet, headline } = record.article
  if (outlet && !isCredited(outlet.span, record)) {
    const { entity, name, surface } = outlet
    return { entity, name, words: wordsOf(name, surface) }
  }
  const [line = ''] = record.page.text.trimStart().split('\n', 1)
  const words = keysOf(line.slice(0, LONGEST_NAME))
  const most = line.trim() === headline?.trim() ? SHORTER_THAN_TITLES : MOST_NAME_WORDS
  const isName = words.length <= most
  return isName && line.length <= LONGEST_NAME && words.length > 0
    ? { entity: null, name: line.trim(), words: [words] }
    : null
}

/** Whether what was read as the outlet stands in the credit of the page: then it is another one. */
function isCredited(span: Span | null, { article }: Record): boolean {
  return (
    span !== null &&
    article.blocks.some(
      ({ role, span: [start, end] }) => role === 'credit' && start <= span[0] && span[1] <= end,
    )
  )
}

/** The outlets that a page names as where it has something from: in the chains of its statements, in a credit, or at all; the weightiest first. */
export function pageSources(record: Record): NamedSource[] {
  const { article, mentions, statements } = record
  const own = pageOutlet(record)
  const sources = new Map<string, SourceTally>()
  const add = (source: NamedSource): void => {
    const known = sources.get(source.entity) ?? { ...source, share: 0, words: [], names: new Set() }
    sources.set(source.entity, known)
    known.share = Math.min(1, known.share + source.share)
    for (const words of source.words) {
      const name = words.join(' ')
      if (known.names.has(name)) continue
      known.names.add(name)
      known.words.push(words)
    }
  }
  for (const { chain } of statements)
    for (const { entity, name, native, surface, span, relation, kind } of chain)
      if (relation !== 'published' && kind === 'outlet') {
        const words = wordsOf(name, native, surface)
        add({ entity, name, words, span, share: 1 / statements.length })
      }
  const named = mentions.filter(({ kind }) => kind === 'outlet').slice(0, MOST_MENTIONS)
  for (const { entity, name, native, surface, span } of named) {
    const words = wordsOf(name, native, surface)
    add({ entity, name, words, span, share: isInShortBlock(span, record) ? 1 : 0 })
  }
  if (article.credit) {
    const words = wordsOf(article.credit)
    const known = [...sources.values()].find((source) => sharesName(source.words, words))
    if (known) known.share = 1
    else add({ entity: article.credit, name: article.credit, words, span: null, share: 1 })
  }
  return [...sources.values()]
    .map(({ entity, name, words, span, share }) => ({ entity, name, words, span, share }))
    .filter((source) => !own || !isSameOutlet(own, source))
    .sort((one, other) => other.share - one.share)
}

/** Whether a name stands in a byline, a credit, or a line of a few words: it is there for the whole page. */
function isInShortBlock(span: Span, { article, page }: Record): boolean {
  const block = article.blocks.find(
    (one) => one.span[0] <= span[0] && span[1] <= one.span[1] && one.role !== 'furniture',
  )
  if (!block) return false
  return CREDITING.has(block.role) || page.text.slice(...block.span).length <= LONGEST_NAME
}

const CREDITING: ReadonlySet<string> = new Set(['credit', 'byline', 'dateline'])

/** Whether a page names an outlet: as a source, on a line of its own below its headline, or, where no table holds it, anywhere in its text. */
export function namesOutlet(
  record: Record,
  outlet: Pick<PageOutlet, 'entity' | 'words'>,
  sources: readonly NamedSource[],
): boolean {
  if (sources.some((source) => isSameOutlet(outlet, source))) return true
  const letters = new Set(
    outlet.words.map(lettersOf).filter(({ length }) => length >= FEWEST_LETTERS),
  )
  const { blocks } = record.article
  const text = blocks.find(({ role }) => role === 'lead' || role === 'body')
  const below = record.page.text.slice(text?.span[1] ?? 0).split('\n')
  if (below.some((line) => line.length <= LONGEST_NAME && letters.has(lettersOf(keysOf(line)))))
    return true
  if (isKnown(outlet.entity) || !text) return false
  const told = ` ${keysOf(record.page.text.slice(...text.span)).join(' ')} `
  return outlet.words.some((words) => words.length > 1 && told.includes(` ${words.join(' ')} `))
}

/** The letters of a name, whatever stands between them. */
function lettersOf(words: readonly string[]): string {
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).join('')
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
const SHORTER_THAN_TITLES = 3

function wordsOf(...names: readonly (string | null)[]): string[][] {
  return names.flatMap((name) => (name ? [keysOf(name)] : []))
}

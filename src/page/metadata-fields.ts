import type { Block } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../text/tokens.ts'
import { tokenise } from '../text/tokens.ts'
import { contentStart } from './furniture.ts'
import type { FurnitureMatchers } from './furniture-words.ts'

/** A value read from the page: the characters it was read from, and by which rule. */
export interface Found<T> {
  readonly value: T
  readonly span: Span
  readonly rule: string
}

/** A value that the page states, in its text (with its span) or to machines alone. */
export interface Stated {
  readonly value: string
  readonly span: Span | null
  readonly rule: string
}

/** One labelled piece of a data line: `تاریخ النشر: … | آخر تحديث: …` has two. */
export interface Datum {
  /** `code`, `section`, `published`, `updated`, `today`, `date`, `link`, `reporter`, `views`; empty without a label. */
  readonly label: string
  /** What follows the label; empty where nothing does. */
  readonly span: Span
  /** Index of the block in which it stands. */
  readonly block: number
}

/** Furniture that may carry data of the page. */
const DATA_KINDS: ReadonlySet<string> = new Set(['meta', 'date', 'link'])

/** Labels that say what a date beside them is. */
const DATED: ReadonlySet<string> = new Set(['published', 'updated', 'date', 'today'])

/** The labelled data of a page's furniture, in reading order. A label alone takes the next block as its value. */
export function findData(
  text: string,
  blocks: readonly Block[],
  words: FurnitureMatchers,
): Datum[] {
  return blocks.flatMap((block, index) => {
    if (block.role !== 'furniture' || !DATA_KINDS.has(block.kind ?? '')) return []
    const data = dataOf(text, blocks, { index, words })
    const dated = data.some(({ label }) => DATED.has(label))
    return dated ? data : [...data, { label: '', span: block.span, block: index }]
  })
}

interface Place {
  readonly index: number
  readonly words: FurnitureMatchers
}

function dataOf(text: string, blocks: readonly Block[], { index, words }: Place): Datum[] {
  const { span } = blocks[index]!
  const tokens = tokenise(text, span[0], Math.min(span[1], span[0] + 4_000))
  const labels = words.labels.find(tokens, 0, tokens.length)
  return labels.map(({ to, value }, order) => {
    const end = labels[order + 1]?.from ?? tokens.length
    const inner = trimMarks(tokens, to, end)
    if (inner) return { label: value, span: inner, block: index }
    const next = order === labels.length - 1 ? nextValue(blocks, index) : undefined
    return { label: value, span: next?.span ?? [span[1], span[1]], block: index }
  })
}

/** The block below a label that stands alone. */
function nextValue(blocks: readonly Block[], index: number): Block | undefined {
  const next = blocks[index + 1]
  const value = next?.role === 'furniture' && next.kind !== 'menu' && next.kind !== 'repeat'
  return value && next.span[1] - next.span[0] < 80 ? next : undefined
}

/** The span of tokens `[from, to)` without the marks around them; undefined where only marks are left. */
export function trimMarks(tokens: readonly Token[], from: number, to: number): Span | undefined {
  let first = from
  let last = to - 1
  while (first <= last && isEdge(tokens[first]!)) first++
  while (last >= first && isEdge(tokens[last]!)) last--
  return first <= last ? [tokens[first]!.start, tokens[last]!.end] : undefined
}

function isEdge({ kind, key }: Token): boolean {
  return kind === 'mark' && key !== '(' && key !== ')' && key !== '#'
}

/** What follows the label of a credit or a list of keywords; all of it where there is no label. */
export function afterLabel(
  text: string,
  span: Span,
  labels: FurnitureMatchers['credits'],
): Span | undefined {
  const tokens = tokenise(text, span[0], span[1])
  const match = labels.at(tokens, contentStart(tokens), tokens.length)
  return trimMarks(tokens, match?.to ?? 0, tokens.length)
}

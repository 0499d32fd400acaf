import type { Block } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../text/tokens.ts'
import { tokenise } from '../text/tokens.ts'
import { contentStart } from './furniture.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import type { Found } from './metadata-fields.ts'
import { trimMarks } from './metadata-fields.ts'

/** Words of a name, or of two that share a text. */
const LONGEST_NAME = 6
/** Blocks above the headline and below it whose data may name the author. */
const ABOVE = 3
const BELOW = 3
const DATA: ReadonlySet<string> = new Set(
  'date meta counter section links author outside tail'.split(' '),
)
/** A year in the digits of any script. */
const YEAR = /\p{Nd}{4}/u

/** Who wrote a page: its byline without the words for writing and without its date, else the name after such words in its data. */
export function findByline(
  text: string,
  blocks: readonly Block[],
  words: FurnitureMatchers,
): Found<string> | null {
  const block =
    blocks.find(({ role }) => role === 'byline') ?? blocks.find(({ role }) => role === 'dateline')
  if (block) {
    const tokens = tokenise(text, ...block.span)
    const span = nameAfterLabel(tokens, 0, words) ?? undated(tokens, words) ?? block.span
    return { value: text.slice(...span), span, rule: `${block.role} line` }
  }
  const span = inData(text, blocks, words)
  return span ? { value: text.slice(...span), span, rule: 'author in a data line' } : null
}

/** The name after the words for writing in the data lines by the headline. */
function inData(
  text: string,
  blocks: readonly Block[],
  words: FurnitureMatchers,
): Span | undefined {
  const headline = blocks.findIndex(({ role }) => role === 'headline')
  const body = blocks.findIndex(({ role }) => role === 'body')
  const end = blocks.findLastIndex(({ role }) => role === 'body')
  const near = [
    ...blocks.slice(Math.max(0, headline - ABOVE), Math.max(0, body)),
    ...blocks.slice(end + 1, end + 1 + BELOW).filter((block) => isDated(text, block)),
  ]
  for (const { kind, span } of near) {
    if (kind === undefined || !DATA.has(kind)) continue
    const tokens = tokenise(text, span[0], Math.min(span[1], span[0] + 1_000))
    for (let at = 0; at < tokens.length; at++) {
      const name = nameAfterLabel(tokens, at, words)
      if (name) return name
    }
  }
  return undefined
}

function isDated(text: string, { span: [start, end] }: Block): boolean {
  return end - start < 200 && YEAR.test(text.slice(start, end))
}

/** The name that stands after words for writing at a token; nothing after the name of a desk. */
function nameAfterLabel(
  tokens: readonly Token[],
  at: number,
  words: FurnitureMatchers,
): Span | undefined {
  const start = at + contentStart(tokens.slice(at))
  const label = words.bylines.at(tokens, start, tokens.length)
  if (!label || (at > 0 && start !== at)) return undefined
  const from = label.to + contentStart(tokens.slice(label.to))
  let to = nameEnd(tokens, from, words)
  while (to > from + 1 && words.grammar.at(tokens, to - 1, to)) to--
  const section = words.sections.at(tokens, from, tokens.length)
  if (to === from || section || to - from > LONGEST_NAME) return undefined
  return [tokens[from]!.start, tokens[to - 1]!.end]
}

/** Where a name ends: at a mark, a number, a word of dates or a label of other data. */
function nameEnd(tokens: readonly Token[], from: number, words: FurnitureMatchers): number {
  let to = from
  while (to < tokens.length) {
    const { kind, key } = tokens[to]!
    const inside = key === '.' && tokens[to + 1]?.gap === 'none'
    if (kind !== 'word' && !inside) break
    const { length } = tokens
    if (words.labels.at(tokens, to, length)) break
    if (to > from && words.calendar.at(tokens, to, length)) break
    to++
  }
  return to
}

/** A byline without marks around it, cut before the date that it ends with. */
function undated(tokens: readonly Token[], words: FurnitureMatchers): Span | undefined {
  const number = tokens.findIndex(({ kind }) => kind === 'number')
  const label = words.labels.find(tokens, 0, tokens.length)[0]?.from ?? -1
  const ends = [number, label].filter((at) => at > 0)
  let to = ends.length > 0 ? Math.min(...ends) : tokens.length
  while (to > 1 && to < tokens.length && isOfDate(tokens, to - 1, words)) to--
  return trimMarks(tokens, 0, to) ?? trimMarks(tokens, 0, tokens.length)
}

function isOfDate(tokens: readonly Token[], at: number, words: FurnitureMatchers): boolean {
  return tokens[at]!.kind !== 'word' || words.calendar.at(tokens, at, tokens.length) !== undefined
}

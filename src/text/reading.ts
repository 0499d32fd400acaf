import type { Block } from '../model/block.ts'
import type { Quote } from './quotes.ts'
import { pairQuotes } from './quotes.ts'
import { firstNot } from './ranges.ts'
import type { Range } from './sentences.ts'
import { splitSentences } from './sentences.ts'
import type { Token } from './tokens.ts'
import { tokenise } from './tokens.ts'
import { isWrapped } from './wrapped.ts'

/** The longest paragraph that is read as one, in tokens. */
const LONGEST = 1000

/** One block of the article in tokens, with its quotations and sentences. */
export interface Paragraph extends Range {
  readonly block: Block
  readonly quotes: readonly Quote[]
  readonly sentences: readonly Range[]
}

/** What every detector reads: the page's untouched text and the tokens of its article, furniture left out. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
}

/**
 * Tokenises the blocks of an article, furniture left out. Blocks must come in reading order; a paragraph
 * that is cut into lines is one again, where a line ends in one of the folded words that are `dangling` there.
 */
export function toReading(
  text: string,
  blocks: readonly Block[],
  dangling: ReadonlySet<string> = NONE,
): Reading {
  const tokens: Token[] = []
  const paragraphs: Paragraph[] = []
  let at = 0
  while (at < blocks.length) {
    const block = blocks[at]!
    const from = tokens.length
    let line = block
    let next: Block | undefined = line.role === 'furniture' ? undefined : line
    while (next) {
      const found = tokenise(text, ...next.span)
      for (const token of found) tokens.push(token)
      const start = tokens.length - found.length
      if (line !== next && found[0]) tokens[start] = { ...found[0], gap: 'space' }
      line = next
      const last = tokens[tokens.length - 1]
      next = blocks[at + 1]
      if (!next || !last || !isWrapped(text, { first: block, line, last, next }, dangling))
        next = undefined
      else at++
    }
    at++
    if (from === tokens.length) continue
    for (const range of stretches(tokens, from, tokens.length)) {
      const quotes = pairQuotes(tokens, range.from, range.to)
      const sentences = splitSentences(tokens, range.from, range.to, quotes)
      paragraphs.push({ block, ...range, quotes, sentences })
    }
  }
  return { text, tokens, paragraphs }
}

const NONE: ReadonlySet<string> = new Set()

/** Cuts a paragraph of hostile length at sentence ends, so that work per paragraph stays bounded. */
function stretches(tokens: readonly Token[], from: number, to: number): Range[] {
  const ranges: Range[] = []
  let start = from
  while (to - start > LONGEST) {
    let end = start + LONGEST
    while (end > start + LONGEST / 2 && tokens[end - 1]!.key !== '.') end--
    if (tokens[end - 1]!.key !== '.') end = start + LONGEST
    ranges.push({ from: start, to: end })
    start = end
  }
  ranges.push({ from: start, to })
  return ranges
}

/** How many paragraphs open a text. */
const OPENING = 2

/** Whether a token stands in the first paragraphs of the text, titles left out. */
export function opensText({ paragraphs }: Reading, token: number): boolean {
  const texts = paragraphs.filter(({ block }) => block.role === 'lead' || block.role === 'body')
  const end = texts[Math.min(OPENING, texts.length) - 1]?.to ?? 0
  return token < end
}

/** The page's span of tokens `[from, to)`; `skip` leaves out that many folded letters of the first. */
export function spanOf(reading: Reading, range: Range, skip = 0): readonly [number, number] {
  const first = reading.tokens[range.from]!
  return [first.start + skip, reading.tokens[range.to - 1]!.end]
}

/** The tokens that start inside a span of the page. */
export function tokensOf({ tokens }: Reading, [start, end]: readonly [number, number]): Range {
  const from = firstNot(tokens, (token) => token.start < start)
  let to = from
  while (to < tokens.length && tokens[to]!.start < end) to++
  return { from, to }
}

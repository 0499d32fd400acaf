import type { Block } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../text/tokens.ts'
import { tokenise } from '../text/tokens.ts'
import type { FurnitureMatchers } from './furniture-words.ts'

const PARAGRAPHS = 3
const FAR = 9

/** The full dates beside the word for today in the first paragraphs: `اليوم الثلاثاء 14 مارس 2023`. */
export function findToday(
  text: string,
  blocks: readonly Block[],
  words: FurnitureMatchers,
): Span[] {
  const first = blocks.filter(({ role }) => role === 'lead' || role === 'body').slice(0, PARAGRAPHS)
  return first.flatMap(({ span }) => {
    const tokens = tokenise(text, span[0], Math.min(span[1], span[0] + 4_000))
    return tokens
      .map((_, at) => dateAfter(tokens, at, words))
      .filter((found) => found !== undefined)
  })
}

/** The date that follows the word for today at a token, up to its year. */
function dateAfter(
  tokens: readonly Token[],
  at: number,
  words: FurnitureMatchers,
): Span | undefined {
  const today = words.today.at(tokens, at, tokens.length)
  if (!today) return undefined
  const limit = Math.min(tokens.length, today.to + FAR)
  for (let i = today.to; i < limit; i++) {
    const { kind, key } = tokens[i]!
    if (kind === 'number' && key.length === 4) return [tokens[today.to]!.start, endOf(tokens, i)]
    if (kind === 'word' && !words.calendar.at(tokens, i, limit)) return undefined
  }
  return undefined
}

/** The end of a date written in digits: `2023/03/14`. */
function endOf(tokens: readonly Token[], year: number): number {
  let last = year
  while (tokens[last + 2]?.kind === 'number' && tokens[last + 2]!.gap === 'none') last += 2
  return tokens[last]!.end
}

import type { Token } from '../text/tokens.ts'
import { tokenise } from '../text/tokens.ts'
import type { FurnitureMatchers } from './furniture-words.ts'

/** A part of a line between its marks: tokens `[from, to)`. */
export interface Part {
  readonly from: number
  readonly to: number
}

const PARTING: ReadonlySet<string> = new Set(['-', '|', '/', ':', ';', '(', ')', '»', '«'])
const NAME_WORDS = 4

/** The parts of a line that its dashes, strokes, brackets and quotation marks leave. */
export function partsOf(tokens: readonly Token[], limit: number = tokens.length): Part[] {
  const parts: Part[] = []
  let from = 0
  for (let at = 0; at <= limit; at++) {
    const token = at < limit ? tokens[at]! : undefined
    const isParting =
      !token || PARTING.has(token.key) || (token.kind !== 'word' && isBracket(token))
    if (!isParting) continue
    if (at > from) parts.push({ from, to: at })
    from = at + 1
  }
  return parts
}

function isBracket({ kind }: Token): boolean {
  return kind === 'open' || kind === 'close' || kind === 'quote'
}

/**
 * Whether a part of a line is made like the name of an outlet that nobody may know: two to four words
 * of which one is a word of outlets' names (`سام برس`), or one word that ends in such (آرانیوز).
 */
export function isMediaName(
  tokens: readonly Token[],
  { from, to }: Part,
  words: FurnitureMatchers,
): boolean {
  const own = tokens.slice(from, to)
  const count = own.filter(({ kind }) => kind === 'word').length
  if (count === 0 || count > NAME_WORDS) return false
  if (words.grammar.find(tokens, from, to).length > 0) return false
  if (words.sections.at(tokens, from, to)?.to === to) return false
  if (words.whole.at(tokens, from, to)?.to === to) return false
  const made = words.media.find(tokens, from, to)
  if (made.some((match) => match.to - match.from < to - from)) return true
  return own.some((token) => endOf(token, words) !== undefined)
}

/** The word of outlets' names in which a longer word ends. */
function endOf(
  { kind, key }: Token,
  words: FurnitureMatchers,
): { key: string; english: string } | undefined {
  if (kind !== 'word') return undefined
  return words.mediaEnds.find((end) => key.length >= end.key.length + 2 && key.endsWith(end.key))
}

/** How a name is written in Latin letters: words of outlets' names in English, the others as `spell` writes them. */
export function spellMedia(
  name: string,
  words: FurnitureMatchers,
  spell: (name: string) => string,
): string {
  const tokens = tokenise(name)
  const parts: string[] = []
  let open = 0
  const close = (to: number) => {
    const from = tokens[open]
    if (from && to > open) parts.push(spell(name.slice(from.start, tokens[to - 1]!.end)))
  }
  for (let at = 0; at < tokens.length;) {
    const made = words.media.at(tokens, at, tokens.length)
    const end = made ? undefined : endOf(tokens[at]!, words)
    if (!made && !end) {
      at++
      continue
    }
    close(at)
    if (made) parts.push(made.value)
    else {
      const { start, key, end: stop } = tokens[at]!
      const cut = Math.min(stop, start + key.length - end!.key.length)
      parts.push(spell(name.slice(start, cut)), end!.english)
    }
    at = made ? made.to : at + 1
    open = at
  }
  close(tokens.length)
  return parts.filter(Boolean).join(' ') || spell(name)
}

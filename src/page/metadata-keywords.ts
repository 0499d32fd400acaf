import type { Block } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import { tokenise } from '../text/tokens.ts'
import { afterLabel } from './metadata-fields.ts'
import type { FurnitureMatchers } from './furniture-words.ts'

const PARTS = /[،,؛;|/\\•#*\n\t]+|\s[-–—]\s/u
const UNPARTED = 3
const LONGEST = 12
const LONGEST_LIST = 10_000

/** The keywords of a page. A list without marks is parted where the article never joins two words. */
export function findKeywords(
  text: string,
  blocks: readonly Block[],
  words: FurnitureMatchers,
): string[] {
  const found = new Set<string>()
  let pairs: ReadonlySet<string> | undefined
  for (const block of blocks) {
    if (block.role !== 'keywords') continue
    const span = afterLabel(text, block.span, words.keywords)
    if (!span) continue
    const list = text.slice(span[0], Math.min(span[1], span[0] + LONGEST_LIST))
    const parts = splitKeywords(list)
    for (const part of parts) {
      const single = parts.length > 1 || part.split(/\s+/u).length <= UNPARTED
      if (!single) pairs ??= pairsOf(text, blocks)
      for (const word of single ? [part] : joinPairs(part, pairs!)) found.add(word)
    }
  }
  return [...found].filter((word) => word.split(' ').length <= LONGEST)
}

/** The keywords of a list that marks part. */
export function splitKeywords(list: string): string[] {
  return list
    .split(PARTS)
    .map(clean)
    .filter((part) => part !== '')
}

function clean(part: string): string {
  return part.replaceAll('_', ' ').replace(/\s+/gu, ' ').trim()
}

/** Neighbouring words of the article, folded. */
function pairsOf(text: string, blocks: readonly Block[]): Set<string> {
  const pairs = new Set<string>()
  for (const { role, span } of blocks) {
    if (role === 'furniture' || role === 'keywords') continue
    addPairs(pairs, text, span)
  }
  return pairs
}

function addPairs(pairs: Set<string>, text: string, span: Span): void {
  let before: string | undefined
  for (const { kind, key } of tokenise(text, span[0], span[1])) {
    if (before !== undefined && kind === 'word') pairs.add(`${before} ${key}`)
    before = kind === 'word' ? key : undefined
  }
}

function joinPairs(part: string, pairs: ReadonlySet<string>): string[] {
  const joined: string[] = []
  let before: string | undefined
  for (const { start, end, key } of tokenise(part).filter(({ kind }) => kind !== 'mark')) {
    const word = part.slice(start, end)
    if (before !== undefined && pairs.has(`${before} ${key}`))
      joined.push(`${joined.pop()} ${word}`)
    else joined.push(word)
    before = key
  }
  return joined
}

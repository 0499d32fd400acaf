import type { Block } from '../model/block.ts'
import type { Token } from './tokens.ts'

/** A line that goes on in an indented one is at least this long, in characters. */
const FULL = 40

const TEXTS: ReadonlySet<Block['role']> = new Set(['lead', 'body'])

/** Where a paragraph may have been cut: its first line, its last one so far and that one's last token, and the next. */
export interface Break {
  readonly first: Block
  readonly line: Block
  readonly last: Token
  readonly next: Block
}

/**
 * Whether a paragraph goes on in the next line: the line ends with a comma, or with a word that always has
 * something behind it, or it is a full one without an end and the next one is indented.
 */
export function isWrapped(
  text: string,
  { first, line, last, next }: Break,
  dangling: ReadonlySet<string>,
): boolean {
  if (!TEXTS.has(line.role) || !TEXTS.has(next.role)) return false
  const between = text.slice(line.span[1], next.span[0])
  if (!/^[^\S\n]*\r?\n[^\S\n]*$/.test(between)) return false
  if (last.key === ',') return true
  if (last.kind !== 'word' && last.kind !== 'number') return false
  if (last.kind === 'word' && dangling.has(last.key)) return true
  const isFull = line.span[1] - line.span[0] >= FULL
  return isFull && /\n[^\S\n]+$/.test(between) && !isIndented(text, first)
}

/** Whether white space stands before a line, as before the first one of a paragraph. */
function isIndented(text: string, { span: [start] }: Block): boolean {
  return /[^\S\n]/.test(text.charAt(start - 1)) && /^\s?$/.test(text.charAt(start - 2))
}

import type { Span } from '../model/span.ts'
import type { Token } from '../text/tokens.ts'
import { tokenise } from '../text/tokens.ts'

/** How a line ends: with a full stop, a question or exclamation mark, a colon, a closing quotation mark, or openly. */
export type LineEnd = 'stop' | 'question' | 'colon' | 'quote' | 'open'

/** A piece of one line of a text dump, trimmed, and what it looks like. */
export interface Line {
  readonly span: Span
  readonly tokens: readonly Token[]
  /** How many words, digits left out. */
  readonly words: number
  readonly numbers: number
  /** Its folded letters and digits without spaces and marks: two lines that say the same have one key. */
  readonly key: string
  readonly end: LineEnd
  /** Marks that part the items of a list: `|`, `/`, `»` between words. */
  readonly separators: number
  /** How often wide gaps part it where no sentence ends: several headlines on one line. */
  readonly spread: number
  /** Whether a stroke that lengthens letters stands alone in it, for a dash. */
  readonly stroke: boolean
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean
  /** Whether it is a web address and nothing else. */
  readonly address: boolean
}

const LINE_BREAK = /\r\n?|\n|\u2028|\u2029/gu

/** The lines of a text, empty ones left out. */
export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let blank = false
  const add = (to: number) => {
    const line = toLine(text, [from, to], blank)
    if (line) lines.push(line)
    blank = !line
  }
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(text.length)
  return lines
}

/** The line at a span, or undefined where nothing can be read in it. */
export function toLine(text: string, span: Span, afterBlank: boolean): Line | undefined {
  const tokens = tokenise(text, span[0], span[1])
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  let words = 0
  let numbers = 0
  let readable = ''
  for (const { kind, key } of tokens) {
    if (kind === 'word') words++
    else if (kind === 'number') numbers++
    else continue
    readable += key
  }
  return {
    span: [first.start, last.end],
    tokens,
    words,
    numbers,
    key: readable,
    end: endOf(tokens),
    separators: tokens.filter(isSeparator).length,
    spread: spreadOf(tokens),
    stroke: hasStroke(text, tokens),
    afterBlank,
    address: isAddress(text.slice(first.start, last.end)),
  }
}

/** A line that holds only tokens `[from, to)` of another one. */
export function cutLine(
  text: string,
  line: Line,
  [from, to]: readonly [number, number],
): Line | undefined {
  const first = line.tokens[from]
  const last = line.tokens[to - 1]
  if (!first || !last || to <= from) return undefined
  return toLine(text, [first.start, last.end], from === 0 && line.afterBlank)
}

const STOPS: ReadonlySet<string> = new Set(['.', '…'])
const CLOSERS: ReadonlySet<string> = new Set(['»', '"', ')', ']', "'", '’'])

function endOf(tokens: readonly Token[]): LineEnd {
  let at = tokens.length - 1
  while (at > 0 && CLOSERS.has(tokens[at]!.key)) at--
  const { key } = tokens[at]!
  if (STOPS.has(key)) return 'stop'
  if (key === '?' || key === '!') return 'question'
  if (key === ':') return 'colon'
  const last = tokens.at(-1)!
  return last.kind === 'close' || last.kind === 'quote' ? 'quote' : 'open'
}

function isSeparator({ key, kind, gap }: Token): boolean {
  return key === '|' || key === '/' || key === '\\' || (kind === 'close' && gap === 'space')
}

const WIDE = 3

function spreadOf(tokens: readonly Token[]): number {
  let open = 0
  let closed = 0
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]!
    if (tokens[i]!.gap !== 'space' || tokens[i]!.start - before.end < WIDE) continue
    if (STOPS.has(before.key) || CLOSERS.has(before.key)) closed++
    else open++
  }
  return Math.max(0, open - closed)
}

const TATWEEL = 0x640

function hasStroke(text: string, tokens: readonly Token[]): boolean {
  if (tokens.length > 16) return false
  return tokens.some(({ start }, index) => {
    const before = tokens[index - 1]
    return before !== undefined && start - before.end < 8 && isStroke(text, before.end, start)
  })
}

function isStroke(text: string, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (text.charCodeAt(i) === TATWEEL && text.charCodeAt(i - 1) !== TATWEEL) return true
  }
  return false
}

const ADDRESS = /^(?:https?:\/\/|www\.)?[a-z0-9.-]+\.[a-z]{2,}(?:[/?#]\S*)?$/iu

function isAddress(text: string): boolean {
  return text.length < 2_000 && !text.includes(' ') && ADDRESS.test(text)
}

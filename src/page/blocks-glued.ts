import type { Token } from '../text/tokens.ts'
import { contentStart, isAgency } from './furniture.ts'
import { findDateline } from './blocks-dateline.ts'
import { leadingDate } from './furniture-dates.ts'
import type { LineLabel } from './furniture.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import type { Line } from './lines.ts'
import { cutLine } from './lines.ts'

/** A line, or a part of a glued one; `preset` where the cut itself says what the part is. */
export interface Piece {
  readonly line: Line
  readonly preset?: LineLabel
}

interface Cut {
  /** The token before which the line is cut. */
  readonly at: number
  readonly before?: LineLabel
  readonly after?: LineLabel
}

/** Cuts the lines of a page where things are glued together: crawl dates, datelines, credits, keyword lists. */
export function cutGluedLines(
  text: string,
  lines: readonly Line[],
  words: FurnitureMatchers,
): Piece[] {
  const pieces: Piece[] = []
  const keys = new Set(lines.map(({ key }) => key))
  let begun = false
  lines.forEach((line, index) => {
    let rest: Piece = { line }
    const above = lines[index - 1]
    for (const find of index === 0 ? [crawlPrefix, frontCut] : begun ? [] : [frontCut]) {
      const cut = find(rest.line, above, words) ?? titleCut(rest.line, keys)
      const split = cut && applyCut(text, rest, cut)
      if (!split) continue
      pieces.push(split[0])
      rest = split[1]
    }
    begun ||= rest.line.end === 'stop' && rest.line.words >= LONG_LINE
    const back = backCut(rest.line, words)
    const split = back && applyCut(text, rest, back)
    pieces.push(...(split || [rest]))
  })
  return pieces
}

function applyCut(text: string, piece: Piece, cut: Cut): [Piece, Piece] | undefined {
  const { line } = piece
  const before = cutLine(text, line, [0, cut.at])
  const after = cutLine(text, line, [cut.at, line.tokens.length])
  if (!before || !after) return undefined
  const first = cut.before ?? piece.preset
  return [
    { line: before, ...(first && { preset: first }) },
    { line: after, ...(cut.after && { preset: cut.after }) },
  ]
}

const CRAWL_WORD = 'date'

/** The crawler's own stamp before the page: ` date 2025-08-12`. */
function crawlPrefix({ tokens }: Line): Cut | undefined {
  if (tokens[0]?.key !== CRAWL_WORD || !/^(?:19|20)\d\d$/.test(tokens[1]?.key ?? ''))
    return undefined
  let at = 2
  while (tokens[at]?.key === '-' && tokens[at + 1]?.kind === 'number' && at < 6) at += 2
  if (at === 2) return undefined
  return { at, before: { role: 'furniture', kind: 'crawl-date', rule: 'crawl date' } }
}

function frontCut(line: Line, above: Line | undefined, words: FurnitureMatchers): Cut | undefined {
  return (
    repeatedByline(line, above) ??
    datelineCut(line, words) ??
    crumbCut(line, words) ??
    teamCut(line, words) ??
    dateCut(line, words)
  )
}

const LONG_LINE = 8

/** The site's name before or after a title that is printed again without it: `گل دقیقه - …`, `… | صدى الساحل`. */
function titleCut({ tokens, words, end }: Line, keys: ReadonlySet<string>): Cut | undefined {
  if (words > 40 || tokens.length > 100) return undefined
  for (let at = 1; at < tokens.length - 1; at++) {
    if (!TITLE_MARKS.has(tokens[at]!.key)) continue
    if (at < 8 && isTitle(tokens.slice(at + 1), keys)) {
      return { at: at + 1, before: masthead('name before the title') }
    }
    const short = end !== 'stop' && tokens.length - at <= 9
    if (short && isTitle(tokens.slice(0, at), keys))
      return { at, before: WINDOW, after: masthead('name after the title') }
  }
  return undefined
}

const TITLE_MARKS: ReadonlySet<string> = new Set(['-', '|'])

/** The title of the window, which the page prints again as its own. */
const WINDOW: LineLabel = { role: 'furniture', kind: 'repeat', rule: 'title of the window' }

function masthead(rule: string): LineLabel {
  return { role: 'furniture', kind: 'masthead', rule }
}

/** Whether these words are a line of their own elsewhere on the page. */
function isTitle(tokens: readonly Token[], keys: ReadonlySet<string>): boolean {
  const own = tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
  return own.length >= 4 && keys.has(own.map(({ key }) => key).join(''))
}

/** The byline of the line above, printed again at the start of the text. */
function repeatedByline(line: Line, above: Line | undefined): Cut | undefined {
  if (!above || above.words === 0 || above.words > 8 || above.end !== 'colon') return undefined
  const at = above.tokens.length
  const same = above.tokens.every(({ key }, index) => line.tokens[index]?.key === key)
  if (!same || line.words - above.words < LONG_LINE) return undefined
  return { at, before: { role: 'byline', rule: 'byline repeated' } }
}

function datelineCut(line: Line, words: FurnitureMatchers): Cut | undefined {
  const found = findDateline(line, words)
  return found && { at: found.at, before: { role: found.role, rule: found.rule } }
}

const CRUMB: ReadonlySet<string> = new Set(['»', '/', '>', '|'])

/** The way to the page before its title: `صفحه نخست » …`. */
function crumbCut({ tokens, words: count, end }: Line, words: FurnitureMatchers): Cut | undefined {
  if (count > 40 || end === 'stop') return undefined
  let at = 0
  for (;;) {
    const name =
      words.whole.at(tokens, at, tokens.length) ?? words.sections.at(tokens, at, tokens.length)
    if (!name || !CRUMB.has(tokens[name.to]?.key ?? '')) break
    at = name.to + 1
  }
  const rest = tokens.slice(at).filter(({ kind }) => kind === 'word').length
  if (at === 0 || rest < 4) return undefined
  return { at, before: { role: 'furniture', kind: 'menu', rule: 'way to the page' } }
}

/** The name of a desk before the text: `گروه بین‌الملل- …`. */
function teamCut(line: Line, words: FurnitureMatchers): Cut | undefined {
  const { tokens } = line
  if (line.words < LONG_LINE || !words.bylines.at(tokens, 0, tokens.length)) return undefined
  const dash = tokens.slice(0, 6).findIndex(({ key }) => key === '-' || key === ':')
  if (dash < 2 || tokens.slice(0, dash).some(({ kind }) => kind !== 'word')) return undefined
  return { at: dash + 1, before: { role: 'byline', rule: 'desk before the text' } }
}

/** A date line glued to the headline. */
function dateCut(line: Line, words: FurnitureMatchers): Cut | undefined {
  if (line.end === 'stop' || line.words > 40) return undefined
  const at = leadingDate(line, words)
  const rest = line.tokens.slice(at).filter(({ kind }) => kind === 'word').length
  if (at === 0 || rest < 4) return undefined
  return { at, before: { role: 'furniture', kind: 'date', rule: 'date before the headline' } }
}

const TAIL_TOKENS = 60
const TAIL_WORDS = 24

/** What is glued to the end of the text: an end marker, a credit, a keyword list. */
function backCut(line: Line, words: FurnitureMatchers): Cut | undefined {
  const { tokens } = line
  if (line.words < LONG_LINE) return undefined
  for (let i = Math.max(1, tokens.length - TAIL_TOKENS); i < tokens.length; i++) {
    if (!endsSentence(tokens, i - 1)) continue
    const start = i + contentStart(tokens.slice(i))
    const match = words.tails.at(tokens, start, tokens.length)
    const rest = wordCount(tokens, match ? match.to : start)
    if (match && rest <= TAIL_WORDS) return { at: i, after: tailLabel(match.value, rest) }
    if (rest === 0 || rest > 4 || tokens[i - 1]!.key !== '.') continue
    const tail = tokens.slice(start).filter(({ kind }) => kind === 'word')
    if (isAgency(pretend(line, tokens.slice(i), tail), words)) {
      return { at: i, after: { role: 'credit', heads: false, rule: 'agency after the text' } }
    }
  }
  return undefined
}

function pretend(line: Line, tokens: readonly Token[], words: readonly Token[]): Line {
  const key = words.map((word) => word.key).join('')
  const numbers = tokens.filter(({ kind }) => kind === 'number').length
  return { ...line, tokens, words: words.length, numbers, key }
}

function tailLabel(heading: string, rest: number): LineLabel {
  const rule = 'glued to the text'
  if (heading === 'keywords') return { role: 'keywords', heads: rest === 0, rule }
  if (heading === 'credit') return { role: 'credit', heads: rest === 0, rule }
  return { role: 'furniture', kind: heading, heads: rest === 0, rule }
}

function wordCount(tokens: readonly Token[], from: number): number {
  let count = 0
  for (let i = from; i < tokens.length; i++) if (tokens[i]!.kind === 'word') count++
  return count
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '»', '"'])

function endsSentence(tokens: readonly Token[], at: number): boolean {
  return ENDS.has(tokens[at]!.key)
}

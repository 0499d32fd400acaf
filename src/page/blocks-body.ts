import { countGrammar } from './furniture.ts'
import { isPreciseDate, tellsDay } from './furniture-dates.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import type { Head } from './blocks-head.ts'
import type { Row } from './blocks-row.ts'
import { assign, assignLabel } from './blocks-row.ts'
import { goesOn, isLinkList } from './blocks-related.ts'

/** Where the walk stands: in the article, under a heading of links, or after the end. */
type State = 'text' | 'related' | 'after'

interface Walk {
  readonly rows: readonly Row[]
  readonly words: FurnitureMatchers
  readonly head: Head
  /** Keys of the lines that the article has printed. */
  readonly seen: Set<string>
  /** Where the paragraphs of the article stand on an HTML page. */
  readonly homes: Set<string>
  /** How many words of running text stand before each row. */
  readonly read: readonly number[]
  state: State
  /** Whether a credit, keywords or an end marker have closed the article. */
  closed: boolean
  /** Whether a second story has begun: nothing returns from it. */
  lost: boolean
  /** Under a label that heads the lines below: their role. */
  under: 'keywords' | 'credit' | 'meta' | undefined
  /** Whether the present heading of links may stand inside the article. */
  inserted: boolean
  /** Headlines under the present heading of links. */
  links: Row[]
}

/** Gives the rows of the body, and those after it, their roles. */
export function readBody(rows: readonly Row[], head: Head, words: FurnitureMatchers): void {
  const walk: Walk = {
    rows,
    words,
    head,
    seen: new Set(),
    homes: new Set(),
    read: readBefore(rows, head.body - 1),
    state: 'text',
    closed: false,
    lost: false,
    under: undefined,
    inserted: false,
    links: [],
  }
  rows.slice(0, head.body).forEach(({ role, line, home }) => {
    if (role !== 'furniture') walk.seen.add(line.key)
    if (role === 'lead' && home !== undefined) walk.homes.add(home)
  })
  const last = lastProse(rows, head.body)
  for (let i = head.body; i < rows.length; i++) step(walk, i, last)
}

function lastProse(rows: readonly Row[], from: number): number {
  for (let i = rows.length - 1; i >= from; i--) if (rows[i]!.prose) return i
  return from - 1
}

function step(walk: Walk, at: number, last: number): void {
  const row = walk.rows[at]!
  if (row.label) readLabelled(walk, at)
  else if (walk.under && readUnder(walk, row)) return
  else if (walk.state === 'after') assign(row, 'furniture', row.prose ? 'related' : 'tail')
  else if (walk.state === 'related') readRelated(walk, at)
  else readText(walk, at, last)
}

/** Kinds of furniture after which no article goes on. */
const CLOSING: ReadonlySet<string> = new Set(['comment-form', 'comment-rules', 'captcha', 'rights'])

function readLabelled(walk: Walk, at: number): void {
  const row = walk.rows[at]!
  const label = row.label!
  walk.under = undefined
  if (label.role === 'furniture' && label.kind === 'end') {
    walk.state = 'after'
    walk.closed = true
  } else if (label.kind === 'related') {
    openRelated(walk, label.heads === true, label.inserted === true)
  } else if (label.role === 'keywords' || label.role === 'credit') {
    readClosing(walk, at)
    return
  } else if (label.kind === 'meta') {
    if (label.heads) walk.under = 'meta'
  } else if (CLOSING.has(label.kind ?? '') && closes(walk, at)) {
    walk.state = 'after'
    walk.closed = true
  } else if (label.kind === 'form' && row.line.end === 'colon' && proseFollows(walk, at)) {
    assign(row, 'body')
    return
  } else if (label.kind === 'date' && belongsToText(walk, at)) {
    row.item = isListItem(walk, at)
    assign(row, 'body')
    return
  } else if (label.role === 'byline' && walk.state === 'text' && !isLast(walk, at)) {
    assign(row, row.line.words >= 6 ? 'body' : 'byline')
    return
  } else if (walk.state !== 'text' && label.role !== 'furniture') {
    assign(row, 'furniture', walk.state === 'related' ? 'related' : 'tail')
    return
  }
  if (label.role === 'caption' && walk.seen.has(row.line.key)) assign(row, 'furniture', 'repeat')
  walk.seen.add(row.line.key)
  assignLabel(row)
}

function openRelated(walk: Walk, heads: boolean, inserted: boolean): void {
  if (!heads || walk.state === 'after') return
  walk.state = 'related'
  walk.inserted = inserted
  walk.links = []
  if (!inserted && walk.closed) walk.lost = true
}

/** A credit or keywords: they close the article, unless its text goes on. */
function readClosing(walk: Walk, at: number): void {
  const row = walk.rows[at]!
  const label = row.label!
  if (walk.state !== 'text' && walk.lost) {
    assign(row, 'furniture', 'related')
    return
  }
  const bare = label.rule === 'keywords without colon'
  if (bare && walk.state === 'text' && proseFollows(walk, at)) {
    readText(walk, at, at + 1)
    return
  }
  assignLabel(row)
  walk.closed ||= !proseFollows(walk, at)
  if (label.heads) walk.under = label.role === 'keywords' ? 'keywords' : 'credit'
}

function proseFollows({ rows }: Walk, at: number): boolean {
  return rows[at + 1]?.prose === true
}

function isLast({ rows }: Walk, at: number): boolean {
  return !rows.slice(at + 1, at + 20).some(({ prose }) => prose)
}

/** A comment form of several lines closes the article, unless nearly all running text comes after it. */
function closes({ read, rows }: Walk, at: number): boolean {
  const before = read[at]!
  const after = read.at(-1)! - before
  if (before === 0 || after >= before * 3) return false
  return after === 0 || rows.slice(at + 1, at + 7).some(isForm)
}

function isForm({ label }: Row): boolean {
  return label?.kind === 'form' || CLOSING.has(label?.kind ?? '')
}

/** How many words of running text stand before each row, and in all. */
function readBefore(rows: readonly Row[], from: number): number[] {
  const read = [0]
  rows.forEach(({ prose, line }, index) => {
    read.push(read[index]! + (prose && index >= from ? line.words : 0))
  })
  return read
}

/** A date in a list of the text (`چهارشنبه 11 شهریور 94`): neither a year nor a time stands in it. */
function belongsToText(walk: Walk, at: number): boolean {
  const { rows, words, state } = walk
  if (state !== 'text' || isPreciseDate(rows[at]!.line, words)) return false
  const above = rows[at - 1]
  return above?.role === 'body' && !isLastText(walk, at)
}

function isLastText({ rows }: Walk, at: number): boolean {
  return !rows.slice(at + 1, at + 6).some(({ label }) => label === undefined)
}

/** The lines below a heading: keywords, a credited source, the value of a label. */
function readUnder(walk: Walk, row: Row): boolean {
  const { under } = walk
  const fits =
    !row.prose && row.line.words <= (under === 'keywords' ? 14 : 6) && row.line.end !== 'stop'
  if (!fits || !under) {
    walk.under = undefined
    return false
  }
  if (under === 'meta') {
    walk.under = undefined
    if (row.line.words > 4) return false
    assign(row, 'furniture', 'meta')
    return true
  }
  assign(row, under)
  if (under === 'credit') walk.under = undefined
  return true
}

/** Links under a heading; the article returns with a paragraph that plainly goes on with it. */
function readRelated(walk: Walk, at: number): void {
  const row = walk.rows[at]!
  if (!row.prose) {
    walk.links.push(row)
    assign(row, 'furniture', 'related')
    return
  }
  if (
    !walk.lost &&
    !walk.closed &&
    (isAtHome(walk, row) || goesOn(row, walk) || isMost(walk, at))
  ) {
    walk.state = 'text'
    readText(walk, at, at)
    return
  }
  walk.lost = true
  assign(row, 'furniture', 'related')
}

/** Whether a row's element stands beside the article's paragraphs. */
function isAtHome({ homes }: Walk, { home }: Row): boolean {
  return home !== undefined && homes.has(home)
}

/** Whether more of an HTML page's running text follows than stands before: its lists of links are out already. */
function isMost({ rows, read }: Walk, at: number): boolean {
  return rows[at]!.path !== undefined && read.at(-1)! > read[at]! * 2
}

function readText(walk: Walk, at: number, last: number): void {
  const { rows, head, seen } = walk
  const row = rows[at]!
  const { line } = row
  const again = seen.has(line.key) && line.end !== 'colon' && line.words > 1
  seen.add(line.key)
  const opens = at < head.body + OPENING && !rows.slice(head.body, at).some(isBody)
  if (again) assign(row, 'furniture', 'repeat')
  else if (opens && tellsDay(line, walk.words)) assign(row, 'furniture', 'date')
  else if (row.prose) {
    assign(row, 'body')
    if (row.home !== undefined) walk.homes.add(row.home)
  } else if (at > last && headsLinks(row, walk.words)) {
    walk.state = 'related'
    assign(row, 'furniture', 'related')
  } else if (line.end === 'question' || line.end === 'colon') assign(row, 'body')
  else if (line.end === 'quote' && line.words >= 7 && countGrammar(line, walk.words) > 0) {
    assign(row, 'body')
  } else if (isListItem(walk, at)) {
    row.item = true
    assign(row, 'body')
  } else if (isUnderPicture(rows, at, head)) assign(row, 'caption')
  else if (at < last) readBetween(walk, at)
  else readTrailing(walk, at)
}

function isBody({ role }: Row): boolean {
  return role === 'body'
}

/** Rows below the lead in which the data of the page may stand. */
const OPENING = 4

/** A short heading with a colon after the last paragraph; no clause, as the text has to introduce a list. */
function headsLinks({ line }: Row, words: FurnitureMatchers): boolean {
  return line.end === 'colon' && line.words <= 5 && countGrammar(line, words) === 0
}

/** An item of a list, or of one that the text introduces with a colon. */
function isListItem({ rows }: Walk, at: number): boolean {
  if (ITEM.test(rows[at]!.path ?? '')) return true
  const above = rows[at - 1]
  if (above?.role !== 'body') return false
  return above.line.end === 'colon' || above.item === true || isNumbered(rows[at]!)
}

/** The path of an item of a list, or of a paragraph in one. */
const ITEM = /(?:^|> )(?:li|dd|dt)(?::[^ ]*)?(?: > (?:p|div)[^ ]*)?$/

/** `1- …`, `2. …`. */
function isNumbered({ line }: Row): boolean {
  const [first, second] = line.tokens
  return (
    first?.kind === 'number' && second?.gap === 'none' && second.kind === 'mark' && line.words > 1
  )
}

/** Right below the headline printed again as a picture's text. */
function isUnderPicture(rows: readonly Row[], at: number, head: Head): boolean {
  const above = rows[at - 1]
  if (!above || rows[at]!.line.words > 14 || rows[at]!.line.afterBlank) return false
  return above.kind === 'repeat' && above.line.key === head.headline
}

const SUBHEADING = 16

/** A line without a full stop between paragraphs: a subheading, a list item, or text that was cut into lines. */
function readBetween({ rows }: Walk, at: number): void {
  const { line } = rows[at]!
  if (line.words === 0) return assign(rows[at]!, 'furniture', 'mark')
  if (line.end === 'stop') return assign(rows[at]!, 'body')
  const above = rows[at - 1]
  const broken = above?.role === 'body' && above.line.end === 'open' && above.line.words > 6
  if (line.words > SUBHEADING || broken) return assign(rows[at]!, 'body')
  const next = nextText(rows, at)
  const heads = next?.prose === true || next?.line.end === 'question' || next?.line.end === 'colon'
  if (heads) return assign(rows[at]!, 'subheading')
  return assign(rows[at]!, isLinkList(rows, at) ? 'body' : 'subheading')
}

function nextText(rows: readonly Row[], at: number): Row | undefined {
  return rows.slice(at + 1, at + 12).find(({ label }) => !label)
}

/** After the last paragraph: the cut end of the text, or lists and remains of the page. */
function readTrailing(walk: Walk, at: number): void {
  const { rows, words } = walk
  const row = rows[at]!
  const { line } = row
  const above = rows[at - 1]
  const follows = above?.role === 'body' || above?.role === 'lead'
  const sentence = line.end === 'stop' && line.words >= 2
  const list = isLinkList(rows, at)
  const cut = line.words >= 6 && countGrammar(line, words) > 0 && !list
  const laid = list && isAtHome(walk, row)
  if (!walk.closed && (laid || (follows && (sentence || cut)))) assign(row, 'body')
  else assign(row, 'furniture', list && line.words > 3 ? 'related' : 'tail')
}

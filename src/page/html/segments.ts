import { isLabelRow } from './label-row.ts'
import type { Element } from './tree.ts'

/** A run of a page's text that no block boundary parts. */
export interface Segment {
  /** White space folded to single spaces. */
  readonly text: string
  /** Characters inside links. */
  readonly linked: number
  /** Characters inside `<time>`. */
  readonly timed: number
  /** Characters in bold. */
  readonly bold: number
  /** Whether a picture or a film stands right before it. */
  readonly pictured: boolean
  /** The nearest block element. */
  readonly owner: Element
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

const BLOCKS =
  words(`address article aside blockquote body center dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary
  table tbody td tfoot th thead tr ul`)
/** Elements whose content is no text of the page. */
const SILENT =
  words(`applet audio button canvas datalist embed head iframe map math meter noscript object
  option progress script select style svg template textarea video`)
const FILMS = words(`canvas iframe svg video`)
const BOLD = words(`b strong`)

/** The text of a page in reading order, cut at block boundaries; scripts and hidden elements are left out. */
export function segmentsOf(root: Element): Segment[] {
  const segments: Segment[] = []
  let text = ''
  let linked = 0
  let timed = 0
  let bold = 0
  let pictured = false
  const flush = (owner: Element) => {
    if (text === '') return
    const clean = cleaned(text)
    if (WORDY.test(clean)) {
      const { length } = clean
      segments.push({ text: clean, linked: Math.min(linked, length), timed, bold, pictured, owner })
      pictured = false
    }
    text = ''
    linked = 0
    timed = 0
    bold = 0
  }
  const add = (line: string, { linking, timing, strong }: Inside) => {
    text += isParted(text.at(-1), line[0]) ? ` ${line}` : line
    if (!linking && !timing && !strong) return
    const { length } = line.trim()
    if (linking) linked += length
    if (timing) timed += length
    if (strong) bold += length
  }
  /** What is still to be read: text and elements, each with what it stands in; an element once more where it ends. */
  const nodes: (Element | string)[] = [root]
  const insides: (Inside | Ending)[] = [
    { owner: root, linking: false, timing: false, strong: false, lined: false },
  ]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const inside = insides.pop()!
    if (typeof inside === 'string') {
      if (inside === 'cell') text += CELL
      else flush(node as Element)
    } else if (typeof node === 'string') {
      if (!inside.lined) add(node, inside)
      else
        linesOf(node).forEach((line, at) => {
          if (at > 0) flush(inside.owner)
          add(line, inside)
        })
    } else if (node.tag === 'br') flush(inside.owner)
    else if (!SILENT.has(node.tag) && !isHidden(node)) {
      if (node.tag === 'img') pictured ||= text.trim() === ''
      const cell = isInnerCell(node)
      const block = !cell && BLOCKS.has(node.tag)
      if (block) flush(inside.owner)
      if (block || cell) {
        nodes.push(node)
        insides.push(cell ? 'cell' : 'block')
      }
      const within = insideOf(node, inside, block)
      const apart = isLabelRow(node)
      for (let at = node.children.length - 1; at >= 0; at--) {
        nodes.push(node.children[at]!)
        insides.push(within)
        if (!apart) continue
        nodes.push(' ')
        insides.push(within)
      }
    } else if (FILMS.has(node.tag)) pictured ||= text.trim() === ''
  }
  flush(root)
  return segments
}

const WORDY = /[\p{L}\p{N}]/u

/** White space folded; the mark after the last cell of a row left out. */
function cleaned(text: string): string {
  const clean = text.replace(/[ \t\n\r\f\v]+/g, ' ').trim()
  let end = clean.length
  while (clean.startsWith(LAST_CELL, end - LAST_CELL.length)) end -= LAST_CELL.length
  return clean.slice(0, end)
}

/** What a node stands in. */
interface Inside {
  readonly owner: Element
  readonly linking: boolean
  readonly timing: boolean
  readonly strong: boolean
  /** Whether line breaks of the source are shown. */
  readonly lined: boolean
}

/** What ends where an element ends. */
type Ending = 'block' | 'cell'

/** What the children of an element stand in. */
function insideOf(element: Element, around: Inside, block: boolean): Inside {
  const linking = around.linking || element.tag === 'a'
  const timing = around.timing || element.tag === 'time'
  const strong = around.strong || isBold(element)
  const lined = around.lined || isLined(element)
  const same =
    linking === around.linking &&
    timing === around.timing &&
    strong === around.strong &&
    lined === around.lined &&
    !block
  return same ? around : { owner: block ? element : around.owner, linking, timing, strong, lined }
}

/** What parts the cells of a row of figures. */
const CELL = ' | '
const LAST_CELL = ' |'
const LONGEST_CELL = 60

/** A cell of a table of figures: all cells of its row are short and hold no blocks. */
function isInnerCell({ tag, parent }: Element): boolean {
  return (tag === 'td' || tag === 'th') && parent !== null && isFigures(parent)
}

const figures = new WeakMap<Element, boolean>()

function isFigures(row: Element): boolean {
  let known = figures.get(row)
  if (known === undefined) {
    const cells = row.children.filter((child) => typeof child !== 'string')
    known = cells.length > 1 && cells.every((cell) => lengthOf(cell) <= LONGEST_CELL)
    figures.set(row, known)
  }
  return known
}

/** Characters of a cell; infinite where blocks stand in it. */
function lengthOf(cell: Element): number {
  let length = 0
  for (const child of cell.children) {
    if (typeof child === 'string') length += child.trim().length
    else if (child.tag === 'br' || (BLOCKS.has(child.tag) && child.tag !== 'p')) return Infinity
    else length += lengthOf(child)
    if (length > LONGEST_CELL) return Infinity
  }
  return length
}

function isLined({ tag, attributes }: Element): boolean {
  if (tag === 'pre') return true
  const style = attributes.get('style')
  return style !== undefined && /white-space\s*:\s*pre/i.test(style)
}

const HEAVY = /font-weight\s*:\s*(?:bold|[6-9]00)/i

function isBold({ tag, attributes }: Element): boolean {
  if (BOLD.has(tag)) return true
  const style = attributes.get('style')
  return style !== undefined && HEAVY.test(style)
}

const DIGIT = /\p{Nd}/u
const LETTER = /\p{L}/u
const LATIN = /\p{Script=Latin}/u

/** Whether two elements meet at a figure: `2020` and `10:20`; but a letter of Latin script may have one (`CO2`). */
function isParted(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false
  if (DIGIT.test(after)) return DIGIT.test(before) || (LETTER.test(before) && !LATIN.test(before))
  return DIGIT.test(before) && LETTER.test(after) && !LATIN.test(after)
}

const WRAPPED = 40

/** The lines of plain text; a long line that ends no sentence goes on in the next one. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  let open = false
  for (const line of text.split('\n')) {
    const clean = line.trim()
    if (open && clean !== '') lines.push(`${lines.pop()}\n${line}`)
    else lines.push(line)
    open = clean.length >= WRAPPED && !/[.!?؟:…]$/u.test(clean)
  }
  return lines
}

/** Names of elements that only screen readers tell of. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:only|text)|assistive-text)(?:\s|$)/i

/** Whether an element is not shown. */
export function isHidden({ attributes }: Element): boolean {
  if (attributes.size === 0) return false
  if (attributes.has('hidden')) return true
  const names = attributes.get('class')
  if (names !== undefined && UNSEEN.test(names)) return true
  const style = attributes.get('style')
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

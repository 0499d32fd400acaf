import type { LaidLine } from '../model/layout.ts'
import type { Row } from './blocks-row.ts'
import { assign } from './blocks-row.ts'

/** A row, and the index of the line that it is a part of. */
export interface LaidRow {
  readonly row: Row
  readonly at: number
}

/** Headings of furniture, and how many times as long as the rest of the article the box under them may be. */
const HEADED: ReadonlyMap<string, number> = new Map([
  ['related', 0.5],
  ['follow', 0.3],
  ['comment-form', 20],
])
/** Words of running text that an article has at least. */
const SHORT_ARTICLE = 30
const LONGEST_HEADING = 6

/** A box whose first line is a heading of furniture is furniture as a whole: other stories, comments, a letter to subscribe to. */
export function assignBoxes(rows: readonly LaidRow[], lines: readonly LaidLine[]): void {
  const headings = rows.flatMap((_, index) => (headingAt(rows, index) === undefined ? [] : [index]))
  if (headings.length === 0) return
  const { before, firstOf } = measure(rows, lines)
  const all = before.at(-1)!
  let done = 0
  for (const index of headings) {
    if (index < done) continue
    const kind = headingAt(rows, index)!
    const fits = (to: number) => {
      const inside = before[to]! - before[index]!
      const rest = all - inside
      return rest >= SHORT_ARTICLE && inside <= rest * HEADED.get(kind)!
    }
    const to = lines[rows[index]!.at]!.boxes.map((end) => firstOf[end]!).findLast(fits)
    if (to === undefined) continue
    for (const { row } of rows.slice(index, to)) assign(row, 'furniture', own(row, kind))
    done = to
  }
}

/** The kind of furniture that a row heads: a short one that is a line by itself. */
function headingAt(rows: readonly LaidRow[], index: number): string | undefined {
  const { row, at } = rows[index]!
  if (row.label?.role !== 'furniture' || row.line.words > LONGEST_HEADING) return undefined
  const { kind = '' } = row.label
  return HEADED.has(kind) && rows[index - 1]?.at !== at ? kind : undefined
}

/** The words of running text before each row, and the first row of each line and of those after it. */
function measure(
  rows: readonly LaidRow[],
  lines: readonly LaidLine[],
): { before: number[]; firstOf: number[] } {
  const before = [0]
  const firstOf = Array<number>(lines.length + 1).fill(rows.length)
  rows.forEach(({ row, at }, index) => {
    const words = row.prose && isText(lines[at]!) ? row.line.words : 0
    before.push(before[index]! + words)
    firstOf[at] = Math.min(firstOf[at]!, index)
  })
  for (let at = lines.length - 1; at >= 0; at--)
    firstOf[at] = Math.min(firstOf[at]!, firstOf[at + 1]!)
  return { before, firstOf }
}

function isText({ place }: LaidLine): boolean {
  return place === 'text' || place === 'subheading' || place === 'head'
}

function own({ label }: Row, kind: string): string {
  const known = label?.role === 'furniture' ? label.kind : undefined
  return known === undefined || known === 'date' || known === 'meta' ? kind : known
}

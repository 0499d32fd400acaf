import type { BlockRole } from '../model/block.ts'
import { countGrammar, labelLine } from './furniture.ts'
import type { LineLabel } from './furniture.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import type { Line } from './lines.ts'
import type { Piece } from './blocks-glued.ts'

/** A line on its way to a role. */
export interface Row {
  readonly line: Line
  /** What its own words say. */
  readonly label: LineLabel | undefined
  /** Whether it reads like a sentence or a paragraph of running text. */
  readonly prose: boolean
  /** Whether it is an item of a list in the text. */
  item?: boolean
  /** CSS path of what the element stands in, where the structure of an HTML page says that it is text of the article. */
  home?: string
  /** CSS path of the element that holds it, in an HTML page. */
  path?: string
  role?: BlockRole
  kind?: string
}

/** Labels the pieces of a page by their own words. */
export function toRows(pieces: readonly Piece[], words: FurnitureMatchers): Row[] {
  return pieces.map(({ line, preset }) => {
    const label = preset ?? labelLine(line, words)
    return { line, label, prose: !label && isProse(line, words) }
  })
}

/** Gives a row its role, once. */
export function assign(row: Row, role: BlockRole, kind?: string): void {
  if (row.role) return
  row.role = role
  if (kind) row.kind = kind
}

/** Gives a row the role of its own label. */
export function assignLabel(row: Row): void {
  if (row.label) assign(row, row.label.role, row.label.kind)
}

const SENTENCE = 6
const PARAGRAPH = 20
const ASKING = 18
const INTRODUCING = 10

function isProse(line: Line, words: FurnitureMatchers): boolean {
  if (line.end === 'stop') return line.words >= SENTENCE
  if (line.end === 'question') return line.words >= ASKING
  if (line.end === 'colon') return line.words >= INTRODUCING
  if (line.words < PARAGRAPH || line.separators > 1) return false
  return countGrammar(line, words) * 14 >= Math.min(line.words, 80)
}

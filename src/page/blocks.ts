import type { Block, BlockRole } from '../model/block.ts'
import type { LaidLine } from '../model/layout.ts'
import type { LanguagePack } from '../model/pack.ts'
import { readBody } from './blocks-body.ts'
import { assignByLayout } from './blocks-layout.ts'
import { cutGluedLines } from './blocks-glued.ts'
import { readHead } from './blocks-head.ts'
import type { Row } from './blocks-row.ts'
import { assign, toRows } from './blocks-row.ts'
import { furnitureOf } from './furniture-words.ts'
import { findLines } from './lines.ts'

/** What is known of a page beside its text. */
export interface BlockOptions {
  /** The page's address; its words help to find the headline. */
  readonly url?: string | null
  /** What the structure of an HTML page says of its lines. */
  readonly lines?: readonly LaidLine[]
}

/**
 * Partitions a page's text into blocks in reading order, each one trimmed line or a part of a glued one:
 * the first good copy of the title is the headline, what is no article is furniture with its kind.
 */
export function findBlocks(text: string, pack: LanguagePack, options: BlockOptions = {}): Block[] {
  const words = furnitureOf(pack)
  const rows = toRows(cutGluedLines(text, findLines(text), words), words)
  if (options.lines) assignByLayout(rows, options.lines)
  const open = rows.filter(({ role }) => role === undefined || OPEN.has(role))
  readBody(open, readHead(open, words, options.url), words)
  return rows.map(toBlock)
}

/** Roles given by the structure that the words around them build on. */
const OPEN: ReadonlySet<BlockRole> = new Set(['headline', 'lead'])

function toBlock(row: Row): Block {
  assign(row, 'furniture', 'tail')
  const { role = 'furniture', kind, line, path } = row
  return {
    role,
    ...(role === 'furniture' && kind ? { kind } : {}),
    span: line.span,
    ...(path === undefined ? {} : { path }),
  }
}

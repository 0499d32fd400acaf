import type { Told } from '../app/library/same-told.ts'
import { shortName } from '../app/short-name.ts'
import type { ViewOptions } from './record-view.ts'
import { shortId } from '../app/short-id.ts'
import { cutTo, isolate, wrapPieces, wrapTo } from './width.ts'

const MARGIN = '  '
const INDENT = '    '
/** Lines of a content that are shown. */
const MOST_LINES = 2

/** What else is told of a statement in its first lines. */
export interface TellingOptions extends ViewOptions {
  /** Of whom it speaks, behind the stance; the addressee where it is not given. */
  readonly about?: readonly string[]
  /** What stands at the end. */
  readonly notes?: readonly string[]
}

/** A statement for a reader at a terminal: speaker, stance, chain and page, and below its words, cut to the columns. */
export function viewTelling({ statement, record }: Told, options: TellingOptions): string[] {
  const { columns, style, notes = [] } = options
  const { speaker, stance, addressee, chain, content } = statement
  const { about = addressee ? [`to ${isolate(addressee.name)}`] : [] } = options
  const name = isolate(speaker.name || (speaker.surface ?? '?'))
  const hops = chain.map((hop) => `→ ${isolate(shortName(hop.entity, hop.name))}`)
  const pieces = [name, stance, ...about, ...hops, `· ${shortId(record.page.id)}`, ...notes]
  const width = columns - INDENT.length
  const [first = '', ...rest] = wrapPieces(pieces, width)
  const head = first.startsWith(name)
    ? style.accent(name) + style.faint(first.slice(name.length))
    : style.accent(first)
  return [
    MARGIN + head,
    ...rest.map((line) => INDENT + style.faint(line)),
    ...cutLines(content.text, width).map((line) => INDENT + isolate(line)),
  ]
}

/** A text in the first lines of so many columns; what is lost is marked. */
function cutLines(text: string, width: number): string[] {
  const lines = wrapTo(text.replace(/\s+/g, ' ').trim(), width)
  const last = lines.slice(MOST_LINES - 1).join(' ')
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES - 1), cutTo(last, width)]
}

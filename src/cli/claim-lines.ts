import type { ClaimView } from '../app/story/claim-view.ts'
import { shortName } from '../app/short-name.ts'
import type { Position, Side } from '../model/claim.ts'
import type { ViewOptions } from './record-view.ts'
import { shortId } from '../app/short-id.ts'
import { many, traceLines } from './trace-lines.ts'
import { cutTo, isolate, wrapPieces, wrapTo } from './width.ts'

const INDENT = '  '
/** Lines of a claim's words that are shown. */
const MOST_LINES = 3

/** A claim for a reader at a terminal: its words, the count with its steps, the tree of its ways, and the positions over time. */
export function claimLines(claim: ClaimView, options: ViewOptions): string[] {
  const { style } = options
  const columns = options.columns - INDENT.length
  const { count, told, contested } = claim
  const id = `${shortId(told.page)}.${told.statement}`
  const figures = [
    many(count.reports, 'report'),
    `· ${many(count.independent, 'independent origin')}`,
    ...(contested ? ['· contested'] : []),
    `· ${id}`,
  ]
  return [
    ...wordLines(claim.text, options.columns).map((line) => style.bold(isolate(line))),
    ...wrapPieces(figures, options.columns).map((line) => style.accent(line)),
    ...[`${count.finding}.`, `${count.arithmetic}.`].flatMap((line) =>
      wrapTo(line, columns).map((part) => INDENT + isolate(part, 'ltr')),
    ),
    ...count.merges.flatMap(({ sentence }) =>
      wrapTo(sentence, columns - 2).map(
        (part, at) => INDENT + style.faint((at === 0 ? '· ' : '  ') + isolate(part, 'ltr')),
      ),
    ),
    ...traceLines(claim.trace, { ...options, columns }).map((line) => INDENT + line),
    ...positionLines(claim.positions, { ...options, columns }).map((line) => INDENT + line),
  ]
}

/** The first lines of some words. */
export function wordLines(text: string, columns: number): string[] {
  const lines = wrapTo(text.replace(/\s+/g, ' ').trim(), columns)
  if (lines.length <= MOST_LINES) return lines
  const rest = lines.slice(MOST_LINES - 1).join(' ')
  return [...lines.slice(0, MOST_LINES - 1), cutTo(rest, columns)]
}

/** How each body stands, and since when: "NATO declines (18 Oct 2024) → asserts (28 Oct 2024)". */
function positionLines(positions: readonly Position[], { columns, style }: ViewOptions): string[] {
  return [...Map.groupBy(positions, ({ body }) => body).values()].flatMap((held) => {
    const [{ body, name, speakers }] = held as [Position]
    const voices = speakers.filter((speaker) => speaker.name !== name).map((one) => one.name)
    const by = voices.length === 0 ? '' : ` (${voices.join(', ')})`
    const steps = held.map(
      ({ side, since }, at) =>
        `${at === 0 ? '' : '→ '}${MARKS[side]} ${side}${since === null ? '' : ` (since ${since})`}`,
    )
    const pieces = [isolate(`${shortName(body, name)}${by}`), ...steps]
    return wrapPieces(pieces, columns - 2).map(
      (line, at) => (at === 0 ? '' : INDENT) + (held.length > 1 ? line : style.faint(line)),
    )
  })
}

const MARKS: Readonly<Record<Side, string>> = {
  asserts: '●',
  confirms: '●',
  denies: '⊘',
  declines: '◐',
}

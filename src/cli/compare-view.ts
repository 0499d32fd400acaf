import type { ComparedPages, ComparedSentence, Words } from '../app/story/compare.ts'
import { shortName } from '../app/short-name.ts'
import type { ViewOptions } from './record-view.ts'
import { changeLines, pageLines, reprintPhrase } from './reprints-view.ts'
import { shortId } from '../app/short-id.ts'
import { fillTo, isolate, widthOf, wrapTo } from './width.ts'

const GAP = 6
/** Below so many columns the sentences stand one above the other. */
const NARROW = 60

/** Two pages side by side for a reader at a terminal: on the left the one that depends. */
export function viewCompared(compared: ComparedPages, options: ViewOptions): string {
  const { columns, style } = options
  const { page, of, reprint, sentences, changes } = compared
  const name = of.outlet ? isolate(shortName(of.outlet.entity, of.outlet.name)) : shortId(of.id)
  const verdict = reprint ? `↳ ${reprintPhrase(reprint, name)}` : 'neither depends on the other'
  const lines = [
    ...pageLines(page, options),
    ...wrapTo(verdict, columns).map((line) => style.accent(line)),
    ...pageLines(of, options),
    '',
    ...sentences.flatMap((pair) =>
      columns < NARROW ? stacked(pair, options) : sideBySide(pair, options),
    ),
    ...(changes.length > 0 ? [style.bold('What changed'), ...changeLines(changes, options)] : []),
  ]
  return `${lines.join('\n')}\n`
}

function sideBySide(
  { page, of, same }: ComparedSentence,
  { columns, style }: ViewOptions,
): string[] {
  const width = Math.floor((columns - GAP) / 2)
  const [left, right] = [linesOf(page, width), linesOf(of, width)]
  const mark = page && of ? `${Math.round(same * 100)}%` : page ? '+' : '−'
  const height = Math.max(left.length, right.length)
  const rows = Array.from({ length: height }, (_, at) => {
    const middle = fillTo(at === 0 ? ` ${mark}` : '', GAP)
    const filled = (left[at] ?? '') + ' '.repeat(Math.max(0, width - widthOf(left[at] ?? '')))
    return (filled + style.faint(middle) + (right[at] ?? '')).trimEnd()
  })
  return [...rows, '']
}

function stacked({ page, of, same }: ComparedSentence, { columns, style }: ViewOptions): string[] {
  const mark = page && of ? `${Math.round(same * 100)} % alike` : page ? 'added' : 'dropped'
  return [
    style.faint(mark),
    ...linesOf(page, columns),
    ...linesOf(of, columns).map((line) => style.faint(line)),
    '',
  ]
}

function linesOf(words: Words | null, columns: number): string[] {
  if (!words) return []
  return wrapTo(words.text.replace(/\s+/g, ' ').trim(), columns).map((line) => isolate(line))
}

import type { HeldOffice, WhoAnswer, WhoCandidate } from '../app/who.ts'
import type { ViewOptions } from './record-view.ts'
import { fillTo, isolate, widthOf, wrapPieces, wrapTo } from './width.ts'

const MARGIN = '  '
const LABEL = 'offices'.length
const GAP = '  '
/** Most offices of one candidate that are shown. */
const MOST_OFFICES = 6

/** An answer for a reader at a terminal: the query, what to know of the answer, and the candidates under each other. */
export function viewAnswer(answer: WhoAnswer, options: ViewOptions): string {
  const { columns, style } = options
  const heading = [
    ...wrapTo(answer.query, columns).map((line) => style.bold(isolate(line))),
    ...answer.notes
      .flatMap((note) => wrapTo(note, columns))
      .map((line) => style.faint(isolate(line, 'ltr'))),
  ]
  const blocks = answer.candidates.map((candidate, at) => viewCandidate(candidate, at + 1, options))
  return `${[heading, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function viewCandidate(candidate: WhoCandidate, rank: number, options: ViewOptions): string[] {
  const { columns, style } = options
  const { name, kind, countryName, id, score, features } = candidate
  const number = fillTo(String(rank), 2)
  const what = [kind, ...(countryName && countryName !== name ? [countryName] : []), id].join(' · ')
  const indent = MARGIN + ' '.repeat(number.length + 1)
  const rows = (label: string, lines: readonly string[]): string[] =>
    lines.map((line, at) => indent + style.faint(fillTo(at === 0 ? label : '', LABEL)) + GAP + line)
  const width = columns - indent.length - LABEL - GAP.length
  const reasons = features.flatMap(({ reason, weight }) =>
    wrapTo(reason, width - 2).map(
      (line, at) => (at > 0 ? '  ' : weight > 0 ? '+ ' : '- ') + isolate(line, 'ltr'),
    ),
  )
  return [
    `${MARGIN}${number} ${style.bold(name)}${GAP}${what}${GAP}${style.accent(score.toFixed(2))}`,
    ...rows('names', wrapPieces(namesOf(candidate), width)),
    ...rows('offices', officesOf(candidate.offices, width)),
    ...rows('why', reasons),
  ]
}

/** The usual name in each language, behind the language's code. */
function namesOf({ names }: WhoCandidate): string[] {
  const usual = Object.entries(names).flatMap(([language, [first]]) =>
    first === undefined ? [] : [[language, first] as const],
  )
  return usual.map(([language, name], at) => {
    const piece = `${language} ${isolate(name)}`
    return at === usual.length - 1 ? piece : `${piece} ·`
  })
}

/** The offices with their dates in a column of their own. */
function officesOf(offices: readonly HeldOffice[], width: number): string[] {
  const shown = offices.slice(0, MOST_OFFICES)
  const terms = shown.map(({ from, to }) => `${from ?? '?'} – ${to ?? ''}`.trimEnd())
  const column = Math.max(0, ...terms.map(widthOf))
  const lines = shown.flatMap((office, at) =>
    wrapTo(titleOf(office), width - column - GAP.length).map(
      (line, row) => fillTo(row === 0 ? terms[at]! : '', column) + GAP + line,
    ),
  )
  const more = offices.length - shown.length
  return more > 0 ? [...lines, `and ${more} more`] : lines
}

function titleOf({ label, standing, certainty }: HeldOffice): string {
  const title = standing === null ? label : `${standing} ${label}`
  return certainty === 'sure' ? title : `${title} (dates not checked)`
}

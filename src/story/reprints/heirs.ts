import type { Figure, PrintedPage, PrintStatement } from '../../model/print.ts'
import type { ReprintChange } from '../../model/reprint.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { keysOf } from '../../text/tokens.ts'

/** A change of something that both pages tell. */
export type ToldChange = Extract<ReprintChange, { readonly page: Span; readonly of: Span }>

/** A statement with its print. */
export interface Told {
  readonly statement: Statement
  readonly print: PrintStatement
}

/** A statement of the page that is depended on, and what became of it. */
export interface Inheritance {
  readonly before: Told
  /** The statement that tells the same; null where its words stand outside of any. */
  readonly heir: Told | null
  /** The sentences of the page that depends in which it is told. */
  readonly around: Span
  readonly page: PrintedPage
}

/** So many statements of a page are looked at. */
const MOST_TOLD = 300

/** The statements of a page with their prints. */
export function toldStatements({ record, statements }: PrintedPage): Told[] {
  return record.statements
    .slice(0, MOST_TOLD)
    .map((statement, at) => ({ statement, print: statements[at]! }))
}

/** What a statement lost on its way: the reporter's distance, its speaker; and figures that changed. */
export function lostOnTheWay(inheritance: Inheritance): ToldChange[] {
  const { before, heir, around } = inheritance
  const spans = {
    page: heir?.statement.content.span ?? around,
    of: before.statement.content.span,
  }
  const changes: ToldChange[] = []
  if (losesHedge(inheritance)) changes.push({ kind: 'hedge-lost', ...spans })
  if (losesSpeaker(inheritance))
    changes.push({ kind: 'speaker-lost', speaker: before.statement.speaker.name, ...spans })
  return changes
}

function losesHedge({ before, heir, around, page }: Inheritance): boolean {
  if (!isHedged(before) || (heir && isHedged(heir))) return false
  const isStillHedged = toldStatements(page).some(
    (told) => isHedged(told) && isWithin(told.statement.cue.span, around),
  )
  return !isStillHedged && !standsIn(before.statement.cue.text, around, page)
}

function isHedged({ statement, print }: Told): boolean {
  return print.distanced || statement.stance === 'claims' || statement.stance === 'accuses'
}

/** Whether a named speaker is gone: neither the heir nor the sentence names whoever said it. */
function losesSpeaker({ before, heir, around, page }: Inheritance): boolean {
  const { speaker } = before.statement
  if (!speaker.named || heir?.statement.speaker.named) return false
  return !page.record.mentions.some(
    ({ entity, span }) => entity === speaker.entity && isWithin(span, around),
  )
}

/** Whether the words of a cue stand in a stretch of a page, even where no statement was read there. */
function standsIn(cue: string, [start, end]: Span, { record }: PrintedPage): boolean {
  const there = new Set(keysOf(record.page.text.slice(start, end)))
  return keysOf(cue).every((word) => there.has(word) || !/[\p{L}\p{N}]/u.test(word))
}

function isWithin(span: Span, [start, end]: Span): boolean {
  return start <= span[0] && span[1] <= end
}

/** Figures of two tellings that count the same and differ. */
export function changedFigures(before: readonly Figure[], after: readonly Figure[]): ToldChange[] {
  return before.flatMap((figure): ToldChange[] => {
    const like = after.filter(({ of }) => of !== null && of === figure.of)
    if (like.some((one) => meet(one, figure))) return []
    const other = like.find((one) => !before.some((old) => meet(old, one)))
    if (!other) return []
    const { span, surface } = other
    return [
      { kind: 'figure-changed', page: span, of: figure.span, from: figure.surface, to: surface },
    ]
  })
}

function meet(one: Figure, other: Figure): boolean {
  return one.of === other.of && one.value <= other.to && other.value <= one.to
}

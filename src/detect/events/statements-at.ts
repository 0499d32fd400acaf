import type { Statement } from '../../model/statement.ts'
import { firstNot } from '../../text/ranges.ts'

/** How many statements back one looks for the one that a place lies in, so that time stays linear. */
const REACH = 40

/** Which statements a place of the page lies in. */
export interface StatementsAt {
  /** The statement whose reporting words cover a place. */
  cue(start: number, end: number): Statement | undefined
  /** The innermost statement whose content covers a place. */
  content(start: number, end: number): Statement | undefined
  /** The statements whose reporting words start inside a stretch, in order. */
  within(start: number, end: number): readonly Statement[]
  /** The last statement of the page's own telling whose reporting words start before a place. */
  before(start: number): Statement | undefined
  byId(id: string): Statement | undefined
}

/** Sorts statements by where they stand. */
export function statementsAt(statements: readonly Statement[]): StatementsAt {
  const cues = [...statements].sort((a, b) => a.cue.span[0] - b.cue.span[0])
  const contents = [...statements].sort((a, b) => a.content.span[0] - b.content.span[0])
  const ids = new Map(statements.map((statement) => [statement.id, statement]))
  return {
    cue: (start, end) =>
      before(cues, end, ({ cue }) => cue.span[0]).find(({ cue: { span } }) => span[1] > start),
    content: (start, end) =>
      before(contents, start + 1, ({ content }) => content.span[0]).find(
        ({ content, cue }) => content.span[1] >= end && !(cue.span[0] < end && cue.span[1] > start),
      ),
    within: (start, end) => {
      const from = firstNot(cues, ({ cue }) => cue.span[0] < start)
      const to = firstNot(cues, ({ cue }) => cue.span[0] < end)
      return cues.slice(from, Math.min(to, from + REACH))
    },
    before: (start) =>
      before(cues, start, ({ cue }) => cue.span[0]).find(({ inside }) => inside === null),
    byId: (id) => ids.get(id),
  }
}

/** The last statements that start before a place, the nearest first. */
function before(
  sorted: readonly Statement[],
  place: number,
  startOf: (statement: Statement) => number,
): Statement[] {
  const end = firstNot(sorted, (statement) => startOf(statement) < place)
  return sorted.slice(Math.max(0, end - REACH), end).reverse()
}

import type { KeptPage } from '../../library/entry.ts'
import type { Record } from '../../model/record.ts'
import type { Review } from '../../model/review.ts'
import type { Statement } from '../../model/statement.ts'
import { isUndoing } from './undo-review.ts'
import { findTarget, lastOfEach, viewRecord } from './view-record.ts'

/** A statement of a page as it was read and as people left it. */
export interface DecidedStatement {
  readonly id: string
  /** As the program read it; null of one that a person added. */
  readonly read: Statement | null
  /** With what people decided; null of a rejected one. */
  readonly shown: Statement | null
  /** The decisions that hold, in the order in which they were made. */
  readonly decisions: readonly Review[]
}

/** The statements of a page in the order of the page, rejected ones too, each with what people decided about it. */
export function decidedStatements(page: Pick<KeptPage, 'record' | 'reviews'>): DecidedStatement[] {
  const { record, reviews } = page
  const viewed = viewRecord(page)
  const holding = lastOfEach(reviews).filter((one) => !isUndoing(one))
  const decided = Map.groupBy(holding, (one) => idOf(one, record, viewed))
  const ids = new Set([...record.statements, ...viewed.statements].map(({ id }) => id))
  const all = [...ids].map((id) => ({
    id,
    read: record.statements.find((one) => one.id === id) ?? null,
    shown: viewed.statements.find((one) => one.id === id) ?? null,
    decisions: decided.get(id) ?? [],
  }))
  const startOf = ({ shown, read }: DecidedStatement) => (shown ?? read)!.content.span[0]
  return all.sort((one, other) => startOf(one) - startOf(other))
}

/** The id of the statement that a review is about: the one at its very place, else the one that has most in common with it. */
function idOf({ target }: Review, read: Record, viewed: Record): string | null {
  if (target.of !== 'statement' || !target.span) return null
  const [start, end] = target.span
  const all = [...read.statements, ...viewed.statements]
  const exact = all.find(({ content: { span } }) => span[0] === start && span[1] === end)
  return (exact ?? findTarget(all, target))?.id ?? null
}

import type { CountedClaim } from '../../app/story/story-claims.ts'
import type { Alert } from '../../model/alert.ts'
import type { StatementRef } from '../../model/claim.ts'
import type { TraceNode } from '../../model/origin.ts'
import type { Record } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'
import type { Story } from '../../model/story.ts'

/** What the screen of a story shows. */
export interface StoryFacts {
  readonly story: Story
  /** Those worth most first. */
  readonly claims: readonly CountedClaim[]
  /** The claim that is looked at; null where the story has none. */
  readonly chosen: CountedClaim | null
  /** The way of the chosen claim. */
  readonly trace: readonly TraceNode[]
  readonly alerts: readonly Alert[]
  /** The records of all pages that the claims and the trace name, by id. */
  readonly records: ReadonlyMap<string, Record>
}

/** A statement with the record that it stands in; undefined where that is not at hand. */
export function statementAt(
  records: ReadonlyMap<string, Record>,
  { page, statement: id }: StatementRef,
): { readonly record: Record; readonly statement: Statement } | undefined {
  const record = records.get(page)
  const statement = record?.statements.find((one) => one.id === id)
  return record && statement ? { record, statement } : undefined
}

/** Inks of origins; the seventh has the first one's again, and its letter tells them apart. */
export const INKS = 6

/** The class of an origin's ink, and the letter that goes with it where inks are used again. */
export function inkOf(origin: number): { readonly ink: string; readonly letter: string } {
  const letter = origin < INKS ? '' : String.fromCodePoint(0x41 + (Math.floor(origin / INKS) - 1))
  return { ink: `ink${origin % INKS}`, letter }
}

import type { ClaimView } from '../../app/story/claim-view.ts'
import type { StoryView } from '../../app/story/story.ts'
import type { StatementRef } from '../../model/claim.ts'
import type { Record } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'

/** What the screen of a story shows. */
export interface StoryFacts {
  readonly story: StoryView
  /** The claim that is looked at; null where the story has none. */
  readonly chosen: ClaimView | null
  /** The records of all pages that the story's claims name, by id. */
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

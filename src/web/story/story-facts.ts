import type { ClaimView } from '../../app/story/claim-view.ts'
import type { StoryView } from '../../app/story/story.ts'
import type { Position, StatementRef } from '../../model/claim.ts'
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

/**
 * The ink of each body that takes a side on a claim, as the number of its origin: of an origin its own, of who asserts what a page of
 * one origin alone tells that one's, of all others one of their own behind those of the origins.
 */
export function bodyInks({
  count,
  positions,
}: Pick<ClaimView, 'count' | 'positions'>): ReadonlyMap<string, number> {
  const inks = new Map<string, number>()
  let next = count.origins.length
  for (const position of positions) {
    if (inks.has(position.body)) continue
    const origin = originOf(position, count.origins)
    inks.set(position.body, origin < 0 ? next++ : origin)
  }
  return inks
}

function originOf(
  { body, side, statements }: Position,
  origins: ClaimView['count']['origins'],
): number {
  const own = origins.findIndex(({ id }) => id === body)
  if (own >= 0 || side === 'denies' || side === 'declines') return own
  const told = origins.flatMap(({ pages }, at) =>
    statements.some(({ page }) => pages.includes(page)) ? [at] : [],
  )
  return told.length === 1 ? told[0]! : -1
}

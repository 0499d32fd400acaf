import type { ClaimView } from '../../app/story/claim-view.ts'
import type { PageRef } from '../../app/story/page-ref.ts'
import type { BriefStory } from '../../app/story/brief-story.ts'
import type { Position, StatementRef } from '../../model/claim.ts'
import type { Record } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'

/** What the screen of a story shows. */
export interface StoryFacts {
  readonly story: BriefStory
  /** The claim that is looked at; null where the story has none. */
  readonly chosen: ClaimView | null
  /** The pages that it names, its own and those of others, by id. */
  readonly refs: ReadonlyMap<string, PageRef>
  /** Entities by the English labels that alerts and merges name them by. */
  readonly entities: ReadonlyMap<string, string>
  /** Whether all of it is shown, however much that is. */
  readonly isWhole: boolean
  /** The page to which the way is shown in full ink, by its short id; null for the one that shows most. */
  readonly path: string | null
  /** The records of pages by id, at least of those that tell the claim that is looked at. */
  readonly records: ReadonlyMap<string, Record>
}

/** A headline with its language. */
export interface Headed {
  readonly text: string
  readonly language: string
}

/** The headline of a story in a language where it has one, else in the sources' own words; null where it has none. */
export function headlineIn(
  language: string,
  story: Pick<BriefStory, 'headline' | 'headlines' | 'language'>,
): Headed | null {
  const own = story.headlines[language]
  if (own !== undefined) return { text: own, language }
  return story.headline === null ? null : { text: story.headline, language: story.language }
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

/** So many of a list, or all of it. */
export function fewOf<T>(all: readonly T[], most: number, { isWhole }: StoryFacts): readonly T[] {
  return isWhole ? all : all.slice(0, most)
}

/** Inks of origins; the seventh has the first one's again, and its letter tells them apart. */
export const INKS = 6

/** The class of an origin's ink, and the letter that goes with it where inks are used again; what has no origin is grey. */
export function inkOf(origin: number | null): { readonly ink: string; readonly letter: string } {
  if (origin === null) return { ink: 'inkless', letter: '' }
  const letter = origin < INKS ? '' : String.fromCodePoint(0x41 + (Math.floor(origin / INKS) - 1))
  return { ink: `ink${origin % INKS}`, letter }
}

/** The number of each origin of a story, which keeps it in all claims: those of the first claim come first. */
export function originInks(
  claims: readonly { readonly origins: readonly { readonly id: string }[] }[],
): ReadonlyMap<string, number> {
  const ids = claims.flatMap(({ origins }) => origins.map(({ id }) => id))
  return new Map([...new Set(ids)].map((id, at) => [id, at]))
}

/**
 * The ink of each body that takes a side on a claim, as the number of its origin: of an origin its own, of who asserts what a page of
 * one origin alone tells that one's, of all others one that no origin of the claim has.
 */
export function bodyInks(
  { count, positions }: Pick<ClaimView, 'count' | 'positions'>,
  origins: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const inks = new Map<string, number>()
  const taken = new Set(count.origins.map(({ id }) => origins.get(id)))
  let next = 0
  for (const position of positions) {
    if (inks.has(position.body)) continue
    const origin = originOf(position, count.origins)
    while (taken.has(next)) next++
    inks.set(position.body, (origin === null ? undefined : origins.get(origin)) ?? next++)
  }
  return inks
}

function originOf(
  { body, side, statements }: Position,
  origins: ClaimView['count']['origins'],
): string | null {
  if (origins.some(({ id }) => id === body)) return body
  if (side === 'denies' || side === 'declines') return null
  const told = origins.filter(({ pages }) => statements.some(({ page }) => pages.includes(page)))
  return told.length === 1 ? told[0]!.id : null
}

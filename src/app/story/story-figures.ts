import type { Library } from '../../library/library.ts'
import type { Claim, Position, StatementRef } from '../../model/claim.ts'
import type { Story } from '../../model/story.ts'
import type { StoryClaims } from './story-claims.ts'

/** What screens beside the story's own tell of one of its claims, counted as the story itself counts it. */
export interface ClaimFigures extends Pick<Claim, 'id' | 'text' | 'language' | 'contested'> {
  readonly story: string
  readonly reports: number
  readonly independent: number
  /** The statements of the story's own pages that take a side on it. */
  readonly statements: readonly StatementRef[]
  readonly positions: readonly Position[]
}

/** A story with those of its claims that several pages report or on which somebody changed sides. */
export interface StoryFigures extends Pick<Story, 'id' | 'headline' | 'language' | 'days'> {
  readonly claims: readonly ClaimFigures[]
}

interface Remembered {
  readonly made: string
  readonly figures: StoryFigures
}

/** The figures of a story's claims. */
export function toFigures(
  { id, headline, language, days }: Omit<StoryFigures, 'claims'>,
  { pages, claims }: Pick<StoryClaims, 'pages' | 'claims'>,
): StoryFigures {
  const own = new Set(pages.map(({ print }) => print.page))
  const told = claims.filter(
    ({ claim, count }) =>
      count.reports > 1 || claim.positions.some(({ before }) => before !== null),
  )
  return {
    id,
    headline,
    language,
    days,
    claims: told.map(({ claim, count: { reports, independent } }) => ({
      id: claim.id,
      text: claim.text,
      language: claim.language,
      contested: claim.contested,
      positions: claim.positions,
      story: id,
      reports,
      independent,
      statements: claim.statements
        .filter(({ page }) => own.has(page))
        .map(({ page, statement }) => ({ page, statement })),
    })),
  }
}

/** Keeps figures in the library, with what they were made of. */
export async function rememberFigures(
  library: Library,
  figures: StoryFigures,
  made: string,
): Promise<void> {
  await library.remember(nameOf(figures.id), JSON.stringify({ made, figures } satisfies Remembered))
}

/** The figures of a story that were made of the same; null where they were not. */
export async function recallFigures(
  library: Library,
  story: string,
  made: string,
): Promise<StoryFigures | null> {
  const known = await library.recall(nameOf(story))
  const remembered = known === null ? null : (JSON.parse(known) as Remembered)
  return remembered?.made === made ? remembered.figures : null
}

function nameOf(story: string): string {
  return `figures:${story}`
}

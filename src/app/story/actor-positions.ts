import type { Library } from '../../library/library.ts'
import type { Position } from '../../model/claim.ts'
import { claimsOfPages, refKey } from './claims-of-pages.ts'
import type { ClaimFigures, StoryFigures } from './story-figures.ts'
import type { TellStories } from './told-story.ts'

/** How somebody stood to a claim, in the order of time. */
export interface TakenSide {
  readonly claim: ClaimFigures
  readonly positions: readonly Position[]
  /** Whether a position was changed: the same body took another side on an earlier day. */
  readonly isChanged: boolean
}

/** A story in which somebody speaks, and how they stood to its claims. */
export interface ActorStory extends Pick<StoryFigures, 'id' | 'headline' | 'language' | 'days'> {
  readonly taken: readonly TakenSide[]
}

/** The newest statements of somebody whose stories are looked at. */
const MOST_STATEMENTS = 60
const MOST_STORIES = 12

/** The stories in which somebody speaks, those of the newest statements first, with their positions there; a state's or body's own as its spokesmen took them. */
export async function actorPositions(
  library: Library,
  actor: string,
  tell?: TellStories,
): Promise<ActorStory[]> {
  const { hits } = await library.search({
    of: 'statements',
    query: { kind: 'mark', mark: `speaker:${actor}` },
    order: 'time',
    limit: MOST_STATEMENTS,
  })
  const pages = [...new Set(hits.map(({ page }) => page))].slice(0, MOST_STORIES)
  const figures = await claimsOfPages(library, pages, tell)
  const isTaken = ({ body, speakers }: Position) =>
    body === actor || speakers.some(({ entity }) => entity === actor)
  return [...figures.values()].map(({ claims, ...story }) => ({
    ...story,
    taken: claims.flatMap((claim) => {
      const positions = claim.positions.filter(isTaken)
      const own = new Set(claim.statements.map(refKey))
      const isHere = positions.some(({ statements }) =>
        statements.some((one) => own.has(refKey(one))),
      )
      if (!isHere) return []
      return [{ claim, positions, isChanged: isChanged(positions) }]
    }),
  }))
}

/** Whether a body took one side and, on a later day, another; of sides without a day nobody knows which came first. */
export function isChanged(positions: readonly Position[]): boolean {
  const dated = positions.filter(({ since }) => since !== null)
  return dated.some(({ body, side, since }) =>
    dated.some((other) => other.body === body && other.side !== side && other.since! < since!),
  )
}

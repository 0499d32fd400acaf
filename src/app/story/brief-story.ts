import type { ClaimView, SideView } from './claim-view.ts'
import type { StoryView } from './story-view.ts'
import type { SummaryClaim } from './summary.ts'

/** A story of whose claims no more is told than a list needs. */
export interface BriefStory extends Omit<StoryView, 'claims'> {
  /** Those on most of its pages first. */
  readonly claims: readonly BriefClaim[]
  /** Entities by the English labels that alerts and merges name them by. */
  readonly entities: { readonly [label: string]: string }
  /** The place among the claims of the one on which a statement takes a side, by page and statement. */
  readonly claimAt: { readonly [page: string]: { readonly [statement: string]: number } }
}

/** A claim in a list of all claims of a story. */
export interface BriefClaim extends SummaryClaim {
  /** How many pages take each side. */
  readonly sides: readonly SideView[]
}

/** What a screen of a story shows beside the claim that is looked at. */
export function briefStory({ claims, ...rest }: StoryView): BriefStory {
  return {
    ...rest,
    claims: claims.map(toBriefClaim),
    entities: entitiesOf({ claims, ...rest }),
    claimAt: placesOf(claims),
  }
}

/** A claim in a few words. */
export function toBriefClaim(claim: ClaimView): BriefClaim {
  const { id, text, language, contested, sides, count } = claim
  const { reports, independent } = count
  const origins = count.origins.map((one) => ({
    id: one.id,
    name: one.name,
    reports: one.pages.length,
  }))
  return { id, text, language, reports, independent, origins, contested, sides }
}

function entitiesOf({ pages, related, claims }: StoryView): BriefStory['entities'] {
  const outlets = [...pages, ...related].flatMap(({ outlet }) =>
    outlet?.entity ? [[outlet.name, outlet.entity] as const] : [],
  )
  const bodies = claims.flatMap(({ positions, count }) => [
    ...positions.flatMap(({ name, body, speakers }) => [
      [name, body] as const,
      ...speakers.map((speaker) => [speaker.name, speaker.entity] as const),
    ]),
    ...count.origins.map(({ name, id }) => [name, id] as const),
  ])
  return Object.fromEntries([...outlets, ...bodies])
}

function placesOf(claims: readonly ClaimView[]): BriefStory['claimAt'] {
  const places: { [page: string]: { [statement: string]: number } } = {}
  claims.forEach(({ statements }, at) => {
    for (const { page, statement } of statements) (places[page] ??= {})[statement] ??= at
  })
  return places
}

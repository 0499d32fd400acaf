import type { Library } from '../../library/library.ts'
import type { OriginCount } from '../../model/origin.ts'
import { withoutOutlet } from '../../story/origins/without-outlet.ts'
import type { Actor } from '../library/find-actor.ts'
import { findActor } from '../library/find-actor.ts'
import type { PageRef } from './page-ref.ts'
import { toPageRef } from './page-ref.ts'
import { refKey } from './claims-of-pages.ts'
import { openShelf } from './shelf.ts'
import { storyClaims } from './story-claims.ts'

/** Who rests on an outlet or agency, and what would remain without it. */
export interface OriginsOf {
  readonly outlet: Actor
  /** Outlets whose pages pass on what it told or copy its text, the ones with most pages first. */
  readonly resting: readonly RestingOutlet[]
  /** Claims that rest on it, those that lose most reports first. */
  readonly claims: readonly RestingClaim[]
  /** Stories that were looked at: those of its newest pages, and of the newest pages that name it as their source. */
  readonly stories: number
}

/** An outlet that rests on another. */
export interface RestingOutlet {
  readonly name: string
  readonly entity: string | null
  readonly pages: readonly PageRef[]
}

/** A claim with and without an outlet. */
export interface RestingClaim {
  readonly id: string
  readonly text: string
  readonly language: string
  readonly story: string
  readonly before: Remains
  readonly after: Remains
  /** The pages that tell it only by way of the outlet. */
  readonly pages: readonly string[]
}

/** What a claim rests on. */
export type Remains = Pick<OriginCount, 'reports' | 'independent'>

const MOST_HITS = 400
const LIMIT = 20
/** Stories that are counted once more for one answer, each some fifty milliseconds. */
const MOST_STORIES = 24

/** Finds who rests on an outlet or agency, and what would remain of each claim without it. Throws `IsnadError`. */
export async function originsOf(
  library: Library,
  name: string,
  { limit = LIMIT }: { readonly limit?: number } = {},
): Promise<OriginsOf> {
  const outlet = await findActor(library, name)
  const shelf = openShelf(library)
  const names = await storiesAround(library, outlet.id)
  const claims: RestingClaim[] = []
  const seen = new Set<string>()
  const resting = new Map<string, PageRef>()
  for (const story of names) {
    const { claims: counted, context } = await storyClaims(shelf, story)
    const pages = new Map(context.pages.map(({ record }) => [record.page.id, record]))
    for (const { claim } of counted) {
      const { before, after, pages: gone } = withoutOutlet(claim, outlet.id, context)
      const refs = claim.statements.map(refKey)
      // Another story tells the same claim by a statement of its own.
      if (gone.length === 0 || refs.some((ref) => seen.has(ref))) continue
      for (const ref of refs) seen.add(ref)
      const { id, text, language } = claim
      claims.push({
        id,
        text,
        language,
        story,
        before: remainsOf(before),
        after: remainsOf(after),
        pages: gone,
      })
      for (const page of gone) resting.set(page, toPageRef(pages.get(page)!))
    }
  }
  return {
    outlet,
    resting: byOutlet([...resting.values()], outlet.id),
    claims: claims.sort(byLoss).slice(0, limit),
    stories: names.length,
  }
}

/** Stories of the newest pages of an outlet, and of the newest that name it in a chain. */
async function storiesAround(library: Library, outlet: string): Promise<string[]> {
  const parts = (['via', 'outlet'] as const).map(
    (field) => ({ kind: 'mark', mark: `${field}:${outlet}` }) as const,
  )
  const { hits } = await library.search({
    of: 'pages',
    query: { kind: 'or', parts },
    order: 'time',
    limit: MOST_HITS,
  })
  const names = await library.stories.storiesOf(hits.map(({ page }) => page))
  return [...new Set(names.filter((name) => name !== null))].slice(0, MOST_STORIES)
}

function remainsOf({ reports, independent }: OriginCount): Remains {
  return { reports, independent }
}

function byLoss(one: RestingClaim, other: RestingClaim): number {
  const loss = ({ before, after }: RestingClaim) => before.reports - after.reports
  return (
    Number(other.after.reports === 0) - Number(one.after.reports === 0) || loss(other) - loss(one)
  )
}

/** Pages by their outlets; those of the outlet itself left out. */
function byOutlet(pages: readonly PageRef[], own: string): RestingOutlet[] {
  const others = pages.filter(({ outlet }) => outlet?.entity !== own)
  const grouped = Map.groupBy(others, ({ outlet }) => outlet?.entity ?? outlet?.name ?? null)
  return [...grouped.values()]
    .map((there) => ({
      name: there[0]!.outlet?.name ?? 'outlet unknown',
      entity: there[0]!.outlet?.entity ?? null,
      pages: there,
    }))
    .sort((one, other) => other.pages.length - one.pages.length)
}

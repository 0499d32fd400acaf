import { packs } from '../../lang/index.ts'
import type { Claim } from '../../model/claim.ts'
import type { OriginCount } from '../../model/origin.ts'
import type { PrintedPage } from '../../model/print.ts'
import type { Reprint } from '../../model/reprint.ts'
import { findClaims } from '../../story/claims/find-claims.ts'
import type { OriginContext } from '../../story/origins/context.ts'
import { countOrigins } from '../../story/origins/count-origins.ts'
import { knowledge } from '../knowledge.ts'
import type { RelatedPages } from './related-pages.ts'
import { relatedPages } from './related-pages.ts'
import type { Shelf } from './shelf.ts'
import { pagesOf } from './shelf.ts'

/** A claim and on how many origins its reports rest. */
export interface CountedClaim {
  readonly claim: Claim
  readonly count: OriginCount
}

/** What the pages of a story claim, and all that was looked at for it. */
export interface StoryClaims {
  /** The pages of the story that were read, first published first. */
  readonly pages: readonly PrintedPage[]
  /** The keys of these and of the pages of other stories that tell of the same claims. */
  readonly keys: readonly number[]
  /** Those that somebody of the story takes a side on, the one that the story is about first. */
  readonly claims: readonly CountedClaim[]
  readonly context: OriginContext
  /** What was asked to find the pages of other stories. */
  readonly asked: RelatedPages['asked']
}

/** Pages of a story that are read; of a greater one the first and the last. */
const MOST_PAGES = 240
/** Pages of other stories that are looked at for its claims. */
const MOST_RELATED = 60

/** Finds what is claimed on the pages of a story and how many origins each claim has, over the pages of related stories, too. */
export async function storyClaims(shelf: Shelf, story: string): Promise<StoryClaims> {
  const own = fewOf(await shelf.stories.pagesOf(story), MOST_PAGES)
  const pages = await pagesOf(shelf, own)
  const related = await relatedPages(shelf, pages, { own: new Set(own), most: MOST_RELATED })
  const all = [...pages, ...(await pagesOf(shelf, related.keys))]
  const ids = new Set(pages.map(({ print }) => print.page))
  const found = claimsOn(all, ids).filter(({ statements }) =>
    statements.some(({ page }) => ids.has(page)),
  )
  const reprints = await shelf.stories.reprints(all.map(({ print }) => print.page))
  const context = contextOf(all, reprints)
  return {
    pages,
    keys: [...own, ...related.keys],
    claims: found
      .map((claim) => ({ claim, count: countOrigins(claim, context) }))
      .toSorted((one, other) => weigh(other, ids) - weigh(one, ids)),
    context,
    asked: related.asked,
  }
}

/** Claims on many pages of the story come first, of these the contested and those with many reports elsewhere. */
function weigh({ claim, count }: CountedClaim, own: ReadonlySet<string>): number {
  const pages = new Set(claim.statements.flatMap(({ page }) => (own.has(page) ? page : [])))
  return pages.size * 1000 + (claim.contested ? 500 : 0) + count.reports
}

/** The claims of pages, with the packs and the knowledge in use; each has its name and words from the pages at `home`, as no other story has. */
function claimsOn(pages: readonly PrintedPage[], home: ReadonlySet<string>): Claim[] {
  return findClaims(pages, { packs, knowledge: knowledge(), home })
}

/** What origins are counted with. */
export function contextOf(
  pages: readonly PrintedPage[],
  reprints: readonly Reprint[],
): OriginContext {
  return { pages, reprints, knowledge: knowledge() }
}

function fewOf(keys: readonly number[], most: number): readonly number[] {
  if (keys.length <= most) return keys
  return [...keys.slice(0, most / 2), ...keys.slice(-most / 2)]
}

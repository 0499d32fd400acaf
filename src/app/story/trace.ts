import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import { readStory } from '../../story/stories/read-story.ts'
import { findPage } from '../library/find-page.ts'
import { viewRecord } from '../library/view-record.ts'
import type { ClaimView, StatementView } from './claim-view.ts'
import { viewClaim } from './claim-view.ts'
import { findStory } from './find-story.ts'
import type { PageRef } from './page-ref.ts'
import { toPageRef } from './page-ref.ts'
import type { Shelf } from './shelf.ts'
import { openShelf } from './shelf.ts'
import type { CountedClaim, StoryClaims } from './story-claims.ts'
import { storyClaims } from './story-claims.ts'

/** The way of a claim. */
export interface Traced {
  /** The statement that was asked for, or the one that stands for the claim. */
  readonly statement: StatementView
  readonly story: { readonly id: string; readonly headline: string | null }
  readonly claim: ClaimView
  /** The pages that take a side on it, first published first. */
  readonly pages: readonly PageRef[]
}

const STATEMENT = /^(.+)\.(s\d+)$/

/**
 * The claim of a statement (`PAGE.s3`, a page by its id, the beginning of it or its address) and its way from its origins to the pages;
 * the id of a claim is that of the statement that told it first. Throws `IsnadError`.
 */
export async function trace(library: Library, reference: string): Promise<Traced> {
  const [, page, id] = STATEMENT.exec(reference.trim()) ?? []
  if (page === undefined || id === undefined) {
    const message = `"${reference}" is no statement: give PAGE.s3, as isnad show and isnad story print them`
    throw new IsnadError('bad-argument', message)
  }
  const kept = await findPage(library, page)
  const record = viewRecord(kept)
  const statement = record.statements.find((one) => one.id === id)
  if (!statement) {
    const message = `the page holds no statement ${id}: isnad show ${page} lists them`
    throw new IsnadError('bad-argument', message)
  }
  const shelf = openShelf(library)
  const told = await storyClaims(shelf, await findStory(library, record.page.id))
  const inner = record.statements.filter(({ inside }) => inside === id)
  const ids = [id, ...inner.map((one) => one.id)]
  const found = ids
    .map((one) => claimOf(told, { page: record.page.id, statement: one }))
    .find(Boolean)
  if (found) return viewTrace(shelf, told, { ...found, page: record.page.id })
  const message = `${id} takes no side on anything: isnad story ${page} lists what the page claims`
  throw new IsnadError('bad-argument', message)
}

function claimOf(
  { claims }: StoryClaims,
  ref: { readonly page: string; readonly statement: string },
): { readonly counted: CountedClaim; readonly statement: string } | undefined {
  const counted = claims.find(({ claim }) =>
    claim.statements.some(
      ({ page, statement }) => page === ref.page && statement === ref.statement,
    ),
  )
  return counted && { counted, statement: ref.statement }
}

async function viewTrace(
  { stories }: Shelf,
  { context }: StoryClaims,
  found: { readonly counted: CountedClaim; readonly page: string; readonly statement: string },
): Promise<Traced> {
  const claim = viewClaim(found.counted, context)
  const telling = new Set(claim.statements.map(({ page }) => page))
  const key = await stories.keyOf(found.page)
  const [id] = await stories.storiesOf([key!])
  const { headline } = (await readStory(stories, id!))!
  return {
    statement: claim.statements.find(
      ({ page, statement }) => page === found.page && statement === found.statement,
    )!,
    story: { id: id!, headline },
    claim,
    pages: context.pages.flatMap(({ record }) =>
      telling.has(record.page.id) ? [toPageRef(record)] : [],
    ),
  }
}

import type { Alert } from '../../model/alert.ts'
import type { Reprint } from '../../model/reprint.ts'
import type { Story, StoryChange, StoryDecision } from '../../model/story.ts'
import type { ChangedReprint } from '../../story/alerts/alert-context.ts'
import { findAlerts } from '../../story/alerts/find-alerts.ts'
import { comparePages } from '../../story/reprints/compare-pages.ts'
import type { Headlines } from '../../story/stories/choose-headline.ts'
import { chooseHeadlines } from '../../story/stories/choose-headline.ts'
import type { ClaimView } from './claim-view.ts'
import { viewClaim } from './claim-view.ts'
import { explainAlert } from './explain-origins.ts'
import type { PageRef } from './page-ref.ts'
import { toPageRef } from './page-ref.ts'
import type { Shelf } from './shelf.ts'
import { pageById } from './shelf.ts'
import type { StoryClaims } from './story-claims.ts'

/** A story with all that is known of it. */
export interface StoryView extends Omit<Story, 'pages'> {
  /** First published first. */
  readonly pages: readonly StoryPage[]
  /** Pages of other stories that tell of the same claims. */
  readonly related: readonly PageRef[]
  /** A headline of its pages in each of their languages. */
  readonly headlines: Headlines
  /** Those on most of its pages first. */
  readonly claims: readonly ClaimView[]
  readonly alerts: readonly AlertView[]
  /** Merges and splits, oldest first. */
  readonly changes: readonly StoryChange[]
  readonly decisions: readonly StoryDecision[]
}

/** A page of a story. */
export interface StoryPage extends PageRef {
  /** How many statements it makes. */
  readonly statements: number
  /** What it depends on. */
  readonly reprintOf: readonly Reprint[]
}

/** Something to look at, with its sentence. */
export interface AlertView extends Alert {
  readonly sentence: string
}

/** Puts together what is known of a story. */
export async function viewStory(
  shelf: Shelf,
  { pages, ...rest }: Story,
  told: StoryClaims,
): Promise<StoryView> {
  const { stories } = shelf
  const own = new Set(pages)
  const reprints = (await stories.reprints(pages)).filter(({ page }) => own.has(page))
  return {
    ...rest,
    pages: told.pages.map(({ record }) => ({
      ...toPageRef(record),
      statements: record.statements.length,
      reprintOf: reprints.filter(({ page }) => page === record.page.id),
    })),
    headlines: chooseHeadlines(told.pages.map(({ print }) => print)),
    related: relatedTo(told),
    claims: told.claims.map((counted) => viewClaim(counted, told.context)),
    alerts: (await alertsOf(shelf, told)).filter((alert) =>
      alert.pages.some((page) => own.has(page)),
    ),
    changes: await stories.changes(rest.id),
    decisions: await stories.decisions(pages),
  }
}

function relatedTo({ pages, context, claims }: StoryClaims): PageRef[] {
  const own = new Set(pages.map(({ print }) => print.page))
  const telling = new Set(claims.flatMap(({ claim }) => claim.statements.map(({ page }) => page)))
  return context.pages.flatMap(({ record }) =>
    telling.has(record.page.id) && !own.has(record.page.id) ? [toPageRef(record)] : [],
  )
}

/** What a reader should look at, with what changed in each reprint that is closest to what it depends on. */
export async function alertsOf(
  shelf: Shelf,
  { claims, context }: Pick<StoryClaims, 'claims' | 'context'>,
): Promise<AlertView[]> {
  const changed: ChangedReprint[] = []
  for (const reprint of context.reprints) {
    if (!reprint.closest) continue
    const [page, of] = [await pageById(shelf, reprint.page), await pageById(shelf, reprint.of)]
    if (page && of) changed.push({ reprint, changes: comparePages(page, of).changes })
  }
  const alerts = findAlerts(
    claims.map(({ claim }) => claim),
    { ...context, changed },
  )
  return alerts.map((alert) => ({ ...alert, sentence: explainAlert(alert) }))
}

import type { Library } from '../../library/library.ts'
import type { ListedStory } from '../../model/story-store.ts'
import { compileQuery } from '../library/compile-query.ts'
import { parseQuery } from '../library/parse-query.ts'
import { openShelf } from './shelf.ts'
import type { StorySummary } from './summary.ts'
import { summaryOf } from './summary.ts'

/** The orders of a list of stories. */
export const STORY_ORDERS = ['newest', 'biggest', 'contested'] as const

/** Which stories of a library are listed. */
export interface StoriesOptions {
  readonly order?: (typeof STORY_ORDERS)[number]
  /** Only those with a page that a query finds. */
  readonly query?: string | null
  /** Also those of one page. */
  readonly all?: boolean
  readonly limit?: number
  /** Leaves out so many, which an earlier list had. */
  readonly skip?: number
}

/** A list of stories. */
export interface StoryList {
  readonly stories: readonly StorySummary[]
  /** Whether there are more than were asked for. */
  readonly isMore: boolean
}

const LIMIT = 20
/** Results of a query, or statements that deny something, whose stories are looked at: the newest ones. */
const MOST_HITS = 1_000
/** Stories that are looked at for how contested they are. */
const MOST_CONTESTED = 60

/**
 * Lists stories: with the latest page first, with the most pages, or with the most claims that somebody denies; stories of several pages
 * alone unless `all`. Throws `IsnadError`.
 */
export async function stories(library: Library, options: StoriesOptions = {}): Promise<StoryList> {
  const { order = 'newest', query = null, all = false, limit = LIMIT, skip = 0 } = options
  const least = all ? 1 : 2
  const shelf = openShelf(library)
  const isPlain = query === null && order !== 'contested'
  const listed = isPlain
    ? await library.stories.list({ order, least, limit: limit + 1, skip })
    : sorted(await found(library, query), order).filter(({ pages }) => pages >= least)
  const first = isPlain || order === 'contested' ? 0 : skip
  const looked = listed.slice(first, order === 'contested' ? MOST_CONTESTED : first + limit + 1)
  const summaries: StorySummary[] = []
  for (const one of looked) summaries.push(await summaryOf(library, shelf, one))
  const shown =
    order === 'contested'
      ? summaries
          .filter(({ contested }) => contested > 0)
          .sort((one, other) => other.contested - one.contested || other.pages - one.pages)
          .slice(skip)
      : summaries
  return { stories: shown.slice(0, limit), isMore: shown.length > limit }
}

/** The stories of what a query finds; without one, of what somebody denies. */
async function found(library: Library, query: string | null): Promise<readonly ListedStory[]> {
  const asked = query === null ? null : await compileQuery(parseQuery(query), query, library)
  const denial = { kind: 'mark', mark: 'stance:denies' } as const
  const hits = asked
    ? (
        await library.search({
          of: asked.ofStatements ? 'statements' : 'pages',
          query: asked.query,
          order: 'time',
          limit: MOST_HITS,
        })
      ).hits
    : (await library.search({ of: 'statements', query: denial, order: 'time', limit: MOST_HITS }))
        .hits
  const keys = [...new Set(hits.map(({ page }) => page))]
  const names = new Set((await library.stories.storiesOf(keys)).filter((name) => name !== null))
  return library.stories.listed([...names])
}

function sorted(
  listed: readonly ListedStory[],
  order: StoriesOptions['order'],
): readonly ListedStory[] {
  return listed.toSorted(
    (one, other) => (order === 'newest' ? 0 : other.pages - one.pages) || other.latest - one.latest,
  )
}

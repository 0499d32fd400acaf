import type { Library } from '../../library/library.ts'
import type { ListedStory } from '../../model/story-store.ts'
import { compileQuery } from '../library/compile-query.ts'
import { parseQuery } from '../library/parse-query.ts'
import { openShelf } from './shelf.ts'
import type { StorySummary } from './summary.ts'
import { uncounted } from './summary.ts'
import type { TellStories } from './told-story.ts'
import { recallSummary, tellStory } from './told-story.ts'

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
  /** Tells elsewhere what is not remembered. */
  readonly tell?: TellStories | undefined
}

/** A list of stories; the contested that are not counted yet stand at its end. */
export interface StoryList {
  readonly stories: readonly StorySummary[]
  /** Whether there are more than were asked for. */
  readonly isMore: boolean
  /** How many there are. */
  readonly total: number
}

const LIMIT = 20
/** Results of a query, or statements that deny something, whose stories are looked at: the newest ones. */
const MOST_HITS = 1_000
/** A list waits so long for figures that are being counted elsewhere. */
const WAIT_MS = 500
/** Stories that are looked at for how contested they are. */
const MOST_CONTESTED = 60

/**
 * Lists stories: with the latest page first, with the most pages, or with the most claims that somebody denies; stories of several pages
 * alone unless `all`. Throws `IsnadError`.
 */
export async function stories(library: Library, options: StoriesOptions = {}): Promise<StoryList> {
  const { order = 'newest', query = null, limit = LIMIT, skip = 0, tell } = options
  const listed = await listedStories(library, options)
  const first = isPlain(order, query) || order === 'contested' ? 0 : skip
  const looked = listed.slice(first, order === 'contested' ? MOST_CONTESTED : first + limit + 1)
  const summaries = await summariesOf(library, looked, tell)
  if (order === 'contested') {
    const contested = summaries
      .filter((one) => one.contested > 0 || !one.isCounted)
      .sort((one, other) => other.contested - one.contested || other.pages - one.pages)
    const [isMore, total] = [contested.length > skip + limit, contested.length]
    return { stories: contested.slice(skip, skip + limit), isMore, total }
  }
  const total = isPlain(order, query)
    ? await library.stories.count(options.all ? 1 : 2)
    : listed.length
  return { stories: summaries.slice(0, limit), isMore: summaries.length > limit, total }
}

/** The stories that are looked at for a list, in its order; of the contested those that may be. */
export async function listedStories(
  library: Library,
  { order = 'newest', query = null, all = false, limit = LIMIT, skip = 0 }: StoriesOptions,
): Promise<readonly ListedStory[]> {
  const least = all ? 1 : 2
  if (order !== 'contested' && isPlain(order, query))
    return library.stories.list({ order, least, limit: limit + 1, skip })
  return sorted(await found(library, query), order).filter(({ pages }) => pages >= least)
}

/** Whether the library itself has the stories in order. */
function isPlain(order: StoriesOptions['order'], query: string | null): boolean {
  return query === null && order !== 'contested'
}

/** The summaries of stories; what changed since it was remembered is told anew, or counted later where that takes too long. */
async function summariesOf(
  library: Library,
  listed: readonly ListedStory[],
  tell: TellStories | undefined,
): Promise<StorySummary[]> {
  const recall = () => Promise.all(listed.map((one) => recallSummary(library, one)))
  let known = await recall()
  if (tell) {
    const gone = listed.flatMap(({ id }, at) => (known[at] ? [] : id))
    const stale = listed.flatMap(({ id }, at) => (known[at]?.isStill === false ? id : []))
    void tell(stale, false)
    if (gone.length > 0) {
      await Promise.race([tell(gone, true), new Promise((end) => setTimeout(end, WAIT_MS))])
      known = await recall()
    }
  }
  const shelf = openShelf(library)
  const summaries: StorySummary[] = []
  for (const [at, one] of listed.entries()) {
    const there = known[at]
    if (there && (tell || there.isStill)) summaries.push(there.value)
    else if (tell) summaries.push(await uncounted(library.stories, one))
    else summaries.push(await tellStory(library, one, { shelf, isWhole: false }))
  }
  return summaries
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

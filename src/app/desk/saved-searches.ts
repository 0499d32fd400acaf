import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import { parseQuery } from '../library/parse-query.ts'

/** The searches that a library is asked again and again. */
export interface SavedSearches {
  /** Queries as people wrote them, the last one saved first. */
  readonly all: () => Promise<readonly string[]>
  /** Throws `IsnadError` where it is no query. */
  readonly save: (query: string) => Promise<void>
  readonly remove: (query: string) => Promise<void>
}

const NAME = 'desk:searches'
const MOST_SEARCHES = 200
const LONGEST = 2_000

/** The searches that a library remembers. */
export function savedSearchesOf(library: Library): SavedSearches {
  const all = async (): Promise<string[]> =>
    JSON.parse((await library.recall(NAME)) ?? '[]') as string[]
  const keep = (queries: readonly string[]) => library.remember(NAME, JSON.stringify(queries))
  return {
    all,
    save: async (given) => {
      const query = given.trim()
      if (query === '' || query.length > LONGEST)
        throw new IsnadError('bad-argument', `write a query of ${LONGEST} characters at most`)
      parseQuery(query)
      const others = (await all()).filter((one) => one !== query)
      if (others.length >= MOST_SEARCHES)
        throw new IsnadError('bad-argument', `${MOST_SEARCHES} searches are saved: remove some`)
      await keep([query, ...others])
    },
    remove: async (query) => keep((await all()).filter((one) => one !== query.trim())),
  }
}

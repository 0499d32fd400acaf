import type { JSX } from 'preact'
import { searchAddress } from './query-words.ts'
import type { View } from './view.ts'

/** The address of the feed of a search. */
export function feedAddress(query: string): string {
  return `/search.atom?${new URLSearchParams({ q: query })}`
}

/** The searches that are saved, each with its feed and the way to remove it. */
export function SavedList(props: {
  readonly saved: readonly string[]
  readonly view: View
}): JSX.Element | null {
  const { saved, view } = props
  const { search } = view.words
  if (saved.length === 0) return null
  return (
    <section class="saved" aria-labelledby="saved">
      <h2 id="saved">{search.saved}</h2>
      <ul>
        {saved.map((query) => (
          <li>
            <a href={searchAddress({ q: query })}>
              <bdi>{query}</bdi>
            </a>
            <a class="faint" href={feedAddress(query)} type="application/atom+xml">
              {search.feed}
            </a>
            {view.mayChange && (
              <form method="post" action="/search/saved/remove">
                <input type="hidden" name="q" value={query} />
                <button aria-label={search.remove(query)}>×</button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Keeps a search, or no longer, and follows it as a feed. */
export function SaveSearch(props: {
  readonly query: string
  readonly isSaved: boolean
  readonly view: View
}): JSX.Element | null {
  const { query, isSaved, view } = props
  const { search } = view.words
  if (query === '') return null
  return (
    <div class="save-search">
      {view.mayChange && (
        <form method="post" action={isSaved ? '/search/saved/remove' : '/search/saved'}>
          <input type="hidden" name="q" value={query} />
          <button>{isSaved ? search.unsave : search.save}</button>
        </form>
      )}
      <a href={feedAddress(query)} type="application/atom+xml">
        {search.feed}
      </a>
    </div>
  )
}

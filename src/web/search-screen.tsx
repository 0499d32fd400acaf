import type { JSX } from 'preact'
import { resultOf } from '../app/json/telling-json.ts'
import type { QueryMistake } from '../app/library/query-tokens.ts'
import type { SearchAnswer } from '../app/library/search-pages.ts'
import type { LoneTerm } from '../app/library/why-nothing.ts'
import type { ClaimFigures } from '../app/story/story-figures.ts'
import { refKey } from '../app/story/claims-of-pages.ts'
import { AskedChips } from './asked-chips.tsx'
import { ExportLinks } from './export-links.tsx'
import { feedAddress, SavedList, SaveSearch } from './saved-list.tsx'
import type { Asked } from './search-asked.ts'
import { askedAddress, askedQuery, asking, RESULTS_A_PAGE } from './search-asked.ts'
import { Facets } from './search-facets.tsx'
import { Mistake, Nothing, SearchHelp } from './search-help.tsx'
import { Hit } from './search-hit.tsx'
import { Shell } from './shell.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** What was found for a search, and what is known beside it. */
export interface SearchFound {
  readonly answer: SearchAnswer
  /** Claims by their statements, as `refKey` names those. */
  readonly claims: ReadonlyMap<string, ClaimFigures>
  /** Where nothing was found: what each term finds. */
  readonly terms: readonly LoneTerm[]
}

/** The screen of a search: whom its words mean, facets as links, and each result in its sentence. */
export function SearchScreen(props: {
  readonly view: View
  readonly asked: Asked
  readonly found: SearchFound
  /** Queries that are saved. */
  readonly saved: readonly string[]
}): JSX.Element {
  const { view, asked, found, saved } = props
  const { words } = view
  const { search } = words
  const title = asked.q === '' ? search.label : `${search.label}: ${asked.q}`
  const query = askedQuery(asking(asked, { compact: false }))
  return (
    <Shell {...{ view, title }} part="statements" query={asked.q} feed={feedAddress(asked.q)}>
      <SearchHelp words={words} />
      {asked.q === '' && <SavedList saved={saved} view={view} />}
      <SearchBody asked={asked} found={found} words={words} />
      <SaveSearch query={asked.q} isSaved={saved.includes(asked.q.trim())} view={view} />
      {found.answer.total > 0 && (
        <ExportLinks
          dossier={`/search/dossier.html?${query}`}
          data={(format) => `/search/data/${format}?${query}`}
          words={words}
        />
      )}
    </Shell>
  )
}

/** The screen of a query that could not be read. */
export function MistakeScreen(props: {
  readonly view: View
  readonly query: string
  readonly mistake: QueryMistake
}): JSX.Element {
  const { view, query, mistake } = props
  const { words } = view
  return (
    <Shell view={view} title={`${words.search.label}: ${query}`} part="statements" query={query}>
      <Mistake query={query} mistake={mistake} words={words} />
      <SearchHelp words={words} isOpen />
    </Shell>
  )
}

/** A search as it stands on its screen and in a dossier. */
export function SearchBody(props: {
  readonly asked: Asked
  readonly found: SearchFound
  readonly words: Words
}): JSX.Element {
  const { asked, found, words } = props
  const { answer, claims, terms } = found
  const { search } = words
  const { total, isMore, hits, meant } = answer
  const count = total.toLocaleString(words.numbers)
  return (
    <div class="search">
      <section class="results" aria-labelledby="found">
        <h1 id="found">{total === 0 ? search.nothing : search.found(count, isMore)}</h1>
        <AskedChips {...{ asked, meant, words }} />
        <Ways {...{ asked, answer, words }} />
        {total === 0 && <Nothing {...{ asked, terms, words }} others={answer.others?.total ?? 0} />}
        <ol class={asked.compact ? 'hits compact' : 'hits'}>
          {hits.map((hit) => (
            <Hit
              hit={hit}
              claim={
                hit.statement
                  ? claims.get(refKey({ page: hit.record.page.id, statement: hit.statement.id }))
                  : undefined
              }
              words={words}
            />
          ))}
        </ol>
        <Leaves {...{ asked, answer, words }} />
      </section>
      <Facets {...{ asked, answer, words }} />
    </div>
  )
}

interface PartProps {
  readonly asked: Asked
  readonly answer: SearchAnswer
  readonly words: Words
}

/** Statements or pages, their order, and how much is shown of each. */
function Ways({ asked, answer, words }: PartProps): JSX.Element {
  const { search } = words
  const { of, others } = answer
  const totals = { [of]: answer, [of === 'pages' ? 'statements' : 'pages']: others }
  const number = ({ total, isMore }: { total: number; isMore: boolean }) =>
    `${total.toLocaleString(words.numbers)}${isMore ? '+' : ''}`
  return (
    <div class="ways">
      <nav class="of" aria-label={words.search.narrow}>
        {(['statements', 'pages'] as const).map((one) => (
          <a
            href={askedAddress(asking(asked, { of: one }))}
            aria-current={one === of ? 'page' : undefined}
          >
            {search.of[one]}
            {totals[one] && <span class="faint"> {number(totals[one])}</span>}
          </a>
        ))}
      </nav>
      <nav aria-label={search.order}>
        <a href={askedAddress(asking(asked, { rank: !asked.rank }))}>
          {asked.rank ? search.newest : search.best}
        </a>
        <a
          href={askedAddress({ ...asked, compact: !asked.compact })}
          aria-keyshortcuts="v"
          accessKey="v"
        >
          {asked.compact ? search.full : search.compact}
        </a>
      </nav>
    </div>
  )
}

/** The ways to the results before and behind those that are shown. */
function Leaves({ asked, answer, words }: PartProps): JSX.Element | null {
  const { search } = words
  const { rank, after, skip } = asked
  const last = answer.hits.at(-1)?.hit
  const isFull = answer.hits.length >= RESULTS_A_PAGE
  const back = rank
    ? skip > 0 && { ...asked, skip: Math.max(0, skip - RESULTS_A_PAGE) }
    : after.length > 0 && { ...asked, after: after.slice(0, -1) }
  const on = rank
    ? isFull && skip + RESULTS_A_PAGE < answer.total && { ...asked, skip: skip + RESULTS_A_PAGE }
    : isFull && last && { ...asked, after: [...after, resultOf(last)] }
  if (!back && !on) return null
  return (
    <nav class="leaves" aria-label={search.more}>
      {back && (
        <a href={askedAddress(back)} rel="prev">
          {rank ? search.previous : search.later}
        </a>
      )}
      {on && (
        <a href={askedAddress(on)} rel="next">
          {rank ? search.next : search.earlier}
        </a>
      )}
    </nav>
  )
}

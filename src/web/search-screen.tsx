import type { JSX } from 'preact'
import type { SearchAnswer, SearchHit } from '../app/library/search-pages.ts'
import { resultOf } from '../app/json/telling-json.ts'
import { dayIn } from './days.ts'
import { ExportLinks } from './export-links.tsx'
import { Foreign } from './foreign.tsx'
import { Chain } from './chain.tsx'
import { Marked } from './marked.tsx'
import { actorAddress, Named } from './named.tsx'
import { searchAddress, withoutTerm, withTerm } from './query-words.ts'
import { feedAddress, SavedList, SaveSearch } from './saved-list.tsx'
import { Shell } from './shell.tsx'
import { StanceMark } from './stance-mark.tsx'
import { pageAddress } from './telling.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** What a search asked for, as its address holds it. */
export interface Asked {
  readonly q: string
  readonly rank: boolean
  readonly compact: boolean
}

/** The screen of a search: whom its words mean, facets as links, and each result in its sentence. */
export function SearchScreen(props: {
  readonly view: View
  readonly asked: Asked
  readonly answer: SearchAnswer
  /** Queries that are saved. */
  readonly saved: readonly string[]
}): JSX.Element {
  const { view, asked, answer, saved } = props
  const { words } = view
  const { search } = words
  const title = asked.q === '' ? search.label : `${search.label}: ${asked.q}`
  const query = new URLSearchParams({ q: asked.q })
  const formats = ['csv', 'jsonld', 'markdown', 'jsonl']
  return (
    <Shell {...{ view, title }} part="statements" query={asked.q} feed={feedAddress(asked.q)}>
      {asked.q === '' && <SavedList saved={saved} view={view} />}
      <SearchBody asked={asked} answer={answer} words={words} />
      <SaveSearch query={asked.q} isSaved={saved.includes(asked.q.trim())} view={view} />
      <ExportLinks
        dossier={`/search/dossier.html?${query}`}
        data={Object.fromEntries(formats.map((one) => [one, `/search/data/${one}?${query}`]))}
        words={words}
      />
    </Shell>
  )
}

/** A search as it stands on its screen and in a dossier. */
export function SearchBody(props: {
  readonly asked: Asked
  readonly answer: SearchAnswer
  readonly words: Words
}): JSX.Element {
  const { asked, answer, words } = props
  const { search } = words
  const count = answer.total.toLocaleString(words.numbers)
  return (
    <div class="search">
      <section class="results" aria-labelledby="found">
        <h1 id="found">
          {answer.total === 0 ? search.nothing : search.found(count, answer.isMore)}
        </h1>
        <Meant words={words} asked={asked} meant={answer.meant} />
        <p class="ways">
          <a href={addressOf({ ...asked, rank: !asked.rank })}>
            {asked.rank ? search.newest : search.best}
          </a>
          <a href={addressOf({ ...asked, compact: !asked.compact })}>
            {asked.compact ? search.full : search.compact}
          </a>
        </p>
        <ol class={asked.compact ? 'hits compact' : 'hits'}>
          {answer.hits.map((hit) => (
            <Hit hit={hit} words={words} />
          ))}
        </ol>
        <Earlier words={words} asked={asked} answer={answer} />
      </section>
      <Facets words={words} asked={asked} answer={answer} />
    </div>
  )
}

function addressOf({ q, rank, compact }: Asked, after?: string): string {
  return searchAddress({ q, rank: rank ? '1' : null, compact: compact ? '1' : null, after })
}

/** The names of a query as chips, each with the way to remove it. */
function Meant(props: {
  readonly words: Words
  readonly asked: Asked
  readonly meant: SearchAnswer['meant']
}): JSX.Element | null {
  const { words, asked, meant } = props
  if (meant.length === 0) return null
  return (
    <ul class="chips">
      {meant.map(({ text, entities }) => (
        <li>
          <bdi>{text}</bdi> ={' '}
          {entities.slice(0, 3).map(({ id, name }) => (
            <a href={actorAddress(id)}>
              <Named entity={id} name={name} words={words} />
            </a>
          ))}
          <a
            class="remove"
            href={addressOf({ ...asked, q: withoutTerm(asked.q, text) })}
            aria-label={words.search.remove(text)}
          >
            ×
          </a>
        </li>
      ))}
    </ul>
  )
}

function Hit({ hit, words }: { readonly hit: SearchHit; readonly words: Words }): JSX.Element {
  const { record, statement, shown, matched } = hit
  const { page, article } = record
  const moment = statement?.said?.edtf ?? article.published?.value
  return (
    <li class="hit">
      {statement && (
        <p class="said">
          <a href={actorAddress(statement.speaker.entity)}>
            <Named {...statement.speaker} words={words} />
          </a>{' '}
          <StanceMark stance={statement.stance} words={words} />
        </p>
      )}
      <p class="sentence">
        <a href={pageAddress(page.id, statement?.id ?? null)}>
          <Foreign lang={page.language}>
            {shown.map((span) => (
              <Marked text={page.text} span={span} matched={matched} />
            ))}
            {shown.length === 0 && (article.headline ?? words.unknown.title)}
          </Foreign>
        </a>
      </p>
      <p class="faint">
        {article.outlet ? <Named {...article.outlet} words={words} /> : words.unknown.outlet}
        {' · '}
        <span>{moment ? dayIn(moment, words) : words.unknown.day}</span>
        {statement && statement.chain.length > 1 && (
          <>
            {' · '}
            <Chain chain={statement.chain} words={words} />
          </>
        )}
      </p>
    </li>
  )
}

function Earlier(props: {
  readonly words: Words
  readonly asked: Asked
  readonly answer: SearchAnswer
}): JSX.Element | null {
  const { words, asked, answer } = props
  const last = answer.hits.at(-1)?.hit
  const isAll = !answer.isMore && answer.hits.length >= answer.total
  if (!last || isAll || asked.rank) return null
  return (
    <p>
      <a href={addressOf(asked, resultOf(last))} rel="next">
        {words.search.more}
      </a>
    </p>
  )
}

const MOST_VALUES = 8

/** What the results may be narrowed to, each value with its count. */
function Facets(props: {
  readonly words: Words
  readonly asked: Asked
  readonly answer: SearchAnswer
}): JSX.Element {
  const { words, asked, answer } = props
  const { fields, narrow } = words.search
  const several = answer.facets.filter(({ values }) => values.length > 1)
  return (
    <aside class="facets" aria-label={narrow}>
      {several.map(({ field, values }) => (
        <section>
          <h2 class="eyebrow">{fields[field as keyof typeof fields] ?? field}</h2>
          <ul>
            {values.slice(0, MOST_VALUES).map(({ value, name, count }) => (
              <li>
                <a href={addressOf({ ...asked, q: withTerm(asked.q, `${field}:${value}`) })}>
                  <FacetName words={words} field={field} value={value} name={name} />
                </a>{' '}
                <span class="faint">{count.toLocaleString(words.numbers)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  )
}

function FacetName(props: {
  readonly words: Words
  readonly field: string
  readonly value: string
  readonly name: string
}): JSX.Element {
  const { words, field, value, name } = props
  const tables: Readonly<{ [field: string]: Readonly<{ [value: string]: string }> }> = {
    stance: words.stances,
    kind: words.kinds,
    language: words.languages,
  }
  const own = tables[field]?.[value]
  return own === undefined ? <Named entity={value} name={name} words={words} /> : <>{own}</>
}

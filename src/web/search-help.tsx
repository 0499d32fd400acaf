import type { JSX } from 'preact'
import type { QueryMistake } from '../app/library/query-tokens.ts'
import { QUERY_FIELDS } from '../app/library/query-fields.ts'
import type { LoneTerm } from '../app/library/why-nothing.ts'
import { valueName } from './asked-chips.tsx'
import { Named } from './named.tsx'
import type { Asked } from './search-asked.ts'
import { askedAddress, asking } from './search-asked.ts'
import type { Words } from './words/words.ts'

/** How a search is asked, folded away until somebody wants to know. */
export function SearchHelp(props: {
  readonly words: Words
  readonly isOpen?: boolean
}): JSX.Element {
  const { words, isOpen = false } = props
  const { help, fields } = words.search
  return (
    <details class="search-help" open={isOpen}>
      <summary>{help.title}</summary>
      <p>{help.plain}</p>
      <dl>
        {help.signs.map(([sign, means]) => (
          <div>
            <dt>
              <code>{sign}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
        {Object.entries(QUERY_FIELDS).map(([name, { values = [] }]) => (
          <div>
            <dt>
              <code>{name}:</code>
            </dt>
            <dd>
              {fields[name as keyof typeof fields]}
              {values.length > 0 && (
                <span class="faint values">
                  {values.map((value) => (
                    <span>
                      <code>{value}</code> {named(name, value, words)}
                    </span>
                  ))}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function named(field: string, value: string, words: Words): string | null {
  const name = valueName(field, value, words)
  return name === value ? null : name
}

/** A query that could not be read: what is wrong, and where. */
export function Mistake(props: {
  readonly query: string
  readonly mistake: QueryMistake
  readonly words: Words
}): JSX.Element {
  const { query, mistake, words } = props
  const [start, end] = mistake.span
  return (
    <div class="mistake" role="alert">
      <h1>{words.search.mistakes[mistake.kind]}</h1>
      <p class="asked-query">
        <bdi dir="auto">
          {query.slice(0, start)}
          <mark>{query.slice(start, end)}</mark>
          {query.slice(end)}
        </bdi>
      </p>
      <form class="ask" action="/search">
        <label>
          {words.search.label}
          <input name="q" dir="auto" value={query} />
        </label>
        <button>{words.search.go}</button>
      </form>
    </div>
  )
}

/** What to try where nothing was found: which terms find nothing alone, and what is found without each. */
export function Nothing(props: {
  readonly asked: Asked
  readonly terms: readonly LoneTerm[]
  /** Results of the other kind. */
  readonly others: number
  readonly words: Words
}): JSX.Element {
  const { asked, terms, others, words } = props
  const { empty } = words.search
  const other = asked.of === 'pages' ? 'statements' : 'pages'
  const number = (count: number) => count.toLocaleString(words.numbers)
  const word = ({ term: { span } }: LoneTerm) => asked.q.slice(...span)
  return (
    <ul class="nothing">
      {others > 0 && (
        <li>
          <a href={askedAddress(asking(asked, { of: other }))}>
            {empty.there(other, number(others))}
          </a>
        </li>
      )}
      {terms.length > 1 &&
        terms
          .filter(({ findsAlone }) => !findsAlone)
          .map((term) => <li>{empty.alone(word(term))}</li>)}
      {terms.flatMap(({ maybe, term: { span } }) =>
        maybe.map(({ id, name }) => (
          <li>
            {`${empty.maybe} `}
            <a
              href={askedAddress(
                asking(asked, {
                  q: `${asked.q.slice(0, span[0])}actor:${id}${asked.q.slice(span[1])}`,
                }),
              )}
            >
              <Named entity={id} name={name} words={words} />
            </a>
          </li>
        )),
      )}
      {terms
        .filter(({ total }) => total > 0)
        .map((term) => (
          <li>
            <a href={askedAddress(asking(asked, { q: term.without }))}>
              {empty.without(word(term), number(term.total))}
            </a>
          </li>
        ))}
      <li>{empty.spelling}</li>
    </ul>
  )
}

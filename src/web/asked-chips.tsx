import type { JSX } from 'preact'
import type { AskedTerm } from '../app/library/asked-terms.ts'
import { askedTerms, withoutSpan } from '../app/library/asked-terms.ts'
import type { SearchAnswer } from '../app/library/search-pages.ts'
import { namesIn } from '../app/name-in.ts'
import { Foreign } from './foreign.tsx'
import { actorAddress, Named } from './named.tsx'
import { rangeName, rangeOf } from './periods.ts'
import type { Asked } from './search-asked.ts'
import { askedAddress, asking } from './search-asked.ts'
import type { Words } from './words/words.ts'

type MeantName = SearchAnswer['meant'][number]
type Span = AskedTerm['span']

/** What a search asked for, each with the way to do without it; a name with how it is written in the scripts of the pages. */
export function AskedChips(props: {
  readonly asked: Asked
  readonly meant: SearchAnswer['meant']
  readonly words: Words
}): JSX.Element | null {
  const { asked, meant, words } = props
  const terms = askedTerms(asked.q)
  const names = meant.filter(({ span }) => !terms.some((term) => isIn(span, term.span)))
  const chips: { readonly span: Span; readonly term: AskedTerm | null }[] = [
    ...terms
      .filter((term) => !names.some(({ span }) => isIn(term.span, span)))
      .map((term) => ({ span: term.span, term })),
    ...names.map(({ span }) => ({ span, term: null })),
  ]
  if (chips.length === 0) return null
  const isOnlyChoices = terms.length === 0
  return (
    <ul class="chips" aria-label={words.search.asked}>
      {chips
        .toSorted((one, other) => one.span[0] - other.span[0])
        .map(({ span, term }) => (
          <li>
            <Chip
              term={term}
              text={asked.q.slice(...span)}
              names={meant.filter((one) => isIn(one.span, span))}
              {...{ asked, words }}
            />
            {!isOnlyChoices && (
              <a
                class="remove"
                href={askedAddress(asking(asked, { q: withoutSpan(asked.q, span) }))}
                aria-label={words.search.remove(asked.q.slice(...span))}
              >
                ×
              </a>
            )}
          </li>
        ))}
    </ul>
  )
}

function Chip(props: {
  readonly term: AskedTerm | null
  readonly text: string
  readonly names: readonly MeantName[]
  readonly asked: Asked
  readonly words: Words
}): JSX.Element {
  const { term, text, names, asked, words } = props
  const field = term?.field ?? null
  return (
    <>
      {term?.isExcluded && <span class="faint">{words.search.not} </span>}
      {field !== null && (
        <span class="faint">{words.search.fields[field as keyof Fields] ?? field} </span>
      )}
      {names.length === 0 ? (
        <bdi>{term && field !== null ? valueName(field, term.text, words) : text}</bdi>
      ) : (
        names.flatMap((name, at) => [at > 0 && ' | ', <Who {...{ name, asked, words }} />])
      )}
    </>
  )
}

type Fields = Words['search']['fields']

/** Whom a name means; of several each is a way to ask for that one alone. */
function Who(props: {
  readonly name: MeantName
  readonly asked: Asked
  readonly words: Words
}): JSX.Element {
  const { name, asked, words } = props
  const { entities, span } = name
  const [first] = entities
  if (entities.length === 1)
    return (
      <>
        <a href={actorAddress(first!.id)}>
          <Named entity={first!.id} name={first!.name} words={words} />
        </a>
        {namesIn(first!.id, words.code).map(({ name: other, language }) => (
          <span class="also">
            {' = '}
            <Foreign lang={language}>{other}</Foreign>
          </span>
        ))}
      </>
    )
  const only = (id: string) => `${asked.q.slice(0, span[0])}actor:${id}${asked.q.slice(span[1])}`
  return (
    <>
      <bdi>{name.text}</bdi>
      {' = '}
      {entities.slice(0, MOST_MEANT).map(({ id, name: called }, at) => (
        <>
          {at > 0 && ' | '}
          <a href={askedAddress(asking(asked, { q: only(id) }))}>
            <Named entity={id} name={called} words={words} />
          </a>
        </>
      ))}
      {entities.length > MOST_MEANT && ' …'}
    </>
  )
}

const MOST_MEANT = 4

/** A value of a property as the desk says it. */
export function valueName(field: string, value: string, words: Words): string {
  if (field === 'published' || field === 'said') {
    const days = rangeOf(value)
    return days ? rangeName(...days, words) : value
  }
  const tables: Readonly<{ [field: string]: Readonly<{ [value: string]: string }> }> = {
    stance: words.stances,
    kind: words.kinds,
    language: words.languages,
  }
  const one = (part: string) => tables[field]?.[part.toLowerCase()] ?? part
  return value.split(',').map(one).join(', ')
}

function isIn(one: Span, other: Span): boolean {
  return other[0] <= one[0] && one[1] <= other[1]
}

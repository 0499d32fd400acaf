import type { JSX } from 'preact'
import type { AskedTerm } from '../app/library/asked-terms.ts'
import { askedTerms, withoutSpan } from '../app/library/asked-terms.ts'
import type { SearchAnswer } from '../app/library/search-pages.ts'
import { valueName } from './asked-chips.tsx'
import { Named } from './named.tsx'
import { inPeriods, rangeText } from './periods.ts'
import type { Asked } from './search-asked.ts'
import { askedAddress, asking, withProperty } from './search-asked.ts'
import type { Words } from './words/words.ts'

const MOST_VALUES = 6
const MOST_FOLDED = 24

interface FacetsProps {
  readonly words: Words
  readonly asked: Asked
  readonly answer: SearchAnswer
}

/** What the results may be narrowed to, each value with its count; what was chosen stands first and is left out again by its link. */
export function Facets({ words, asked, answer }: FacetsProps): JSX.Element {
  const terms = askedTerms(asked.q)
  return (
    <aside class="facets" aria-label={words.search.narrow}>
      {answer.facets.map(({ field, values }) => {
        const chosen = terms.filter((term) => term.field === field && !term.isExcluded)
        const isChosen = (value: string) => chosen.some(({ text }) => text === value)
        if (values.length < 2 && !values.some(({ value }) => isChosen(value))) return null
        const sorted = values.toSorted(
          (one, other) => Number(isChosen(other.value)) - Number(isChosen(one.value)),
        )
        return (
          <Facet
            title={words.search.fields[field as keyof Words['search']['fields']] ?? field}
            items={sorted.map(({ value, name, count }) => ({
              count,
              name: <ValueName {...{ words, field, value, name }} />,
              ...linkOf(
                asked,
                `${field}:${quoted(value)}`,
                chosen.find(({ text }) => text === value),
              ),
            }))}
            words={words}
          />
        )
      })}
      <Days {...{ words, asked, answer }} />
    </aside>
  )
}

/** Years, or the months of one year; a closer one stands in the place of the wider one. */
function Days({ words, asked, answer }: FacetsProps): JSX.Element | null {
  const periods = inPeriods(answer.days, words)
  if (periods.length < 2) return null
  const chosen = askedTerms(asked.q).filter(
    (term) => term.field === 'published' && !term.isExcluded,
  )
  return (
    <Facet
      title={periods[0]!.kind === 'year' ? words.search.years : words.search.months}
      items={periods.map(({ name, first, last, count }) => {
        const q = withProperty(asked.q, `published:${rangeText(first, last)}`, chosen)
        return {
          name: <>{name}</>,
          count,
          href: askedAddress(asking(asked, { q })),
          isChosen: false,
        }
      })}
      words={words}
    />
  )
}

interface Item {
  readonly name: JSX.Element
  readonly count: number
  readonly href: string
  readonly isChosen: boolean
}

function Facet(props: {
  readonly title: string
  readonly items: readonly Item[]
  readonly words: Words
}): JSX.Element {
  const { title, items, words } = props
  const folded = items.slice(MOST_VALUES, MOST_VALUES + MOST_FOLDED)
  return (
    <section>
      <h2 class="eyebrow">{title}</h2>
      <Items items={items.slice(0, MOST_VALUES)} words={words} />
      {folded.length > 0 && (
        <details>
          <summary>{words.search.more}</summary>
          <Items items={folded} words={words} />
        </details>
      )}
    </section>
  )
}

function Items(props: { readonly items: readonly Item[]; readonly words: Words }): JSX.Element {
  const { items, words } = props
  return (
    <ul>
      {items.map(({ name, count, href, isChosen }) => (
        <li class={isChosen ? 'chosen' : undefined}>
          <a href={href} aria-current={isChosen ? 'true' : undefined}>
            {isChosen && <span aria-hidden="true">× </span>}
            {name}
          </a>{' '}
          <span class="faint">{count.toLocaleString(words.numbers)}</span>
        </li>
      ))}
    </ul>
  )
}

function linkOf(asked: Asked, property: string, chosen: AskedTerm | undefined) {
  const q = chosen ? withoutSpan(asked.q, chosen.span) : withProperty(asked.q, property)
  return { href: askedAddress(asking(asked, { q })), isChosen: chosen !== undefined }
}

/** A value as a query writes it. */
function quoted(value: string): string {
  return /[\s()|,"“„«]/.test(value) ? `"${value.replaceAll('"', '')}"` : value
}

function ValueName(props: {
  readonly words: Words
  readonly field: string
  readonly value: string
  readonly name: string
}): JSX.Element {
  const { words, field, value, name } = props
  const own = valueName(field, value, words)
  return own === value ? <Named entity={value} name={name} words={words} /> : <>{own}</>
}

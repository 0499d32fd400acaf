import type { JSX } from 'preact'
import { nameIn } from '../../app/name-in.ts'
import type { StoryPage } from '../../app/story/story.ts'
import { percentIn } from '../numbers.ts'
import { momentIn, otherDayIn } from '../days.ts'
import { Foreign } from '../foreign.tsx'
import { LanguageTag } from '../language-tag.tsx'
import { Named } from '../named.tsx'
import { pageAddress } from '../telling.tsx'
import { isolated } from '../turning.ts'
import type { Words } from '../words/words.ts'
import { firstMoment, lagOf } from './lag.ts'
import { ShowAll } from './show-all.tsx'
import type { StoryFacts } from './story-facts.ts'
import { fewOf } from './story-facts.ts'

/** Reports that are shown at once. */
const MOST_REPORTS = 50

interface ReportsProps {
  readonly facts: StoryFacts
  readonly words: Words
}

/** The pages of a story by time: when and how much later, the language, the outlet, and what became of the text on the way. */
export function Reports(props: ReportsProps): JSX.Element {
  const { facts, words } = props
  const { pages } = facts.story
  const first = firstMoment(pages.map(({ published }) => published))
  const isAll = pages.every(({ published }) => firstMoment([published]) !== null)
  const shown = fewOf(pages, MOST_REPORTS, facts)
  return (
    <section id="reports">
      <h2>{words.story.pagesTitle}</h2>
      <ol class="reports">
        {shown.map((page) => (
          <li>
            <When
              page={page}
              first={first}
              isFirst={isAll && page.published === first}
              words={words}
            />
            <LanguageTag language={page.language} words={words} />
            <span>
              {page.outlet ? (
                <Named {...page.outlet} words={words} class="name" />
              ) : (
                words.unknown.outlet
              )}
            </span>
            <span class="what">
              <a href={pageAddress(page.id)}>
                <Foreign lang={page.language}>{page.headline ?? words.unknown.title}</Foreign>
              </a>
              <Copied {...props} page={page} />
            </span>
          </li>
        ))}
      </ol>
      <ShowAll {...props} shown={shown.length} all={pages.length} at="reports" />
    </section>
  )
}

function When(props: {
  readonly page: StoryPage
  readonly first: string | null
  /** Whether all pages tell their time, and none an earlier one. */
  readonly isFirst: boolean
  readonly words: Words
}): JSX.Element {
  const { page, first, isFirst, words } = props
  const { published } = page
  if (published === null) return <span class="faint when">{words.unknown.day}</span>
  const lag = first === null ? null : lagOf(published, first)
  const note = isFirst ? words.story.firstReport : lag && words.story.lag(lag)
  return (
    <span class="when">
      <span title={otherDayIn(published, words)}>{momentIn(published, words)}</span>
      {note !== null && <span class="faint">{note}</span>}
    </span>
  )
}

/** Whose text a page has, how much of it and whether it says so; and whether a claim became a statement in it. */
function Copied(props: ReportsProps & { readonly page: StoryPage }): JSX.Element {
  const { page, facts, words } = props
  const { story, refs } = facts
  const isHedgeLost = story.alerts.some(
    ({ kind, pages }) => kind === 'lost-hedge' && pages[0] === page.id,
  )
  return (
    <>
      {page.reprintOf
        .filter(({ closest }) => closest)
        .map(({ kind, credit, of, share: part }) => {
          const outlet = refs.get(of)?.outlet
          const name = outlet
            ? nameIn(outlet.entity, words.code, outlet.name).name
            : words.unknown.outlet
          const copy = words.story.copies[kind](percentIn(part, words))
          return (
            <span class={credit === 'lost' ? 'failure' : 'faint'}>
              {words.story.copyOf[credit](isolated(name), copy)}
            </span>
          )
        })}
      {isHedgeLost && <span class="failure">{words.story.hedgeLost}</span>}
    </>
  )
}

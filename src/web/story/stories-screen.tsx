import type { JSX } from 'preact'
import type { StoryList, StoriesOptions } from '../../app/story/stories.ts'
import type { StorySummary } from '../../app/story/summary.ts'
import { Foreign } from '../foreign.tsx'
import { LanguageTag } from '../language-tag.tsx'
import { Shell } from '../shell.tsx'
import type { View } from '../view.ts'
import type { Words } from '../words/words.ts'
import { OriginMarks } from './origin-mark.tsx'
import { headlineIn, originInks } from './story-facts.ts'
import { daysOfStory } from './story-head.tsx'

/** How stories may be put in order. */
export type StoryOrder = NonNullable<StoriesOptions['order']>

/** What a list of stories was asked for, as its address holds it. */
export interface StoriesAsked {
  readonly order: StoryOrder
  /** The language of a page that each has; empty for any. */
  readonly language: string
  /** A query that finds a page of each; empty for all. */
  readonly q: string
  /** So many stories come before these. */
  readonly after: number
}

/** The screen that lists stories. */
export function StoriesScreen(props: {
  readonly view: View
  readonly asked: StoriesAsked
  readonly list: StoryList
}): JSX.Element {
  const { view, asked, list } = props
  const { words } = view
  const uncounted = list.stories.filter(({ isCounted }) => !isCounted).length
  return (
    <Shell view={view} title={words.nav.stories} part="stories">
      <h1 class="unseen">{words.nav.stories}</h1>
      <ListHead asked={asked} list={list} words={words} />
      {uncounted > 0 && <p role="status">{words.story.uncounted(uncounted)}</p>}
      <ol class="stories">
        {list.stories.map((one) => (
          <li>
            <Listed story={one} words={words} />
          </li>
        ))}
      </ol>
      <Pager asked={asked} list={list} words={words} />
    </Shell>
  )
}

interface ListProps {
  readonly asked: StoriesAsked
  readonly list: StoryList
  readonly words: Words
}

/** The address of a list with some of what was asked changed; another order or language begins at its first story. */
function listAddress(asked: StoriesAsked, change: Partial<StoriesAsked>): string {
  const { order, language, q, after } = { ...asked, after: 0, ...change }
  const query = new URLSearchParams({ by: order })
  if (q !== '') query.set('q', q)
  if (language !== '') query.set('language', language)
  if (after > 0) query.set('after', String(after))
  return `/stories?${query}`
}

/** The orders, the languages, and how many there are. */
function ListHead({ asked, list, words }: ListProps): JSX.Element {
  const orders = Object.entries(words.story.orders) as [StoryOrder, string][]
  const languages = [['', words.story.anyLanguage], ...Object.entries(words.languages)] as const
  const { after } = asked
  return (
    <div class="list-head">
      <ul class="switch by">
        {orders.map(([order, name]) => (
          <li>
            <a
              href={listAddress(asked, { order })}
              aria-current={order === asked.order ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <ul class="switch by">
        {languages.map(([language, name]) => (
          <li>
            <a
              href={listAddress(asked, { language })}
              aria-current={language === asked.language ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      {asked.q !== '' && (
        <a
          class="chip"
          href={listAddress(asked, { q: '' })}
          aria-label={words.search.remove(asked.q)}
        >
          <bdi>{asked.q}</bdi> ✕
        </a>
      )}
      <p class="faint">
        {list.stories.length === 0
          ? words.counts.stories(0)
          : words.story.shown(after + 1, after + list.stories.length, list.total)}
      </p>
    </div>
  )
}

function Pager({ asked, list, words }: ListProps): JSX.Element | null {
  const { after } = asked
  if (after === 0 && !list.isMore) return null
  return (
    <nav class="pager" aria-label={words.nav.stories}>
      {after > 0 ? (
        <a rel="prev" href={listAddress(asked, { after: Math.max(0, after - LISTED) })}>
          {words.story.newer}
        </a>
      ) : (
        <span />
      )}
      {list.isMore && (
        <a rel="next" href={listAddress(asked, { after: after + LISTED })}>
          {words.story.older}
        </a>
      )}
    </nav>
  )
}

/** Stories on a screen. */
export const LISTED = 20

function Listed(props: { readonly story: StorySummary; readonly words: Words }): JSX.Element {
  const { story, words } = props
  const { id, pages, outlets, claim, contested, languages } = story
  const headline = headlineIn(words.code, story)
  return (
    <>
      <div>
        <p class="eyebrow">{daysOfStory(story.days, words) || words.unknown.day}</p>
        <h2>
          <a href={`/stories/${id}`}>
            {headline ? (
              <Foreign lang={headline.language}>{headline.text}</Foreign>
            ) : (
              words.unknown.title
            )}
          </a>
        </h2>
        {claim && (
          <p class="told">
            <Foreign lang={claim.language}>{claim.text}</Foreign>
          </p>
        )}
        <p class="faint story-facts">
          {claim && (
            <OriginMarks origins={claim.origins} inks={originInks([claim])} words={words} />
          )}
          {contested > 0 && <span class="contested">{words.story.contestedClaims(contested)}</span>}
          <span>{words.counts.pages(pages)}</span>
          {outlets > 0 && <span>{words.story.outlets(outlets)}</span>}
          {languages.map(({ language }) => (
            <LanguageTag language={language} words={words} />
          ))}
        </p>
      </div>
      {claim && (
        <dl class="tally">
          <div>
            <dt>{words.story.reports}</dt>
            <dd>{claim.reports.toLocaleString(words.numbers)}</dd>
          </div>
          <div class="independent">
            <dt>{words.story.origins}</dt>
            <dd>{claim.independent.toLocaleString(words.numbers)}</dd>
          </div>
        </dl>
      )}
    </>
  )
}

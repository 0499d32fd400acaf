import type { JSX } from 'preact'
import type { StoryList, StoriesOptions } from '../../app/story/stories.ts'
import type { StorySummary } from '../../app/story/summary.ts'
import { dayIn } from '../days.ts'
import { Foreign } from '../foreign.tsx'
import { Shell } from '../shell.tsx'
import type { View } from '../view.ts'
import type { Words } from '../words/words.ts'
import { OriginMark } from './origin-mark.tsx'

/** How stories may be put in order. */
export type StoryOrder = NonNullable<StoriesOptions['order']>

/** The screen that lists stories. */
export function StoriesScreen(props: {
  readonly view: View
  readonly order: StoryOrder
  readonly list: StoryList
}): JSX.Element {
  const { view, order, list } = props
  const { stories } = list
  const { words } = view
  const uncounted = stories.filter(({ isCounted }) => !isCounted).length
  const orders = Object.entries(words.story.orders) as [StoryOrder, string][]
  return (
    <Shell view={view} title={words.nav.stories} part="stories">
      <h1 class="unseen">{words.nav.stories}</h1>
      <ul class="switch by">
        {orders.map(([by, name]) => (
          <li>
            <a href={`/stories?by=${by}`} aria-current={by === order ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {uncounted > 0 && <p role="status">{words.story.uncounted(uncounted)}</p>}
      <ol class="stories">
        {stories.map((one) => (
          <li>
            <Listed story={one} words={words} />
          </li>
        ))}
      </ol>
    </Shell>
  )
}

function Listed(props: { readonly story: StorySummary; readonly words: Words }): JSX.Element {
  const { story, words } = props
  const { id, headline, language, days, pages, claim, contested } = story
  const day = days?.[1]
  return (
    <>
      <p class="faint">{day === undefined ? words.unknown.day : dayIn(day, words)}</p>
      <h2>
        <a href={`/stories/${id}`}>
          <Foreign lang={language}>{headline ?? words.unknown.title}</Foreign>
        </a>
      </h2>
      {claim && (
        <p class="told">
          <Foreign lang={claim.language}>{claim.text}</Foreign>
        </p>
      )}
      <p class="faint">
        <OriginMark origin={null} reports={claim?.reports ?? pages} words={words} />
        {claim && ` · ${words.counts.origins(claim.independent)}`}
        {` · ${words.counts.pages(pages)}`}
        {contested > 0 && ` · ${words.story.contestedClaims(contested)}`}
      </p>
    </>
  )
}

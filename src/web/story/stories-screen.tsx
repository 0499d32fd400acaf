import type { JSX } from 'preact'
import type { Story } from '../../model/story.ts'
import { dayIn } from '../days.ts'
import { Foreign } from '../foreign.tsx'
import { Shell } from '../shell.tsx'
import type { View } from '../view.ts'
import type { Words } from '../words/words.ts'
import { OriginMark } from './origin-mark.tsx'

/** How stories may be put in order. */
export type StoryOrder = 'newest' | 'biggest' | 'contested'

/** A story in a list. */
export interface ListedStory {
  readonly story: Story
  readonly reports: number
  /** Of its main claim; null where it has none. */
  readonly independent: number | null
  readonly contested: number
}

/** The screen that lists stories. */
export function StoriesScreen(props: {
  readonly view: View
  readonly order: StoryOrder
  readonly stories: readonly ListedStory[]
}): JSX.Element {
  const { view, order, stories } = props
  const { words } = view
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
      {stories.length === 0 ? (
        <p>
          {words.story.none} <a href="/inbox">{words.nav.inbox}</a>
        </p>
      ) : (
        <ol class="stories">
          {stories.map((one) => (
            <li>
              <Listed {...one} words={words} />
            </li>
          ))}
        </ol>
      )}
    </Shell>
  )
}

function Listed({
  story,
  reports,
  independent,
  contested,
  words,
}: ListedStory & { readonly words: Words }): JSX.Element {
  const day = story.days?.[1]
  return (
    <>
      <p class="faint">{day === undefined ? words.unknown.day : dayIn(day, words)}</p>
      <h2>
        <a href={`/stories/${story.id}`}>
          <Foreign lang={story.language}>{story.headline ?? words.unknown.title}</Foreign>
        </a>
      </h2>
      <p class="faint">
        <OriginMark origin={null} reports={reports} words={words} />
        {independent !== null && ` · ${words.counts.origins(independent)}`}
        {contested > 0 && ` · ${words.story.contestedClaims(contested)}`}
      </p>
    </>
  )
}

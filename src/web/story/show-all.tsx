import type { JSX } from 'preact'
import type { Words } from '../words/words.ts'
import { storyAddress } from './story-address.ts'
import type { StoryFacts } from './story-facts.ts'

/** How much of a list is shown, with the way to the whole screen at the same place; nothing where all is. */
export function ShowAll(props: {
  readonly facts: StoryFacts
  readonly shown: number
  readonly all: number
  /** Of the list, to come back to. */
  readonly at: string
  readonly words: Words
}): JSX.Element | null {
  const { facts, shown, all, at, words } = props
  if (shown >= all) return null
  const number = (count: number) => count.toLocaleString(words.numbers)
  return (
    <p class="faint show-all">
      {words.story.shownOf(number(shown), number(all))}{' '}
      <a href={`${storyAddress(facts, { isWhole: true })}#${at}`}>{words.story.showAll}</a>
    </p>
  )
}

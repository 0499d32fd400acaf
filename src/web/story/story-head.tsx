import type { JSX } from 'preact'
import { dayIn, otherDayIn } from '../days.ts'
import { Foreign } from '../foreign.tsx'
import { LanguageTag } from '../language-tag.tsx'
import type { Words } from '../words/words.ts'
import { ClaimNav } from './claim-nav.tsx'
import type { StoryFacts } from './story-facts.ts'
import { headlineIn } from './story-facts.ts'

interface HeadProps {
  readonly facts: StoryFacts
  readonly words: Words
}

/** The head of a story: its days and languages, headline, the claim that is looked at with the ways to the others, and the two numbers. */
export function StoryHead({ facts, words }: HeadProps): JSX.Element {
  const { story, chosen } = facts
  const { claims, pages } = story
  const { story: own } = words
  const headline = headlineIn(words.code, story)
  return (
    <header class="story-head">
      <div>
        <Eyebrow facts={facts} words={words} />
        <h1>
          {headline ? (
            <Foreign lang={headline.language}>{headline.text}</Foreign>
          ) : (
            words.unknown.title
          )}{' '}
          {headline && headline.language !== words.code && (
            <LanguageTag language={headline.language} words={words} />
          )}
        </h1>
        {chosen && (
          <p class="claim">
            {own.claimOf(
              (claims.findIndex(({ id }) => id === chosen.id) + 1).toLocaleString(words.numbers),
              claims.length.toLocaleString(words.numbers),
            )}{' '}
            <Foreign lang={chosen.language}>{chosen.text}</Foreign>{' '}
            {chosen.language !== words.code && (
              <LanguageTag language={chosen.language} words={words} />
            )}
          </p>
        )}
        <ClaimNav facts={facts} words={words} />
      </div>
      <dl class="tally">
        <div>
          <dt>{own.reportsOf}</dt>
          <dd>{(chosen?.count.reports ?? pages.length).toLocaleString(words.numbers)}</dd>
        </div>
        {chosen && (
          <div class="independent">
            <dt>{own.originsOf}</dt>
            <dd>{chosen.count.independent.toLocaleString(words.numbers)}</dd>
          </div>
        )}
      </dl>
    </header>
  )
}

/** The days of a story in both calendars, and the languages of its pages. */
function Eyebrow({ facts, words }: HeadProps): JSX.Element {
  const { days, pages } = facts.story
  const { languages, story: own } = words
  const named = [...new Set(pages.map(({ language }) => languages[language] ?? language))]
  const other = rangeOf(days, words, otherDayIn)
  const told = [own.eyebrow, daysOfStory(days, words), other, named.join(words.comma)]
  return <p class="eyebrow">{told.filter(Boolean).join(' · ')}</p>
}

/** The days of a story in the reader's calendar; nothing where none is known. */
export function daysOfStory(days: readonly [string, string] | null, words: Words): string {
  return rangeOf(days, words, dayIn)
}

/** The first and last day, once where they are one. */
function rangeOf(
  days: readonly [string, string] | null,
  words: Words,
  write: (day: string, words: Words) => string,
): string {
  if (days === null) return ''
  const [first, last] = days
  if (first === last) return write(first, words)
  const [from, to] = [write(first, words).split(' '), write(last, words).split(' ')]
  // What both days have in common, the year or the month and the year, is said once.
  let same = 0
  while (same < from.length - 1 && from.at(-1 - same) === to.at(-1 - same)) same++
  return words.story.range(from.slice(0, from.length - same).join(' '), to.join(' '))
}

import type { JSX } from 'preact'
import type { ActorStory, TakenSide } from '../app/story/actor-positions.ts'
import { dayIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import { StanceShape } from './stance-mark.tsx'
import { pageAddress } from './telling.tsx'
import type { Words } from './words/words.ts'

interface PositionsProps {
  readonly stories: readonly ActorStory[]
  readonly words: Words
}

/** Claims on which an actor first took one side and then another, each side with its day and its evidence. */
export function ChangedPositions({ stories, words }: PositionsProps): JSX.Element | null {
  const changed = stories.flatMap(({ taken }) => taken.filter(({ isChanged }) => isChanged))
  if (changed.length === 0) return null
  return (
    <section class="part changed">
      <h2>{words.actors.changed(changed.length)}</h2>
      <ul>
        {changed.map((taken) => (
          <li>
            <Taken taken={taken} words={words} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The stories in which an actor speaks, and how they stood to the claims there. */
export function InStories({ stories, words }: PositionsProps): JSX.Element | null {
  if (stories.length === 0) return null
  return (
    <section class="part">
      <h2>{words.actors.stories(stories.length.toLocaleString(words.numbers))}</h2>
      <ul class="in-stories">
        {stories.map(({ id, headline, language, days, taken }) => (
          <li>
            <p class="sentence">
              <a href={`/stories/${id}`}>
                <Foreign lang={language}>{headline ?? words.unknown.title}</Foreign>
              </a>
            </p>
            {days && <p class="faint">{dayIn(days[1], words)}</p>}
            {taken.map((one) => (
              <Taken taken={one} words={words} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The sides that were taken on a claim, in the order of time, each with where it stands. */
function Taken({
  taken,
  words,
}: {
  readonly taken: TakenSide
  readonly words: Words
}): JSX.Element {
  const { claim, positions } = taken
  const { story, id, text, language } = claim
  return (
    <div class="taken">
      <a href={`/stories/${story}?claim=${encodeURIComponent(id)}`}>
        <Foreign lang={language}>{text}</Foreign>
      </a>
      <ol>
        {positions.map(({ side, since, statements }) => (
          <li>
            <StanceShape stance={side} />{' '}
            <a href={pageAddress(statements[0]!.page, statements[0]!.statement)}>
              {words.story.sides[side]}
            </a>{' '}
            <span class="faint">{since === null ? words.unknown.day : dayIn(since, words)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

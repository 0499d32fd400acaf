import type { JSX } from 'preact'
import type { ReviewItem } from '../app/desk/review-queue.ts'
import { nameIn } from '../app/name-in.ts'
import { Foreign } from './foreign.tsx'
import { Named } from './named.tsx'
import type { Words } from './words/words.ts'

interface Props {
  readonly item: ReviewItem
  /** Where it goes on, as the form sends it. */
  readonly way: { readonly [name: string]: string }
  readonly words: Words
  readonly isOpen: boolean
}

/** Doubts that a choice of the speaker settles. */
const OF_SPEAKER = new Set<string | null>(['several-speakers', 'pronoun', 'silent', 'unnamed'])

/** The form of corrections: who said it, how they stand to it, its exact words, how it reached the page. */
export function Corrections(props: Props): JSX.Element {
  const { item, way, words, isOpen } = props
  const { review } = words
  const { record, statement, doubt } = item
  const hidden = { page: record.page.id, field: statement.id, verdict: 'correct', ...way }
  return (
    <details id="correct" open={isOpen || doubt === 'several-speakers'}>
      <summary data-key="KeyC">
        {review.correct} <kbd aria-hidden="true">C</kbd>
      </summary>
      <form method="post" action="/review" id="corrections">
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {OF_SPEAKER.has(doubt) ? (
          <>
            <Speakers {...props} />
            <ExactWords {...props} />
          </>
        ) : (
          <>
            <ExactWords {...props} />
            <Speakers {...props} />
          </>
        )}
        <Stances {...props} />
        <Hops {...props} />
        <p>
          <button class="put">{review.put}</button>
        </p>
        <datalist id="actors" />
      </form>
    </details>
  )
}

function Was({ name, value }: { readonly name: string; readonly value: string }): JSX.Element {
  return <input type="hidden" name={`${name}-was`} value={value} />
}

function Speakers({ item, words }: Props): JSX.Element {
  const { speaker } = item.statement
  return (
    <fieldset>
      <legend>{words.review.speaker}</legend>
      <Was name="speaker" value={speaker.entity} />
      <div class="choices">
        {item.speakers.map(({ entity, name }, at) => (
          <label>
            <input
              type="radio"
              name="speaker"
              value={entity}
              checked={entity === speaker.entity}
              data-key={`Digit${at + 1}`}
            />
            <Named entity={entity} name={name} words={words} />
            <kbd aria-hidden="true">{at + 1}</kbd>
          </label>
        ))}
        <span class="other">
          <label>
            <input type="radio" name="speaker" value="other" />
            {words.review.otherSpeaker}
          </label>
          <input
            name="other"
            dir="auto"
            list="actors"
            autocomplete="off"
            aria-label={words.review.otherSpeaker}
          />
        </span>
      </div>
    </fieldset>
  )
}

function Stances({ item, words }: Props): JSX.Element {
  const { stance } = item.statement
  return (
    <fieldset>
      <legend>{words.review.stance}</legend>
      <Was name="stance" value={stance} />
      <div class="choices pills">
        {Object.entries(words.stances).map(([value, name]) => (
          <label>
            <input type="radio" name="stance" value={value} checked={value === stance} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function ExactWords({ item, words }: Props): JSX.Element {
  const value = item.statement.content.span.join('-')
  return (
    <fieldset>
      <legend>{words.review.content}</legend>
      <Was name="content" value={value} />
      <label class="exact">
        <span>{words.review.contentHow}</span>{' '}
        <input name="content" dir="ltr" inputmode="numeric" size={12} value={value} />
      </label>
      <template id="handles" data-start={words.review.start} data-end={words.review.end} />
    </fieldset>
  )
}

/** The members of the chain: a text without script, a list that can be put in order with it. */
function Hops({ item, words }: Props): JSX.Element {
  const { review } = words
  const named = item.statement.chain.map(({ entity, name }) => {
    const { name: own, language } = nameIn(entity, words.code, name)
    return { own, language, value: `${own} (${entity})` }
  })
  const value = named.map((one) => one.value).join(' > ')
  return (
    <fieldset class="way-of">
      <legend>{review.chain}</legend>
      <Was name="chain" value={value} />
      <label class="exact chain-text">
        <span>{review.chainHow}</span> <input name="chain" dir="auto" value={value} />
      </label>
      <ol class="hops" hidden>
        {named.map((one) => (
          <Hop {...one} words={words} />
        ))}
      </ol>
      <p class="add-hop" hidden>
        <input
          id="new-hop"
          dir="auto"
          list="actors"
          autocomplete="off"
          aria-label={review.addHop}
          placeholder={review.addHop}
        />
        <button type="button" data-hop="add">
          {review.add}
        </button>
      </p>
      <template id="hop">
        <Hop own="{name}" language={words.code} value="" words={words} />
      </template>
    </fieldset>
  )
}

function Hop(props: {
  readonly own: string
  readonly language: string
  readonly value: string
  readonly words: Words
}): JSX.Element {
  const { own, language, value, words } = props
  const { up, down, remove } = words.review
  return (
    <li draggable data-value={value}>
      <span class="grip" aria-hidden="true">
        ⠿
      </span>
      <Foreign lang={language} class="name">
        {own}
      </Foreign>
      <button type="button" data-hop="up" aria-label={up(own)}>
        ↑
      </button>
      <button type="button" data-hop="down" aria-label={down(own)}>
        ↓
      </button>
      <button type="button" data-hop="remove" aria-label={remove(own)}>
        ×
      </button>
    </li>
  )
}

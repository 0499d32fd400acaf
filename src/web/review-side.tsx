import type { JSX } from 'preact'
import type { Decided } from '../app/desk/review-progress.ts'
import { resultOf } from '../app/json/telling-json.ts'
import { isUndoing, targetToText } from '../app/library/undo-review.ts'
import type { Statement } from '../model/statement.ts'
import { dayIn, timeIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import { Change } from './reader-details.tsx'
import type { ReviewProps } from './review-props.ts'
import { pageAddress } from './telling.tsx'

/** How far the review is: counts, the last decisions with what they changed, what they are taken along as. */
export function ReviewSide(props: ReviewProps): JSX.Element {
  const { view, progress } = props
  const { review, numbers } = view.words
  const { today, ever, last } = progress
  const first = last.find(({ holds }) => holds)
  return (
    <aside class="review-side" aria-labelledby="decisions">
      <h2 id="decisions">{review.last}</h2>
      <p class="faint progress">
        <span>{review.today(today.toLocaleString(numbers))}</span>
        <span>{review.ever(ever.toLocaleString(numbers))}</span>
      </p>
      <ol class="decisions">
        {last.map((one) => (
          <li>
            <Decision {...props} one={one} isFirst={one === first} />
          </li>
        ))}
      </ol>
      {ever > 0 && (
        <p class="faint">
          <a href="/review/gold.jsonl" download>
            {review.gold}
          </a>
        </p>
      )}
    </aside>
  )
}

function Decision(
  props: ReviewProps & { readonly one: Decided; readonly isFirst: boolean },
): JSX.Element {
  const { one, isFirst, view, asked, after } = props
  const { words } = view
  const { review, language, statement, holds } = one
  const { verdict, by, at, target } = review
  const isUndo = isUndoing(review)
  const time = timeIn(at, words)
  return (
    <>
      <p>
        <a
          class={`verdict ${isUndo ? 'undone' : verdict}`}
          href={pageAddress(review.page, statement)}
        >
          {isUndo ? words.review.undone : words.review.verdicts[verdict]}
        </a>
        {target.field !== null && <span>{words.review.fields[target.field]}</span>}
        <span class="faint">
          <bdi>{by}</bdi>, {dayIn(at, words)} {time}
        </span>
      </p>
      {verdict === 'correct' && <Change one={review} language={language} words={words} />}
      {target.field === null && <Excerpt was={review.was} language={language} />}
      {view.mayChange && holds && (
        <form method="post" action="/review/undo">
          <input type="hidden" name="page" value={review.page} />
          <input type="hidden" name="target" value={targetToText(target)} />
          <input type="hidden" name="after" value={after ? resultOf(after) : ''} />
          <input type="hidden" name="why" value={asked.why ?? ''} />
          <button data-key={isFirst ? 'Backspace' : undefined}>
            {words.review.undo} {isFirst && <kbd aria-hidden="true">⌫</kbd>}
          </button>
        </form>
      )}
    </>
  )
}

/** The words of a statement that was decided about as a whole. */
function Excerpt({ was, language }: { was: unknown; language: string }): JSX.Element | null {
  const { content } = (was ?? {}) as Partial<Statement>
  if (!content) return null
  return (
    <p class="excerpt">
      <Foreign lang={language}>{content.text}</Foreign>
    </p>
  )
}

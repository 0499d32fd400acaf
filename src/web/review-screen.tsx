import type { ComponentChildren, JSX } from 'preact'
import type { ReviewItem } from '../app/desk/review-queue.ts'
import { isUndoing, targetToText } from '../app/library/undo-review.ts'
import type { Review } from '../model/review.ts'
import type { Statement } from '../model/statement.ts'
import { Chain } from './chain.tsx'
import { dayIn } from './days.ts'
import { directionOf, Foreign } from './foreign.tsx'
import { Named } from './named.tsx'
import { Shell } from './shell.tsx'
import { StanceMark } from './stance-mark.tsx'
import { pageAddress } from './telling.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** What the review screen shows. */
export interface ReviewProps {
  readonly view: View
  /** Null where nothing is left to be asked. */
  readonly item: ReviewItem | null
  /** The result behind which it goes on, as an address names it. */
  readonly next: string | null
  /** The last decisions, the newest first. */
  readonly last: readonly Review[]
}

/** The screen that asks about one statement at a time. */
export function ReviewScreen(props: ReviewProps): JSX.Element {
  const { view, item, next, last } = props
  const { words } = view
  const undoable = last.filter((one, at) => !isUndoing(one) && !last.slice(0, at).some(isOf(one)))
  const { review } = words
  return (
    <Shell view={view} title={words.nav.review} part="review" islands={['review']}>
      {item === null ? <h1>{review.nothing}</h1> : <Item {...props} item={item} />}
      {last.length > 0 && (
        <section class="decisions">
          <h2>{review.last}</h2>
          <ol>
            {last.map((one) => (
              <li>
                <Decided one={one} words={words} />
                {view.mayChange && undoable.includes(one) && (
                  <Undo one={one} after={next ?? ''} words={words} isLast={one === undoable[0]} />
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </Shell>
  )
}

/** How many characters around a statement are shown. */
const AROUND = 240

function Item(props: ReviewProps & { readonly item: ReviewItem }): JSX.Element {
  const { view, item, next } = props
  const { words } = view
  const { review, stances } = words
  const { record, statement, doubt, speakers } = item
  const { page } = record
  const at = { page: page.id, statement: statement.id, after: next ?? '' }
  return (
    <article class="asked">
      <h1 class="eyebrow">{doubt ? review.doubts[doubt] : review.title}</h1>
      <Context text={page.text} language={page.language} statement={statement} />
      <p class="said">
        <Named {...statement.speaker} words={words} class="name" />{' '}
        <StanceMark stance={statement.stance} words={words} />{' '}
        <span class="faint">
          <Chain chain={statement.chain} words={words} />
        </span>
      </p>
      <p>
        <a href={pageAddress(page.id, statement.id)}>
          <Foreign lang={page.language}>{record.article.headline ?? words.unknown.title}</Foreign>
        </a>
      </p>
      {view.mayChange && (
        <>
          <div class="verdicts">
            <Act {...at} verdict="accept" name={review.accept} keys="A" />
            <Act {...at} verdict="reject" name={review.reject} keys="X" />
            <form action="/review">
              <input type="hidden" name="after" value={next ?? ''} />
              <button data-key="Space">{review.skip}</button>
            </form>
          </div>
          <fieldset id="correct">
            <legend>
              {review.correct} <kbd>C</kbd>
            </legend>
            <Act {...at} verdict="correct" field="speaker" name={review.put}>
              <label>
                {review.speaker}
                <select name="value">
                  {speakers.map(({ entity, name }) => (
                    <option value={entity} selected={entity === statement.speaker.entity}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            </Act>
            <Act {...at} verdict="correct" field="speaker" name={review.put}>
              <label>
                {review.otherSpeaker}
                <input name="value" dir="auto" />
              </label>
            </Act>
            <Act {...at} verdict="correct" field="stance" name={review.put}>
              <label>
                {words.search.fields.stance}
                <select name="value">
                  {Object.entries(stances).map(([value, name]) => (
                    <option value={value} selected={value === statement.stance}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            </Act>
            <Act {...at} verdict="correct" field="content" name={review.put}>
              <label>
                {review.content}
                <input
                  name="value"
                  dir="ltr"
                  id="content-span"
                  value={statement.content.span.join('-')}
                />
              </label>
            </Act>
            <Act {...at} verdict="correct" field="chain" name={review.put}>
              <label>
                {review.chain}
                <input
                  name="value"
                  dir="auto"
                  value={statement.chain.map(({ name }) => name).join(' > ')}
                />
              </label>
            </Act>
          </fieldset>
        </>
      )}
    </article>
  )
}

/** The words of a statement large, with what stands around them small. */
function Context(props: {
  readonly text: string
  readonly language: string
  readonly statement: Statement
}): JSX.Element {
  const { text, language, statement } = props
  const [start, end] = statement.content.span
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)]
  return (
    <p class="context" lang={language} dir={directionOf(language)} data-o={from}>
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
    </p>
  )
}

function Act(props: {
  readonly page: string
  readonly statement: string
  readonly after: string
  readonly verdict: string
  readonly field?: string
  readonly name: string
  readonly keys?: string
  readonly children?: ComponentChildren
}): JSX.Element {
  const { page, statement, after, verdict, field, name, keys, children } = props
  return (
    <form method="post" action="/review">
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="field" value={field ? `${statement}.${field}` : statement} />
      <input type="hidden" name="verdict" value={verdict} />
      <input type="hidden" name="after" value={after} />
      {children}
      <button data-key={keys && `Key${keys}`}>
        {name} {keys && <kbd>{keys}</kbd>}
      </button>
    </form>
  )
}

/** Whether another review is about the same. */
function isOf(one: Review): (other: Review) => boolean {
  const text = targetToText(one.target)
  return (other) => other.page === one.page && targetToText(other.target) === text
}

function Decided({ one, words }: { one: Review; words: Words }): JSX.Element {
  const { page, target, verdict, by, at } = one
  const { verdicts, undone } = words.review
  return (
    <span>
      <a href={pageAddress(page)}>{isUndoing(one) ? undone : verdicts[verdict]}</a>{' '}
      <span class="faint">{[target.field ?? target.of, by, dayIn(at, words)].join(' · ')}</span>
    </span>
  )
}

/** Takes a decision back; the key does so with the last one. */
function Undo(props: {
  readonly one: Review
  readonly after: string
  readonly words: Words
  readonly isLast: boolean
}): JSX.Element {
  const { one, after, words, isLast } = props
  return (
    <form method="post" action="/review/undo">
      <input type="hidden" name="page" value={one.page} />
      <input type="hidden" name="target" value={targetToText(one.target)} />
      <input type="hidden" name="after" value={after} />
      <button data-key={isLast ? 'Backspace' : undefined}>
        {words.review.undo} {isLast && <kbd>⌫</kbd>}
      </button>
    </form>
  )
}

import type { JSX } from 'preact'
import type { ReviewItem } from '../app/desk/review-queue.ts'
import { DOUBTS } from '../app/desk/review-queue.ts'
import { resultOf } from '../app/json/telling-json.ts'
import { nameIn } from '../app/name-in.ts'
import { Chain } from './chain.tsx'
import { dayIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import { Named } from './named.tsx'
import type { ReviewAsked } from './review-address.ts'
import { reviewAddress } from './review-address.ts'
import { Corrections } from './review-corrections.tsx'
import type { ReviewProps } from './review-props.ts'
import { ReviewPassage } from './review-passage.tsx'
import { ReviewSide } from './review-side.tsx'
import { Shell } from './shell.tsx'
import { StanceMark } from './stance-mark.tsx'
import { pageAddress } from './telling.tsx'
import type { Words } from './words/words.ts'

/** The screen that asks about one statement at a time. */
export function ReviewScreen(props: ReviewProps): JSX.Element {
  const { view, asked, item, after } = props
  const { review } = view.words
  return (
    <Shell view={view} title={review.title} part="review" islands={['review']}>
      <div class="review">
        <div class="review-main">
          <Reasons asked={asked} words={view.words} />
          {item ? (
            <Item {...props} item={item} />
          ) : (
            <>
              <h1>{asked.why ? review.nothingWhy : review.nothing}</h1>
              {after && (
                <p>
                  <a href={reviewAddress({ ...asked, again: null, after: resultOf(after) })}>
                    {review.further}
                  </a>
                </p>
              )}
            </>
          )}
        </div>
        <ReviewSide {...props} />
      </div>
    </Shell>
  )
}

/** The reasons for which is asked, each a link to those of it alone. */
function Reasons({ asked, words }: { asked: ReviewAsked; words: Words }): JSX.Element {
  const { review } = words
  const to = (why: ReviewAsked['why']) => reviewAddress({ why, after: '', again: null, back: '' })
  return (
    <nav class="reasons" aria-label={review.filter}>
      {([null, ...DOUBTS] as const).map((why) => (
        <a href={to(why)} aria-current={why === asked.why ? 'true' : undefined}>
          {why ? review.doubts[why] : review.all}
        </a>
      ))}
    </nav>
  )
}

function Item(props: ReviewProps & { readonly item: ReviewItem }): JSX.Element {
  const { view, asked, item, after } = props
  const { words } = view
  const { record, statement } = item
  const { article, page } = record
  const moment = statement.said?.edtf ?? article.published?.value
  const way = { why: asked.why ?? '', after: after ? resultOf(after) : '', back: asked.back }
  return (
    <article class="asked">
      <h1>{question(item, words)}</h1>
      <ReviewPassage record={record} statement={statement} />
      <p class="said">
        <Named {...statement.speaker} words={words} class="name" />
        <StanceMark stance={statement.stance} words={words} />
        <span class="faint">
          <Chain chain={statement.chain} words={words} />
        </span>
        {moment && <span class="faint">{dayIn(moment, words)}</span>}
      </p>
      <p class="from">
        <a href={pageAddress(page.id, statement.id)} aria-label={words.review.toPage}>
          <Foreign lang={page.language}>{article.headline ?? words.unknown.title}</Foreign>
        </a>
      </p>
      {view.mayChange && (
        <>
          <Verdicts {...props} way={way} />
          <Corrections item={item} way={way} words={words} isOpen={asked.back !== ''} />
        </>
      )}
    </article>
  )
}

function Verdicts(
  props: ReviewProps & {
    readonly item: ReviewItem
    readonly way: { readonly [name: string]: string }
  },
): JSX.Element {
  const { item, way, view } = props
  const { review } = view.words
  const { page } = item.record
  const hidden = (given: { readonly [name: string]: string }) =>
    Object.entries(given).map(([name, value]) => <input type="hidden" name={name} value={value} />)
  const act = (verdict: 'accept' | 'reject', code: string) => (
    <form method="post" action="/review" class={`act ${verdict}`}>
      {hidden({ page: page.id, field: item.statement.id, verdict, ...way })}
      <button data-key={code} aria-keyshortcuts={code.slice(-1)}>
        {review[verdict]} <kbd aria-hidden="true">{code.slice(-1)}</kbd>
      </button>
    </form>
  )
  return (
    <div class="verdicts">
      {act('accept', 'KeyA')}
      {act('reject', 'KeyX')}
      <form action="/review" class="act pass">
        {hidden({ why: way['why']!, after: way['after']! })}
        <button data-key="Space">
          {review.skip} <kbd aria-hidden="true">␣</kbd>
        </button>
      </form>
    </div>
  )
}

/** Why it is asked, as a question with the names in it. */
function question({ doubt, statement, speakers }: ReviewItem, words: Words): string {
  const { speaker, stance } = statement
  const called = (entity: string, name: string) => isolated(nameIn(entity, words.code, name).name)
  return words.review.why({
    doubt,
    speaker: called(speaker.entity, speaker.name),
    surface: speaker.surface === null ? null : isolated(speaker.surface),
    candidates: speakers
      .filter(({ isOffered }) => isOffered)
      .map(({ entity, name }) => called(entity, name)),
    stance: words.stances[stance],
  })
}

/** A name of any script within a sentence. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

import type { JSX } from 'preact'
import type { Arrival, Delivery } from '../app/desk/inbox.ts'
import { timeIn } from './days.ts'
import { Shell } from './shell.tsx'
import { pageAddress } from './telling.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** The screen where pages come in: one field for files, text and addresses, and below it what became of each. */
export function InboxScreen(props: {
  readonly view: View
  readonly deliveries: readonly Delivery[]
  readonly feeds: readonly string[]
}): JSX.Element {
  const { view, deliveries, feeds } = props
  const { words } = view
  const { inbox, nav } = words
  return (
    <Shell view={view} title={nav.inbox} part="inbox" islands={['inbox']}>
      <h1>{inbox.title}</h1>
      {view.mayChange && <Give words={words} />}
      <section class="deliveries" id="deliveries" aria-live="polite">
        <Deliveries deliveries={deliveries} view={view} />
      </section>
      <section class="feeds" id="feeds">
        <h2>{inbox.feeds}</h2>
        <ul>
          {feeds.map((feed) => (
            <li>
              <bdi dir="ltr">{feed}</bdi>{' '}
              {view.mayChange && (
                <form method="post" action="/inbox/feeds/remove">
                  <input type="hidden" name="feed" value={feed} />
                  <button>{inbox.unwatch}</button>
                </form>
              )}
            </li>
          ))}
        </ul>
        {view.mayChange && (
          <form class="ask" method="post" action="/inbox/feeds">
            <label>
              {inbox.feed}
              <input name="feed" type="url" dir="ltr" required placeholder="https://" />
            </label>
            <button>{inbox.watch}</button>
          </form>
        )}
      </section>
    </Shell>
  )
}

/** What pages are given with. */
function Give({ words: { inbox } }: { readonly words: Words }): JSX.Element {
  return (
    <form class="give" method="post" action="/inbox" enctype="multipart/form-data">
      <label class="drop">
        <span>{inbox.files}</span>
        <input type="file" name="files" multiple />
      </label>
      <label>
        {inbox.text}
        <textarea name="text" rows={6} dir="auto" />
      </label>
      <button>{inbox.read}</button>
    </form>
  )
}

/** What came in, the newest first: how much of it is read, and each page with its state. */
export function Deliveries(props: {
  readonly deliveries: readonly Delivery[]
  readonly view: View
}): JSX.Element {
  const { deliveries, view } = props
  const { words } = view
  return (
    <>
      {deliveries.map((delivery) => (
        <article key={delivery.id}>
          <h2>{progressOf(delivery, words)}</h2>
          {delivery.feed !== null && (
            <p class="faint">
              {words.inbox.from} <bdi dir="ltr">{delivery.feed}</bdi>
            </p>
          )}
          {delivery.failure !== null && <p class="failure">{delivery.failure}</p>}
          <table>
            <tbody>
              {delivery.arrivals.map((arrival) => (
                <Row arrival={arrival} words={words} />
              ))}
            </tbody>
          </table>
          {delivery.isDone && delivery.arrivals.some(({ page }) => page !== null) && (
            <p>
              <a class="onward" href="/stories">
                {words.inbox.toStories}
              </a>
            </p>
          )}
          {view.mayChange && mayRetry(delivery) && (
            <form method="post" action="/inbox/retry">
              <input type="hidden" name="delivery" value={delivery.id} />
              <button>{words.inbox.retry}</button>
            </form>
          )}
        </article>
      ))}
    </>
  )
}

function mayRetry({ feed, isDone, arrivals }: Delivery): boolean {
  return feed === null && isDone && arrivals.some(({ state }) => state === 'failed')
}

function progressOf({ at, feed, gifts, arrivals, isDone }: Delivery, words: Words): string {
  const number = (count: number) => count.toLocaleString(words.numbers)
  const failed = arrivals.filter(({ state }) => state === 'failed').length
  const read = arrivals.length - failed
  const { progress } = words.inbox
  return `${timeIn(at, words) ?? ''} · ${progress(number(read), number(failed), isDone || feed !== null ? null : number(gifts))}`
}

function Row({ arrival, words }: { arrival: Arrival; words: Words }): JSX.Element {
  const { name, state, page, headline, reason } = arrival
  return (
    <tr>
      <td>
        {page === null ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={pageAddress(page)}>
            <bdi>{headline ?? name}</bdi>
          </a>
        )}
      </td>
      <td class={state === 'failed' ? 'failure' : 'faint'}>
        {words.inbox.states[state]}
        {reason !== null && (
          <>
            {': '}
            <bdi lang="en" dir="ltr">
              {reason}
            </bdi>
          </>
        )}
      </td>
    </tr>
  )
}

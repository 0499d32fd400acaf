import type { JSX } from 'preact'
import type { WatchedFeed } from '../app/desk/feed-list.ts'
import type { Delivery } from '../app/desk/inbox.ts'
import { Deliveries, isOpen, progressOf } from './inbox-deliveries.tsx'
import { Feeds } from './inbox-feeds.tsx'
import { Shell } from './shell.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** The screen where pages come in: one field for files, text and addresses, and below it what became of each. */
export function InboxScreen(props: {
  readonly view: View
  readonly deliveries: readonly Delivery[]
  readonly feeds: readonly WatchedFeed[]
}): JSX.Element {
  const { view, deliveries, feeds } = props
  const { words, mayChange } = view
  const { inbox, nav } = words
  return (
    <Shell view={view} title={nav.inbox} part="inbox" islands={['inbox']}>
      <h1>{inbox.title}</h1>
      {mayChange && <Give words={words} />}
      <p class="unseen" role="status" id="progress">
        {progressOf(deliveries, words)}
      </p>
      {deliveries.some(isOpen) && (
        <noscript>
          <a class="onward" href="/inbox">
            {inbox.lookAgain}
          </a>
        </noscript>
      )}
      <div class="deliveries" id="deliveries">
        <Deliveries deliveries={deliveries} view={view} />
      </div>
      <section class="feeds" id="feeds">
        <h2>{inbox.feeds}</h2>
        <p class="faint">{inbox.feedsWhat}</p>
        <div id="feed-list">
          <Feeds feeds={feeds} view={view} />
        </div>
        {mayChange && (
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

/** What pages are given with: files are chosen here or dropped anywhere on the screen. */
function Give({ words: { inbox } }: { readonly words: Words }): JSX.Element {
  return (
    <form class="give" method="post" action="/inbox" enctype="multipart/form-data">
      <textarea
        name="text"
        rows={4}
        dir="auto"
        aria-label={inbox.text}
        aria-describedby="kinds"
        placeholder={inbox.text}
      />
      <div class="acts">
        <label class="files">
          <input type="file" name="files" multiple />
          <span>{inbox.choose}</span>
        </label>
        <p class="faint" id="kinds">
          {inbox.kinds}
        </p>
        <button class="main">{inbox.read}</button>
      </div>
    </form>
  )
}

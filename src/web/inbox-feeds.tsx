import type { JSX } from 'preact'
import type { WatchedFeed } from '../app/desk/feed-list.ts'
import { dayIn, hereAt, timeIn } from './days.ts'
import { FailureNote } from './failure.tsx'
import { Act } from './inbox-deliveries.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** The feeds that are watched: what each brought, when it is asked, and what is wrong with it. */
export function Feeds(props: {
  readonly feeds: readonly WatchedFeed[]
  readonly view: View
}): JSX.Element {
  const { feeds, view } = props
  const { words, mayChange } = view
  return (
    <ul>
      {feeds.map((one) => (
        <li>
          <div>
            <bdi dir="ltr" class="name">
              {one.feed}
            </bdi>
            <p class="faint">{pollingOf(one, words)}</p>
            {one.failed !== null && <FailureNote failed={one.failed} words={words} />}
          </div>
          {mayChange && (
            <div class="acts">
              <Act path="feeds/poll" fields={{ feed: one.feed }} name={words.inbox.poll} />
              <Act path="feeds/remove" fields={{ feed: one.feed }} name={words.inbox.unwatch} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function pollingOf({ polledAt, nextAt, pages }: WatchedFeed, words: Words): string {
  const { inbox } = words
  const when = (time: number) => {
    const [moment, today] = [hereAt(time), hereAt(Date.now())]
    const clock = timeIn(moment, words) ?? ''
    return moment.slice(0, 10) === today.slice(0, 10) ? clock : `${dayIn(moment, words)} ${clock}`
  }
  return [
    polledAt === null ? inbox.neverPolled : inbox.polled(when(polledAt)),
    nextAt <= Date.now() ? inbox.polling : inbox.nextPoll(when(nextAt)),
    inbox.brought(pages),
  ].join(' · ')
}

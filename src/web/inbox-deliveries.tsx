import type { JSX } from 'preact'
import type { Arrival, ArrivedPage, Delivery } from '../app/desk/inbox.ts'
import { dayIn, hereAt, timeIn } from './days.ts'
import { FailureNote } from './failure.tsx'
import { Foreign } from './foreign.tsx'
import { LanguageTag } from './language-tag.tsx'
import { Named } from './named.tsx'
import { pageAddress } from './telling.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** Rows of a delivery that are shown; those that need a look come first. */
const MOST_ROWS = 100

/** What is being read, or was read last, in a sentence; nothing before the first delivery. */
export function progressOf(deliveries: readonly Delivery[], { inbox }: Words): string {
  const open = deliveries.filter(isOpen)
  const told = open.length > 0 ? open : deliveries.slice(0, 1)
  if (told.length === 0) return ''
  const arrivals = told.flatMap((one) => one.arrivals)
  const failed = arrivals.filter(({ state }) => state === 'failed').length
  const given = told.reduce((sum, { gifts }) => sum + gifts, 0)
  // An archive holds more pages than the one thing that was given.
  const of = open.length > 0 && given >= arrivals.length ? given : null
  return inbox.progress(arrivals.length - failed, failed, of)
}

/** What came in, by days, the newest first: how much of it is read, and each page with its state. */
export function Deliveries(props: {
  readonly deliveries: readonly Delivery[]
  readonly view: View
}): JSX.Element {
  const { deliveries, view } = props
  const { words } = view
  const days = Object.groupBy(deliveries, ({ at }) => hereAt(at).slice(0, 10))
  if (deliveries.length === 0) return <p class="faint">{words.inbox.empty}</p>
  return (
    <>
      {Object.entries(days).map(([day, list = []]) => (
        <section>
          <h2>{dayIn(day, words)}</h2>
          {list.map((delivery) => (
            <OneDelivery delivery={delivery} view={view} />
          ))}
        </section>
      ))}
    </>
  )
}

function OneDelivery({ delivery, view }: { delivery: Delivery; view: View }): JSX.Element {
  const { id, at, feed, gifts, arrivals, state, failed } = delivery
  const { words, mayChange } = view
  const { inbox } = words
  const failures = arrivals.filter((one) => one.state === 'failed')
  const rows = [...failures, ...arrivals.filter((one) => one.state !== 'failed')]
  const left = rows.length - MOST_ROWS
  const sentence = progressOf([delivery], words)
  return (
    <article>
      <header>
        <h3>
          <time>{timeIn(hereAt(at), words)}</time> {sentence}
        </h3>
        {isOpen(delivery) && feed === null && (
          <progress
            {...(gifts > arrivals.length ? { value: arrivals.length, max: gifts } : {})}
            aria-label={sentence}
          />
        )}
        {(state === 'waiting' || state === 'cancelled') && (
          <span class="faint">{inbox.deliveryStates[state]}</span>
        )}
        {mayChange && isOpen(delivery) && feed === null && (
          <Act path="cancel" fields={{ delivery: id }} name={inbox.cancel} />
        )}
        {mayChange && !isOpen(delivery) && failures.length > 1 && (
          <Act path="retry" fields={{ delivery: id }} name={inbox.retryAll} />
        )}
        {state === 'done' && failures.length < arrivals.length && (
          <a class="onward" href="/stories">
            {inbox.toStories}
          </a>
        )}
      </header>
      {feed !== null && (
        <p class="faint">
          {inbox.from} <bdi dir="ltr">{feed}</bdi>
        </p>
      )}
      {failed !== null && <FailureNote failed={failed} words={words} />}
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{inbox.columns.page}</th>
              <th scope="col">{inbox.columns.outlet}</th>
              <th scope="col">{inbox.columns.language}</th>
              <th scope="col">{inbox.columns.statements}</th>
              <th scope="col">{inbox.columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((arrival) => (
              <Row {...{ arrival, delivery, view }} />
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && <p class="faint">{inbox.more(left)}</p>}
    </article>
  )
}

function Row(props: {
  readonly arrival: Arrival
  readonly delivery: Delivery
  readonly view: View
}): JSX.Element {
  const { arrival, delivery, view } = props
  const { words, mayChange } = view
  const { name, page, state, failed } = arrival
  if (page !== null && state !== 'failed') return <ReadRow {...{ page, name, state, words }} />
  return (
    <tr>
      <td colSpan={4}>
        <bdi class="name">{name}</bdi>
        {failed !== null && <FailureNote failed={failed} words={words} />}
      </td>
      <td>
        {mayChange && !isOpen(delivery) && (
          <Act path="retry" fields={{ delivery: delivery.id, name }} name={words.inbox.retry} />
        )}
      </td>
    </tr>
  )
}

function ReadRow(props: {
  readonly page: ArrivedPage
  readonly name: string
  readonly state: keyof Words['inbox']['states']
  readonly words: Words
}): JSX.Element {
  const { page, name, state, words } = props
  const { id, headline, language, outlet, statements } = page
  return (
    <tr>
      <td>
        <a href={pageAddress(id)}>
          {headline === null ? <bdi>{name}</bdi> : <Foreign lang={language}>{headline}</Foreign>}
        </a>
      </td>
      <td>{outlet ? <Named {...outlet} words={words} /> : words.unknown.outlet}</td>
      <td>
        <LanguageTag language={language} words={words} />
      </td>
      <td class="count">{words.counts.statements(statements)}</td>
      <td class="faint">{words.inbox.states[state]}</td>
    </tr>
  )
}

/** A button that does something in the inbox. */
export function Act(props: {
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
  readonly name: string
}): JSX.Element {
  const { path, fields, name } = props
  const values = Object.entries(fields)
  return (
    <form method="post" action={`/inbox/${path}`}>
      {values.map(([field, value]) => (
        <input type="hidden" name={field} value={value} />
      ))}
      <button data-act={[path, ...Object.values(fields)].join(' ')}>{name}</button>
    </form>
  )
}

/** Whether something is still to come of a delivery. */
export function isOpen({ state }: Delivery): boolean {
  return state === 'waiting' || state === 'reading'
}

import type { JSX } from 'preact'
import { fromDay } from '../app/library/asked-days.ts'
import type { Namesake } from '../app/library/find-actor.ts'
import { resultOf } from '../app/json/telling-json.ts'
import type { Timeline } from '../app/library/timeline.ts'
import type { ClaimFigures } from '../app/story/story-figures.ts'
import { ExportLinks } from './export-links.tsx'
import { actorAddress, Named } from './named.tsx'
import { periodOf, rangeName } from './periods.ts'
import { Shell } from './shell.tsx'
import type { TimelineAsked } from './timeline-asked.ts'
import {
  askedRange,
  besides,
  stepsOf,
  timelineAddress,
  timelineQuery,
  within,
} from './timeline-asked.ts'
import { happeningsOf, itemsOf } from './timeline-items.ts'
import { Lanes } from './timeline-lanes.tsx'
import { DayList } from './timeline-list.tsx'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** A name of which it is not settled whom it means, and who may be meant; or one that means the same as another. */
export interface Unsettled {
  readonly name: string
  readonly namesakes: readonly Namesake[]
  readonly sameAs: string | null
}

/** A timeline and what is known beside it. */
export interface TimelineFound {
  /** Null where nobody was found yet. */
  readonly answer: Timeline | null
  readonly unsettled: readonly Unsettled[]
  readonly claims: ReadonlyMap<string, ClaimFigures>
}

/** The screen of what actors say to and of each other: a lane for each, and the same as a list. */
export function TimelineScreen(props: {
  readonly view: View
  readonly asked: TimelineAsked
  readonly found: TimelineFound
}): JSX.Element {
  const { view, asked, found } = props
  const { words } = view
  const { answer, unsettled } = found
  const { timeline } = words
  const title = answer ? answer.actors.map(({ name }) => name).join(words.list) : timeline.title
  const query = timelineQuery(asked)
  return (
    <Shell view={view} title={title} part="timeline">
      {!answer && (
        <>
          <h1>{timeline.title}</h1>
          <p>{timeline.what}</p>
        </>
      )}
      {unsettled.map((one) => (
        <Which unsettled={one} asked={asked} words={words} />
      ))}
      {answer && <Heading {...{ answer, asked, words }} />}
      <Ask asked={asked} answer={answer} words={words} />
      {answer && (
        <>
          <Range {...{ answer, asked, words }} />
          <Drawn answer={answer} claims={found.claims} words={words} />
          {answer.earlier && (
            <p>
              <a href={timelineAddress({ ...asked, after: resultOf(answer.earlier) })} rel="next">
                {timeline.earlier}
              </a>
            </p>
          )}
          <ExportLinks
            dossier={`/timeline/dossier.html?${query}`}
            data={(format) => `/timeline/data/${format}?${query}`}
            words={words}
          />
        </>
      )}
    </Shell>
  )
}

/** A timeline as it stands in a dossier. */
export function TimelineBody(props: {
  readonly answer: Timeline
  readonly claims: ReadonlyMap<string, ClaimFigures>
  readonly words: Words
}): JSX.Element {
  const { answer, words } = props
  return (
    <>
      <h1>
        {answer.actors.map(({ id, name }, at) => (
          <>
            {at > 0 && ' · '}
            <Named entity={id} name={name} words={words} />
          </>
        ))}
      </h1>
      <Drawn {...props} />
    </>
  )
}

function Drawn(props: {
  readonly answer: Timeline
  readonly claims: ReadonlyMap<string, ClaimFigures>
  readonly words: Words
}): JSX.Element {
  const { answer, claims, words } = props
  const { actors, shown, total } = answer
  const items = itemsOf(answer, claims)
  const happenings = happeningsOf(answer)
  const number = (count: number) => count.toLocaleString(words.numbers)
  if (items.length === 0 && happenings.length === 0) return <p>{words.timeline.nothing}</p>
  return (
    <>
      <p class="faint">{words.timeline.shown(number(shown), number(total))}</p>
      <Lanes {...{ actors, items, happenings, words }} />
      <DayList {...{ actors, items, happenings, words }} />
    </>
  )
}

interface PartProps {
  readonly answer: Timeline
  readonly asked: TimelineAsked
  readonly words: Words
}

/** The actors, each with the way to do without them. */
function Heading({ answer, asked, words }: PartProps): JSX.Element {
  const ids = answer.actors.map(({ id }) => id)
  const without = (id: string) =>
    timelineAddress({ ...asked, after: '', actors: ids.filter((one) => one !== id) })
  return (
    <h1 class="who">
      {answer.actors.map(({ id, name }) => (
        <span>
          <a href={actorAddress(id)}>
            <Named entity={id} name={name} words={words} />
          </a>
          {ids.length > 1 && (
            <a class="remove" href={without(id)} aria-label={words.search.remove(name)}>
              ×
            </a>
          )}
        </span>
      ))}
    </h1>
  )
}

/** Names and days, without script. */
function Ask(props: {
  readonly asked: TimelineAsked
  readonly answer: Timeline | null
  readonly words: Words
}): JSX.Element {
  const { asked, answer, words } = props
  const { timeline } = words
  const actors = answer?.actors ?? []
  const range = askedRange(asked)
  const day = (end: 'from' | 'to') =>
    range ? fromDay(range[end === 'from' ? 0 : 1]) : asked[end].length === 10 ? asked[end] : ''
  return (
    <form class="ask" action="/timeline">
      {actors.map(({ id }) => (
        <input type="hidden" name="actor" value={id} />
      ))}
      {(actors.length === 0 ? [0, 1] : [0]).map(() => (
        <label>
          {actors.length === 0 ? timeline.actor : timeline.another}
          <input name="actor" dir="auto" />
        </label>
      ))}
      <label>
        {timeline.from}
        <input type="date" name="from" value={day('from')} />
      </label>
      <label>
        {timeline.to}
        <input type="date" name="to" value={day('to')} />
      </label>
      <button>{timeline.show}</button>
    </form>
  )
}

/** Years, months and weeks in which there is something, and the runs of days before and behind. */
function Range({ answer, asked, words }: PartProps): JSX.Element | null {
  const { timeline } = words
  const range = askedRange(asked)
  const rows = stepsOf(answer.times, range, words)
  if (rows.length === 0 && !range) return null
  const name = (first: number, last: number, kind: string) =>
    kind === 'week' ? rangeName(first, last, words) : periodOf(first, kind as 'year', words).name
  return (
    <nav class="range" aria-label={timeline.range}>
      {range && (
        <p>
          <a href={within(asked, besides(range, 'before', words))} rel="prev">
            {timeline.before}
          </a>
          <strong>{rangeName(...range, words)}</strong>
          <a href={within(asked, besides(range, 'behind', words))} rel="next">
            {timeline.behind}
          </a>
          <a href={within(asked, null)}>{timeline.all}</a>
        </p>
      )}
      {rows.map((steps) => (
        <ul>
          {steps.map(({ first, last, kind, isChosen }) => (
            <li>
              <a href={within(asked, [first, last])} aria-current={isChosen ? 'true' : undefined}>
                {name(first, last, kind)}
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}

function Which(props: {
  readonly unsettled: Unsettled
  readonly asked: TimelineAsked
  readonly words: Words
}): JSX.Element {
  const { unsettled, asked, words } = props
  const { name, namesakes, sameAs } = unsettled
  const { nobody, several, both } = words.timeline
  const instead = (id: string) =>
    timelineAddress({
      ...asked,
      actors: asked.actors.map((actor) => (actor === name ? id : actor)),
    })
  return (
    <div class="which" role="alert">
      <p>
        {sameAs === null
          ? namesakes.length === 0
            ? nobody(name)
            : several(name)
          : both(name, sameAs)}
      </p>
      {sameAs === null && (
        <ul class="chips">
          {namesakes.map((one) => (
            <li>
              <a href={instead(one.id)}>
                <Named entity={one.id} name={one.name} words={words} />
              </a>{' '}
              <span class="faint">{words.counts.pages(one.pages)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

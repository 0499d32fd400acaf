import type { JSX } from 'preact'
import type { Timeline, TimelineDay, TimelineEntry } from '../app/library/timeline.ts'
import { Axis, dayNumber } from './axis.tsx'
import { dayIn } from './days.ts'
import { ExportLinks } from './export-links.tsx'
import { actorAddress, Named } from './named.tsx'
import { Shell } from './shell.tsx'
import { StanceShape } from './stance-mark.tsx'
import { Telling } from './telling.tsx'
import type { TimeScale } from './time-scale.ts'
import { timeScale } from './time-scale.ts'
import type { View } from './view.ts'
import type { Words } from './words/words.ts'

/** What a timeline was asked for, as its address holds it. */
export interface TimelineAsked {
  readonly actors: readonly string[]
  readonly from: string
  readonly to: string
}

/** An entry with its day, numbered in the order of time. */
interface Item {
  readonly number: number
  readonly day: number | null
  readonly entry: TimelineEntry
}

/** The screen of what actors say to and of each other: a lane for each, and the same as a list. */
export function TimelineScreen(props: {
  readonly view: View
  readonly asked: TimelineAsked
  /** Null where nobody was asked for yet. */
  readonly answer: Timeline | null
}): JSX.Element {
  const { view, asked, answer } = props
  const { words } = view
  const { nav } = words
  const title = answer ? answer.actors.map(({ name }) => name).join(' · ') : nav.timeline
  return (
    <Shell view={view} title={title} part="timeline">
      <Ask asked={asked} words={words} />
      {answer && (
        <>
          <TimelineBody answer={answer} words={words} />
          <ExportLinks
            dossier={`/timeline/dossier.html?${timelineQuery(asked)}`}
            data={{
              csv: `/timeline/data/csv?${timelineQuery(asked)}`,
              json: `/timeline/data/json?${timelineQuery(asked)}`,
            }}
            words={words}
          />
        </>
      )}
    </Shell>
  )
}

function timelineQuery({ actors, from, to }: TimelineAsked): string {
  const query = new URLSearchParams(actors.map((actor) => ['actor', actor]))
  if (from) query.set('from', from)
  if (to) query.set('to', to)
  return query.toString()
}

/** A timeline as it stands on its screen and in a dossier. */
export function TimelineBody(props: {
  readonly answer: Timeline
  readonly words: Words
}): JSX.Element {
  const { answer, words } = props
  const { timeline } = words
  return (
    <>
      <h1>
        {answer.actors.map(({ id, name }, at) => (
          <>
            {at > 0 && ' · '}
            <a href={actorAddress(id)}>
              <Named entity={id} name={name} words={words} />
            </a>
          </>
        ))}
      </h1>
      <p class="faint">
        {timeline.shown(
          answer.shown.toLocaleString(words.numbers),
          answer.total.toLocaleString(words.numbers),
        )}
      </p>
      <Lanes answer={answer} words={words} />
      <Days answer={answer} words={words} />
    </>
  )
}

function Ask(props: { readonly asked: TimelineAsked; readonly words: Words }): JSX.Element {
  const { asked, words } = props
  const { timeline, search } = words
  return (
    <form class="ask" action="/timeline">
      {[0, 1].map((at) => (
        <label>
          {at === 0 ? timeline.first : timeline.second}
          <input name="actor" dir="auto" value={asked.actors[at] ?? ''} />
        </label>
      ))}
      <label>
        {timeline.from}
        <input name="from" dir="ltr" value={asked.from} placeholder="2024-06" />
      </label>
      <label>
        {timeline.to}
        <input name="to" dir="ltr" value={asked.to} placeholder="2024-12" />
      </label>
      <button>{search.go}</button>
    </form>
  )
}

/** The entries of a timeline in order; an entry without a whole day has no place on the line. */
function itemsOf(days: readonly TimelineDay[]): Item[] {
  let number = 0
  return days.flatMap(({ edtf, entries }) =>
    entries.map((entry) => ({ number: ++number, day: dayNumber(edtf), entry })),
  )
}

function Lanes(props: { readonly answer: Timeline; readonly words: Words }): JSX.Element | null {
  const { answer, words } = props
  const items = itemsOf(answer.days).filter(({ day }) => day !== null)
  if (items.length === 0) return null
  const scale = timeScale(items.map(({ day }) => day!))
  return (
    <div class="lanes">
      {answer.actors.map(({ id, name }) => (
        <Lane
          label={<Named entity={id} name={name} words={words} />}
          items={items.filter(({ entry }) => entry.relation.speakers.includes(id))}
          {...{ scale, words }}
        />
      ))}
      <Lane
        label={<>{words.timeline.others}</>}
        items={items.filter(({ entry }) => entry.relation.speakers.length === 0)}
        {...{ scale, words }}
      />
      <Axis {...{ scale, words }} />
    </div>
  )
}

function Lane(props: {
  readonly label: JSX.Element
  readonly items: readonly Item[]
  readonly scale: TimeScale
  readonly words: Words
}): JSX.Element | null {
  const { label, items, scale, words } = props
  if (items.length === 0) return null
  return (
    <div class="lane">
      <span class="lane-name">{label}</span>
      <div class="line">
        {items.map(({ number, day, entry: { told } }) => (
          <a
            class={`dot x${scale.at(day!)}`}
            href={`#e${number}`}
            aria-label={`${number.toLocaleString(words.numbers)}: ${words.stances[told.statement.stance]}`}
          >
            <StanceShape stance={told.statement.stance} />
          </a>
        ))}
      </div>
    </div>
  )
}

function Days(props: { readonly answer: Timeline; readonly words: Words }): JSX.Element {
  const { answer, words } = props
  const numbers = new Map(itemsOf(answer.days).map(({ entry, number }) => [entry, number]))
  return (
    <ol class="days">
      {answer.days.map(({ edtf, entries }) => (
        <li>
          <h2>{edtf === null ? words.unknown.day : dayIn(edtf, words)}</h2>
          {entries.map((entry) => (
            <div class="hit" id={`e${numbers.get(entry)}`}>
              <Telling {...entry.told} words={words} pages={entry.pages} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  )
}

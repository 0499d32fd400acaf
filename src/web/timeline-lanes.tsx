import type { JSX } from 'preact'
import type { Timeline } from '../app/library/timeline.ts'
import { Axis } from './axis.tsx'
import { Named } from './named.tsx'
import { StanceShape, stanceShape } from './stance-mark.tsx'
import { inkOf } from './story/story-facts.ts'
import type { TimeScale } from './time-scale.ts'
import { timeScale } from './time-scale.ts'
import type { Cluster, Happening, Item } from './timeline-items.ts'
import { clustersOf } from './timeline-items.ts'
import { EventWords } from './timeline-list.tsx'
import type { Words } from './words/words.ts'

/** What is drawn. */
export interface LanesProps {
  readonly actors: Timeline['actors']
  readonly items: readonly Item[]
  readonly happenings: readonly Happening[]
  readonly words: Words
}

/** A lane for each actor with a shape for what they said, and events across all of them. */
export function Lanes(props: LanesProps): JSX.Element | null {
  const { actors, items, happenings, words } = props
  const days = [...items, ...happenings].flatMap(({ day }) => day ?? [])
  if (days.length === 0) return null
  const scale = timeScale(days)
  const dated = happenings.filter(({ day }) => day !== null)
  const others = items.filter(({ entry }) => entry.relation.speakers.length === 0)
  const lanes = actors.map(({ id, name }, at) => ({
    id,
    ink: at,
    label: <Named entity={id} name={name} words={words} />,
    own: items.filter(({ entry }) => entry.relation.speakers.includes(id)),
  }))
  return (
    <div class="lanes relation">
      {dated.length > 0 && <Events happenings={dated} scale={scale} words={words} />}
      {lanes.map(({ id, ink, label, own }, at) => (
        <Lane
          ink={inkOf(ink).ink}
          label={label}
          clusters={clustersOf(own, scale.at)}
          sideOf={(item) => sideOf(item, { id, at, actors })}
          {...{ scale, words }}
          happenings={dated}
        />
      ))}
      {others.length > 0 && (
        <Lane
          ink="ink-none"
          label={<>{words.timeline.others}</>}
          clusters={clustersOf(others, scale.at)}
          sideOf={() => null}
          {...{ scale, words }}
          happenings={dated}
        />
      )}
      <Axis {...{ scale, words }} />
    </div>
  )
}

/** On which side of a lane those stand whom an entry speaks to. */
function sideOf(
  { entry: { relation } }: Item,
  { at, actors }: { readonly id: string; readonly at: number; readonly actors: Timeline['actors'] },
): 'up' | 'down' | null {
  if (relation.kind !== 'to') return null
  const other = actors.findIndex(({ id }) => relation.others.includes(id))
  return other < 0 ? null : other < at ? 'up' : 'down'
}

function Lane(props: {
  readonly ink: string
  readonly label: JSX.Element
  readonly clusters: readonly Cluster[]
  readonly sideOf: (item: Item) => 'up' | 'down' | null
  readonly happenings: readonly Happening[]
  readonly scale: TimeScale
  readonly words: Words
}): JSX.Element {
  const { ink, label, clusters, sideOf: side, happenings, scale, words } = props
  return (
    <div class={`lane ${ink}`}>
      <span class="lane-name">{label}</span>
      <div class="line">
        {scale.breaks.map(({ at }) => (
          <span class={`break x${at}`} aria-hidden="true" />
        ))}
        {happenings.map((one) => (
          <span class={`event-line x${scale.at(one.day!)}`} aria-hidden="true" />
        ))}
        {clusters.map((cluster) => (
          <Shapes cluster={cluster} sideOf={side} words={words} />
        ))}
      </div>
    </div>
  )
}

/** Places on a line behind which a number stands before its shape. */
const LATE = 90

/** The shapes of entries in one place: one for each way to stand, with the number of the first in the list and how many there are. */
function Shapes(props: {
  readonly cluster: Cluster
  readonly sideOf: (item: Item) => 'up' | 'down' | null
  readonly words: Words
}): JSX.Element {
  const { cluster, sideOf: side, words } = props
  const { at, items } = cluster
  const number = (value: number) => value.toLocaleString(words.numbers)
  const stances = items.map(({ entry }) => entry.told.statement.stance)
  const shapes = Map.groupBy(stances, stanceShape)
  const sides = new Set(items.flatMap((item) => side(item) ?? []))
  const names = [...new Set(stances.map((stance) => words.stances[stance]))]
  const numbers = items.map((item) => number(item.number))
  return (
    <a
      class={['dot', ...sides, ...(at > LATE ? ['late'] : []), `x${at}`].join(' ')}
      href={`#e${items[0]!.number}`}
    >
      {[...shapes.values()].map(([stance]) => (
        <StanceShape stance={stance!} />
      ))}
      <span class="dot-number">
        {numbers[0]}
        {items.length > 1 && <bdi>{`+${number(items.length - 1)}`}</bdi>}
      </span>
      <span class="unseen">
        {words.timeline.shape(numbers.join(words.list), names.join(words.list))}
      </span>
    </a>
  )
}

/** Hundredths of a line that the words of an event take. */
const WORDS = 22

function Events(props: {
  readonly happenings: readonly Happening[]
  readonly scale: TimeScale
  readonly words: Words
}): JSX.Element {
  const { happenings, scale, words } = props
  return (
    <div class="lane events">
      <span class="lane-name">{words.timeline.events}</span>
      <div class="line">
        {happenings.map((one, index) => {
          const at = scale.at(one.day!)
          const next = happenings[index + 1]
          const hasRoom = (next ? scale.at(next.day!) : 100) - at >= WORDS
          return (
            <>
              <span class={`event-line x${at}`} aria-hidden="true" />
              <a class={`event-name x${at}`} href={`#h${one.number}`}>
                <span aria-hidden="true">◆</span>{' '}
                <span class={hasRoom ? 'event-words' : 'unseen'}>
                  <EventWords happening={one} />
                </span>
              </a>
            </>
          )
        })}
      </div>
    </div>
  )
}

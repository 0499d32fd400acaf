import type { JSX } from 'preact'
import type { Timeline } from '../app/library/timeline.ts'
import { dayIn } from './days.ts'
import { Foreign } from './foreign.tsx'
import { actorAddress, Named } from './named.tsx'
import { Rests } from './search-hit.tsx'
import { pageAddress, Telling } from './telling.tsx'
import type { Happening, Item } from './timeline-items.ts'
import type { Words } from './words/words.ts'

/** The days of a timeline with what was said and done on each, numbered as the shapes are. */
export function DayList(props: {
  readonly actors: Timeline['actors']
  readonly items: readonly Item[]
  readonly happenings: readonly Happening[]
  readonly words: Words
}): JSX.Element {
  const { actors, items, happenings, words } = props
  const days = [...new Set([...items, ...happenings].map(({ edtf }) => edtf))]
  const order = (edtf: string | null) => edtf ?? '~'
  return (
    <ol class="days">
      {days
        .toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
        .map((edtf) => (
          <li>
            <h2>{edtf === null ? words.unknown.day : dayIn(edtf, words)}</h2>
            {happenings
              .filter((one) => one.edtf === edtf)
              .map((happening) => (
                <Happened happening={happening} words={words} />
              ))}
            {items
              .filter((one) => one.edtf === edtf)
              .map((item) => (
                <Said {...{ item, items, actors, words }} />
              ))}
          </li>
        ))}
    </ol>
  )
}

function Said(props: {
  readonly item: Item
  readonly items: readonly Item[]
  readonly actors: Timeline['actors']
  readonly words: Words
}): JSX.Element {
  const { item, items, actors, words } = props
  const { entry, claim, number } = item
  const { timeline } = words
  const same = items.filter((one) => one !== item && claim !== null && one.claim?.id === claim.id)
  return (
    <div class="hit item" id={`e${number}`}>
      <span class="item-number">{number.toLocaleString(words.numbers)}</span>
      <Telling
        {...entry.told}
        words={words}
        toward={<Toward relation={entry.relation} actors={actors} words={words} />}
      >
        {entry.dayIs === 'published' && <span>{timeline.published}</span>}
        {entry.pages > 1 && <span>{timeline.told(entry.pages)}</span>}
        {claim && <Rests claim={claim} words={words} />}
        {same.length > 0 && (
          <span>
            {timeline.sameClaim}
            {same.slice(0, MOST_SAME).map((one) => (
              <>
                {' '}
                <a href={`#e${one.number}`}>{one.number.toLocaleString(words.numbers)}</a>
              </>
            ))}
          </span>
        )}
      </Telling>
    </div>
  )
}

const MOST_SAME = 8

/** To whom, of whom, or with whom somebody speaks. */
function Toward(props: {
  readonly relation: Item['entry']['relation']
  readonly actors: Timeline['actors']
  readonly words: Words
}): JSX.Element | null {
  const { relation, actors, words } = props
  const { kind, speakers, others } = relation
  const { speaksTo, speaksOf, together } = words.timeline
  const ids = kind === 'together' ? speakers.slice(1) : others
  if (ids.length === 0) return null
  const word = kind === 'to' ? speaksTo : kind === 'together' ? together : speaksOf
  return (
    <span class="addressee">
      {word}{' '}
      {ids.map((id, at) => (
        <>
          {at > 0 && words.list}
          <a href={actorAddress(id)}>
            <Named
              entity={id}
              name={actors.find((one) => one.id === id)?.name ?? id}
              words={words}
            />
          </a>
        </>
      ))}
    </span>
  )
}

function Happened(props: { readonly happening: Happening; readonly words: Words }): JSX.Element {
  const { happening, words } = props
  const [{ event, record }] = happening.told as [Happening['told'][number]]
  const pages = new Set(happening.told.map((one) => one.record.page.id)).size
  return (
    <p class="happened" id={`h${happening.number}`}>
      <span aria-hidden="true">◆</span>{' '}
      <a href={pageAddress(record.page.id)}>
        <EventWords happening={happening} />
      </a>{' '}
      <span class="faint">
        {words.timeline.happened[event.status]}
        {pages > 1 && ` · ${words.timeline.told(pages)}`}
      </span>
    </p>
  )
}

/** The words in which the first page tells of an event. */
export function EventWords({ happening }: { readonly happening: Happening }): JSX.Element {
  const { event, record } = happening.told[0]!
  return <Foreign lang={record.page.language}>{record.page.text.slice(...event.span)}</Foreign>
}

import { csvLine } from '../app/export.ts'
import { resultOf } from '../app/json/telling-json.ts'
import type {
  Timeline,
  TimelineDay,
  TimelineEntry,
  TimelineEvent,
} from '../app/library/timeline.ts'
import { inBothCalendars } from './days.ts'
import type { ViewOptions } from './record-view.ts'
import { shortId } from '../app/short-id.ts'

import { viewTelling } from './telling-view.ts'
import { isolate, wrapPieces, wrapTo } from './width.ts'

const MARGIN = '  '

type NameOf = (id: string) => string

/** A timeline for a reader at a terminal: the days, and under each who said what to or of whom. */
export function viewTimeline(answer: Timeline, options: ViewOptions): string {
  const { style, columns } = options
  const nameOf = namesIn(answer)
  const lines = [
    ...wrapTo(answer.actors.map(({ name }) => name).join(' · '), columns).map((line) =>
      style.bold(isolate(line)),
    ),
    ...[countsOf(answer), ...answer.actors.flatMap(meantOf)].map((line) => style.faint(line)),
  ]
  for (const day of answer.days) {
    lines.push('', style.bold(dayOf(day)))
    const noteOf = mixedNote(day)
    for (const event of day.events) lines.push(...viewEvent(event, nameOf, options))
    for (const entry of day.entries)
      lines.push(...viewEntry(entry, { ...options, nameOf, notes: noteOf(entry) }))
  }
  return `${lines.join('\n')}\n`
}

function countsOf({ total, isMore, shown, days, earlier }: Timeline): string {
  if (total === 0) return 'nothing found'
  const entries = days.reduce((sum, day) => sum + day.entries.length, 0)
  const all = `${isMore ? 'more than ' : ''}${total} ${total === 1 ? 'statement' : 'statements'}`
  const part = shown < total || isMore ? `${shown} of ${all}` : all
  const told = entries < shown ? `, ${entries} without what is told again` : ''
  const back = earlier ? `; --after ${resultOf(earlier)} goes further back` : ''
  return part + told + back
}

/** Whom a name was taken to mean where that is not plain. */
function meantOf({ asked, name, id, others }: Timeline['actors'][number]): string[] {
  if (others.length === 0) return []
  const also = others.slice(0, 3).map((one) => `${one.name} (${one.id})`)
  const more = others.length > 3 ? ` and ${others.length - 3} more` : ''
  return [`${isolate(asked)} = ${name} (${id}), not ${also.join(', ')}${more}`]
}

function dayOf({ edtf, entries, events }: TimelineDay): string {
  if (edtf === null) return 'undated'
  const isDay = /^\d{4}-\d\d-\d\d$/.test(edtf)
  const day = isDay ? inBothCalendars(edtf) : edtf.replace('/', ' to ').replace(/~/g, ' or so')
  const isPublished = [...entries, ...events].every(({ dayIs }) => dayIs === 'published')
  return isPublished ? `${day} (day of publication)` : day
}

/** What is to be known of single entries where only some of a day are known to have been said on it. */
function mixedNote({ entries, events }: TimelineDay): (entry: TimelineEntry) => string[] {
  const isMixed = [...entries, ...events].some(({ dayIs }) => dayIs === 'said')
  return ({ dayIs }) => (isMixed && dayIs === 'published' ? ['(published)'] : [])
}

function viewEntry(
  { told, relation, pages }: TimelineEntry,
  { nameOf, notes, ...options }: ViewOptions & { nameOf: NameOf; notes: readonly string[] },
): string[] {
  const { kind, others } = relation
  const names = others.map((id) => isolate(nameOf(id))).join(' and ')
  const about = others.length > 0 ? { about: [`${kind === 'to' ? 'to' : 'about'} ${names}`] } : {}
  const count = pages > 1 ? [`· ${pages} pages`] : []
  return viewTelling(told, { ...options, ...about, notes: [...count, ...notes] })
}

function viewEvent({ event, record }: TimelineEvent, nameOf: NameOf, options: ViewOptions) {
  const { columns, style } = options
  const { actors, recipients, plover, mode, place, status } = event
  const names = (ids: readonly string[]) => ids.map((id) => isolate(nameOf(id))).join(' and ')
  const what = [names(actors), mode ? `${plover} ${mode}` : plover, names(recipients)]
  const where = [...(place ? [`· ${isolate(place)}`] : []), `· ${status}`]
  const pieces = [...what.filter(Boolean), ...where, `· ${shortId(record.page.id)}`]
  return wrapPieces(pieces, columns - MARGIN.length).map((line) => MARGIN + style.faint(line))
}

/** What the entities of a timeline are called. */
function namesIn({ actors, days }: Timeline): NameOf {
  const names = new Map<string, string>()
  for (const { events } of days)
    for (const { record } of events)
      for (const { entity, name } of record.mentions) names.set(entity, name)
  for (const { id, name } of actors) names.set(id, name)
  return (id) => names.get(id) ?? id
}

const COLUMNS =
  'day day_is relation speaker speaker_entity stance kind of_or_to content chain outlet published page url pages'

/** The statements of a timeline as CSV, a row for each, in the order of time. */
export function timelineAsCsv({ days }: Timeline): string {
  const rows = days.flatMap(({ edtf, entries }) =>
    entries.map(({ dayIs, relation, told: { statement, record }, pages }) => [
      edtf,
      dayIs,
      relation.kind,
      statement.speaker.name,
      statement.speaker.entity,
      statement.stance,
      statement.kind,
      relation.others.join(' '),
      statement.content.text,
      statement.chain.map(({ name }) => name).join(' → '),
      record.article.outlet?.name,
      record.article.published?.value,
      record.page.id,
      record.page.url,
      pages,
    ]),
  )
  return [COLUMNS.split(' '), ...rows].map(csvLine).join('')
}

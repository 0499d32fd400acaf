import type { Timeline } from '../library/timeline.ts'
import { resultOf, tellingToJson } from './telling-json.ts'

/** A timeline as JSON; each entry with the fullest telling and the pages that have one. */
export function timelineToJson(answer: Timeline): object {
  const { days, earlier, times: _, ...rest } = answer
  return {
    ...rest,
    earlier: earlier && resultOf(earlier),
    days: days.map(({ edtf, entries, events }) => ({
      edtf,
      entries: entries.map(({ dayIs, relation, told, tellings, pages }) => ({
        dayIs,
        relation,
        pages,
        fullest: tellings.indexOf(told),
        tellings: tellings.map(tellingToJson),
      })),
      events: events.map(({ dayIs, event, record }) => ({ ...event, dayIs, page: record.page.id })),
    })),
  }
}

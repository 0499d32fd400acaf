import type { Hit } from '../../library/query.ts'
import type { Record } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'
import { searchWords } from '../../text/search-words.ts'
import { edtfDays } from './edtf-days.ts'
import { packOf } from './page-terms.ts'
import { isSameWords } from './same-words.ts'

/** A statement on the page that tells it. */
export interface Told {
  readonly hit: Hit
  readonly record: Record
  readonly statement: Statement
}

/** When something was said or done: a day, or a month, year or range where nothing closer is told; null where it is unknown. */
export interface Moment {
  readonly edtf: string | null
  /** Whether it is the day on which it was said, or the page's day of publication. */
  readonly dayIs: 'said' | 'published' | 'unknown'
}

/** What was said once, and all that tell it, the first published first. */
export interface Said extends Moment {
  readonly tellings: readonly Told[]
}

interface Group {
  readonly words: readonly string[]
  readonly tellings: Told[]
}

/**
 * Brings together what several pages, or several places of a page, tell of one saying: speaker, stance and day agree, and the words
 * are nearly the same. Words of two languages never are.
 */
export function sameTold(told: readonly Told[]): Said[] {
  const byMark = new Map<string, Group[]>()
  for (const one of told.toSorted(byPublication)) {
    const { statement, record } = one
    const { edtf } = momentOf(one)
    const key = JSON.stringify([edtf, statement.speaker.entity, statement.stance])
    const words = searchWords(statement.content.text, packOf(record)).map(({ word }) => word)
    const groups = byMark.get(key) ?? []
    const group = groups.find((other) => isSameWords(other.words, words))
    if (group) group.tellings.push(one)
    else groups.push({ words, tellings: [one] })
    byMark.set(key, groups)
  }
  const all = [...byMark.values()].flat().map(({ tellings }) => {
    const moments = tellings.map(momentOf)
    return { ...(moments.find(({ dayIs }) => dayIs === 'said') ?? moments[0]!), tellings }
  })
  return all.sort((one, other) => byPublication(one.tellings[0]!, other.tellings[0]!))
}

/** When a statement was said, as its page tells; else when the page was published. */
function momentOf({ statement, record }: Told): Moment {
  const said = statement.said?.edtf ?? null
  if (said !== null && edtfDays(said)) return { edtf: said, dayIs: 'said' }
  const edtf = record.article.published?.edtf ?? null
  return { edtf, dayIs: edtf === null ? 'unknown' : 'published' }
}

function byPublication(one: Told, other: Told): number {
  const { page: a, statement: first } = one.hit
  const { page: b, statement: second } = other.hit
  return a - b || (first ?? 0) - (second ?? 0)
}

import { dayNames, rangeNames } from '../days.ts'
import { toFacet } from '../facet.ts'
import { dayOfKey } from '../key.ts'
import type { DayCount, Facet, Found, Hit, Query, Search } from '../query.ts'
import { MOST_COUNTED, MOST_RANKED } from '../query.ts'
import { refuseHuge } from '../refuse-huge.ts'
import type { Mark } from '../terms.ts'
import type { Kept } from './kept.ts'

/** Something that a search may find. */
interface Row {
  readonly hit: Hit
  readonly words: readonly string[]
  readonly marks: ReadonlySet<Mark>
  readonly published: readonly string[]
  readonly said: readonly string[]
}

/** Searches pages by looking at each of them. */
export function searchPages(pages: readonly Kept[], search: Search): Found {
  const { of, query, order, limit, after, facets = [], byDay = false } = search
  refuseHuge(query)
  const found = pages
    .filter(({ current, isIndexed }) => current && isIndexed)
    .sort((one, other) => other.key - one.key)
    .flatMap((page) => (of === 'pages' ? [pageRow(page)] : statementRows(page)))
    .filter((row) => holds(row, query))
  const counted = found.slice(0, MOST_COUNTED)
  const isAfter = ({ hit }: Row) => !after || order === 'rank' || compareHits(after, hit) < 0
  const rows = order === 'time' ? found.filter(isAfter) : ranked(found.slice(0, MOST_RANKED), query)
  return {
    hits: rows.slice(0, limit).map(({ hit }) => hit),
    total: counted.length,
    isMore: found.length > counted.length,
    facets: facets.map((field) => countField(counted, field)),
    days: byDay ? countDays(counted) : [],
  }
}

function countDays(rows: readonly Row[]): DayCount[] {
  const counts = new Map<number, number>()
  for (const { hit } of rows) {
    const day = dayOfKey(hit.page)
    if (day >= 0) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => b.day - a.day)
}

/** On how many current pages a mark stands. */
export function pagesWith(pages: readonly Kept[], mark: Mark): number {
  return pages.filter(
    ({ current, isIndexed, entry }) => current && isIndexed && entry.terms.marks.includes(mark),
  ).length
}

function pageRow({ key, entry: { terms } }: Kept): Row {
  return {
    hit: { page: key, statement: null },
    words: terms.words,
    marks: new Set(terms.marks),
    published: publishedNames(terms.minute),
    said: [],
  }
}

/** The statements of a page, last first: newest page first is then the last key first throughout. */
function statementRows({ key, entry: { terms } }: Kept): Row[] {
  const published = publishedNames(terms.minute)
  return terms.statements
    .map(({ words, marks, said }, statement) => ({
      hit: { page: key, statement },
      words,
      marks: new Set(marks),
      published,
      said: said ? dayNames(...said) : [],
    }))
    .reverse()
}

function publishedNames(minute: number | null): string[] {
  if (minute === null) return []
  const day = Math.floor(minute / 1440)
  return dayNames(day, day)
}

function holds(row: Row, query: Query): boolean {
  if (query.kind === 'all') return true
  if (query.kind === 'and') return query.parts.every((part) => holds(row, part))
  if (query.kind === 'or') return query.parts.some((part) => holds(row, part))
  if (query.kind === 'not') return !holds(row, query.part)
  if (query.kind === 'mark') return row.marks.has(query.mark)
  if (query.kind === 'words') return countWords(row.words, query) > 0
  const names = new Set(rangeNames(query.from, query.to))
  return row[query.of].some((name) => names.has(name))
}

/** How often words stand side by side in a text. */
function countWords(
  text: readonly string[],
  { words, prefix }: Extract<Query, { kind: 'words' }>,
): number {
  const last = words.length - 1
  const fits = (word: string | undefined, at: number) =>
    word !== undefined && (prefix && at === last ? word.startsWith(words[at]!) : word === words[at])
  return text.filter((_, from) => words.every((_, at) => fits(text[from + at], at))).length
}

/** The rows with the most of the asked words for their length first. */
function ranked(rows: readonly Row[], query: Query): Row[] {
  const asked = wordsOf(query)
  const score = ({ words }: Row) =>
    asked.reduce((sum, part) => sum + countWords(words, part), 0) / Math.sqrt(words.length + 1)
  return rows
    .map((row) => ({ row, score: score(row) }))
    .sort((one, other) => other.score - one.score)
    .map(({ row }) => row)
}

function wordsOf(query: Query): Extract<Query, { kind: 'words' }>[] {
  if (query.kind === 'words') return [query]
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(wordsOf) : []
}

function countField(rows: readonly Row[], field: string): Facet {
  const counts = new Map<string, number>()
  for (const { marks } of rows)
    for (const mark of marks) {
      if (!mark.startsWith(`${field}:`)) continue
      const value = mark.slice(field.length + 1)
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  return toFacet(field, counts)
}

/** Below zero where a hit comes before another, newest first. */
function compareHits(one: Hit, other: Hit): number {
  return other.page - one.page || (other.statement ?? 0) - (one.statement ?? 0)
}

import { mostFrequent } from '../facet.ts'
import { firstKeyOf, KEYS_A_DAY } from '../key.ts'
import type { DayCount, Facet, Found, Hit, Search } from '../query.ts'
import { MOST_COUNTED, MOST_RANKED, MOST_TELLING } from '../query.ts'
import { refuseHuge } from '../refuse-huge.ts'
import type { Database } from './database.ts'
import type { Marks } from './marks.ts'
import { countMarks } from './marks.ts'
import { toMatch } from './match.ts'

const STATEMENTS_A_PAGE = 2 ** 10

/** The id of a page's first statement. */
export function firstStatement(page: number): number {
  return page * STATEMENTS_A_PAGE
}

interface Table {
  readonly words: string
  /** Rows with marks, by the index's row id. */
  readonly rows: string
  readonly key: string
  readonly idOf: (page: number) => number
  readonly toHit: (id: number) => Hit
}

const TABLES: Readonly<Record<Search['of'], Table>> = {
  pages: {
    words: 'page_words',
    rows: 'page',
    key: 'key',
    idOf: (page) => page,
    toHit: (page) => ({ page, statement: null }),
  },
  statements: {
    words: 'statement_words',
    rows: 'statement',
    key: 'id',
    idOf: firstStatement,
    toHit: (id) => ({
      page: Math.floor(id / STATEMENTS_A_PAGE),
      statement: id % STATEMENTS_A_PAGE,
    }),
  },
}

/** Searches the full-text indexes of a library. */
export function search({ sql }: Database, marks: Marks, asked: Search): Found {
  refuseHuge(asked.query)
  const table = TABLES[asked.of]
  const { expression, keys, words } = toMatch(asked.query, marks.numberOf)
  // The index takes bounds that are integers to SQLite, which numbers are not.
  const dated = BigInt(table.idOf(firstKeyOf(0)))
  const [first, end] = [BigInt(table.idOf(keys[0])), BigInt(table.idOf(keys[1]))]
  const matching = `FROM ${table.words} WHERE ${table.words} MATCH ? AND rowid >= ? AND rowid < ?`
  const newest = `SELECT rowid AS id ${matching} ORDER BY rowid DESC LIMIT`
  const count = (match: string, most: number) =>
    Number(sql(`SELECT count(*) AS n FROM (${newest} ${most + 1})`).get(match, first, end)!['n'])
  const byTime = (): number[] => {
    const before = asked.after ? minimum(end, idOf(asked.after, table)) : end
    const rows = sql(`${newest} ?`).all(expression, first, before, asked.limit)
    return rows.map(({ id }) => Number(id))
  }
  const byRank = (): number[] => {
    const telling = words.filter((word) => count(word, MOST_TELLING) <= MOST_TELLING)
    const oldest = sql(`SELECT min(id) AS id FROM (${newest} ${MOST_RANKED})`)
    const from = oldest.get(expression, first, end)!['id'] as number | null
    if (telling.length === 0 || from === null) return byTime()
    const found = [expression, BigInt(from), end] as const
    const best = sql(
      `SELECT rowid AS id ${matching} AND +rowid IN (SELECT rowid ${matching}) ORDER BY rank LIMIT ?`,
    )
      .all(telling.join(' OR '), BigInt(from), end, ...found, asked.limit)
      .map(({ id }) => Number(id))
    if (best.length === asked.limit) return best
    return [...new Set([...best, ...byTime()])].slice(0, asked.limit)
  }
  /** The marks of the newest hits, packed one behind the other, and how many hits these are. */
  const newestMarks = (): { readonly packed: Uint8Array; readonly hits: number } => {
    const row = sql(
      `SELECT CAST(group_concat(marks, '') AS BLOB) AS marks, count(*) AS n
       FROM (${newest} ${MOST_COUNTED}) AS hit CROSS JOIN ${table.rows} AS row ON row.${table.key} = hit.id`,
    ).get(expression, first, end)!
    return { packed: (row['marks'] ?? new Uint8Array()) as Uint8Array, hits: Number(row['n']) }
  }
  const days = (): DayCount[] =>
    sql(
      `SELECT (id - ?) / ? AS day, count(*) AS count FROM (${newest} ${MOST_COUNTED}) WHERE id >= ? GROUP BY day ORDER BY day DESC`,
    )
      .all(dated, BigInt(table.idOf(KEYS_A_DAY)), expression, first, end, dated)
      .map(({ day, count: n }) => ({ day: Number(day), count: Number(n) }))
  const ids = asked.order === 'rank' ? byRank() : byTime()
  const isAll = !asked.after && ids.length < asked.limit
  const fields = asked.facets ?? []
  const counted = fields.length > 0 ? newestMarks() : null
  const isCounted = counted !== null && counted.hits < MOST_COUNTED
  const total = isAll ? ids.length : isCounted ? counted.hits : count(expression, MOST_COUNTED)
  return {
    hits: ids.map(table.toHit),
    total: Math.min(total, MOST_COUNTED),
    isMore: total > MOST_COUNTED,
    facets: counted ? countFields(fields, counted.packed, marks) : [],
    days: asked.byDay ? days() : [],
  }
}

function idOf({ page, statement }: Hit, table: Table): bigint {
  return BigInt(table.idOf(page) + (statement ?? 0))
}

function minimum(one: bigint, other: bigint): bigint {
  return one < other ? one : other
}

/** Counts the marks of the hits, packed one behind the other. */
function countFields(fields: readonly string[], packed: Uint8Array, marks: Marks): Facet[] {
  const numbers = fields.map((field) => marks.fieldOf(field) ?? 0)
  const { met, countOf } = countMarks(packed, numbers)
  return fields.map((field, at) => ({
    field,
    values: mostFrequent(met(numbers[at]!), countOf).map((number) => ({
      value: marks.textOf(number).slice(field.length + 1),
      count: countOf(number),
    })),
  }))
}

import type { Facet, Found, Hit, Search } from '../query.ts'
import { MOST_COUNTED, MOST_RANKED } from '../query.ts'
import { toFacet } from '../facet.ts'
import type { Database } from './database.ts'
import type { Marks } from './marks.ts'
import { eachNumber } from './marks.ts'
import { toMatch } from './match.ts'

/** Bits of a statement's id that hold its place on its page. */
export const STATEMENT_BITS = 10n

/** The id of a page's first statement. */
export function firstStatement(page: number): bigint {
  return BigInt(page) << STATEMENT_BITS
}

interface Table {
  readonly words: string
  /** Rows with marks, by the index's row id. */
  readonly rows: string
  readonly key: string
  readonly idOf: (page: number) => bigint
  readonly toHit: (id: bigint) => Hit
}

const TABLES: Readonly<Record<Search['of'], Table>> = {
  pages: {
    words: 'page_words',
    rows: 'page',
    key: 'key',
    idOf: BigInt,
    toHit: (id) => ({ page: Number(id), statement: null }),
  },
  statements: {
    words: 'statement_words',
    rows: 'statement',
    key: 'id',
    idOf: firstStatement,
    toHit: (id) => ({
      page: Number(id >> STATEMENT_BITS),
      statement: Number(id & ((1n << STATEMENT_BITS) - 1n)),
    }),
  },
}

/** Searches the full-text indexes of a library. */
export function search({ sql }: Database, marks: Marks, asked: Search): Found {
  const table = TABLES[asked.of]
  const { expression, keys } = toMatch(asked.query, marks.numberOf)
  const [first, end] = [table.idOf(keys[0]), table.idOf(keys[1])]
  const matching = `FROM ${table.words} WHERE ${table.words} MATCH ? AND rowid >= ? AND rowid < ?`
  const newest = `SELECT rowid AS id ${matching} ORDER BY rowid DESC LIMIT`
  const hits = (): Hit[] => {
    const isRanked = asked.order === 'rank'
    const statement = isRanked
      ? sql(
          `SELECT id FROM (SELECT rowid AS id, rank ${matching} ORDER BY rowid DESC LIMIT ${MOST_RANKED}) ORDER BY rank LIMIT ?`,
        )
      : sql(`${newest} ?`)
    statement.setReadBigInts(true)
    const before = isRanked || !asked.after ? end : minimum(end, idOf(asked.after, table))
    const rows = statement.all(expression, first, before, asked.limit)
    return rows.map(({ id }) => table.toHit(id as bigint))
  }
  const count = () =>
    Number(
      sql(`SELECT count(*) AS n FROM (${newest} ${MOST_COUNTED + 1})`).get(expression, first, end)![
        'n'
      ],
    )
  const facets = (fields: readonly string[]): Facet[] => {
    const rows = sql(
      `SELECT marks FROM (${newest} ${MOST_COUNTED}) AS hit JOIN ${table.rows} AS row ON row.${table.key} = hit.id`,
    ).iterate(expression, first, end)
    return countFields(fields, rows as Iterable<{ marks: Uint8Array }>, marks)
  }
  const total = count()
  return {
    hits: total === 0 ? [] : hits(),
    total: Math.min(total, MOST_COUNTED),
    isMore: total > MOST_COUNTED,
    facets: facets(asked.facets ?? []),
  }
}

function idOf({ page, statement }: Hit, table: Table): bigint {
  return table.idOf(page) + BigInt(statement ?? 0)
}

function minimum(one: bigint, other: bigint): bigint {
  return one < other ? one : other
}

function countFields(
  fields: readonly string[],
  rows: Iterable<{ readonly marks: Uint8Array }>,
  { textOf }: Marks,
): Facet[] {
  if (fields.length === 0) return []
  const counts = new Map<number, number>()
  for (const row of rows)
    eachNumber(row.marks, (number) => counts.set(number, (counts.get(number) ?? 0) + 1))
  const values = new Map(fields.map((field) => [field, new Map<string, number>()]))
  for (const [number, count] of counts) {
    const text = textOf(number)
    const colon = text.indexOf(':')
    values.get(text.slice(0, colon))?.set(text.slice(colon + 1), count)
  }
  return fields.map((field) => toFacet(field, values.get(field)!))
}

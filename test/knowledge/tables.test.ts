import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { COLUMNS, ENTITY_TABLES } from '../../src/knowledge/tables/columns.ts'
import type { Row } from '../../src/knowledge/tables/rows.ts'
import { alternatives } from '../../src/knowledge/tables/alternatives.ts'
import { spellings } from '../../src/text/matcher.ts'
import { FOLDERS } from '../../tools/build-knowledge.ts'
import { readTables } from '../../tools/knowledge-tables.ts'

const { tables, problems } = readTables(FOLDERS.tables)
const entities = ENTITY_TABLES.flatMap((name) => tables[name])
const named = [...entities, ...tables.patterns, ...tables['office-kinds']]

const PERSIAN = ['fa', 'fa_short', 'fa_adjective']
const ARABIC = ['ar', 'ar_short', 'ar_adjective']

/** The names of a row in some of its columns. */
function namesIn({ cells }: Row, columns: readonly string[]): string[] {
  return columns.flatMap((column) => alternatives(cells[column] ?? ''))
}

/** `file:line name` for each name in some columns that a pattern finds. */
function namesWith(pattern: RegExp, rows: readonly Row[], columns: readonly string[]): string[] {
  return rows.flatMap((row) =>
    namesIn(row, columns)
      .filter((name) => pattern.test(name))
      .map((name) => `${row.file}:${row.line} ${name}`),
  )
}

/** Names that two entities of a table share without a mark, by their folded words. */
function shared(rows: readonly Row[], columns: readonly string[]): string[] {
  const owners = new Map<string, Set<string>>()
  for (const row of rows) {
    for (const name of namesIn(row, columns).filter((text) => !text.endsWith('?'))) {
      const key = spellings(name)[0]!.join(' ')
      owners.set(key, (owners.get(key) ?? new Set()).add(row.cells['id']!))
    }
  }
  return [...owners]
    .filter(([, ids]) => ids.size > 1)
    .map(([key, ids]) => `${key}: ${[...ids].join(' ')}`)
}

test('the tables have no problems: columns, ids, references, values, dates, overlaps', () => {
  assert.deepEqual(problems, [])
})

test('every table of the folder is read', () => {
  const files = readdirSync(FOLDERS.tables).filter((file) => file.endsWith('.tsv'))
  assert.deepEqual(
    files.sort(),
    Object.keys(COLUMNS)
      .map((name) => `${name}.tsv`)
      .sort(),
  )
})

test('every table is in Unicode form C, ends its lines alike and says its source', () => {
  for (const name of Object.keys(COLUMNS)) {
    const text = readFileSync(join(FOLDERS.tables, `${name}.tsv`), 'utf8')
    assert.equal(text, text.normalize('NFC'), name)
    assert.doesNotMatch(text, /\r|\ufeff|[^\n]$/, name)
    assert.match(text, /^#.*(?:Source|[Ll]earned|[Ff]itted)\b/m, name)
  }
})

test('no name holds a stray mark: direction, length, vowel, soft hyphen, doubled or hard space', () => {
  const stray =
    /[\u00ad\u0640\u064b-\u0650\u0652\u0653\u200b\u200d-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00a0]| {2}|^\u200c|\u200c$|\u200c\u200c| \u200c|\u200c /
  assert.deepEqual(namesWith(stray, named, [...PERSIAN, ...ARABIC, 'en']), [])
})

test('Persian names have Persian letters, Arabic ones Arabic letters', () => {
  assert.deepEqual(namesWith(/[\u064a\u0643\u0649]/, named, PERSIAN), [])
  assert.deepEqual(namesWith(/[\u06a9\u06cc\u06c0\u06be]/, named, ARABIC), [])
})

test('does not give a name to two entities of a table unless it is marked', () => {
  for (const name of ['states', 'bodies', 'people'] as const) {
    assert.deepEqual(shared(tables[name], ['fa', 'fa_short']), [], name)
    assert.deepEqual(shared(tables[name], ['ar', 'ar_short']), [], name)
    assert.deepEqual(shared(tables[name], ['en']), [], name)
  }
})

test('whoever is in office has an English label in Latin letters', () => {
  const people = new Set(tables.offices.map(({ cells }) => cells['person']))
  const strange = tables.people.filter(
    ({ cells }) =>
      people.has(cells['id']) && !/^\p{Script=Latin}/u.test(cells['en']!.replace(/^ʻ/, '')),
  )
  assert.deepEqual(strange, [])
})

test('other names are in the script of their language, each language once', () => {
  const scripts: Readonly<Record<string, RegExp>> = {
    en: /^[\p{Script=Latin}\p{P}\p{N} ʻ]+$/u,
    ru: /^[\p{Script=Cyrillic}\p{Script=Latin}\p{P}\p{N} ]+$/u,
    ko: /^[\p{Script=Hangul}\p{P}\p{N} ]+$/u,
  }
  const rows = tables['other-names']
  const wrong = rows.flatMap((row) =>
    namesIn(row, ['names']).filter((name) => !scripts[row.cells['language']!]!.test(name)),
  )
  assert.deepEqual(wrong, [])
  const keys = rows.map(({ cells }) => `${cells['id']} ${cells['language']}`)
  assert.equal(new Set(keys).size, keys.length)
})

test('a Wikidata id is a number behind Q', () => {
  const ids = entities.map(({ cells }) => cells['id']!).filter((id) => /^Q\d/.test(id))
  assert.deepEqual(
    ids.filter((id) => !/^Q[1-9]\d*$/.test(id)),
    [],
  )
})

test('the tables hold enough', () => {
  assert.ok(entities.length >= 1500)
  assert.ok(tables.offices.length >= 900)
  const heads = new Set(
    tables.offices
      .filter(({ cells }) =>
        /^(president|monarch|prime-minister|chancellor|supreme-leader|pope)$/.test(
          cells['office']!,
        ),
      )
      .map(({ cells }) => cells['state']),
  )
  const headless = tables.states
    .filter(({ cells }) => cells['kind'] === 'state' && cells['country'] !== '')
    .map(({ cells }) => cells['country']!)
    .filter((country) => !heads.has(country))
  assert.deepEqual(headless, ['SM', 'HK', 'MO', 'PR', 'EU'])
})

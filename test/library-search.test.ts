import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IsnadError } from '../src/model/error.ts'
import type { SearchAnswer } from '../src/app/library/search-pages.ts'
import { searchPages } from '../src/app/library/search-pages.ts'
import { sampleLibrary } from './library/sample-library.ts'
import { cpuNow } from './cpu-time.ts'

const library = await sampleLibrary()

const search = (query: string): Promise<SearchAnswer> => searchPages(library, query, { limit: 100 })
const idsOf = ({ hits }: SearchAnswer) =>
  hits
    .map(({ record, statement }) => `${record.page.id} ${statement?.id ?? ''}`)
    .sort((a, b) => (a < b ? -1 : 1))

test('a name finds whom it names, whatever its script', async () => {
  const first = await search('Putin')
  assert.ok(first.total > 5)
  const languages = new Set(first.hits.map(({ record }) => record.page.language))
  assert.deepEqual(
    [...languages].sort((a, b) => (a < b ? -1 : 1)),
    ['ar', 'fa'],
  )
  for (const name of ['پوتین', 'بوتين', 'Путин', 'vladimir putin', '"Владимир Путин"'])
    assert.deepEqual(idsOf(await search(name)), idsOf(first), name)
})

test('the places that were asked for are those on the page', async () => {
  for (const { record, shown, matched } of (await search('پوتین')).hits) {
    assert.ok(shown.length > 0 && matched.length > 0, record.page.id)
    const words = matched.map((span) => record.page.text.slice(...span))
    assert.ok(
      words.some((word) => /پوت|بوت/.test(word)),
      words.join(),
    )
    const [from] = shown[0]!
    assert.ok(matched.some(([start]) => start >= from))
  }
})

test('fields ask for statements, alone and together', async () => {
  const denials = await search('stance:denies')
  assert.equal(denials.of, 'statements')
  assert.ok(denials.total > 0)
  for (const { statement } of denials.hits) assert.equal(statement?.stance, 'denies')
  const both = await search('speaker:peskov stance:denies,asserts said:2023/2025')
  for (const { statement } of both.hits) {
    assert.match(statement!.speaker.name, /Peskov/)
    assert.match(statement!.stance, /denies|asserts/)
  }
  assert.ok(both.total > 0)
})

test('what rests on an agency is found by it', async () => {
  const { hits } = await search('via:kcna')
  assert.ok(hits.length > 0)
  for (const { statement } of hits)
    assert.ok(statement!.chain.some(({ name }) => /Central News Agency|KCNA/.test(name)))
})

test('choices, exclusions and brackets combine', async () => {
  const count = async (query: string) => (await searchPages(library, query, { of: 'pages' })).total
  const [all, fa, ar] = [await count(''), await count('language:fa'), await count('language:ar')]
  assert.equal(fa + ar, all)
  assert.equal(await count('language:fa OR language:ar'), all)
  assert.equal(await count('(language:fa | language:ar) -language:fa'), ar)
  assert.equal(await count('NOT language:fa'), ar)
  assert.equal(await count('language:fa,ar'), all)
})

test('words find their other forms, quoted ones only side by side', async () => {
  const total = async (query: string) => (await search(query)).total
  assert.ok((await total('الرئيس')) > 0)
  assert.equal(await total('"رئيس الرئيس الرئيس"'), 0)
  assert.ok((await total('روسی*')) >= (await total('روسیه')))
})

const MISTAKES: readonly (readonly [query: string, message: RegExp])[] = [
  ['speeker:putin', /no field "speeker".*\n {2}speeker:putin\n {2}\^{13}/s],
  ['putin (kim', /never closed\n.*\n {8}\^/s],
  ['putin )', /nothing is open/],
  ['"putin', /quotation mark is never closed/],
  ['putin OR', /a choice is missing/],
  ['putin NOT', /say what is not wanted/],
  ['stance:maybe', /stance is one of asserts, denies/],
  ['said:2024-13', /give said: a day/],
  ['said:2024-06/2024-01', /give said: a day/],
  ['speaker:', /say what speaker: should be/],
]

for (const [query, message] of MISTAKES) {
  test(`"${query}" is refused, and the message points at the mistake`, async () => {
    await assert.rejects(search(query), (error: IsnadError) => {
      assert.equal(error.code, 'bad-query')
      assert.match(error.message, message)
      return true
    })
  })
}

test('hostile queries are answered or refused', async () => {
  const hostile = [
    '('.repeat(3_000),
    '-'.repeat(3_000),
    'a OR '.repeat(700),
    '"'.repeat(999),
    'x'.repeat(100_000),
    'stance:'.repeat(400),
    '\u0000'.repeat(50),
    '* ** -*',
    'NEAR(a b)',
    "' OR 1=1 --",
  ]
  for (const query of hostile) {
    const started = cpuNow()
    try {
      await search(query)
    } catch (error) {
      assert.equal((error as IsnadError).code, 'bad-query', query.slice(0, 20))
    }
    assert.ok(cpuNow() - started < 2_000, query.slice(0, 20))
  }
})

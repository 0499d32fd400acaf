import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromDay, toDay } from '../src/library/days.ts'
import type { Library } from '../src/library/library.ts'
import { memoryLibrary } from '../src/library/memory/memory-library.ts'
import type { Found, Query, Search } from '../src/library/query.ts'
import { sqliteLibrary } from '../src/library/sqlite/sqlite-library.ts'
import type { Mark } from '../src/library/terms.ts'
import type { Sketch } from './library/entries.ts'
import { toEntry } from './library/entries.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-library-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
let files = 0

const STORES: Readonly<Record<string, () => Promise<Library>>> = {
  memory: async () => memoryLibrary(),
  sqlite: () => sqliteLibrary(join(folder, `${files++}.library`), { create: true }),
}

/** The suite that every store passes. */
for (const [name, open] of Object.entries(STORES)) {
  const given = (title: string, body: (library: Library) => Promise<void>) =>
    test(`${name}: ${title}`, async () => {
      const library = await open()
      try {
        await body(library)
      } finally {
        await library.close()
      }
    })
  const add = (library: Library, ...sketches: Sketch[]) => library.add(sketches.map(toEntry))
  const all = async (library: Library) => library.keys({ after: null, limit: 100 })

  given('gives back what was added, record and bytes', async (library) => {
    const text = 'Minister Kim Reza said on Monday that the dam is full.'
    const [kept] = await add(library, { text, html: true, url: 'https://a.example/1' })
    assert.equal(kept?.kind, 'new')
    const page = await library.page(kept.key)
    const entry = toEntry({ text, html: true, url: 'https://a.example/1' })
    assert.deepEqual(page?.record, JSON.parse(JSON.stringify(entry.record)))
    assert.deepEqual(Buffer.from(page!.captured!), Buffer.from(entry.captured!))
    assert.deepEqual(
      [page!.current, page!.versions, page!.addresses],
      [true, [kept.key], ['https://a.example/1']],
    )
  })

  given('keeps the same bytes once', async (library) => {
    const sketch = { text: 'One page of text here.', url: 'https://a.example/1' }
    await add(library, sketch)
    const [again] = await add(library, sketch)
    assert.equal(again?.kind, 'known')
    assert.equal((await all(library)).length, 1)
    const id = toEntry(sketch).record.page.id
    assert.deepEqual([...(await library.has([id, `sha256:${'0'.repeat(64)}`]))], [id])
  })

  given(
    'makes a changed page of a known address a version, and finds only the last',
    async (library) => {
      const url = 'https://a.example/1'
      const [first] = await add(library, { text: 'The first wording of it.', url })
      const [second] = await add(library, { text: 'The second wording of it.', url })
      assert.ok(second?.kind === 'version')
      assert.equal(second.before, first!.key)
      assert.deepEqual(await found(library, words('first')), [])
      assert.deepEqual(await found(library, words('second')), [second.key])
      assert.deepEqual((await library.page(first!.key))?.current, false)
      assert.deepEqual((await library.page(second.key))?.versions, [first!.key, second.key])
    },
  )

  given('an older capture does not take the place of a later one', async (library) => {
    const url = 'https://a.example/1'
    const late = { text: 'The late wording of it.', url, capturedAt: '2024-06-20T00:00:00Z' }
    const early = { text: 'The early wording of it.', url, capturedAt: '2024-06-19T23:00:00-02:00' }
    await add(library, { ...early, capturedAt: '2024-06-19T00:00:00Z' })
    const [kept] = await add(library, late)
    const [older] = await add(library, {
      text: 'A wording between the two.',
      url,
      capturedAt: '2024-06-19T12:00:00+03:30',
    })
    assert.equal(older?.kind, 'version')
    assert.deepEqual(await all(library), [kept!.key])
  })

  given('furniture that changes makes no version', async (library) => {
    const url = 'https://a.example/1'
    await add(library, { text: 'The text of the day. Advert one.', url, article: 'text' })
    const changed = { text: 'The text of the day. Advert two.', url, article: 'text' }
    assert.equal((await add(library, changed))[0]?.kind, 'same')
    assert.equal((await add(library, changed))[0]?.kind, 'known')
  })

  given(
    'knows an article under another address, but not that of another outlet',
    async (library) => {
      const text = 'The dam is half full.'
      const outlet = 'one'
      await add(library, { text: `${text} `, url: 'https://a.example/1', article: text, outlet })
      const [twin] = await add(library, {
        text,
        url: 'https://a.example/amp/1',
        article: text,
        outlet,
      })
      assert.equal(twin?.kind, 'address')
      assert.deepEqual((await library.page(twin.key))?.addresses, [
        'https://a.example/1',
        'https://a.example/amp/1',
      ])
      const [other] = await add(library, {
        text: `${text}  `,
        url: 'https://b.example/1',
        article: text,
        outlet: 'two',
      })
      assert.equal(other?.kind, 'new')
    },
  )

  given('finds pages by address, by id, and by its beginning', async (library) => {
    const sketch = { text: 'One page of text here.', url: 'https://a.example/1' }
    const [kept] = await add(library, sketch, { text: 'Another page of text.' })
    const { id } = toEntry(sketch).record.page
    for (const reference of ['https://a.example/1', id, id.slice(0, 15), id.slice(7, 18)])
      assert.deepEqual(await library.find(reference), [kept!.key], reference)
    for (const reference of ['https://a.example/', 'sha256:', 'zz', id.slice(7, 12), ''])
      assert.deepEqual(await library.find(reference), [], reference)
  })

  given('pages are in the order of their publication', async (library) => {
    await add(
      library,
      { text: 'Written in June here.', published: '2024-06-19T08:00Z' },
      { text: 'Written no one knows when.' },
      { text: 'Written in May here.', published: '2024-05-01T08:00Z' },
      { text: 'Written later in June.', published: '2024-06-19T09:30+01:00' },
    )
    const texts = await Promise.all(
      (await found(library, { kind: 'all' })).map(
        async (key) => (await library.page(key))?.record.page.text,
      ),
    )
    assert.deepEqual(texts, [
      'Written later in June.',
      'Written in June here.',
      'Written in May here.',
      'Written no one knows when.',
    ])
    assert.deepEqual((await library.stats()).days, ['2024-05-01', '2024-06-19'])
  })

  given('a new reading takes the place of the old one', async (library) => {
    const sketch = { text: 'One page of text here.', published: '2024-06-19T08:00Z' }
    const [kept] = await add(library, { ...sketch, marks: ['stance:asserts'] })
    const [key] = await library.replace([
      toEntry({ ...sketch, published: '2024-07-01T08:00Z', marks: ['stance:denies'] }),
    ])
    assert.notEqual(key, kept!.key)
    assert.deepEqual(await found(library, { kind: 'mark', mark: 'stance:asserts' }), [])
    assert.deepEqual(await found(library, { kind: 'mark', mark: 'stance:denies' }), [key])
    assert.equal(await library.page(kept!.key), null)
    await assert.rejects(
      library.replace([toEntry({ text: 'Never added before.' })]),
      /add it first/,
    )
  })

  given(
    'keeps reviews in the order in which they were made, whatever the clock said',
    async (library) => {
      const entry = toEntry({ text: 'One page of text here.' })
      await library.add([entry])
      const review = {
        page: entry.record.page.id,
        target: { of: 'article', span: null, field: 'headline' },
        verdict: 'accept',
        was: null,
        by: 'me',
        at: '2024-06-19T08:00:00Z',
        why: null,
      } as const
      await library.review(review, entry)
      await library.review({ ...review, verdict: 'reject', at: '2024-06-18T08:00:00Z' }, entry)
      const [key] = await library.replace([entry])
      assert.deepEqual((await library.page(key!))?.reviews, [
        review,
        { ...review, verdict: 'reject', at: '2024-06-18T08:00:00Z' },
      ])
      assert.equal((await library.reviews(null)).length, 2)
      assert.deepEqual(await library.reviews(`sha256:${'0'.repeat(64)}`), [])
    },
  )

  given('reads only the bytes again that it keeps', async (library) => {
    const url = 'https://a.example/1'
    await add(library, { text: 'The text of the day. Advert one.', url, article: 'text' })
    const other = { text: 'The text of the day. Advert two.', url, article: 'text' }
    assert.equal((await add(library, other))[0]?.kind, 'same')
    await assert.rejects(library.replace([toEntry(other)]), { code: 'missing-page' })
  })

  given('ranks by the words that are asked for', async (library) => {
    await add(
      library,
      { text: 'a dam and a lake and a road', published: '2024-06-01T08:00Z' },
      { text: 'the dam of the dam at the dam', published: '2023-06-01T08:00Z' },
      { text: 'no word of it at all, none', published: '2024-07-01T08:00Z' },
    )
    const texts = async (order: Search['order'], query: Query, limit = 9) => {
      const { hits } = await library.search({ of: 'pages', query, order, limit })
      const pages = await Promise.all(hits.map(({ page }) => library.page(page)))
      return pages.map((page) => page!.record.page.text.slice(0, 7))
    }
    assert.deepEqual(await texts('time', words('dam')), ['a dam a', 'the dam'])
    assert.deepEqual(await texts('rank', words('dam')), ['the dam', 'a dam a'])
    assert.deepEqual(await texts('rank', words('dam'), 1), ['the dam'])
    const any: Query = { kind: 'or', parts: [words('dam'), { kind: 'not', part: words('road') }] }
    assert.deepEqual(await texts('rank', any), ['the dam', 'a dam a', 'no word'])
    assert.deepEqual(await texts('rank', { kind: 'all' }), ['no word', 'a dam a', 'the dam'])
  })

  given('remembers and forgets', async (library) => {
    assert.equal(await library.recall('feed'), null)
    await library.remember('feed', 'a')
    await library.remember('feed', 'b')
    assert.equal(await library.recall('feed'), 'b')
    await library.remember('feed', null)
    assert.equal(await library.recall('feed'), null)
  })

  given('finds entities by the words of their names, the frequent ones first', async (library) => {
    await add(
      library,
      { text: 'Text of page one.', marks: ['entity:kim-reza', 'entity:reza-omid'] },
      { text: 'Text of page two.', marks: ['entity:reza-omid'] },
    )
    const names = async (...list: string[]) =>
      (await library.entities(list, 10)).map(({ id }) => id)
    assert.deepEqual(await names('reza'), ['reza-omid', 'kim-reza'])
    assert.deepEqual(await names('reza', 'kim'), ['kim-reza'])
    assert.deepEqual(await names('rez'), [])
    assert.deepEqual(await names(), [])
    assert.equal((await library.entity('kim-reza'))?.kind, 'person')
    assert.equal(await library.entity('nobody'), null)
  })

  given('statements are found, counted and followed page by page', async (library) => {
    await add(library, ...PAGES)
    const search: Search = {
      of: 'statements',
      query: { kind: 'mark', mark: 'speaker:kim' },
      order: 'time',
      limit: 2,
      facets: ['stance', 'speaker'],
    }
    const first = await library.search(search)
    assert.equal(first.total, 3)
    assert.deepEqual(first.facets, [
      {
        field: 'stance',
        values: [
          { value: 'asserts', count: 2 },
          { value: 'denies', count: 1 },
        ],
      },
      { field: 'speaker', values: [{ value: 'kim', count: 3 }] },
    ])
    const second = await library.search({ ...search, after: first.hits.at(-1)! })
    const keys = [...first.hits, ...second.hits].map(
      ({ page, statement }) => `${page}/${statement}`,
    )
    assert.equal(new Set(keys).size, 3)
    assert.equal(second.total, 3)
  })

  given('results are counted by the day on which their pages were published', async (library) => {
    await add(library, ...PAGES)
    const counted = async (of: Search['of'], query: Query) => {
      const asked: Search = { of, query, order: 'time', limit: 1, byDay: true }
      return (await library.search(asked)).days.map(({ day: on, count }) => [fromDay(on), count])
    }
    const all: Query = { kind: 'all' }
    const [july, june, december] = ['2024-07-02', '2024-06-19', '2023-12-31']
    assert.deepEqual(
      await counted('pages', all),
      [july, june, december].map((on) => [on, 1]),
    )
    assert.deepEqual(await counted('statements', all), [
      [july, 1],
      [june, 2],
      [december, 1],
    ])
    const { days } = await library.search({ of: 'pages', query: all, order: 'time', limit: 1 })
    assert.deepEqual(days, [])
  })

  given('a library that was just filled has no faults', async (library) => {
    await add(library, ...PAGES)
    await add(library, { ...PAGES[0]!, text: 'A changed page.', url: 'https://a.example/x' })
    await add(library, { ...PAGES[0]!, text: 'A changed page again.', url: 'https://a.example/x' })
    for await (const { message } of library.check()) assert.fail(message)
    const { pages, versions } = await library.stats()
    assert.deepEqual([pages, versions], [5, 6])
  })
}

test('the stores answer every search alike', async () => {
  const libraries = await Promise.all(Object.values(STORES).map((open) => open()))
  for (const library of libraries) await library.add(PAGES.map(toEntry))
  const property = fc.asyncProperty(SEARCHES, async (search) => {
    const [one, other] = await Promise.all(libraries.map((library) => library.search(search)))
    assert.deepEqual(plain(other!), plain(one!))
  })
  await fc.assert(property, { numRuns: 500 })
  for (const library of libraries) await library.close()
})

const PAGES: readonly Sketch[] = [
  {
    text: 'kim said the dam is full of water and more water',
    published: '2024-06-19T08:00Z',
    marks: ['entity:kim', 'outlet:isna', 'language:en'],
    statements: [
      {
        words: ['dam', 'is', 'full'],
        marks: ['speaker:kim', 'stance:asserts'],
        said: day('2024-06-18'),
      },
      { words: ['no', 'water'], marks: ['speaker:kim', 'stance:denies'], said: null },
    ],
  },
  {
    text: 'reza denied that the dam is dry',
    published: '2024-07-02T08:00Z',
    marks: ['entity:reza', 'outlet:mehr', 'language:en'],
    statements: [
      {
        words: ['dam', 'is', 'dry'],
        marks: ['speaker:reza', 'stance:denies'],
        said: [toDay('2024-06-01'), toDay('2024-06-30')],
      },
    ],
  },
  {
    text: 'water of the dam and the water of the lake',
    published: '2023-12-31T23:59Z',
    marks: ['entity:kim', 'entity:reza', 'outlet:isna', 'language:en'],
    statements: [
      {
        words: ['the', 'dam'],
        marks: ['speaker:kim', 'stance:asserts'],
        said: [toDay('2023-01-01'), toDay('2023-12-31')],
      },
    ],
  },
  { text: 'a page without a date about the lake', marks: ['language:en'], statements: [] },
]

const WORDS = fc.constantFrom('dam', 'the', 'water', 'is', 'full', 'lake', 'nothing')
const MARKS = fc.constantFrom<Mark>(
  'entity:kim',
  'entity:reza',
  'outlet:isna',
  'speaker:kim',
  'stance:denies',
  'stance:unheard',
)
const DAY = fc.option(fc.integer({ min: toDay('2022-11-01'), max: toDay('2024-12-31') }), {
  nil: null,
})
const { query: QUERIES } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constant<Query>({ kind: 'all' }),
    fc.record({ kind: fc.constant('mark' as const), mark: MARKS }),
    fc.record({
      kind: fc.constant('words' as const),
      words: fc.array(WORDS, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('words' as const),
      words: fc.tuple(WORDS, fc.constantFrom('wat', 'water', 'noth')),
      prefix: fc.constant(true),
    }),
    fc.record({
      kind: fc.constant('days' as const),
      of: fc.constantFrom('published' as const, 'said' as const),
      from: DAY,
      to: DAY,
    }),
    fc.record({
      kind: fc.constant('and' as const),
      parts: fc.array(tie('query'), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('or' as const),
      parts: fc.array(tie('query'), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), part: tie('query') }),
  ),
}))
const SEARCHES: fc.Arbitrary<Search> = fc.record({
  of: fc.constantFrom('pages' as const, 'statements' as const),
  query: QUERIES,
  order: fc.constant('time' as const),
  limit: fc.integer({ min: 1, max: 5 }),
  facets: fc.constant(['outlet', 'stance']),
  byDay: fc.boolean(),
})

function plain({ hits, ...rest }: Found): unknown {
  return { hits: hits.map(({ page, statement }) => `${page}/${statement}`), ...rest }
}

function day(iso: string): [number, number] {
  return [toDay(iso), toDay(iso)]
}

function words(...list: string[]): Query {
  return { kind: 'words', words: list }
}

async function found(library: Library, query: Query): Promise<number[]> {
  const { hits } = await library.search({ of: 'pages', query, order: 'time', limit: 100 })
  return hits.map(({ page }) => page)
}

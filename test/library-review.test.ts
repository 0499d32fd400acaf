import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addStatement } from '../src/app/library/add-statement.ts'
import { readAgain } from '../src/app/library/entry-again.ts'
import { findPage } from '../src/app/library/find-page.ts'
import type { Decision } from '../src/app/library/review-page.ts'
import { reviewPage } from '../src/app/library/review-page.ts'
import { searchPages } from '../src/app/library/search-pages.ts'
import { viewRecord } from '../src/app/library/view-record.ts'
import type { KeptPage } from '../src/library/entry.ts'
import type { Library } from '../src/library/library.ts'
import type { Statement } from '../src/model/statement.ts'
import { sampleLibrary } from './library/sample-library.ts'

/** The first page on which someone denies something, and that statement. */
async function denial(library: Library): Promise<{ page: KeptPage; statement: Statement }> {
  const { hits } = await searchPages(library, 'stance:denies', { limit: 1 })
  const { hit, statement } = hits[0]!
  return { page: (await library.page(hit.page))!, statement: statement! }
}

const decide = (library: Library, page: KeptPage, rest: Partial<Decision> & { field: string }) =>
  reviewPage(library, page, {
    verdict: 'accept',
    by: 'a reader',
    at: '2026-01-02T03:04:05Z',
    ...rest,
  })

const count = async (library: Library, query: string) =>
  (await searchPages(library, query, { of: 'statements', limit: 1 })).total

test('a correction is found by, and what was read is not', async () => {
  const library = await sampleLibrary()
  const { page, statement } = await denial(library)
  const [before, confirmed] = [
    await count(library, 'stance:denies'),
    await count(library, 'stance:confirms'),
  ]
  const field = `${statement.id}.stance`
  await decide(library, page, { field, verdict: 'correct', value: 'confirms', why: 'read again' })
  assert.equal(await count(library, 'stance:denies'), before - 1)
  assert.equal(await count(library, 'stance:confirms'), confirmed + 1)
  const [key] = await library.find(page.record.page.id)
  const kept = (await library.page(key!))!
  assert.deepEqual(kept.record, page.record)
  const seen = viewRecord(kept).statements.find(({ id }) => id === statement.id)
  assert.equal(seen?.stance, 'confirms')
  assert.ok(viewRecord(kept).notes.some(({ code }) => code === 'reviewed'))
})

test('a new reading keeps what people decided', async () => {
  const library = await sampleLibrary()
  const { page, statement } = await denial(library)
  const speaker = `${statement.id}.speaker`
  await decide(library, page, { field: speaker, verdict: 'correct', value: 'Sergey Lavrov' })
  await decide(library, page, { field: 'headline', verdict: 'correct', value: 'Another headline' })
  const [key] = await library.find(page.record.page.id)
  await library.replace([readAgain((await library.page(key!))!, '2.0.0')])
  const kept = (await library.page((await library.find(page.record.page.id))[0]!))!
  assert.equal(kept.reader, '2.0.0')
  assert.equal(kept.reviews.length, 2)
  const seen = viewRecord(kept)
  assert.equal(seen.article.headline, 'Another headline')
  assert.equal(seen.statements.find(({ id }) => id === statement.id)?.speaker.name, 'Sergey Lavrov')
})

test('a rejected statement is gone, and the last decision counts', async () => {
  const library = await sampleLibrary()
  const { page, statement } = await denial(library)
  const before = await count(library, '')
  await decide(library, page, { field: statement.id, verdict: 'reject' })
  assert.equal(await count(library, ''), before - 1)
  const stance = { ...(await library.page((await library.find(page.record.page.id))[0]!))! }
  await assert.rejects(decide(library, stance, { field: statement.id }), /has no statement/)
})

test('contents and chains are corrected in words of the page and names', async () => {
  const library = await sampleLibrary()
  const { page, statement } = await denial(library)
  const words = page.record.page.text.slice(...statement.content.span).slice(0, 20)
  const content = await decide(library, page, {
    field: `${statement.id}.content`,
    verdict: 'correct',
    value: words,
  })
  assert.deepEqual((content.value as Statement['content']).span[0], statement.content.span[0])
  const chain = await decide(library, page, {
    field: `${statement.id}.chain`,
    verdict: 'correct',
    value: 'Reuters > ISNA',
  })
  assert.deepEqual(
    (chain.value as Statement['chain']).map(({ entity }) => entity),
    ['Q130879', 'isna'],
  )
})

const again = async (library: Library, page: KeptPage): Promise<KeptPage> =>
  findPage(library, page.record.page.id)

test('who accepts what is shown keeps a correction, and it can be undone', async () => {
  const library = await sampleLibrary()
  const { page, statement } = await denial(library)
  const field = `${statement.id}.stance`
  const stance = async () =>
    viewRecord(await again(library, page)).statements.find(({ id }) => id === statement.id)?.stance
  await decide(library, page, { field, verdict: 'correct', value: 'confirms' })
  await decide(library, await again(library, page), { field, verdict: 'accept' })
  assert.equal(await stance(), 'confirms')
  await decide(library, await again(library, page), { field, verdict: 'undo' })
  assert.equal(await stance(), 'denies')
  await decide(library, await again(library, page), { field: statement.id, verdict: 'reject' })
  assert.equal(await stance(), undefined)
  await decide(library, await again(library, page), { field: statement.id, verdict: 'undo' })
  assert.equal(await stance(), 'denies')
})

test('one member of a chain is corrected, and taken out', async () => {
  const library = await sampleLibrary()
  const { page, statement } = await denial(library)
  const [, ...rest] = statement.chain.map(({ entity }) => entity)
  const field = `${statement.id}.chain.1`
  const chain = async () =>
    viewRecord(await again(library, page))
      .statements.find(({ id }) => id === statement.id)!
      .chain.map(({ entity }) => entity)
  await decide(library, page, { field, verdict: 'correct', value: 'Reuters' })
  assert.deepEqual(await chain(), ['Q130879', ...rest])
  await decide(library, await again(library, page), { field, verdict: 'reject' })
  assert.deepEqual(await chain(), rest)
})

test('a statement that was missed is added in words of the page, and found', async () => {
  const library = await sampleLibrary()
  const { page } = await denial(library)
  const { text } = page.record.page
  const { blocks } = page.record.article
  const taken = page.record.statements.map(({ content }) => content.span)
  const free = blocks
    .filter(({ role }) => role === 'body' || role === 'lead')
    .map(({ span }) => span[0])
    .find((start) => taken.every(([from, to]) => to <= start || start + 12 < from))!
  const teller = { by: 'a reader', at: '2026-01-02T03:04:05Z', why: null }
  const words = `speaker=Sergey Lavrov; content=${free}-${free + 12}; stance=denies`
  const before = await count(library, 'speaker:Q58217 stance:denies')
  const added = await addStatement(library, page, { text: words, ...teller })
  assert.equal((added.value as Statement).content.text, text.slice(free, free + 12))
  assert.equal(await count(library, 'speaker:Q58217 stance:denies'), before + 1)
  const twice = addStatement(library, await again(library, page), { text: words, ...teller })
  await assert.rejects(twice, { message: /stands there already/ })
  for (const wrong of ['content=x', 'speaker=Lavrov', 'nonsense; speaker=Lavrov; content=x'])
    await assert.rejects(addStatement(library, page, { text: wrong, ...teller }), /write --add/)
})

test('a page is found by the beginning of its id, and what is no page is told', async () => {
  const library = await sampleLibrary()
  const { page } = await denial(library)
  const { id } = page.record.page
  assert.equal((await findPage(library, id.slice(7, 19))).record.page.id, id)
  await assert.rejects(findPage(library, 'abc'), { message: /too short/ })
  await assert.rejects(findPage(library, 'https://example.org/none'), { code: 'missing-page' })
})

const MISTAKES: readonly (readonly [
  rest: Partial<Decision> & { field: string },
  message: RegExp,
])[] = [
  [{ field: 's999' }, /no statement s999/],
  [{ field: 'mood' }, /no field "mood"/],
  [{ field: 's1.mood' }, /no field "s1.mood"/],
  [{ field: 's1.chain.99' }, /no field "s1.chain.99"/],
  [{ field: 's1.speaker.1' }, /no field "s1.speaker.1"/],
  [{ field: 's1.stance', verdict: 'correct', value: 'maybe' }, /stance is one of/],
  [{ field: 's1.stance', verdict: 'reject' }, /cannot be empty/],
  [
    { field: 's1.content', verdict: 'correct', value: 'not on the page' },
    /do not stand on the page/,
  ],
  [{ field: 's1.content', verdict: 'correct', value: '5-2' }, /give a span/],
  [{ field: 's1.said', verdict: 'correct', value: 'soon' }, /is no day/],
  [{ field: 'published', verdict: 'correct', value: '2024-02-31' }, /day/],
  [{ field: 's1.speaker', verdict: 'correct', value: ' ' }, /say what should stand there/],
]

test('what cannot be decided is refused with what to do', async () => {
  const library = await sampleLibrary()
  const { page } = await denial(library)
  for (const [rest, message] of MISTAKES)
    await assert.rejects(decide(library, page, rest), { message }, JSON.stringify(rest))
  assert.deepEqual(await library.reviews(null), [])
})

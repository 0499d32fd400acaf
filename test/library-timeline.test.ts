import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reviewPage } from '../src/app/library/review-page.ts'
import { searchPages } from '../src/app/library/search-pages.ts'
import type { Timeline } from '../src/app/library/timeline.ts'
import { timeline } from '../src/app/library/timeline.ts'
import { sampleLibrary } from './library/sample-library.ts'

const library = await sampleLibrary()
const entriesOf = ({ days }: Timeline) => days.flatMap(({ entries }) => entries)
const idsOf = (answer: Timeline) =>
  entriesOf(answer).flatMap(({ tellings }) =>
    tellings.map(({ record, statement }) => `${record.page.id} ${statement.id}`),
  )

test('names of any script give one timeline, the oldest day first', async () => {
  const one = await timeline(library, ['Putin', 'Kim Jong Un'])
  const other = await timeline(library, ['بوتين', 'کیم جونگ اون'])
  assert.ok(one.shown > 5)
  assert.deepEqual(idsOf(other), idsOf(one))
  const days = one.days.flatMap(({ edtf }) => (edtf === null ? [] : [edtf]))
  assert.deepEqual(days, days.toSorted())
})

test('each statement joins two of the actors', async () => {
  const { actors, ...rest } = await timeline(library, ['Putin', 'Kim Jong Un', 'Lavrov'])
  const ids = new Set(actors.map(({ id }) => id))
  for (const { relation } of entriesOf({ actors, ...rest })) {
    const joined = [...relation.speakers, ...relation.others]
    assert.ok(joined.length >= 2)
    for (const id of joined) assert.ok(ids.has(id))
    if (relation.kind === 'third') assert.equal(relation.speakers.length, 0)
  }
})

test('others are left out where only what they say to each other is wanted', async () => {
  const names = ['Russia', 'North Korea']
  const all = await timeline(library, names)
  const between = await timeline(library, names, { isBetween: true })
  assert.ok(entriesOf(all).some(({ relation }) => relation.kind === 'third'))
  assert.ok(entriesOf(between).every(({ relation }) => relation.kind !== 'third'))
})

test('one actor alone has what they said and what was said of them', async () => {
  const answer = await timeline(library, ['Kim Jong Un'])
  const kinds = new Set(entriesOf(answer).map(({ relation }) => relation.kind))
  assert.ok(kinds.has('says') && kinds.has('of'))
})

test('the days are bounded by when something was said, else published', async () => {
  const answer = await timeline(library, ['Putin'], { from: '2024', to: '2024-12-31' })
  assert.ok(answer.shown > 0)
  for (const { edtf } of answer.days) assert.match(edtf!, /^2024/)
})

test('parts of a timeline make the whole', async () => {
  const whole = await timeline(library, ['Putin'])
  const parts: string[] = []
  let after: Timeline['earlier'] = null
  do {
    const part: Timeline = await timeline(library, ['Putin'], { limit: 4, after })
    parts.push(...idsOf(part))
    after = part.earlier
  } while (after)
  assert.deepEqual(parts.toSorted(), idsOf(whole).toSorted())
})

test('what people decided shows in the timeline', async () => {
  const own = await sampleLibrary()
  const { hits } = await searchPages(own, 'speaker:Q7747 actor:Q56226', { of: 'statements' })
  const { hit, statement } = hits[0]!
  const before = await timeline(own, ['Q7747', 'Q56226'])
  const page = (await own.page(hit.page))!
  const field = statement!.id
  await reviewPage(own, page, {
    field,
    verdict: 'reject',
    by: 'a reader',
    at: '2026-01-02T00:00:00Z',
  })
  assert.equal((await timeline(own, ['Q7747', 'Q56226'])).total, before.total - 1)
})

const MISTAKES: readonly (readonly [names: string[], options: object, message: RegExp])[] = [
  [['Nobody Atall'], {}, /speaks of nobody called "Nobody Atall"/],
  [['Putin', 'پوتین'], {}, /are both Vladimir Putin/],
  [['Putin'], { from: 'soon' }, /--from "soon": give a day/],
  [['Putin'], { from: '2024', to: '2023' }, /comes after --to/],
  [['Putin'], { to: '2024-13' }, /--to "2024-13"/],
  [Array.from({ length: 9 }, () => 'Putin'), {}, /8 actors at most/],
]

for (const [names, options, message] of MISTAKES) {
  test(`${names[0]} with ${JSON.stringify(options)} is refused with what to do`, async () => {
    await assert.rejects(timeline(library, names, options), { message })
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleLibrary } from '../../../test/library/sample-library.ts'
import { compare } from './compare.ts'
import { decide } from './decide.ts'
import { groupNew } from './group-new.ts'
import { originsOf } from './origins-of.ts'
import { reprints } from './reprints.ts'
import { stories } from './stories.ts'
import { story } from './story.ts'
import { trace } from './trace.ts'

const library = await sampleLibrary()
await groupNew(library)
const { stories: listed } = await stories(library, { order: 'biggest' })
const treaty = listed.find(({ days }) => days?.[0] === '2024-06-19')!
const treatyView = await story(library, treaty.id)
const byOutlet = (name: string) => treatyView.pages.find(({ outlet }) => outlet?.name === name)!

test('stories of several pages are listed, and of one page where all are asked for', async () => {
  assert.ok(listed.every(({ pages }) => pages > 1))
  const { stories: all } = await stories(library, { all: true, limit: 100 })
  assert.ok(all.length > listed.length)
  assert.deepEqual(
    all.reduce((sum, { pages }) => sum + pages, 0),
    (await library.stats()).pages,
  )
})

test('a list has an order, a limit, and what a query finds', async () => {
  const { stories: newest, isMore } = await stories(library, { limit: 2 })
  assert.deepEqual([newest.length, isMore], [2, true])
  const { stories: next, total } = await stories(library, { limit: 2, skip: 1 })
  assert.equal(next[0]!.id, newest[1]!.id)
  assert.equal(total, listed.length)
  assert.ok(newest[0]!.days![1] >= newest[1]!.days![1])
  const { stories: found } = await stories(library, { query: 'Lavrov', all: true })
  assert.ok(found.length > 0 && found.length < listed.length + 5)
  const { stories: contested } = await stories(library, { order: 'contested', all: true })
  assert.ok(contested.every((one) => one.contested > 0))
  await assert.rejects(stories(library, { query: 'stance:' }), { code: 'bad-query' })
})

test('a summary is remembered until its story changes', async () => {
  const kept = await library.recall(`story:${treaty.id}`)
  assert.ok(kept!.includes(treaty.id))
})

test('a list tells the same figures as the story, and a denier is no origin', async () => {
  const { stories: all } = await stories(library, { all: true, limit: 100 })
  for (const { id, claim, headline, contested } of all) {
    const view = await story(library, id)
    assert.equal(view.headline, headline)
    assert.equal(view.claims.filter((one) => one.contested).length, contested)
    const [main] = view.claims
    assert.equal(main?.id, claim?.id)
    if (!main || !claim) continue
    const { reports, independent, origins } = main.count
    assert.deepEqual([claim.reports, claim.independent], [reports, independent])
    assert.deepEqual(
      main.trace.flatMap(({ kind, id: origin, reports: below }) =>
        kind === 'origin' ? [[origin, below]] : [],
      ),
      origins.map(({ id: origin, pages }) => [origin, pages.length]),
    )
    const sayingSo = new Set(
      main.statements.flatMap(({ page, side }) =>
        side === 'asserts' || side === 'confirms' ? page : [],
      ),
    )
    assert.ok(origins.every(({ pages }) => pages.every((page) => sayingSo.has(page))))
  }
})

test('a story has its pages by time, its claims with their counts, and points into the pages', async () => {
  const { pages, claims } = treatyView
  assert.equal(pages.length, treaty.pages)
  const told = claims.find(({ count }) => count.reports > 1)!
  assert.match(told.count.arithmetic, /= \d+ independent origins?$/)
  for (const { statements } of claims)
    for (const { page, span, text } of statements) {
      const key = (await library.stories.keyOf(page))!
      const kept = (await library.page(key))!
      assert.ok(kept.record.page.text.slice(...span).length > 0 && text.length > 0)
    }
})

test('a story is found by a page of it, and nothing else', async () => {
  assert.equal((await story(library, treatyView.pages[0]!.id)).id, treaty.id)
  await assert.rejects(story(library, 'story-000000000000'), { code: 'missing-page' })
  await assert.rejects(story(library, 'nothing'), { code: 'missing-page' })
})

test('a statement is traced to the claim that it takes a side on', async () => {
  const [claim] = treatyView.claims
  const [first] = claim!.statements
  const traced = await trace(library, `${first!.page}.${first!.statement}`)
  assert.equal(traced.claim.id, claim!.id)
  assert.equal((await trace(library, claim!.id)).claim.id, claim!.id)
  await assert.rejects(trace(library, `${first!.page}.s999`), /isnad show/)
  await assert.rejects(trace(library, first!.page), /is no statement/)
})

test('reprints are listed from both sides, and compared by sentence', async () => {
  const [isna, tabnak] = ['Iranian Students News Agency', 'Tabnak'].map(byOutlet)
  const mine = await reprints(library, tabnak!.id)
  assert.deepEqual(
    mine.dependsOn.map(({ of }) => of.id),
    [isna!.id],
  )
  const theirs = await reprints(library, isna!.id)
  assert.deepEqual(
    theirs.dependOnIt.map(({ page }) => page.id),
    [tabnak!.id],
  )
  assert.ok(theirs.dependOnIt[0]!.changes.length > 0)
  assert.ok((await reprints(library, null)).dependsOn.length > 0)
  const compared = await compare(library, isna!.id, tabnak!.id)
  assert.equal(compared.page.id, tabnak!.id)
  assert.ok(compared.sentences.some(({ page, of }) => page && of))
  await assert.rejects(compare(library, isna!.id, isna!.id), /same page/)
})

test('without an agency less remains of the claims that rest on it', async () => {
  const { claims, resting } = await originsOf(library, 'Korean Central News Agency')
  assert.ok(claims.every(({ before, after }) => after.reports < before.reports))
  assert.ok(claims.length > 0 && resting.length > 0)
})

test('what a person decides wins and stays', async () => {
  const { id: one } = byOutlet('Iranian Students News Agency')
  const { id: other } = byOutlet('Sputnik')
  const made = { by: 'a reader', at: '2026-01-01T00:00:00Z', why: 'two happenings' }
  const parted = await decide(library, { ...made, verdict: 'apart', pages: [one, other] })
  assert.notEqual(parted.stories[0], parted.stories[1])
  assert.equal(parted.changes[0]?.kind, 'split')
  const joined = await decide(library, { ...made, verdict: 'together', pages: [one, other] })
  assert.equal(joined.stories[0], joined.stories[1])
  const { decisions, changes } = await story(library, one)
  assert.deepEqual(
    decisions.map(({ verdict }) => verdict),
    ['together'],
  )
  assert.deepEqual(
    changes.filter(({ by }) => by === made.by).map(({ kind }) => kind),
    ['split', 'merged'],
  )
  await assert.rejects(decide(library, { ...made, verdict: 'apart', pages: [one, one] }))
})

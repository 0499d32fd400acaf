import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Statements } from '../src/app/library/actor-profile.ts'
import { actorProfile } from '../src/app/library/actor-profile.ts'
import { sampleLibrary } from './library/sample-library.ts'

const library = await sampleLibrary()
const sum = (counts: readonly { count: number }[]) =>
  counts.reduce((all, { count }) => all + count, 0)

test('an actor is the same under a name of any script, and an id', async () => {
  const one = await actorProfile(library, 'Lavrov')
  for (const name of ['لاوروف', 'لافروف', 'лавров', 'Q58217', 'sergey lavrov'])
    assert.deepEqual((await actorProfile(library, name)).said, one.said, name)
})

test('names, spellings and offices of an actor stand together', async () => {
  const { names, spellings, offices } = await actorProfile(library, 'Putin')
  assert.ok(names['fa'] && names['ar'] && names['ru'])
  assert.ok(spellings.some(({ value }) => value === 'پوتین'))
  assert.equal(new Set(spellings.map(({ value }) => value)).size, spellings.length)
  const begins = offices.map(({ from }) => from ?? '')
  assert.deepEqual(begins, begins.toSorted().reverse())
})

test('what they said and what was said of them are counted apart', async () => {
  const { said, told, pages } = await actorProfile(library, 'Putin', { limit: 100 })
  assert.ok(pages.total > 5)
  for (const { statement } of said.newest) assert.equal(statement.speaker.entity, 'Q7747')
  for (const { statement } of told.newest) assert.notEqual(statement.speaker.entity, 'Q7747')
  for (const part of [said, told] satisfies Statements[]) {
    assert.equal(part.newest.length, part.total)
    assert.equal(sum(part.stances), part.total)
    assert.ok(sum(part.years) <= part.total)
  }
  assert.equal(sum(said.years), said.total)
})

test('an outlet has what it passed on', async () => {
  const { passed } = await actorProfile(library, 'TASS', { limit: 3 })
  assert.ok(passed.total > 3)
  assert.equal(passed.newest.length, 3)
  assert.ok(passed.speakers.every(({ name }) => !name.includes('@')))
})

test('a name that may mean several is refused with their ids and pages, one of nobody as well', async () => {
  await assert.rejects(actorProfile(library, 'Korea'), (error: Error) => {
    assert.match(error.message, /may mean several: give the id of one/)
    assert.match(error.message, /Q\d+ .*, \d+ pages?/)
    return true
  })
  await assert.rejects(actorProfile(library, ' '), { message: /give a name/ })
  await assert.rejects(actorProfile(library, 'x'.repeat(9_999)), { message: /^.{1,250}$/ })
  await assert.rejects(actorProfile(library, 'Nobody Atall'), { message: /speaks of nobody/ })
})

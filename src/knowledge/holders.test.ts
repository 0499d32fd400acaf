import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfficeSought } from './holders.ts'
import { findHolders, SURE_HOLDER } from './holders.ts'

const PRESIDENT_US: OfficeSought = { gloss: 'president', country: 'US', body: null, standing: null }

/** The names of whom an office may mean, the sure one marked. */
function shown(sought: Partial<OfficeSought>, day: string | null): string[] {
  const found = findHolders({ ...PRESIDENT_US, ...sought }, day)
  return found.map(({ person, score }) => `${person.name}${score >= SURE_HOLDER ? '!' : ''}`)
}

test('an office means who holds it on the day', () => {
  assert.deepEqual(shown({}, '2018-05-01'), ['Donald Trump!'])
  assert.deepEqual(shown({}, '2023-05-01'), ['Joe Biden!'])
  assert.deepEqual(shown({}, '2025-05-01'), ['Donald Trump!'])
})

test('a former holder is whoever held it before, the last one first, and never surely', () => {
  assert.deepEqual(shown({ standing: 'former' }, '2023-05-01').slice(0, 2), [
    'Donald Trump',
    'Barack Obama',
  ])
})

test('does not call who holds the office again its former holder', () => {
  assert.ok(!shown({ standing: 'former' }, '2025-05-01').includes('Donald Trump'))
})

test('the voice of a body is that of the office tied to it', () => {
  const [first] = findHolders(
    { gloss: 'spokesperson', country: null, body: 'kremlin', standing: null },
    '2024-06-01',
  )
  assert.equal(first?.person.name, 'Dmitry Peskov')
  assert.ok(first?.reason.startsWith('presidential spokesperson of RU since 2012'))
})

test('an acting holder is only a candidate where the holder was asked for', () => {
  assert.deepEqual(shown({ country: 'KR', standing: 'acting' }, '2024-12-20'), ['Han Duck-soo!'])
})

test('does not name anybody without a day, or for an office that no table has', () => {
  assert.ok(shown({}, null).every((name) => !name.endsWith('!')))
  assert.deepEqual(shown({ gloss: 'goalkeeper' }, '2024-01-01'), [])
  assert.deepEqual(shown({ country: null }, '2024-01-01'), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Told } from './cast.ts'
import { joinStrangers } from './join-strangers.ts'

/** What the words say of a speaker, found by its place. */
function said(native: string, rule = 'unknown phrase'): Told {
  const speaker = { id: native, name: native, native, kind: 'person', named: true, plural: false }
  return { draft: { subject: { rule } }, speaker, rule } as unknown as Told
}

const names = (told: readonly Told[]): string[] => told.map(({ speaker }) => speaker.id)

test('the last word of a stranger’s name is that stranger', () => {
  assert.deepEqual(names(joinStrangers([said('Ahadi'), said('Akbar Ahadi')])), [
    'Akbar Ahadi',
    'Akbar Ahadi',
  ])
})

test('does not choose between two of one family', () => {
  const told = [said('Akbar Ahadi'), said('Ali Ahadi'), said('Ahadi')]
  assert.deepEqual(names(joinStrangers(told)), ['Akbar Ahadi', 'Ali Ahadi', 'Ahadi'])
})

test('does not touch who is known otherwise', () => {
  const told = [said('Akbar Ahadi', 'given name'), said('Ahadi', 'given name')]
  assert.deepEqual(names(joinStrangers(told)), ['Akbar Ahadi', 'Ahadi'])
})

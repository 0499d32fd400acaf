import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { buildTable, hashOn, hashText, placesOf, slotOf } from './text-table.ts'

test('a text is found at its places, in their order, whatever else is in the table', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.nat())), fc.string(), (entries, other) => {
      const builder = buildTable()
      const expected = new Map<string, number[]>()
      for (const [text, place] of entries) {
        builder.put(hashText('name', text), place)
        expected.set(text, [...(expected.get(text) ?? []), place])
      }
      const table = builder.table()
      for (const [text, places] of expected) {
        assert.deepEqual(placesOf(slotOf(hashText('name', text), table), table), places)
      }
      if (!expected.has(other)) assert.equal(slotOf(hashText('name', other), table), -1)
    }),
  )
})

test('a table grows', () => {
  const builder = buildTable()
  for (let place = 0; place < 20_000; place++) builder.put(hashText('id', `e${place}`), place)
  const table = builder.table()
  for (let place = 0; place < 20_000; place++) {
    assert.deepEqual(placesOf(slotOf(hashText('id', `e${place}`), table), table), [place])
  }
  assert.equal(slotOf(hashText('id', 'e20000'), table), -1)
})

test('the beginning of a text has no place', () => {
  const builder = buildTable()
  const beginning = hashOn(hashText('name', 'fa'), 'علی')
  builder.mark(beginning)
  assert.equal(builder.has(beginning), true)
  assert.deepEqual(placesOf(slotOf(beginning, builder.table()), builder.table()), [])
})

test('does not take a text of one kind for one of another', () => {
  assert.notDeepEqual(hashText('id', 'a'), hashText('host', 'a'))
  assert.notDeepEqual(
    hashOn(hashText('name', 'fa'), 'ab'),
    hashOn(hashOn(hashText('name', 'fa'), 'a'), 'b'),
  )
})

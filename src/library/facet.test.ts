import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mostFrequent, toFacet } from './facet.ts'
import { MOST_COUNTED, MOST_VALUES } from './query.ts'

test('tells the most frequent values, equal ones in the order in which they were met', () => {
  const counts = fc.array(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(MOST_COUNTED)), {
    maxLength: 3 * MOST_VALUES,
  })
  const property = fc.property(counts, (list) => {
    const values = list.map((_, at) => at)
    const sorted = values.toSorted((one, other) => list[other]! - list[one]! || one - other)
    assert.deepEqual(
      mostFrequent(values, (at) => list[at]!),
      sorted.slice(0, MOST_VALUES),
    )
  })
  fc.assert(property)
})

test('a field that nothing has does not fail', () => {
  assert.deepEqual(toFacet('stance', new Map()), { field: 'stance', values: [] })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedTerms, withoutSpan } from './asked-terms.ts'

const CASES: readonly (readonly [query: string, terms: readonly string[]])[] = [
  ['', []],
  ['Putin', ['Putin']],
  ['speaker:Putin "two words" -stance:denies', ['speaker:Putin', '"two words"', '-stance:denies']],
  ['a NOT b', ['a', 'NOT b']],
  ['a (b OR c)', ['a']],
  ['a OR b', []],
  ['speaker:"Kim Jong Un" x', ['speaker:"Kim Jong Un"', 'x']],
]

for (const [query, expected] of CASES)
  test(`the terms of ${query || 'nothing'} can be taken out of it`, () => {
    const terms = askedTerms(query)
    assert.deepEqual(
      terms.map(({ span }) => query.slice(...span)),
      expected,
    )
    for (const { span } of terms) {
      const rest = withoutSpan(query, span)
      assert.equal(askedTerms(rest).length, terms.length - 1, rest)
    }
  })

test('what stands in quotation marks does not lose its spaces with another term', () => {
  assert.equal(withoutSpan('"two  words" x', [13, 14]), '"two  words"')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { familyOf, stateBehind } from './families.ts'

const TOGETHER: readonly (readonly [one: string, other: string])[] = [
  ['al-arabiya', 'al-hadath'],
  ['asharq-al-awsat', 'independent-persian'],
  ['radio-farda', 'radio-azadi'],
  ['ria-novosti', 'sputnik'],
  ['press-tv', 'al-alam'],
]

for (const [one, other] of TOGETHER) {
  test(`${one} and ${other} are one family`, () => {
    assert.equal(familyOf(one)?.id, familyOf(other)?.id)
    assert.equal(familyOf(one)?.certainty, 'sure')
  })
}

const APART: readonly (readonly [one: string, other: string])[] = [
  ['Q223799', 'sputnik'],
  ['rt', 'sputnik'],
  ['kcna', 'rodong-sinmun'],
  ['irna', 'irib'],
  ['cnn-turk', 'Q48340'],
]

for (const [one, other] of APART) {
  test(`${one} and ${other} are not one family`, () => {
    const families = [familyOf(one)?.id ?? one, familyOf(other)?.id ?? other]
    assert.notEqual(families[0], families[1])
  })
}

test('a family holds for its years', () => {
  assert.equal(familyOf('hurriyet', '2017-05-01'), undefined)
  assert.equal(familyOf('hurriyet', '2019-05-01')?.id, 'demiroren')
  assert.equal(familyOf('the-observer', '2026-02-01'), undefined)
})

test('a table tells which state stands behind an outlet', () => {
  assert.deepEqual(stateBehind('irna'), { state: 'IR', control: 'run' })
  assert.equal(stateBehind('Q130879'), undefined)
})

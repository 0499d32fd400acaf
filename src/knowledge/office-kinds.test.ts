import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOfOffice, officeKindOf, officesOfBody, officesOfGloss } from './office-kinds.ts'

const BODIES: readonly (readonly [gloss: string, body: string, office: string])[] = [
  ['spokesperson', 'foreign-ministry@IR', 'foreign-ministry-spokesperson of IR'],
  ['spokesperson', 'us-state-department', 'foreign-ministry-spokesperson of US'],
  ['spokesperson', 'kremlin', 'presidential-spokesperson of RU'],
  ['spokesperson', 'hamas', 'spokesperson of hamas'],
  ['secretary general', 'NATO', 'secretary-general of NATO'],
  ['commander', 'quds-force', 'commander of quds-force'],
  ['head', 'majlis', 'parliament-speaker of IR'],
]

for (const [gloss, body, office] of BODIES) {
  test(`the ${gloss} of ${body} is the ${office}`, () => {
    const [first] = officesOfBody(gloss, body)
    assert.equal(first && `${first.office} of ${first.state}`, office)
  })
}

test('a role noun means its offices in order', () => {
  assert.deepEqual(officesOfGloss('chancellor'), ['chancellor', 'prime-minister'])
  assert.equal(officesOfGloss('leader')[0], 'supreme-leader')
  assert.deepEqual(officesOfGloss('no such office'), [])
})

test('an office tells its body', () => {
  assert.equal(bodyOfOffice('foreign-ministry-spokesperson', 'IR'), 'iran-foreign-ministry-short')
  assert.equal(bodyOfOffice('foreign-ministry-spokesperson', 'CN'), 'foreign-ministry@CN')
  assert.equal(bodyOfOffice('presidential-spokesperson', 'RU'), 'kremlin')
  assert.equal(bodyOfOffice('secretary-general', 'NATO'), 'NATO')
  assert.equal(bodyOfOffice('monarch', 'QA'), undefined)
})

test('several hold an office of several', () => {
  assert.equal(officeKindOf('foreign-ministry-spokesperson')?.single, false)
  assert.equal(officeKindOf('president')?.single, true)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from './knowledge.ts'
import { shortName } from './short-name.ts'

const cases: readonly (readonly [title: string, host: string, expected: string])[] = [
  ['an agency is known by its initials', 'isna.ir', 'ISNA'],
  ['an outlet without initials keeps its name', 'tabnak.ir', 'Tabnak'],
]

for (const [title, host, expected] of cases) {
  test(title, () => {
    const outlet = knowledge().outletOfHost(host)!
    assert.equal(shortName(outlet.id, outlet.name), expected)
  })
}

test('does not shorten what the knowledge does not hold', () => {
  assert.equal(shortName('local:1', 'Valley Radio'), 'Valley Radio')
  assert.equal(shortName(null, 'Valley Radio'), 'Valley Radio')
})

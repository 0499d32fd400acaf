import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameLabel, toLabelWords } from './label-words.ts'

const KOREA = ['south', 'korea']

const CASES: readonly (readonly [
  one: string,
  other: string,
  same: boolean,
  optional?: readonly string[],
])[] = [
  ['National Agency of Intelligence South Korea', 'National Intelligence Service', true, KOREA],
  ['General Staff', 'General Staff of the Armed Forces of Iran', true],
  [
    "Central Military Committee of Workers' Party of Korea",
    'Military Commission of central Party of workers',
    true,
  ],
  ['Committee of Elections Iran', 'Authority of Elections', true, ['iran']],
  ['General Staff of Iran', 'General Staff of Israel', false],
  ['Ministry of Health', 'Organisation of Health', false],
  ['Ministry of Defence', 'Ministry of Justice', false],
  ['Commission', 'Committee', false],
  ['Embassy of Iran', 'Government of Iran', false, ['iran']],
]

for (const [one, other, same, optional = []] of CASES) {
  test(`"${one}" and "${other}" ${same ? 'name' : 'do not name'} one body`, () => {
    const names = new Set(optional)
    assert.equal(isSameLabel(toLabelWords(one), toLabelWords(other), names), same)
    assert.equal(isSameLabel(toLabelWords(other), toLabelWords(one), names), same)
  })
}

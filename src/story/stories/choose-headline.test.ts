import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printOf } from '../../../test/story-prints.ts'
import { chooseHeadline } from './choose-headline.ts'

const CASES: readonly { says: string; headlines: readonly string[]; chosen: string | null }[] = [
  {
    says: 'the first of clear ones',
    headlines: ['A treaty was signed in Pyongyang', 'The treaty of Pyongyang is signed now'],
    chosen: 'A treaty was signed in Pyongyang',
  },
  {
    says: 'one that tells before one that asks',
    headlines: ['What was signed in Pyongyang today?', 'A treaty was signed in Pyongyang'],
    chosen: 'A treaty was signed in Pyongyang',
  },
  {
    says: 'one of several words before a catchword',
    headlines: ['Urgent', 'A treaty was signed in Pyongyang'],
    chosen: 'A treaty was signed in Pyongyang',
  },
  { says: 'does not choose where none is told', headlines: [''], chosen: null },
]

for (const { says, headlines, chosen } of CASES) {
  test(says, () => {
    const pages = headlines.map((headline, at) => printOf(`${at}`, 'entity:x', { headline }))
    assert.equal(chooseHeadline(pages)?.headline ?? null, chosen)
  })
}

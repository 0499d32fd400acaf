import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../../lang/index.ts'
import { tokenise } from '../../text/tokens.ts'
import { findStates } from './find-states.ts'

const CASES: readonly { says: string; code: string; text: string; states: readonly string[] }[] = [
  { says: 'a Persian adjective', code: 'fa', text: 'هواپیمای اوکراینی سقوط کرد', states: ['Q212'] },
  {
    says: 'an Arabic adjective with the article, behind a prefix too',
    code: 'ar',
    text: 'الطائرة الأوكرانية والتركية',
    states: ['Q212', 'Q43'],
  },
  { says: 'does not take a state by its name', code: 'fa', text: 'سفر به اوکراین', states: [] },
]

for (const { says, code, text, states } of CASES) {
  test(`findStates: ${says}`, () => {
    const pack = packs.find((known) => known.code === code)!
    const tokens = tokenise(text)
    const found = findStates(tokens, { from: 0, to: tokens.length }, pack)
    assert.deepEqual(
      found.map(({ state }) => state),
      states,
    )
  })
}

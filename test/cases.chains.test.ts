import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Record } from '../src/model/record.ts'
import { readCases, recordOf, updateCases } from './case-file.ts'

/** One line a statement: who speaks, and the transmitters, nearest the speaker first. */
function show({ statements }: Record): string {
  return statements
    .map(({ speaker, chain }) => {
      const hops = chain.map(({ name }) => name).join(' > ')
      return `${speaker.native ?? speaker.name} | ${hops || '-'}`
    })
    .join('\n')
}

for (const code of ['fa', 'ar']) {
  if (process.env['UPDATE']) {
    updateCases({ code, stage: 'chains' }, show)
    continue
  }
  for (const { title, text, expected } of readCases(code, 'chains')) {
    test(`${code} chains: ${title}`, () => {
      assert.equal(show(recordOf(text, code)), expected)
    })
  }
}

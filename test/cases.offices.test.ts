import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Record } from '../src/model/record.ts'
import { readCases, recordOf, updateCases } from './case-file.ts'

/** One line an office: its words, whom it means, how he stands to it, and whom else it may mean. */
function show({ mentions }: Record): string {
  return mentions
    .filter(({ kind, how }) => kind === 'person' && how !== 'pronoun' && how !== 'surname')
    .map(({ surface, name, standing, candidates, entity }) => {
      const others = (candidates ?? []).filter((candidate) => candidate.entity !== entity)
      return [surface, name, standing ?? '-', others.map((other) => other.name).join('; ')]
        .join(' | ')
        .replace(/ \| $/, '')
    })
    .join('\n')
}

for (const code of ['fa', 'ar']) {
  if (process.env['UPDATE']) updateCases({ code, stage: 'offices' }, show)
  else {
    for (const { title, text, expected } of readCases(code, 'offices')) {
      test(`${code} offices: ${title}`, () => {
        assert.equal(show(recordOf(text, code)), expected)
      })
    }
  }
}

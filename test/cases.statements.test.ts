import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Record } from '../src/model/record.ts'
import { readCases, recordOf, updateCases } from './case-file.ts'

/** One line a statement: the speaker's words, or `- =` and who it is; the cue; kind and stance; the content. */
function show({ statements }: Record): string {
  return statements
    .map(({ speaker, cue, kind, stance, content }) => {
      const who = speaker.surface ?? `- = ${speaker.native ?? speaker.name}`
      return [who, cue.text, `${kind} ${stance}`, content.text.replace(/\s+/g, ' ')].join(' | ')
    })
    .join('\n')
}

for (const code of ['fa', 'ar']) {
  if (process.env['UPDATE']) {
    updateCases({ code, stage: 'statements' }, show)
    continue
  }
  for (const { title, text, expected } of readCases(code, 'statements')) {
    test(`${code} statements: ${title}`, () => {
      assert.equal(show(recordOf(text, code)), expected)
    })
  }
}

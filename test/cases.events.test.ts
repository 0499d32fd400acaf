import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Record } from '../src/model/record.ts'
import { readCases, recordOf, updateCases } from './case-file.ts'

/** One line an event: the code, who does it, to whom, where, when, how it is told and by which statement, its words. */
function show({ events, mentions, statements, page }: Record): string {
  const names = new Map(statements.map(({ speaker: { entity, name } }) => [entity, name]))
  for (const { entity, name } of mentions) names.set(entity, name)
  return events
    .map((event) => {
      const { plover, mode, actors, recipients, place, edtf, status, by, span } = event
      const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '?').join(' & ')
      return [
        mode ? `${plover} ${mode}` : plover,
        `${named(actors) || '-'} > ${named(recipients) || '-'}`,
        place ?? '-',
        edtf ?? '-',
        by ? `${status} ${by}` : status,
        page.text.slice(...span).replace(/\s+/g, ' '),
      ].join(' | ')
    })
    .join('\n')
}

for (const code of ['fa', 'ar']) {
  if (process.env['UPDATE']) {
    updateCases({ code, stage: 'events' }, show)
    continue
  }
  for (const { title, text, expected } of readCases(code, 'events')) {
    test(`${code} events: ${title}`, () => {
      assert.equal(show(recordOf(text, code)), expected)
    })
  }
}

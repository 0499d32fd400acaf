import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../app/read.ts'
import type { Record } from '../model/record.ts'
import type { Hop, Statement } from '../model/statement.ts'
import { viewRecord } from './record-view.ts'
import { styleFor } from './style.ts'
import { widthOf } from './width.ts'

const hop = (name: string): Hop => ({
  name,
  native: null,
  entity: 'local:x',
  kind: 'outlet',
  surface: null,
  span: null,
  relation: 'quoted',
  inherited: false,
  rule: 'test',
})

const statement = (name: string, chain: readonly string[]): Statement => ({
  id: 's1',
  place: 'body',
  kind: 'indirect',
  stance: 'pledges',
  speaker: {
    name,
    native: null,
    entity: 'local:x',
    surface: null,
    span: null,
    named: true,
    kind: 'person',
    rule: 'test',
  },
  addressee: null,
  cue: { text: 'گفت', span: [0, 3] },
  content: { text: 'پلی تازه میان دو شهر ساخته خواهد شد', span: [4, 40], pieces: [[4, 40]] },
  said: null,
  chain: chain.map(hop),
  inside: null,
  rule: 'test',
})

function recordOf(statements: readonly Statement[]): Record {
  const record = readText('شهردار گفت که پلی تازه ساخته می‌شود.', { language: 'fa' })
  const published = {
    value: '2024-06-19T08:04+03:30',
    edtf: '2024-06-19',
    calendar: 'persian',
    surface: null,
    span: null,
    inferred: false,
    rule: 'test',
  } as const
  return { ...record, article: { ...record.article, headline: 'پل تازه', published }, statements }
}

const view = (statements: readonly Statement[], columns: number): string =>
  viewRecord(recordOf(statements), { columns, style: styleFor(process.stdout, true) })

test('shows the headline and the day in both calendars', () => {
  const shown = view([], 100)
  assert.match(shown, /پل تازه/)
  assert.match(shown, /19 June 2024, 08:04 · 30 Khordad 1403/)
  assert.match(shown, /no statements found/)
})

test('shows a chain from the speaker to the outlet', () => {
  const shown = view([statement('Mira Solan', ['Valley Radio', 'Morning Post'])], 110)
  assert.match(shown, /Mira Solan {2}pledges .* Mira Solan → Valley Radio → Morning Post\n/)
})

for (const columns of [40, 72, 100, 160]) {
  test(`does not overrun a terminal of ${columns} columns`, () => {
    const chain = ['The Valley and Highland Broadcasting Company', 'Morning Post', 'Evening Post']
    for (const line of view([statement('Mira Solan', chain)], columns).split('\n')) {
      assert.ok(widthOf(line) <= columns, `${widthOf(line)}: ${line}`)
    }
  })
}

test('closes every isolate that it opens', () => {
  const shown = view([statement('میرا سولان', ['رادیو دره', 'نامه بامداد'])], 72)
  for (const line of shown.split('\n')) {
    assert.equal(line.split('\u2067').length, line.split('\u2069').length)
  }
})

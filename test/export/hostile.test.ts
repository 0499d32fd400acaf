import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FORMATS, loadFormat } from '../../src/export/formats.ts'
import type { Record } from '../../src/model/record.ts'
import { readSamples } from '../samples.ts'
import { cpuNow } from '../cpu-time.ts'

const MENTIONS = 20_000
const BUDGET_MS = 5_000

/** A record of a page of 300,000 characters that are all escaped somewhere, with very many blocks, mentions and statements. */
function hugeRecord(): Record {
  const { record } = readSamples()[0]!
  const text = '<b> 😀 ###\u202e\n "\\ '.repeat(MENTIONS)
  const [mention] = record.mentions
  const [statement] = record.statements
  const at = Array.from({ length: MENTIONS }, (_, index) => index)
  return {
    ...record,
    page: { ...record.page, text, length: text.length },
    article: {
      ...record.article,
      headline: text.slice(0, 2000),
      blocks: at.map((index) => ({ role: 'body', path: 'p', span: [index * 9, index * 9 + 9] })),
    },
    mentions: at.map((index) => ({
      ...mention!,
      entity: `local:${index}`,
      surface: `x${index}`,
      how: 'name',
      span: [index, index + 3],
    })),
    statements: at.slice(0, MENTIONS / 10).map((index) => ({
      ...statement!,
      id: `s${index}`,
      content: { text: text.slice(0, 500), span: [0, 500], pieces: [[0, 500]] },
    })),
  }
}

const record = hugeRecord()

for (const name of Object.keys(FORMATS)) {
  test(`${name} writes a page of very many parts in time`, async () => {
    const format = await loadFormat(name)
    const start = cpuNow()
    assert.ok(format.page({ record }).length > 1e5)
    const took = cpuNow() - start
    assert.ok(took < BUDGET_MS, `${Math.round(took)} ms`)
  })
}

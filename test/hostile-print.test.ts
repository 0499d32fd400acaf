import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HOSTILE } from '../bench/hostile.ts'
import { packs } from '../src/lang/index.ts'
import type { Record } from '../src/model/record.ts'
import { toPrintedPage } from '../src/story/print/to-printed-page.ts'

/** Texts at which figures, concepts and runs could go wrong. */
const TEXTS: Readonly<{ [name: string]: string }> = {
  ...HOSTILE,
  'digits parted by marks': '1.2.3,4/5-6:7 '.repeat(20_000),
  'a number without end': '9'.repeat(200_000),
  'number words without end': 'هزار و صد و '.repeat(20_000),
  'scales without end': 'million thousand ألف '.repeat(12_000),
  'one word without end': 'والا'.repeat(50_000),
  'openings of phrases': 'رئیس وزیر امور وزارت مجلس شورای '.repeat(8_000),
}

const SMALL = 50_000
const TIMES = 4
const SLACK = 9
const NOISE_MS = 40

function record(text: string, language: string): Record {
  const article = {
    outlet: null,
    headline: null,
    published: null,
    blocks: [{ role: 'body', span: [0, text.length] }],
  }
  const page = { id: 'sha256:0', language, text, length: text.length }
  return { page, article, mentions: [], dates: [], statements: [] } as unknown as Record
}

for (const [name, text] of Object.entries(TEXTS)) {
  test(`prints a page of ${name} in time linear in its length`, () => {
    for (const pack of packs) {
      const cost = (length: number): number => {
        const given = record(text.slice(0, length), pack.code)
        const started = process.cpuUsage()
        toPrintedPage(given, pack)
        return process.cpuUsage(started).user / 1000
      }
      cost(SMALL)
      const once = Math.max(cost(SMALL), cost(SMALL))
      const more = Math.min(cost(SMALL * TIMES), cost(SMALL * TIMES))
      const limit = Math.max(once, NOISE_MS / TIMES) * SLACK
      assert.ok(more < limit, `${pack.code}: ${once.toFixed(0)} ms, then ${more.toFixed(0)} ms`)
    }
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HOSTILE } from '../bench/hostile.ts'
import { readText } from '../src/app/read.ts'
import { packs } from '../src/lang/index.ts'

/** Units of the smaller page; the larger has four times as many. */
const SMALL = 50_000
const TIMES = 4

/** Four times the text may take this many times as long; a quadratic stage takes sixteen times. */
const SLACK = 9
/** Below this, noise decides, not the text. */
const NOISE_MS = 40

/** Work of the processor, which other work on the machine does not lengthen as it does the time. */
const milliseconds = (text: string, language: string): number => {
  const started = process.cpuUsage()
  readText(text, { language })
  return process.cpuUsage(started).user / 1000
}

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`reads a page of ${name} in time linear in its length`, () => {
    for (const { code } of packs) {
      const small = text.slice(0, SMALL)
      const large = text.slice(0, SMALL * TIMES)
      milliseconds(small, code)
      const once = Math.max(milliseconds(small, code), milliseconds(small, code))
      const more = Math.min(milliseconds(large, code), milliseconds(large, code))
      const limit = Math.max(once, NOISE_MS / TIMES) * SLACK
      assert.ok(
        more < limit,
        `${code}: ${once.toFixed(0)} ms, four times the text ${more.toFixed(0)} ms`,
      )
    }
  })
}

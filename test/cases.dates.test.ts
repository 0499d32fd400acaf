import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { findDates } from '../src/detect/dates/find-dates.ts'
import { packs } from '../src/lang/index.ts'
import type { LanguagePack } from '../src/model/pack.ts'
import { toReading } from '../src/text/reading.ts'

for (const pack of packs) {
  const file = new URL(`cases/${pack.code}/dates.txt`, import.meta.url)
  const lines = readFileSync(file, 'utf8').split('\n')
  if (process.env['UPDATE']) {
    writeFileSync(file, lines.map((line) => updated(line, pack)).join('\n'))
    continue
  }
  for (const line of lines) {
    const parts = partsOf(line)
    if (!parts) continue
    const name = parts.expected === '-' ? 'does not find a date' : `finds ${parts.expected}`
    test(`${pack.code}: ${name} in "${parts.text}"`, () => {
      assert.equal(read(parts, pack), parts.expected)
    })
  }
}

interface Case {
  readonly anchor: string
  readonly text: string
  readonly expected: string
}

/** The parts of `anchor | text ==> surface = value ; …`; undefined for a comment or an empty line. */
function partsOf(line: string): Case | undefined {
  const [, anchor, text, expected] = /^(\S+) \| (.*?) ==>\s*(.*)$/.exec(line) ?? []
  if (line.startsWith('#') || !anchor || !text) return undefined
  return { anchor, text, expected: expected ?? '' }
}

function updated(line: string, pack: LanguagePack): string {
  const parts = partsOf(line)
  return parts ? `${parts.anchor} | ${parts.text} ==> ${read(parts, pack)}` : line
}

function read({ anchor, text }: Case, pack: LanguagePack): string {
  const reading = toReading(text, [{ role: 'body', span: [0, text.length] }])
  const found = findDates(reading, pack, { anchor: anchor === '-' ? null : anchor })
  return found.map(({ surface, edtf }) => `${surface} = ${edtf}`).join(' ; ') || '-'
}

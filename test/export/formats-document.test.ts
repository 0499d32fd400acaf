import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { CSV_COLUMNS } from '../../src/export/csv.ts'
import { FORMATS, loadFormat } from '../../src/export/formats.ts'
import { ROOT } from '../source-files.ts'

const sections = readFileSync(join(ROOT, 'docs/formats.md'), 'utf8').split(/^## /m)

for (const name of Object.keys(FORMATS)) {
  test(`the document of formats says what ${name} drops`, async () => {
    const section = sections.find((text) => text.startsWith(`\`${name}\`\n`))
    assert.ok(section, `docs/formats.md has a section for ${name}`)
    const { drops } = await loadFormat(name)
    const listed = [...section.matchAll(/^- (.+)$/gm)].map(([, drop]) => drop!)
    assert.deepEqual(listed, [...drops])
  })
}

test('the document does not speak of a format that there is not', () => {
  const named = sections.slice(1).map((text) => /^`([a-z-]+)`\n/.exec(text)?.[1])
  assert.deepEqual(
    named.filter((name) => name !== undefined),
    Object.keys(FORMATS),
  )
})

test('the document lists the columns of csv in their order', () => {
  const section = sections.find((text) => text.startsWith('`csv`'))!
  const cells = [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) => [
    ...cell!.matchAll(/`(\w+)`/g),
  ])
  assert.deepEqual(
    cells.map(([, name]) => name),
    CSV_COLUMNS,
  )
})

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { FOLDERS } from './build-knowledge.ts'
import { toModules } from './knowledge-modules.ts'
import { readTables } from './knowledge-tables.ts'

test('the tables have no problems, and the generated modules are up to date', () => {
  const { tables, problems } = readTables(FOLDERS.tables)
  assert.deepEqual(problems, [])
  for (const [file, text] of toModules(tables)) {
    const shipped = readFileSync(join(FOLDERS.modules, file), 'utf8')
    assert.ok(shipped === text, `${file} is stale: run node tools/build-knowledge.ts`)
  }
})

test('a mistake is told with file and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
  cpSync(FOLDERS.tables, folder, { recursive: true })
  writeFileSync(
    join(folder, 'bodies.tsv'),
    '# columns: id country kind en fa ar\na\t\torganisation\tA\tآ\t\na\tZZ\tthing\t\t ب|ب \t\nshort\n',
  )
  const { problems } = readTables(folder)
  const told = (part: string) => problems.some((problem) => problem.includes(part))
  assert.ok(told('bodies.tsv:3: the id "a" stands in bodies.tsv:2 already'))
  assert.ok(told('bodies.tsv:3: has no English name'))
  assert.ok(told('bodies.tsv:3: kind "thing" is none of'))
  assert.ok(told('bodies.tsv:3: no state has the code "ZZ"'))
  assert.ok(told('bodies.tsv:4: has 1 columns instead of 6'))
  assert.ok(told('space around'))
  assert.ok(!told('bodies.tsv:2: '))
})

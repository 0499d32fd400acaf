import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ROOT } from './source-files.ts'

const START = `import { run } from './src/cli/main.ts'; process.exitCode = await run(process.argv.slice(1))`
const folder = mkdtempSync(join(tmpdir(), 'isnad-views-'))
const library = join(folder, 'samples.library')
after(() => rmSync(folder, { recursive: true }))

/** Runs a command over the library of the samples. */
function isnad(...args: readonly string[]) {
  const all = ['--input-type=module', '--eval', START, '--', ...args, '--library', library]
  return spawnSync(process.execPath, all, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
    timeout: 30_000,
  })
}

isnad('add', 'samples', '--threads', '1')

test('a timeline is shown in the columns that there are', () => {
  const { status, stdout } = isnad('timeline', 'Putin', 'Kim Jong Un')
  assert.equal(status, 0)
  assert.match(stdout, /Vladimir Putin · Kim Jong Un\n\d+ statements\n/)
  assert.match(stdout, /15 August 2022.*day of publication/)
  for (const line of stdout.split('\n')) assert.ok(line.replace(/\p{Cf}/gu, '').length <= 80, line)
})

test('a timeline is printed as JSON and as CSV', () => {
  const { stdout } = isnad('timeline', 'Putin', 'Kim Jong Un', '--json')
  const { days, actors } = JSON.parse(stdout) as { days: { entries: object[] }[]; actors: object[] }
  const entries = days.flatMap((day) => day.entries)
  assert.equal(actors.length, 2)
  const csv = isnad('timeline', 'Putin', 'Kim Jong Un', '--csv').stdout.trim().split('\r\n')
  assert.equal(csv.length, entries.length + 1)
})

test('what a timeline cannot answer is refused with what to do', () => {
  const kim = isnad('timeline', 'Nobody Atall')
  assert.equal(kim.status, 2)
  assert.match(kim.stderr, /speaks of nobody called "Nobody Atall"/)
  assert.equal(isnad('timeline').status, 2)
  assert.match(isnad('timeline', 'Putin', '--json', '--csv').stderr, /one of --json and --csv/)
  assert.equal(isnad('timeline', 'Putin', '--from', '1950', '--to', '1951').status, 1)
})

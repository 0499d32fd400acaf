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

test('a page is shown, reviewed and shown again', () => {
  const { hits } = JSON.parse(isnad('search', 'stance:denies', '--json').stdout) as {
    hits: { page: { id: string }; statement: { id: string } }[]
  }
  const { page, statement } = hits[0]!
  const id = page.id.slice(7, 19)
  const field = `${statement.id}.stance`
  assert.match(isnad('show', id).stdout, new RegExp(` ${statement.id} +.*denies`))
  assert.match(isnad('review', id).stdout, / {2}stance {5}denies/)
  const done = isnad('review', id, field, '--correct', 'warns', '--by', 'Ann', '--why', 'mood')
  assert.match(done.stdout, /stance corrected by Ann [^]*\n +denies → warns\n +mood/)
  const record = JSON.parse(isnad('show', id, '--json').stdout) as {
    statements: { id: string; stance: string }[]
  }
  assert.equal(record.statements.find((one) => one.id === statement.id)?.stance, 'warns')
  const list = JSON.parse(isnad('review', '--list', '--json').stdout) as object[]
  assert.equal(list.length, 1)
  isnad('review', id, field, '--undo')
  assert.match(isnad('show', id).stdout, new RegExp(` ${statement.id} +.*denies`))
})

test('an actor is shown, and printed as JSON', () => {
  const { status, stdout } = isnad('actor', 'بوتين')
  assert.equal(status, 0)
  assert.match(stdout, /^Vladimir Putin\nperson · Q7747 · \d+ pages\n/)
  assert.match(stdout, /\nsaid: \d+ statements\n {2}stances +asserts \d+/)
  for (const line of stdout.split('\n')) assert.ok(line.replace(/\p{Cf}/gu, '').length <= 80, line)
  const profile = JSON.parse(isnad('actor', 'Putin', '--limit', '2', '--json').stdout) as {
    said: { newest: { page: { id: string }; statement: object }[] }
  }
  assert.equal(profile.said.newest.length, 2)
})

const MISTAKES: readonly (readonly [args: string[], message: RegExp])[] = [
  [['review'], /name a page/],
  [['review', 'abcdef01', 's1'], /say what is decided of s1/],
  [['review', 'abcdef01', '--reject'], /name the field/],
  [['review', 'abcdef01', 's1', '--reject', '--accept'], /choose one of --accept and --reject/],
  [['review', 'abcdef01', '--list'], /leave the page out/],
  [['review', 'abcdef01', 's1', '--reject'], /holds no page "abcdef01"/],
  [['actor'], /name an actor/],
  [['actor', 'Nobody Atall'], /speaks of nobody/],
  [['actor', 'Putin', '--limit', '0'], /--limit takes a number/],
  [['show'], /name a page/],
  [['show', 'abc'], /too short/],
]

for (const [args, message] of MISTAKES) {
  test(`isnad ${args.join(' ')} is refused with what to do`, () => {
    const { status, stderr } = isnad(...args)
    assert.ok(status === 2 || status === 17)
    assert.match(stderr, message)
  })
}

test('what a timeline cannot answer is refused with what to do', () => {
  const kim = isnad('timeline', 'Nobody Atall')
  assert.equal(kim.status, 2)
  assert.match(kim.stderr, /speaks of nobody called "Nobody Atall"/)
  assert.equal(isnad('timeline').status, 2)
  assert.match(isnad('timeline', 'Putin', '--json', '--csv').stderr, /one of --json and --csv/)
  assert.equal(isnad('timeline', 'Putin', '--from', '1950', '--to', '1951').status, 1)
})

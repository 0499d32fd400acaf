import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Record } from '../src/model/record.ts'
import { ROOT } from './source-files.ts'

const MAIN = JSON.stringify(join(ROOT, 'src/cli/main.ts'))
const START = `import { run } from ${MAIN}; process.exitCode = await run(process.argv.slice(1))`
const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-knowledge-'))
after(() => rmSync(folder, { recursive: true }))

interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line from its source, in a folder of its own. */
function isnad(args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', START, '--', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100', ...env },
  })
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const TABLE = 'id\tkind\tcountry\ten\tfa\nmina-zarrin\tperson\tIR\tMina Zarrin\tمینا زرین‌فام\n'
const PAGE = 'مینا زرین‌فام دیروز گفت که مذاکرات ادامه دارد و پیشرفت کرده است.'

/** The entity of the first speaker of the page. */
function speaker({ stdout }: Outcome): string | null | undefined {
  return (JSON.parse(stdout) as Record).statements[0]?.speaker.entity
}

test('what is added is known to the next reading, in the folder, by name and by variable', () => {
  const page = file('page.txt', PAGE)
  const table = file('people.tsv', TABLE)
  const read = ['read', '--json', page]
  assert.notEqual(speaker(isnad(read)), 'mina-zarrin')
  assert.equal(
    isnad(['knowledge', 'add', table]).stdout,
    'isnad.knowledge: 1 added, 0 corrected, 0 as they were, 0 offices\n',
  )
  assert.equal(speaker(isnad(read)), 'mina-zarrin')
  const other = file('other.knowledge', TABLE.replaceAll('mina-zarrin', 'other-mina'))
  assert.equal(speaker(isnad([...read, '--knowledge', other])), 'other-mina')
  assert.equal(speaker(isnad(read, { ISNAD_KNOWLEDGE: other })), 'other-mina')
})

test('mistakes are told by line, with a status of their own, and nothing is added', () => {
  const own = file('kept.knowledge', TABLE)
  const bad = file('bad.tsv', `${TABLE.replace('mina', 'new')}a b\tperson\t\tA\t\n`)
  const { status, stdout, stderr } = isnad(['knowledge', 'add', bad, '--knowledge', own])
  assert.equal(status, 9)
  assert.equal(stdout, '')
  assert.match(stderr, /bad\.tsv:3: "a b" is no id; write/)
  assert.match(stderr, /1 mistake; nothing was added/)
  assert.equal(readFileSync(own, 'utf8'), TABLE)
})

test('a check of good knowledge is silent about problems, one of bad knowledge fails', () => {
  const good = file('good.knowledge', TABLE)
  assert.equal(isnad(['knowledge', 'check', '--knowledge', good]).status, 0)
  const twice = file('twice.knowledge', `${TABLE}mina-2\tperson\t\tMINA Zarrin\t\n`)
  const checked = isnad(['knowledge', 'check', '--knowledge', twice, '--json'])
  assert.equal(checked.status, 1)
  const { problems } = JSON.parse(checked.stdout) as { problems: { ids: string[] }[] }
  assert.deepEqual(problems[0]?.ids, ['mina-zarrin', 'mina-2'])
})

test('entities are listed and removed', () => {
  const own = file('list.knowledge', TABLE)
  const at = ['--knowledge', own]
  assert.equal(isnad(['knowledge', 'list', ...at]).stdout, 'mina-zarrin\tperson\tIR\tMina Zarrin\n')
  assert.equal(isnad(['knowledge', 'remove', 'mina-zarrin', ...at]).status, 0)
  assert.equal(isnad(['knowledge', 'list', '--json', ...at]).stdout, '')
})

const wrong: readonly (readonly [title: string, args: readonly string[], status: number])[] = [
  ['without saying what to do', ['knowledge'], 2],
  ['an unknown action', ['knowledge', 'burn'], 2],
  ['an unknown option', ['knowledge', 'add', '--force', 'x'], 2],
  ['in a language that is none', ['knowledge', 'add', '--languages', 'en,qqq', 'people.tsv'], 2],
  ['adding nothing', ['knowledge', 'add'], 2],
  ['adding a file that is not there', ['knowledge', 'add', 'none.tsv'], 3],
  ['reading with knowledge that is not there', ['read', '--knowledge', 'none', 'page.txt'], 3],
]

for (const [title, args, status] of wrong) {
  test(`does not go on ${title}`, () => {
    const outcome = isnad(args)
    assert.equal(outcome.status, status)
    assert.match(outcome.stderr, /^isnad: /)
  })
}

test('does not read with knowledge that has mistakes', () => {
  const bad = file('broken.knowledge', 'id\tkind\nx\tgod\n')
  const { status, stderr } = isnad(['read', '--knowledge', bad, file('page.txt', PAGE)])
  assert.equal(status, 9)
  assert.match(stderr, /broken\.knowledge:2: kind "god" is none of/)
})

test('help is given', () => {
  assert.match(isnad(['knowledge', '--help']).stdout, /usage: isnad knowledge add FILE…/)
})

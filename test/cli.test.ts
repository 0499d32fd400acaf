import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { FORMAT_NAMES } from '../src/app/export.ts'
import type { WhoAnswer } from '../src/app/who.ts'
import type { Record } from '../src/model/record.ts'
import { ROOT } from './source-files.ts'

const PAGE = 'samples/fa/tasnim-lavrov-wonsan.txt'
const OTHER = 'samples/ar/rt-beijing-meeting.txt'

const START = `import { run } from './src/cli/main.ts'; process.exitCode = await run(process.argv.slice(1))`
const folder = mkdtempSync(join(tmpdir(), 'isnad-'))
after(() => rmSync(folder, { recursive: true }))

interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line from its source. */
function isnad(args: readonly string[], input = ''): Outcome {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', START, '--', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
  })
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('prints one record as an object', () => {
  const { status, stdout } = isnad(['read', '--json', PAGE])
  const record = JSON.parse(stdout) as Record
  assert.equal(status, 0)
  assert.equal(record.isnad, 1)
  assert.equal(record.page.path, PAGE)
})

test('prints several records as an array', () => {
  const records = JSON.parse(isnad(['read', '--json', PAGE, OTHER]).stdout) as Record[]
  assert.deepEqual(
    records.map(({ page }) => page.language),
    ['fa', 'ar'],
  )
})

test('prints one record a line', () => {
  const rows = isnad(['read', '--jsonl', 'samples/ar']).stdout.trim().split('\n')
  assert.ok(rows.length >= 5)
  for (const row of rows) assert.equal((JSON.parse(row) as Record).page.language, 'ar')
})

test('prints pages in an interchange format, several as one file', () => {
  const csv = isnad(['read', '--as', 'csv', PAGE, OTHER])
  assert.equal(csv.status, 0)
  const languages = csv.stdout
    .split('\r\n')
    .slice(1, -1)
    .map((row) => row.split(',')[3])
  assert.deepEqual([...new Set(languages)], ['fa', 'ar'])
  const { stdout } = isnad(['read', '--as', 'jsonld', PAGE, OTHER])
  assert.equal((JSON.parse(stdout) as { '@graph': unknown[] })['@graph'].length, 2)
})

test('refuses a format that there is not, and its help names those that there are', () => {
  const { status, stdout, stderr } = isnad(['read', '--as', 'xml', PAGE])
  assert.equal(status, 2)
  assert.equal(stdout, '')
  assert.equal(isnad(['read', '--as', 'csv', '--json', PAGE]).status, 2)
  const { stdout: help } = isnad(['read', '--help'])
  for (const name of FORMAT_NAMES) {
    assert.ok(stderr.includes(name), name)
    assert.match(help, new RegExp(`[ ,]${name}[, \\n]`))
  }
})

test('reads standard input, folders and patterns', () => {
  const { stdout } = isnad(
    ['read', '--json', '-'],
    'وزیر خارجه گفت که مذاکرات ادامه دارد و پیشرفت کرده است.',
  )
  assert.equal((JSON.parse(stdout) as Record).page.path, null)
  assert.equal(isnad(['read', 'samples/*/*-lavrov-*.txt']).status, 0)
})

test('takes what the user knows about a page', () => {
  const url = 'https://news.example/1'
  const { stdout } = isnad(['read', '--json', '--url', url, '--language', 'fa', PAGE])
  assert.equal((JSON.parse(stdout) as Record).page.url, url)
})

test('prints a table for people', () => {
  const { status, stdout } = isnad(['read', PAGE])
  assert.equal(status, 0)
  assert.doesNotMatch(stdout, /\u001b\[/)
})

test('lists whom an office means on a day, and why', () => {
  const { status, stdout } = isnad(['who', 'وزیر', 'خارجه', 'کره', 'شمالی', '--at', '2024-11-01'])
  assert.equal(status, 0)
  assert.match(stdout, /1 {2}Choe Son-hui {2}person · North Korea/)
  assert.match(stdout, /foreign minister of North Korea on 2024-11-01: since 2022-06-10/)
  assert.doesNotMatch(stdout, /\u001b\[/)
})

test('prints everything that an answer holds as JSON', () => {
  const { stdout } = isnad(['who', '--json', '--limit', '1', 'پوتین'])
  const { query, candidates } = JSON.parse(stdout) as WhoAnswer
  assert.equal(query, 'پوتین')
  assert.deepEqual(
    candidates.map(({ id }) => id),
    ['Q7747'],
  )
  assert.ok(candidates[0]!.features.every(({ weight, reason }) => weight !== 0 && reason !== ''))
})

test('prints help and version', () => {
  assert.match(isnad(['--help']).stdout, /usage: isnad/)
  assert.match(isnad(['read', '--help']).stdout, /--json/)
  assert.match(isnad(['who', '--help']).stdout, /--at/)
  assert.match(isnad(['--version']).stdout, /^\d+\.\d+\.\d+\n$/)
})

const failures: readonly (readonly [title: string, args: () => string[], status: number])[] = [
  ['no command', () => [], 2],
  ['an unknown command', () => ['judge'], 2],
  ['no page', () => ['read'], 2],
  ['an unknown option', () => ['read', '--truth', PAGE], 2],
  ['a day that is none', () => ['read', '--published', '2024-02-30', PAGE], 2],
  ['a Persian day', () => ['read', '--published', '1403-03-30', PAGE], 2],
  ['one address for two pages', () => ['read', '--url', 'https://news.example', PAGE, OTHER], 2],
  ['no question', () => ['who'], 2],
  ['a question without letters', () => ['who', '؟!'], 2],
  ['a question as long as a page', () => ['who', 'رئیس '.repeat(10_000)], 2],
  ['a Persian day of an office', () => ['who', '--at', '1403-08-11', 'رئیس‌جمهور روسیه'], 2],
  ['a day of an office that is none', () => ['who', '--at', 'yesterday', 'Putin'], 2],
  ['a limit that is none', () => ['who', '--limit', '0', 'Putin'], 2],
  ['a missing file', () => ['read', join(folder, 'none.txt')], 3],
  ['a pattern that finds nothing', () => ['read', join(folder, '*.none')], 3],
  ['an empty file', () => ['read', file('empty.txt', '')], 5],
  ['a file of blanks', () => ['read', file('blank.txt', ' \n\n')], 5],
  [
    'a binary file',
    () => [
      'read',
      file(
        'binary.txt',
        Uint8Array.from({ length: 4096 }, (_, at) => (at * 7) & 255),
      ),
    ],
    6,
  ],
  ['a language without a pack', () => ['read', '--language', 'eo', PAGE], 8],
  [
    'a page in a language without a pack',
    () => [
      'read',
      file('georgian.txt', 'პრემიერმა განაცხადა, რომ მოლაპარაკება გაგრძელდება. '.repeat(4)),
    ],
    8,
  ],
]

for (const [title, args, status] of failures) {
  test(`says in one line what is wrong with ${title}`, () => {
    const outcome = isnad(args())
    assert.equal(outcome.status, status, outcome.stderr)
    assert.equal(outcome.stdout, '')
    if (args().length > 0) assert.match(outcome.stderr, /^isnad: [^\n]+\n$/)
  })
}

test('reads the other pages where one fails, and lists the failed one at the end', () => {
  const { status, stdout, stderr } = isnad(['read', '--json', join(folder, 'none.txt'), PAGE])
  assert.equal(status, 3)
  assert.equal((JSON.parse(stdout) as Record[]).length, 1)
  assert.match(stderr, /none\.txt: no such file[^\n]*\n.*1 of 2 pages/)
})

test('does not complain where the reader of a pipe has gone', () => {
  const script = `"${process.execPath}" --input-type=module --eval "${START}" -- read --jsonl samples samples/fa/* | head -c 10`
  const { stderr, stdout } = spawnSync('sh', ['-c', script], { cwd: ROOT, encoding: 'utf8' })
  assert.equal(stdout.length, 10)
  assert.equal(stderr, '')
})

test('asks the web for addresses among the pages, and refuses those of private networks', () => {
  const { status, stdout, stderr } = isnad(['read', '--jsonl', PAGE, 'http://127.0.0.1:9/page'])
  assert.equal(status, 12)
  assert.equal(stdout.trim().split('\n').length, 1)
  assert.match(stderr, /127\.0\.0\.1.*private/)
})

import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { isnad } from './library/isnad.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-tools-'))
after(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const LIBRARY = ['--library', at('one.library')]

await isnad(['add', 'samples', ...LIBRARY])

test('a library goes out as lines, comes back, and is the same', async () => {
  const out = await isnad(['export', ...LIBRARY, '-o', at('all.jsonl')])
  assert.equal(out.status, 0, out.stderr)
  assert.match(out.stderr, /\d+ pages in .*all\.jsonl/)
  const lines = readFileSync(at('all.jsonl'), 'utf8')
  writeFileSync(at('all.jsonl.gz'), gzipSync(lines))
  const back = await isnad(['import', at('all.jsonl.gz'), '--library', at('two.library')])
  assert.equal(back.status, 0, back.stderr)
  assert.match(back.stdout, /^\d+ new\n$/)
  const again = await isnad(['export', '--library', at('two.library')])
  assert.equal(again.stdout, lines)
})

test('a query is handed on in any format', async () => {
  const { status, stdout } = await isnad(['export', 'stance:denies', '--as', 'csv', ...LIBRARY])
  assert.equal(status, 0)
  assert.match(stdout, /^\ufeffpage,/)
  const matching = ['export', 'stance:denies', '--matching', '--as', 'csv', ...LIBRARY]
  const rows = (await isnad(matching)).stdout.split('\r\n').slice(1, -1)
  assert.ok(rows.length > 0 && rows.every((row) => row.includes('denies')))
})

test('gold comes with the texts that its lines name, and the evaluation reads it', async () => {
  const gold = ['export', '--as', 'gold', ...LIBRARY]
  const none = await isnad(gold)
  assert.equal(none.stdout, '')
  assert.match(none.stderr, /nobody has reviewed/)
  const all = await isnad([...gold, '--all', '--texts', at('texts'), '-o', at('gold.jsonl')])
  assert.equal(all.status, 0, all.stderr)
  const { namedSet } = await import('../eval/gold.ts')
  const { scoreSet } = await import('../eval/read-set.ts')
  const scored = scoreSet(namedSet(at('gold.jsonl'), at('texts')))
  assert.equal(scored.length, readdirSync(at('texts')).length)
  for (const { score } of scored) {
    const told = score.misses.filter(({ kind }) => ['MISS', 'EXTRA', 'SPEAKER'].includes(kind))
    assert.deepEqual(told, [])
  }
})

test('a copy is a library, and what it holds is told', async () => {
  const copy = await isnad(['backup', at('copy.library'), ...LIBRARY])
  assert.equal(copy.status, 0, copy.stderr)
  assert.match((await isnad(['backup', at('copy.library'), ...LIBRARY])).stderr, /exists already/)
  const [one, other] = await Promise.all([
    isnad(['stats', ...LIBRARY]),
    isnad(['stats', '--library', at('copy.library')]),
  ])
  const counts = (text: string) => text.replace(/^on disk.*$/m, '')
  assert.match(one.stdout, /^pages +\d+\nstatements +\d+/)
  assert.equal(counts(other.stdout), counts(one.stdout))
  const json = await isnad(['stats', '--json', ...LIBRARY])
  assert.ok((JSON.parse(json.stdout) as { pages: number }).pages > 10)
})

test('a library is verified, and its pages are read again', async () => {
  const check = await isnad(['check', '--repair', ...LIBRARY])
  assert.equal(check.status, 0, check.stderr)
  assert.match(check.stdout, /^nothing is wrong with \d+ pages\n$/)
  const none = await isnad(['reread', ...LIBRARY])
  assert.match(none.stdout, /^0 pages read again/)
  const all = await isnad(['reread', 'language:ar', '--all', '--dry-run', '--json', ...LIBRARY])
  const lines = all.stdout.trim().split('\n')
  assert.ok(lines.length > 2)
  for (const line of lines) assert.deepEqual((JSON.parse(line) as { changes: [] }).changes, [])
})

const MISTAKES: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [['export', '--as', 'xml', ...LIBRARY], /no format "xml"; there are jsonl/],
  [['export', '--all', ...LIBRARY], /go with --as gold/],
  [['export', 'mood:bad', ...LIBRARY], /no field "mood"/],
  [['export', '--library', at('none.library')], /there is no library .*isnad add/],
  [['export', '-o', at('none/x.jsonl'), ...LIBRARY], /cannot be written: ENOENT; name a file/],
  [['import'], /name a file of records/],
  [['import', at('none.jsonl'), ...LIBRARY], /no such file/],
  [['import', 'package.json', ...LIBRARY], /line 1: no JSON/],
  [['backup', ...LIBRARY], /name one new file/],
  [['watch', ...LIBRARY], /name a feed to watch/],
  [['watch', 'https://host.example/feed', '--every', '1s', ...LIBRARY], /a minute or more/],
  [['watch', at('none.opml'), ...LIBRARY], /no such file, and no web address/],
  [['watch', 'http://127.0.0.1:9/feed', '--once', ...LIBRARY], /^$/],
  [['stats', 'pages', ...LIBRARY], /takes no names/],
]

test('mistakes are told with what to do, and leave nothing behind', async () => {
  for (const [args, message] of MISTAKES) {
    const { status, stderr } = await isnad(args)
    assert.match(stderr, message, args.join(' '))
    assert.notEqual(status, 0, args.join(' '))
  }
  assert.ok(!existsSync(at('none.library')))
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.new')),
    [],
  )
})

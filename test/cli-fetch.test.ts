import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Record } from '../src/model/record.ts'
import { ROOT } from './source-files.ts'

const START = `import { run } from './src/cli/main.ts'; process.exitCode = await run(process.argv.slice(1))`
const SAMPLES: Readonly<{ [path: string]: string }> = {
  '/fa': 'samples/fa/tasnim-lavrov-wonsan.txt',
  '/ar': 'samples/ar/rt-beijing-meeting.txt',
}
const folder = mkdtempSync(join(tmpdir(), 'isnad-fetch-'))
let agent = ''
const asked: string[] = []
let onSilent = () => {}
const server = createServer((request, response) => {
  agent = request.headers['user-agent'] ?? ''
  asked.push(request.url!)
  const sample = SAMPLES[request.url!]
  if (request.url === '/half') {
    response.writeHead(200, { 'Content-Type': 'text/plain' }).write('half of a page')
    setTimeout(() => onSilent(), 100)
    return
  }
  if (request.url === '/silent') onSilent()
  else if (sample === undefined) response.writeHead(404).end()
  else
    response.writeHead(200, { 'Content-Type': 'text/plain' }).end(readFileSync(join(ROOT, sample)))
})
let base = ''
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  rmSync(folder, { recursive: true })
  server.closeAllConnections()
  server.close()
})

/** Runs the command line from its source, beside the server of this process. */
async function isnad(args: readonly string[], input = '') {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', START, '--', ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
  })
  onSilent = () => void child.kill('SIGINT')
  child.stdin.end(input)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, stdout, stderr }
}

const QUICKLY = ['--private', '--delay', '0']

test('fetches pages, keeps them, and reads the same records from what was kept', async () => {
  const keep = join(folder, 'pages.warc.gz')
  const list = join(folder, 'list.txt')
  writeFileSync(list, `# two pages\n${base}/fa\n\n${base}/ar\n`)
  const fetched = await isnad(['fetch', '--jsonl', ...QUICKLY, '--keep', keep, list])
  assert.equal(fetched.status, 0, fetched.stderr)
  const urls = fetched.stdout
    .trim()
    .split('\n')
    .map((row) => (JSON.parse(row) as Record).page.url)
  assert.deepEqual(urls, [`${base}/fa`, `${base}/ar`])
  assert.match(agent, /^isnad\/\d+\.\d+\.\d+ \(/)
  assert.equal((await isnad(['read', '--jsonl', keep])).stdout, fetched.stdout)
  const pages = fetched.stdout
    .trim()
    .split('\n')
    .map((row) => (JSON.parse(row) as Record).page)
  assert.deepEqual(
    pages.map(({ path }) => path),
    [`${keep}#1`, `${keep}#2`],
  )
  for (const { capturedAt } of pages) assert.match(capturedAt!, /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/)
})

test('lists what could not be fetched, and fetches the rest', async () => {
  const input = `${base}/none\n${base}/fa\n`
  const { status, stdout, stderr } = await isnad(['fetch', '--json', ...QUICKLY, '-'], input)
  assert.equal(status, 11)
  assert.equal((JSON.parse(stdout) as Record[]).length, 1)
  assert.match(stderr, /\/none: the server answers 404[^\n]*\n.*1 of 2 pages/)
})

test('ends with what was done at Ctrl-C', async () => {
  const args = [`${base}/fa`, `${base}/silent`, `${base}/ar`]
  const { status, stdout, stderr } = await isnad(['fetch', '--json', ...QUICKLY, ...args])
  assert.equal(status, 130)
  assert.equal((JSON.parse(stdout) as Record).page.url, `${base}/fa`)
  assert.match(stderr, /stopped: 2 pages were not fetched/)
})

test('Ctrl-C leaves an archive that reads well, and the same command goes on from there', async () => {
  const keep = join(folder, 'stopped.warc.gz')
  const args = ['fetch', '--jsonl', ...QUICKLY, '--keep', keep, `${base}/fa`]
  const stopped = await isnad([...args, `${base}/half`, `${base}/ar`])
  assert.equal(stopped.status, 130, stopped.stderr)
  const read = await isnad(['read', '--jsonl', keep])
  assert.equal(read.status, 0, read.stderr)
  assert.equal(read.stdout, stopped.stdout)
  const before = asked.length
  const resumed = await isnad([...args, `${base}/ar`])
  assert.equal(resumed.status, 0, resumed.stderr)
  assert.equal(resumed.stdout.trim().split('\n').length, 2)
  assert.ok(resumed.stdout.startsWith(stopped.stdout))
  assert.deepEqual(asked.slice(before), ['/robots.txt', '/ar'])
  assert.equal((await isnad(['read', '--jsonl', keep])).stdout, resumed.stdout)
})

const failures: readonly (readonly [title: string, args: () => string[], status: number])[] = [
  ['no address', () => [], 2],
  ['a number of hosts that is none', () => ['--hosts', 'many', `${base}/fa`], 2],
  ['a pause that is none', () => ['--delay', '-1', `${base}/fa`], 2],
  ['an agent of two lines', () => ['--agent', 'one\ntwo', `${base}/fa`], 2],
  ['a file that is not there', () => ['news.example'], 3],
  ['an address inside a private network', () => [`${base}/fa`], 12],
]

for (const [title, args, status] of failures) {
  test(`says in one line what is wrong with ${title}`, async () => {
    const outcome = await isnad(['fetch', ...args()])
    assert.equal(outcome.status, status, outcome.stderr)
    assert.equal(outcome.stdout, '')
    assert.match(outcome.stderr, /^isnad: [^\n]+\n$/)
  })
}

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { ROOT } from './source-files.ts'
import { warc } from './warc.ts'

const START = `import { run } from './src/cli/main.ts'; process.exitCode = await run(process.argv.slice(1))`
const folder = mkdtempSync(join(tmpdir(), 'isnad-resume-'))
after(() => rmSync(folder, { recursive: true }))

/** An archive whose pages speak of the same people, known and unknown, over and over; two of them cannot be read. */
const archive = join(folder, 'pages.warc.gz')
const TEXTS = globSync('samples/**/*.txt', { cwd: ROOT })
  .sort()
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .filter((text) => !text.includes('\ufffd'))
const PAGES = Array.from({ length: 50 }, (_, at) => {
  const lines = TEXTS[at % TEXTS.length]!.split('\n').filter((line) => line.trim() !== '')
  const body = at % 30 === 7 ? '' : lines.map((line) => `<p>${line}</p>`).join('')
  return gzipSync(warc(`http://nasim.example/${at}`, `<!doctype html><body>${body}<p>${at}</p>`))
})
writeFileSync(archive, Buffer.concat(PAGES))

const argsFor = (output: string, threads: number): string[] => [
  '--input-type=module',
  '--eval',
  START,
  '--',
  'read',
  archive,
  '--output',
  output,
  '--threads',
  `${threads}`,
]

function whole(output: string, threads: number): string {
  spawnSync(process.execPath, argsFor(output, threads), { cwd: ROOT })
  return readFileSync(output, 'utf8')
}

const expected = whole(join(folder, 'whole.jsonl'), 1)

interface Ending {
  readonly status: number | null
  readonly stderr: string
  readonly isStopped: boolean
}

/** Runs until the output has grown by so many bytes, and some milliseconds more, then sends the signal. */
async function stopped(
  output: string,
  { signal, bytes, wait }: { signal: NodeJS.Signals; bytes: number; wait: number },
): Promise<Ending> {
  const size = () => (existsSync(output) ? statSync(output).size : 0)
  const before = size()
  const child = spawn(process.execPath, argsFor(output, 2), { cwd: ROOT })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const end = new Promise<number | null>((resolve) => child.on('close', resolve))
  const deadline = performance.now() + 30_000
  while (child.exitCode === null && size() - before < bytes && performance.now() < deadline)
    await sleep(5)
  await sleep(wait)
  const isStopped = child.kill(signal)
  return { status: await end, stderr, isStopped }
}

test('a run that is stopped again and again ends with the file of a run that is not', async () => {
  const output = join(folder, 'stopped.jsonl')
  const signals = ['SIGINT', 'SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGINT'] as const
  let state = Date.now() % 1000
  const random = (below: number) => (state = (state * 7919 + 104_729) % 1_000_003) % below
  for (const signal of signals) {
    const bytes = random(Math.floor(expected.length / 5))
    const { status, stderr, isStopped } = await stopped(output, { signal, bytes, wait: random(60) })
    if (!isStopped || signal === 'SIGKILL' || status === null) continue
    assert.ok(status === 130 || readFileSync(output, 'utf8') === expected, stderr)
    if (status === 130) assert.match(stderr, /stopped after \d+ pages.*the same command goes on/)
  }
  assert.equal(whole(output, 2), expected)
})

test('a last line that was not written to its end is cut off and written again', () => {
  const output = join(folder, 'cut.jsonl')
  const last = expected.lastIndexOf('\n', expected.length - 2) + 1
  for (const end of [last + 1, last + 20, expected.length - 1]) {
    writeFileSync(output, expected.slice(0, end))
    assert.equal(whole(output, 1), expected)
  }
})

test('does not touch a file that holds something else', () => {
  const output = join(folder, 'notes.txt')
  for (const text of ['my notes', 'my notes\n', `${expected}my notes`, '{"a":1}\n']) {
    writeFileSync(output, text)
    const { status, stderr } = spawnSync(process.execPath, argsFor(output, 1), {
      cwd: ROOT,
      encoding: 'utf8',
    })
    assert.equal(status, 4)
    assert.match(stderr, /is no file of records/)
    assert.equal(readFileSync(output, 'utf8'), text)
  }
})

test('a page that has changed under its name is read again', () => {
  const page = join(folder, 'page.txt')
  const output = join(folder, 'changed.jsonl')
  const args = argsFor(output, 1).map((arg) => (arg === archive ? page : arg))
  for (const text of [TEXTS[0]!, TEXTS[0]!, TEXTS[1]!]) {
    writeFileSync(page, text)
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
    assert.equal(status, 0, stderr)
  }
  assert.equal(readFileSync(output, 'utf8').trim().split('\n').length, 2)
})

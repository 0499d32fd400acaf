import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { ReprintList } from '../src/app/story/reprints.ts'
import type { StoryList } from '../src/app/story/stories.ts'
import type { StoryView } from '../src/app/story/story.ts'
import type { Traced } from '../src/app/story/trace.ts'
import { isnad } from './library/isnad.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-stories-'))
after(() => rmSync(folder, { recursive: true }))
const LIBRARY = ['--library', join(folder, 'one.library')]
const MOST_COLUMNS = 100

const json = async <T>(...args: string[]): Promise<T> => {
  const { status, stdout, stderr } = await isnad([...args, '--json', ...LIBRARY])
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout) as T
}

await isnad(['add', 'samples', ...LIBRARY])
const { stories } = await json<StoryList>('story', '--by', 'biggest')
const [biggest] = stories

/** Letters of a line as a terminal counts them. */
const widthOf = (line: string): number => line.replace(/[\p{M}\p{Cf}]/gu, '').length

test('stories are listed for people, the biggest first, in the width of the terminal', async () => {
  const { status, stdout } = await isnad(['story', '--by', 'biggest', ...LIBRARY])
  assert.equal(status, 0)
  assert.match(stdout, /\d+ reports? · \d+ independent origins?/)
  assert.ok(stdout.includes(biggest!.id))
  assert.ok(stdout.split('\n').every((line) => widthOf(line) <= MOST_COLUMNS))
  assert.doesNotMatch(stdout, /\u001b/)
})

test('pages are looked at without a library', async () => {
  const { status, stdout } = await isnad([
    'story',
    '--pages',
    'samples',
    '--by',
    'biggest',
    '--json',
  ])
  assert.equal(status, 0)
  const found = JSON.parse(stdout) as StoryList
  assert.deepEqual(
    found.stories.map(({ id }) => id),
    stories.map(({ id }) => id),
  )
  const both = await isnad(['story', '--pages', 'samples', ...LIBRARY])
  assert.deepEqual([both.status, both.stdout], [2, ''])
})

test('a story is told with its count, its tree and its positions, and all of it as JSON', async () => {
  const { stdout } = await isnad(['story', biggest!.id, '--all', ...LIBRARY])
  for (const part of [/independent origins?\./, /└──/, /● asserts/]) assert.match(stdout, part)
  assert.ok(stdout.split('\n').every((line) => widthOf(line) <= MOST_COLUMNS))
  const told = await json<StoryView>('story', biggest!.id)
  assert.equal(told.pages.length, biggest!.pages)
  for (const { id, path } of told.pages) assert.ok(id.startsWith('sha256:') && path !== null)
  for (const { statements } of told.claims)
    for (const { statement, span, text } of statements)
      assert.ok(/^s\d+$/.test(statement) && span[0] < span[1] && text !== '')
})

test('a claim is traced by its id, and by a statement that takes a side on it', async () => {
  const told = await json<StoryView>('story', biggest!.id)
  const [claim] = told.claims
  const own = new Set(told.pages.map(({ id }) => id))
  const last = claim!.statements.findLast(({ page }) => own.has(page))!
  const traced = await json<Traced>('trace', `${last.page}.${last.statement}`)
  assert.equal(traced.claim.id, claim!.id)
  const { status, stdout } = await isnad(['trace', claim!.id, ...LIBRARY])
  assert.equal(status, 0)
  assert.match(stdout, /^ {2}● /m)
})

test('reprints are listed, of a page and of all, and two pages are compared', async () => {
  const { dependsOn } = await json<ReprintList>('reprints')
  const [pair] = dependsOn
  const mine = await isnad(['reprints', pair!.page.id, ...LIBRARY])
  assert.match(mine.stdout, /It depends on[^]*% of (?:its words|what it tells)/)
  const theirs = await isnad(['reprints', pair!.of.id, ...LIBRARY])
  assert.match(theirs.stdout, /On it depend/)
  const compared = await isnad(['compare', pair!.of.id, pair!.page.id, ...LIBRARY])
  assert.equal(compared.status, 0)
  assert.ok(compared.stdout.split('\n').every((line) => widthOf(line) <= MOST_COLUMNS))
})

test('an agency has those who rest on it, and what remains without it', async () => {
  const { status, stdout } = await isnad(['origins', 'KCNA', ...LIBRARY])
  assert.equal(status, 0)
  assert.match(stdout, /Claims with and without KCNA/)
  const nobody = await isnad(['origins', 'Nobody Agency', ...LIBRARY])
  assert.equal(nobody.status, 2)
})

test('what a person decides is kept and told', async () => {
  const told = await json<StoryView>('story', biggest!.id)
  const [one, other] = told.pages.map(({ id }) => id)
  const part = ['story', 'part', one!, other!, '--by', 'a reader', '--why', 'two days']
  const parted = await isnad([...part, ...LIBRARY])
  assert.equal(parted.status, 0, parted.stderr)
  assert.match(parted.stdout, /are two stories[^]*was parted from[^]*now in story-\w+ and story-/)
  const seen = await isnad(['story', one!, ...LIBRARY])
  assert.match(seen.stdout, /a reader decided on [\d-]+: .* \(two days\)/)
  const joined = await isnad(['story', 'join', one!, other!, '--by', 'a reader', ...LIBRARY])
  assert.match(joined.stdout, /are one story/)
})

test('what cannot be answered says what to do', async () => {
  const cases: [args: string[], status: number, message: RegExp][] = [
    [['story', 'story-000000000000'], 17, /isnad story lists them/],
    [['story', '--by', 'loudest'], 2, /newest, biggest, contested/],
    [['story', 'one', 'two'], 2, /give one story/],
    [['story', 'join', 'one'], 2, /name two pages/],
    [['trace', 'one'], 2, /give PAGE\.s3/],
    [['trace'], 2, /name one statement/],
    [['reprints', 'one', 'two'], 2, /isnad compare takes two/],
    [['compare', 'one'], 2, /name two pages/],
    [['origins'], 2, /name an outlet/],
    [['story', '--query', 'said:never'], 14, /give said/],
  ]
  for (const [args, status, message] of cases) {
    const run = await isnad([...args, ...LIBRARY])
    assert.equal(run.status, status, args.join(' '))
    assert.match(run.stderr, message)
  }
  const none = await isnad(['story', '--query', 'nothingofthekind', ...LIBRARY])
  assert.deepEqual([none.status, none.stderr], [1, ''])
})

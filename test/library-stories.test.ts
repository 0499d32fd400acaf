import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { memoryStories } from '../src/library/memory/memory-stories.ts'
import { sqliteLibrary } from '../src/library/sqlite/sqlite-library.ts'
import type { Feature, Print } from '../src/model/print.ts'
import type { Reprint } from '../src/model/reprint.ts'
import type { StoryChange, StoryDecision } from '../src/model/story.ts'
import type { Placement, StoryStore } from '../src/model/story-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-stories-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
let files = 0

interface Opened {
  readonly stories: StoryStore
  readonly close: () => Promise<void>
}

const STORES: Readonly<Record<string, () => Promise<Opened>>> = {
  memory: async () => ({ stories: memoryStories(), close: async () => {} }),
  sqlite: () => sqliteLibrary(join(folder, `${files++}.library`), { create: true }),
}

/** The suite that every story store passes. */
for (const [name, open] of Object.entries(STORES)) {
  const given = (title: string, body: (stories: StoryStore) => Promise<void>) =>
    test(`${name}: ${title}`, async () => {
      const { stories, close } = await open()
      try {
        await body(stories)
      } finally {
        await close()
      }
    })

  given('gives back a print as it was placed, with the key of its page', async (stories) => {
    const placed = place(3, { headline: 'سد پر شد', features: [['word:fa:سد', 1.75]] })
    await stories.place([placed])
    assert.deepEqual(await stories.prints([9, 3]), [{ key: 3, print: placed.print }])
    assert.equal(await stories.keyOf(id(3)), 3)
    assert.equal(await stories.keyOf(id(9)), null)
    assert.equal(await stories.size(), 1)
  })

  given('finds pages by their runs, and leaves out what too many hold', async (stories) => {
    await stories.place([
      place(1, { runs: [7, 4294967295] }),
      place(2, { runs: [7, 8] }),
      place(3, { runs: [7] }),
    ])
    const found = await stories.withRuns([7, 4294967295, 8, 9], 2)
    assert.deepEqual(found.map(sorted), [[], [1], [2], []])
    assert.deepEqual(sorted((await stories.withRuns([7], 3))[0]!), [1, 2, 3])
  })

  given('counts the pages of a feature, and finds those of a time', async (stories) => {
    const of = (minute: number | null) => ({ minute, features: [['entity:Q7747', 1]] as const })
    await stories.place([
      place(5, of(100)),
      place(6, of(200)),
      place(7, of(300)),
      place(1, of(null)),
      place(8, { minute: 200, features: [['number:200', 1]] }),
    ])
    assert.deepEqual(
      await stories.frequencies(['entity:Q7747', 'number:200', 'number:7']),
      [4, 1, 0],
    )
    assert.deepEqual(await stories.withFeature('entity:Q7747', [100, 200], 9), [6, 5, 1])
    assert.deepEqual(await stories.withFeature('entity:Q7747', [0, 400], 2), [7, 6])
    assert.deepEqual(await stories.withFeature('entity:Q1', [0, 400], 2), [])
  })

  given('keeps the pages of a story in the order of time', async (stories) => {
    await stories.place([
      place(1, { minute: null, story: 'story-a' }),
      place(2, { minute: 20, story: 'story-a' }),
      place(3, { minute: 10, story: 'story-a' }),
      place(4, { minute: 5, story: 'story-b' }),
    ])
    assert.deepEqual(await stories.pagesOf('story-a'), [3, 2, 1])
    assert.deepEqual(await stories.storiesOf([4, 9, 1]), ['story-b', null, 'story-a'])
    assert.deepEqual(await stories.pagesOf('story-z'), [])
  })

  given('a merge takes all pages over, and the old name leads there', async (stories) => {
    await stories.place([place(1, { story: 'story-a' }), place(2, { story: 'story-b' })])
    const merged = change('merged', 'story-a', 'story-b', [2])
    await stories.place([place(3, { story: 'story-a', changes: [merged] })])
    assert.deepEqual(await stories.pagesOf('story-b'), [1, 2, 3])
    assert.deepEqual(await stories.storiesOf([2]), ['story-a'])
    await stories.place([place(4, { story: 'story-b' })])
    assert.deepEqual(await stories.storiesOf([4]), ['story-a'])
    assert.deepEqual(await stories.changes('story-b'), [merged])
    assert.deepEqual(await stories.changes('story-c'), [])
    assert.deepEqual(await stories.changes(null), [merged])
  })

  given('a split takes pages out, also of a story that was merged', async (stories) => {
    await stories.place([place(1, { story: 'story-a' }), place(2, { story: 'story-b' })])
    const together = decision('together', [1, 2])
    await stories.decide(together, [change('merged', 'story-a', 'story-b', [2])])
    const apart = decision('apart', [2, 1])
    await stories.decide(apart, [change('split', 'story-a', 'story-b', [2])])
    assert.deepEqual(await stories.pagesOf('story-a'), [1])
    assert.deepEqual(await stories.pagesOf('story-b'), [2])
    assert.deepEqual(await stories.decisions([id(1)]), [apart], 'the last decision on two pages')
    assert.deepEqual(await stories.decisions([id(3)]), [])
    const kinds = (await stories.changes(null)).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['merged', 'split'])
  })

  given('lists stories, the newest or the biggest first, with a version', async (stories) => {
    await stories.place([
      place(1, { story: 'story-a' }),
      place(2, { story: 'story-a' }),
      place(3, { story: 'story-b' }),
    ])
    const ids = async (order: 'newest' | 'biggest', least = 1) =>
      (await stories.list({ order, least, limit: 9, skip: 0 })).map(({ id: story }) => story)
    assert.deepEqual(await ids('newest'), ['story-b', 'story-a'])
    assert.deepEqual(await ids('biggest'), ['story-a', 'story-b'])
    assert.deepEqual(await ids('newest', 2), ['story-a'])
    assert.deepEqual([await stories.count(1), await stories.count(2)], [2, 1])
    const [before] = await stories.listed(['story-a', 'story-c'])
    assert.deepEqual([before?.pages, before?.latest], [2, 2])
    await stories.place([place(2, { story: 'story-a' })])
    const [after] = await stories.listed(['story-a'])
    assert.ok(after!.version > before!.version)
    assert.deepEqual(await stories.list({ order: 'newest', least: 1, limit: 1, skip: 1 }), [after])
  })

  given('gives all pairs of pages, a slice of them, the last published first', async (stories) => {
    await stories.place([
      place(1),
      place(2, { reprints: [reprint(2, 1)] }),
      place(3, { reprints: [reprint(3, 1), reprint(3, 2)] }),
    ])
    const pairs = await stories.pairs({ limit: 2, skip: 0 })
    assert.deepEqual(
      pairs.map(({ page, of }) => [page, of]),
      [
        [id(3), id(2)],
        [id(3), id(1)],
      ],
    )
    assert.equal((await stories.pairs({ limit: 9, skip: 2 })).length, 1)
  })

  given('keeps a pair of pages once, found from both sides', async (stories) => {
    const pair = reprint(2, 1, { reasons: [{ feature: 'same-words', weight: 2.5 }] })
    await stories.place([place(1), place(2, { reprints: [pair] })])
    assert.deepEqual(await stories.reprints([id(1)]), [pair])
    assert.deepEqual(await stories.reprints([id(1), id(2)]), [pair])
    assert.deepEqual(await stories.reprints([id(3)]), [])
  })

  given('a closer page takes the place of the closest one', async (stories) => {
    await stories.place([place(1), place(2, { reprints: [reprint(2, 1)] })])
    await stories.place([place(3, { reprints: [reprint(2, 3)] })])
    const pairs = await stories.reprints([id(2)])
    const closest = pairs.filter((pair) => pair.closest).map(({ of }) => of)
    assert.deepEqual([pairs.length, closest], [2, [id(3)]])
  })

  given('a page that is placed anew leaves nothing of its old reading', async (stories) => {
    await stories.place([
      place(1, { runs: [1], features: [['number:1', 1]], story: 'story-a' }),
      place(2, { reprints: [reprint(2, 1)], story: 'story-a' }),
    ])
    await stories.place([place(1, { runs: [2], features: [['number:2', 1]], story: 'story-b' })])
    assert.deepEqual(await stories.withRuns([1, 2], 9), [[], [1]])
    assert.deepEqual(await stories.frequencies(['number:1', 'number:2']), [0, 1])
    assert.deepEqual(await stories.pagesOf('story-a'), [2])
    assert.deepEqual(await stories.reprints([id(1), id(2)]), [])
    assert.equal(await stories.size(), 2)
  })

  given('a page that has another key now has one place', async (stories) => {
    await stories.place([place(1, { runs: [1], story: 'story-a' })])
    const again = place(1, { runs: [1], story: 'story-a' })
    await stories.place([{ ...again, key: 44 }])
    assert.deepEqual(await stories.withRuns([1], 9), [[44]])
    assert.deepEqual(await stories.pagesOf('story-a'), [44])
    assert.equal(await stories.keyOf(id(1)), 44)
  })

  given('forgets pages, and keeps what people decided', async (stories) => {
    await stories.place([
      place(1, { runs: [1], features: [['number:1', 1]], story: 'story-a' }),
      place(2, { runs: [1], reprints: [reprint(2, 1)], story: 'story-a' }),
    ])
    await stories.decide(decision('together', [1, 2]), [])
    await stories.forget([1, 9])
    assert.deepEqual(await stories.prints([1]), [])
    assert.deepEqual(await stories.withRuns([1], 9), [[2]])
    assert.deepEqual(await stories.frequencies(['number:1']), [0])
    assert.deepEqual(await stories.pagesOf('story-a'), [2])
    assert.deepEqual(await stories.reprints([id(2)]), [])
    assert.equal(await stories.keyOf(id(1)), null)
    assert.equal((await stories.decisions([id(1)])).length, 1)
  })
}

interface Sketch {
  readonly minute?: number | null
  readonly headline?: string
  readonly runs?: readonly number[]
  readonly features?: readonly (readonly [Feature['key'], number])[]
  readonly story?: string
  readonly reprints?: readonly Reprint[]
  readonly changes?: readonly StoryChange[]
}

function id(key: number): string {
  return `sha256:${String(key).padStart(64, '0')}`
}

function place(key: number, sketch: Sketch = {}): Placement {
  const { minute = key, headline = null, runs = [], features = [], story } = sketch
  const print: Print = {
    page: id(key),
    language: 'fa',
    outlet: 'isna',
    minute,
    headline,
    runs,
    features: features.map(([feature, weight]) => ({ key: feature, weight })),
  }
  return {
    key,
    print,
    story: story ?? `story-${key}`,
    reprints: sketch.reprints ?? [],
    changes: sketch.changes ?? [],
  }
}

function reprint(page: number, of: number, more: Partial<Reprint> = {}): Reprint {
  return {
    page: id(page),
    of: id(of),
    kind: 'edited',
    share: 0.75,
    kept: 0.5,
    credit: 'lost',
    how: 'wording',
    source: null,
    closest: true,
    score: 0.875,
    reasons: [],
    ...more,
  }
}

function change(
  kind: StoryChange['kind'],
  story: string,
  other: string,
  pages: readonly number[],
): StoryChange {
  return { kind, story, other, pages: pages.map(id), by: 'program', at: null, reasons: [] }
}

function decision(verdict: StoryDecision['verdict'], pages: readonly [number, number]) {
  const [one, other] = pages
  const by = { by: 'someone', at: '2026-01-01T00:00:00Z', why: null }
  return { verdict, pages: [id(one), id(other)], ...by } as const
}

function sorted(keys: readonly number[]): number[] {
  return [...keys].sort((one, other) => one - other)
}

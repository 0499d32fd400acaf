import type { Print } from '../../../model/print.ts'
import type { KeptPrint, Placement, StoryStore } from '../../../model/story-store.ts'
import { firstKeyOf, MOST_PAGES } from '../../key.ts'
import type { ChangeSteps, Database } from '../database.ts'
import { guarded } from '../database.ts'
import { openFeatures } from './features.ts'
import { packPrint, termsOf, unpackPrint } from './pack-print.ts'
import { openPostings, TIMELESS } from './postings.ts'
import { openStoryTables } from './story-tables.ts'

/** Runs of words stand under their hash and this, behind the numbers of features. */
const RUNS = TIMELESS
/** The pages without a date stand under the number of a feature and this. */
const UNDATED = 2 * TIMELESS
const MINUTES_A_DAY = 1440
const ALL_KEYS = [0, 2 ** 50] as const
/** Prints that are remembered; the same one is given back as long as it is. */
const MOST_REMEMBERED = 3_000

/** The stories of a library in its file, and what a long change over them ends with. */
export interface SqliteStories extends ChangeSteps {
  readonly stories: StoryStore
  /** Forgets all that is derived from pages, so that they are grouped anew; inside a change. */
  readonly clear: () => void
}

/** Opens the stories of a library. Writers in several programs wait for each other; readers see what was whole last. */
export function sqliteStories(database: Database): SqliteStories {
  const { sql, file } = database
  const features = openFeatures(database)
  const postings = openPostings(database)
  const tables = openStoryTables(database)
  const remembered = new Map<number, KeptPrint>()
  let isLong = false
  /** Whether nothing can have changed since it was last looked whether another program has. */
  let isFresh = false
  let version = -1
  let size: number | null = null

  const forgetAll = () => {
    remembered.clear()
    features.forget()
    postings.forget()
    size = null
  }
  /** Forgets what another program has changed. */
  const refresh = () => {
    if (isFresh) return
    isFresh = database.raw.isTransaction && isLong
    const now = Number(sql('PRAGMA data_version').get()!['data_version'])
    if (now !== version) forgetAll()
    version = now
  }
  const undo = () => {
    isLong = isFresh = false
    forgetAll()
  }
  const settle = () => {
    isLong = isFresh = false
    postings.settle()
    features.settle()
  }
  const ask = async <T>(work: () => T): Promise<T> =>
    guarded(file, () => {
      isLong = database.raw.isTransaction
      return database.look(() => {
        refresh()
        return work()
      })
    })
  const change = async (work: () => void): Promise<void> =>
    guarded(file, () => {
      isLong = database.raw.isTransaction
      try {
        database.change(() => {
          refresh()
          work()
          if (!isLong) settle()
        })
      } catch (error) {
        undo()
        throw error
      }
    })

  const forget = (key: number) => {
    const row = sql('SELECT print FROM print WHERE key = ?').get(key)
    if (row) {
      index(key, row['print'] as Uint8Array, true)
      tables.forgetReprints(key)
      tables.leave(key)
      remembered.delete(key)
      if (size !== null) size--
    }
    sql('DELETE FROM ungrouped WHERE key = ?').run(key)
  }
  const place = ({ key, print, story, reprints, changes }: Placement) => {
    const before = tables.keyOf(print.page)
    if (before !== null) forget(before)
    forget(key)
    const packed = packPrint(print, features.number)
    tables.keep({ key, print, packed, story })
    index(key, packed, false)
    if (size !== null) size++
    for (const reprint of reprints) tables.keepReprint(reprint)
    for (const made of changes) tables.apply(made)
  }
  const index = (key: number, packed: Uint8Array, isGone: boolean) => {
    const terms = termsOf(packed)
    for (const run of terms.runs) postings.put(RUNS + run, key, isGone)
    const kind = key < MOST_PAGES ? UNDATED : 0
    for (const feature of terms.features) {
      postings.put(kind + feature, key, isGone)
      features.count(feature, isGone ? -1 : 1)
    }
  }

  const printOf = (key: number): KeptPrint[] => {
    const known = remembered.get(key)
    remembered.delete(key)
    const kept = known ?? readPrint(key)
    if (!kept) return []
    remembered.set(key, kept)
    if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!)
    return [kept]
  }
  const readPrint = (key: number): KeptPrint | null => {
    const row = sql('SELECT page, minute, headline, print FROM print WHERE key = ?').get(key)
    if (!row) return null
    const print: Print = {
      page: `sha256:${Buffer.from(row['page'] as Uint8Array).toString('hex')}`,
      minute: row['minute'] as number | null,
      headline: row['headline'] as string | null,
      ...unpackPrint(row['print'] as Uint8Array, features.textOf),
    }
    return { key, print }
  }
  const minuteOf = (key: number): number | null =>
    remembered.get(key)?.print.minute ??
    ((sql('SELECT minute FROM print WHERE key = ?').get(key)?.['minute'] ?? null) as number | null)

  const stories: StoryStore = {
    size: () => ask(() => (size ??= Number(sql('SELECT count(*) AS n FROM print').get()!['n']))),
    withRuns: (runs, most) =>
      ask(() => {
        const open = postings.open()
        return runs.map((run) => {
          const keys = open.keysOf(RUNS + run, ALL_KEYS, most + 1)
          return keys.length > most ? [] : keys
        })
      }),
    frequencies: (asked) => ask(() => asked.map(features.pagesWith)),
    withFeature: (feature, [from, to], most) =>
      ask(() => {
        const number = features.numberOf(feature)
        if (number === null) return []
        const open = postings.open()
        const [first, second] = [firstKeyOf(dayOf(from)), firstKeyOf(dayOf(from) + 1)]
        const [last, end] = [firstKeyOf(dayOf(to)), firstKeyOf(dayOf(to) + 1)]
        const isIn = (key: number) => {
          if (key >= second && key < last) return true
          const minute = minuteOf(key)
          return minute === null || (minute >= from && minute <= to)
        }
        const dated = open.keysOf(number, [first, end - 1], most)
        const room = most - dated.length
        const undated = room > 0 ? open.keysOf(UNDATED + number, ALL_KEYS, room) : []
        return [...dated, ...undated].filter(isIn)
      }),
    prints: (keys) => ask(() => keys.flatMap(printOf)),
    keyOf: (page) => ask(() => tables.keyOf(page)),
    storiesOf: (keys) => ask(() => keys.map(tables.storyOf)),
    pagesOf: (story) => ask(() => tables.pagesOf(story)),
    list: (slice) => ask(() => tables.list(slice)),
    count: (least) => ask(() => tables.count(least)),
    listed: (asked) => ask(() => tables.listed(asked)),
    pairs: (slice) => ask(() => tables.pairs(slice)),
    reprints: (pages) => ask(() => tables.reprints(pages)),
    decisions: (pages) => ask(() => tables.decisions(pages)),
    changes: (story) => ask(() => tables.changes(story)),
    place: (placements) => change(() => placements.forEach(place)),
    decide: (decision, changes) =>
      change(() => {
        tables.decide(decision)
        for (const made of changes) tables.apply(made)
      }),
    forget: (keys) => change(() => keys.forEach(forget)),
  }
  return {
    stories,
    settle,
    undo,
    clear: () => {
      postings.clear()
      tables.clear()
      forgetAll()
    },
  }
}

function dayOf(minute: number): number {
  return Math.floor(minute / MINUTES_A_DAY)
}

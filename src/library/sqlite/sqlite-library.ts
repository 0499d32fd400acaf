import { backup } from './backup.ts'
import type { Library } from '../library.ts'
import { checkLibrary } from './check.ts'
import type { Database, OpenOptions } from './database.ts'
import { guarded, openDatabase, toLibraryError } from './database.ts'
import { openMarks } from './marks.ts'
import {
  findEntities,
  findKeys,
  readEntity,
  readKeys,
  readPage,
  readReviews,
  readStats,
} from './read.ts'
import { search } from './search.ts'
import { readSource } from './source.ts'
import { sqliteStories } from './stories/sqlite-stories.ts'
import { hashBytes } from './lookups.ts'
import { packEntries } from './pack-entries.ts'
import { takeTurns } from '../turns.ts'
import { openWriter } from './write.ts'

/** Opens a library in one file; makes it with `create`. Throws `IsnadError`. */
export async function sqliteLibrary(file: string, options: OpenOptions = {}): Promise<Library> {
  return libraryIn(await openDatabase(file, options))
}

/** The library in an open database. */
export function libraryIn(database: Database): Library {
  const { sql, file } = database
  const marks = openMarks(database)
  const writer = openWriter(database, marks)
  const { stories, ...grouping } = sqliteStories(database)
  const ask = async <T>(work: () => T): Promise<T> => guarded(file, work)
  const turns = takeTurns()
  const change = async <T>(work: () => T): Promise<T> => {
    await turns.wait()
    return ask(() => {
      try {
        return database.change(() => {
          const result = work()
          writer.finish()
          return result
        })
      } catch (error) {
        writer.forget()
        throw error
      }
    })
  }
  return {
    has: (ids) =>
      ask(() => {
        const kept = sql('SELECT 1 FROM capture WHERE id = ?')
        return new Set(ids.filter((id) => kept.get(hashBytes(id))))
      }),
    add: async (entries) => {
      const packed = await packEntries(entries)
      return change(() => packed.map(writer.add))
    },
    replace: async (entries) => {
      const packed = await packEntries(entries)
      return change(() => packed.map(writer.replace))
    },
    find: (reference) => ask(() => findKeys(database, reference)),
    page: (key) => ask(() => readPage(database, marks, key)),
    source: (key) => ask(() => readSource(database, key)),
    search: (asked) => ask(() => search(database, marks, asked)),
    keys: (slice) => ask(() => readKeys(database, slice)),
    entities: (words, limit) => ask(() => findEntities(database, marks, { words, limit })),
    entity: (id) => ask(() => readEntity(database, marks, id)),
    review: async (review, entry) => {
      const [packed] = await packEntries([entry])
      await change(() => {
        writer.replace(packed!)
        writer.review(review)
      })
    },
    reviews: (page) => ask(() => readReviews(database, page)),
    recall: (name) =>
      ask(() => {
        const row = sql('SELECT value FROM memory WHERE name = ?').get(name)
        return row ? String(row['value']) : null
      }),
    remember: (name, value) =>
      change(() => {
        if (value === null) sql('DELETE FROM memory WHERE name = ?').run(name)
        else sql('INSERT OR REPLACE INTO memory VALUES (?, ?)').run(name, value)
      }),
    check: async function* () {
      yield* checkLibrary(database, marks)
    },
    stories,
    ungrouped: (limit) =>
      ask(() => {
        const rows = sql('SELECT key FROM ungrouped ORDER BY key LIMIT ?').all(limit)
        const keys = rows.map(({ key }) => Number(key))
        return { keys, total: Number(sql('SELECT count(*) AS n FROM ungrouped').get()!['n']) }
      }),
    inOneChange: (work) =>
      turns.alone(async () => {
        try {
          return await database.longChange(work, grouping)
        } catch (error) {
          throw toLibraryError(error, file)
        }
      }),
    clearIndexes: () =>
      change(() => {
        writer.clear()
        grouping.clear()
      }),
    backup: (target) => backup(database, target),
    stats: () => ask(() => readStats(database, marks)),
    close: async () => database.close(),
  }
}

import { existsSync } from 'node:fs'
import type * as Sqlite from 'node:sqlite'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { IsnadError } from '../../model/error.ts'
import { APPLICATION, MIGRATIONS } from './schema.ts'

/** An open database, with its statements prepared once. */
export interface Database {
  readonly file: string
  readonly sql: (text: string) => StatementSync
  readonly exec: (text: string) => void
  /** Runs a change whole or not at all; it is on disk when this returns, or at the end of the long change that it is part of. */
  readonly change: <T>(work: () => T) => T
  /** Runs a change that takes its time; others wait. `settle` is its last step, `undo` what follows one that was taken back. */
  readonly longChange: <T>(work: () => Promise<T>, steps: ChangeSteps) => Promise<T>
  /** Asks several questions of one moment. */
  readonly look: <T>(work: () => T) => T
  readonly raw: DatabaseSync
  readonly close: () => void
}

/** What is done at the end of a change. */
export interface ChangeSteps {
  readonly settle: () => void
  readonly undo: () => void
}

/** How a library file is opened. */
export interface OpenOptions {
  /** Makes the file where there is none. */
  readonly create?: boolean
  /** How long a change waits for another program's change, in milliseconds. */
  readonly patience?: number
  /** The steps from each layout to the next, for tests of steps to come. */
  readonly migrations?: readonly string[]
}

const PATIENCE_MS = 30_000
const PAGE_CACHE_KB = 65_536
/** Pages of the file that wait in the log before they are moved to their places; more are moved together. */
const PAGES_IN_LOG = 8_000

/** Opens a library file, and brings one of an older version up to date. Throws `IsnadError`. */
export async function openDatabase(file: string, options: OpenOptions = {}): Promise<Database> {
  const { DatabaseSync: Opened } = await loadSqlite()
  const patience = options.patience ?? PATIENCE_MS
  return guarded(file, () => {
    if (!options.create && !existsSync(file))
      throw new IsnadError('missing-file', `there is no library ${file}: isnad add makes one`)
    const raw = new Opened(file, { timeout: patience })
    try {
      raw.exec(
        `PRAGMA page_size = 8192; PRAGMA cache_size = -${PAGE_CACHE_KB}; PRAGMA temp_store = MEMORY`,
      )
      migrate(raw, file, options.migrations ?? MIGRATIONS)
      raw.exec(
        `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${PAGES_IN_LOG}`,
      )
      return toDatabase(raw, file)
    } catch (error) {
      raw.close()
      throw error
    }
  })
}

function toDatabase(raw: DatabaseSync, file: string): Database {
  const prepared = new Map<string, StatementSync>()
  const sql = (text: string): StatementSync => {
    const known = prepared.get(text)
    if (known) return known
    const statement = raw.prepare(text)
    prepared.set(text, statement)
    return statement
  }
  return {
    file,
    raw,
    sql,
    exec: (text) => raw.exec(text),
    change: (work) => (raw.isTransaction ? work() : inTransaction(raw, work)),
    longChange: async (work, { settle, undo }) => {
      raw.exec('BEGIN IMMEDIATE')
      try {
        const result = await work()
        settle()
        raw.exec('COMMIT')
        return result
      } catch (error) {
        if (raw.isTransaction) raw.exec('ROLLBACK')
        undo()
        throw error
      }
    },
    look: (work) => (raw.isTransaction ? work() : inTransaction(raw, work, 'BEGIN')),
    close: () => {
      prepared.clear()
      raw.close()
    },
  }
}

function inTransaction<T>(raw: DatabaseSync, work: () => T, begin = 'BEGIN IMMEDIATE'): T {
  raw.exec(begin)
  try {
    const result = work()
    raw.exec('COMMIT')
    return result
  } catch (error) {
    if (raw.isTransaction) raw.exec('ROLLBACK')
    throw error
  }
}

function migrate(raw: DatabaseSync, file: string, steps: readonly string[]): void {
  const latest = steps.length
  const version = pragma(raw, 'user_version')
  const application = pragma(raw, 'application_id')
  if (version === latest && application === APPLICATION) return
  const tables = Number(raw.prepare('SELECT count(*) AS n FROM sqlite_schema').get()!['n'])
  if (application !== APPLICATION && (tables > 0 || application !== 0)) {
    throw new IsnadError(
      'bad-library',
      `${file} is another program's database: choose another file`,
    )
  }
  if (version > latest) {
    const message = `${file} was written by a newer version of Isnad (layout ${version}, this one knows ${latest}): update Isnad`
    throw new IsnadError('bad-library', message)
  }
  inTransaction(raw, () => {
    for (const step of steps.slice(pragma(raw, 'user_version'))) raw.exec(step)
    raw.exec(`PRAGMA user_version = ${latest}; PRAGMA application_id = ${APPLICATION}`)
  })
}

function pragma(raw: DatabaseSync, name: string): number {
  return Number(Object.values(raw.prepare(`PRAGMA ${name}`).get()!)[0])
}

/** Runs what touches the file, and says in our words what went wrong. */
export function guarded<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw toLibraryError(error, file)
  }
}

const BUSY = 5
const CORRUPT = 11
const NOT_A_DATABASE = 26
const REASONS: Readonly<Record<number, string>> = {
  3: 'no permission to write it',
  8: 'it cannot be written: its folder or the file is read-only',
  10: 'the disk reports an error',
  13: 'the disk is full: make room and run the command again, nothing that was added is lost',
  14: 'it cannot be opened: check that its folder exists and may be written',
}

/** What went wrong with a file, in our words; other errors as they are. */
export function toLibraryError(error: unknown, file: string): unknown {
  if (error instanceof IsnadError) return error
  const code = (error as { errcode?: number }).errcode
  if (code === undefined) return error
  const primary = code & 0xff
  if (primary === BUSY || primary === 6) {
    const message = `${file} is being written by another program for too long: try again when it is done`
    return new IsnadError('busy-library', message, { cause: error })
  }
  const why =
    primary === CORRUPT
      ? 'it is damaged: isnad check says how'
      : primary === NOT_A_DATABASE
        ? 'it is no library'
        : (REASONS[primary] ?? (error as Error).message)
  return new IsnadError('bad-library', `${file}: ${why}`, { cause: error })
}

/** Node's SQLite, without the notice of older versions that it is experimental. */
async function loadSqlite(): Promise<typeof Sqlite> {
  const warn = process.emitWarning.bind(process)
  process.emitWarning = () => {}
  try {
    return await import('node:sqlite')
  } finally {
    process.emitWarning = warn
  }
}

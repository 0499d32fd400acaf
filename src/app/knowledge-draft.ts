import { existsSync, readFileSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { mergeCells, orderColumns, TENURE_COLUMNS, toLine } from '../knowledge/user/file-text.ts'
import { linesOf } from '../knowledge/user/user-index.ts'
import type { Cells, UserKnowledge } from '../knowledge/user/user-knowledge.ts'
import { userKnowledge } from '../knowledge/user/user-knowledge.ts'
import { buildTable, hashText } from '../knowledge/user/text-table.ts'
import { IsnadError } from '../model/error.ts'
import { checkedIndex, indexOf, keepIndex, readBytesOf } from './open-knowledge.ts'
import { startTextFile } from './text-file.ts'
import { besideOf, putInPlace } from './write-whole.ts'

/** A user's knowledge as it will be: written beside the file, and put in its place only when it is whole. */
export interface KnowledgeDraft {
  /** The knowledge as it is now; none where there is no file yet. */
  readonly before: UserKnowledge | undefined
  /** What was put so far: entities that are new and changed, and tenures that are either. */
  readonly counts: { added: number; corrected: number; unchanged: number; tenures: number }
  /** Makes room for columns of names. */
  addColumns(columns: readonly string[]): void
  putEntity(cells: Cells): void
  putTenure(cells: Cells): void
  /**
   * Writes what was put and those lines of the file that are kept, checks all of it and puts it in the file's place.
   * Throws `IsnadError` where it has mistakes, or where the file changed meanwhile.
   */
  finish(kept: Kept): void
  /** Takes away what was written; the file stays as it is. To be called in any case. */
  discard(): void
}

/** Which lines of the file stay, and what becomes of a tenure before it is written. */
export interface Kept {
  readonly entity: (id: string) => boolean
  readonly tenure: (cells: Cells) => boolean
  readonly settle: (cells: Cells) => Cells
}

/** Starts to write a user's knowledge anew. Throws `IsnadError` where the file has mistakes. */
export function startDraft(given: string): KnowledgeDraft {
  const path = existsSync(given) ? realpathSync(given) : given
  removeLeftOvers(path)
  const stamp = stampOf(path)
  const bytes = stamp === '' ? undefined : readBytesOf(path)
  const before = bytes && userKnowledge(bytes, indexOf(path, bytes))
  const entities = started(besideOf(path))
  const tenures = started(`${besideOf(path)}.offices`)
  const counts = { added: 0, corrected: 0, unchanged: 0, tenures: 0 }
  let columns: readonly string[] = []
  let header = ''

  if (bytes) for (const comment of commentsOf(bytes)) entities.write(`${comment}\n`)
  const addColumns = (more: readonly string[]): void => {
    columns = orderColumns([...columns, ...more])
  }
  for (const section of before?.sections ?? []) {
    if (section.table === 'entities') addColumns(section.columns)
  }
  const writeEntity = (cells: Cells): void => {
    const missing = Object.keys(cells).filter(
      (name) => cells[name] !== '' && !columns.includes(name),
    )
    if (missing.length > 0) addColumns(missing)
    const wanted = `${columns.join('\t')}\n`
    if (wanted !== header) entities.write((header = wanted))
    entities.write(toLine(columns, cells))
  }
  const putEntity = (cells: Cells): void => {
    const old = before?.cellsOf(cells['id'] ?? '')
    const merged = mergeCells(old, cells)
    if (!old) counts.added++
    else if (Object.keys(merged).every((name) => (old[name] ?? '') === merged[name]))
      counts.unchanged++
    else counts.corrected++
    writeEntity(merged)
  }

  const finish = ({ entity, tenure, settle }: Kept): void => {
    tenures.close()
    const known = buildTable()
    for (const { table, cells } of before?.allRows() ?? []) {
      if (table === 'offices') known.mark(tenureHash(cells, 'said'))
      else if (entity(cells['id'] ?? '')) writeEntity(cells)
    }
    const written = buildTable()
    let isHeaded = false
    const writeTenure = (cells: Cells): void => {
      const key = tenureHash(cells, 'key')
      if (written.has(key)) return
      written.mark(key)
      if (!isHeaded) entities.write(`${TENURE_COLUMNS.join('\t')}\n`)
      isHeaded = true
      entities.write(toLine(TENURE_COLUMNS, cells))
    }
    for (const { text = '' } of linesOf(readFileSync(tenures.path))) {
      const values = text.split('\t')
      const cells = settle(
        Object.fromEntries(TENURE_COLUMNS.map((name, at) => [name, values[at] ?? ''])),
      )
      if (!known.has(tenureHash(cells, 'said'))) counts.tenures++
      writeTenure(cells)
    }
    for (const { table, cells } of before?.allRows() ?? []) {
      if (table === 'offices' && tenure(cells)) writeTenure(cells)
    }
    entities.close()
    const whole = readBytesOf(entities.path)
    const index = checkedIndex(given, whole)
    if (stampOf(path) !== stamp) {
      throw new IsnadError(
        'unreadable-file',
        `${given} was changed meanwhile; run the command again`,
      )
    }
    putInPlace(entities.path, path)
    keepIndex(path, whole, index)
  }

  return {
    before,
    counts,
    addColumns,
    putEntity,
    putTenure: (cells) => tenures.write(toLine(TENURE_COLUMNS, cells)),
    finish,
    discard: () => {
      entities.discard()
      tenures.discard()
    },
  }
}

function tenureHash(cells: Cells, what: 'key' | 'said'): ReturnType<typeof hashText> {
  const { person = '', office = '', state = '', from = '', to = '' } = cells
  const key = [person, office, state, from]
  if (what === 'key') return hashText('tenure', key.join(' '))
  const { standing = '', certainty = '' } = cells
  return hashText('said', [...key, to, standing, certainty].join(' '))
}

function started(path: string): ReturnType<typeof startTextFile> {
  try {
    return startTextFile(path)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is no such folder' : (code ?? 'no reason given')
    throw new IsnadError('unreadable-file', `${path}: cannot be written: ${why}`, { cause })
  }
}

function* commentsOf(bytes: Uint8Array): Iterable<string> {
  for (const { text = '' } of linesOf(bytes)) if (text.startsWith('#')) yield text
}

/** What a file was like when it was looked at; empty where there is none. */
function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : ''
}

/** Takes away what runs that were killed have left beside the file. */
function removeLeftOvers(path: string): void {
  const start = `${basename(path)}.`
  try {
    for (const name of readdirSync(dirname(path))) {
      const [, pid] = name.startsWith(start)
        ? (/^(\d+)\.new(?:\.offices)?$/.exec(name.slice(start.length)) ?? [])
        : []
      if (pid !== undefined && !isRunning(Number(pid))) {
        rmSync(join(dirname(path), name), { force: true })
      }
    }
  } catch {
    return
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

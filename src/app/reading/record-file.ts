import { hash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import { IsnadError } from '../../model/error.ts'
import type { Record } from '../../model/record.ts'
import { fileError } from '../inputs.ts'
import type { Captured, Item } from '../sources/item.ts'
import { recordPath } from '../sources/item.ts'
import { linesOf } from '../sources/streams.ts'

/** A file of records, one a line, that runs add to. */
export interface RecordFile {
  /** How many records it holds. */
  readonly count: () => number
  /** The items whose records it does not hold: by their names and bytes. */
  readonly missing: (items: AsyncIterable<Item>) => AsyncIterable<Item>
  /** Adds a record; it is in the file when this returns. Throws `IsnadError`. */
  readonly add: (record: Record) => void
  /** Has everything on the disk, and closes the file. */
  readonly close: () => void
}

/** How every line of such a file begins. */
const START = '{"isnad":1,"page":{'
const LONGEST_LINE = 500_000_000

/**
 * Opens a file of records, or starts one. A last line that was not written to its end is cut off; what holds
 * anything else than records is left as it is. `onRecord` is given each record of earlier runs. Throws `IsnadError`.
 */
export async function openRecordFile(
  path: string,
  onRecord: (record: Record) => void,
): Promise<RecordFile> {
  const done = new Set<string>()
  let length = existsSync(path) ? await readEarlier(path, done, onRecord) : 0
  const file = openedAs('a', path)
  ftruncateSync(file, length)
  let count = done.size
  return {
    count: () => count,
    missing: async function* (items) {
      for await (const item of items) {
        if ('error' in item || !done.has(keyOfItem(item))) yield item
      }
    },
    add: (record) => {
      const line = Buffer.from(`${JSON.stringify(record)}\n`)
      try {
        for (let at = 0; at < line.length;) at += writeSync(file, line, at)
      } catch (cause) {
        ftruncateSync(file, length)
        throw writeError(path, cause)
      }
      length += line.length
      count++
    },
    close: () => {
      fsyncSync(file)
      closeSync(file)
    },
  }
}

function keyOfItem(item: Captured): string {
  return keyOf(recordPath(item), `sha256:${hash('sha256', item.bytes)}`)
}

function keyOf(path: string | null, id: string): string {
  return hash('sha256', `${id} ${path ?? ''}`, 'base64').slice(0, 22)
}

/** Takes in the whole lines; gives how many bytes they are. */
async function readEarlier(
  path: string,
  done: Set<string>,
  onRecord: (record: Record) => void,
): Promise<number> {
  const length = wholeLength(path)
  if (length === 0) return 0
  let row = 0
  for await (const line of linesOf(createReadStream(path, { end: length - 1 }), LONGEST_LINE)) {
    row++
    const record = line?.startsWith(START) ? parsed(line) : undefined
    if (!record) throw notOurs(path, `line ${row} is no record`)
    done.add(keyOf(record.page.path, record.page.id))
    onRecord(record)
  }
  return length
}

function parsed(line: string): Record | undefined {
  try {
    return JSON.parse(line) as Record
  } catch {
    return undefined
  }
}

const BACK = 1 << 16

/** The bytes of a file up to its last line break. Throws where what stands behind is no beginning of a record. */
function wholeLength(path: string): number {
  const file = openedAs('r', path)
  try {
    const chunk = Buffer.alloc(BACK)
    let end = 0
    for (let from = fstatSync(file).size; from > 0 && end === 0;) {
      const start = Math.max(0, from - BACK)
      const read = readSync(file, chunk, 0, from - start, start)
      end = chunk.subarray(0, read).lastIndexOf('\n') + 1
      if (end > 0) end += start
      from = start
    }
    const rest = chunk.toString('utf8', 0, readSync(file, chunk, 0, START.length, end))
    if (!START.startsWith(rest)) throw notOurs(path, 'it holds something else than records')
    return end
  } finally {
    closeSync(file)
  }
}

function openedAs(flags: 'r' | 'a', path: string): number {
  try {
    return openSync(path, flags)
  } catch (cause) {
    throw flags === 'r' ? fileError(cause, path) : writeError(path, cause)
  }
}

function notOurs(path: string, why: string): IsnadError {
  return new IsnadError(
    'unreadable-file',
    `${path} is no file of records: ${why}; name another one`,
  )
}

function writeError(path: string, cause: unknown): IsnadError {
  const { code = 'the system gives no reason' } = cause as NodeJS.ErrnoException
  const message = `${path} cannot be written: ${code}; what was read before is in it`
  return new IsnadError('unreadable-file', message, { cause })
}

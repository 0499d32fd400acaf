import { isUtf8 } from 'node:buffer'
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { IsnadError } from '../model/error.ts'
import { fileError } from './inputs.ts'

/** A line of a file: its text, or why it has none. */
export type FileLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly problem: string }

/** How a long file is read. */
export interface LineOptions {
  /** The longest line in bytes; a longer one is passed over without being kept. */
  readonly longest: number
  /** Told now and then how much of the file has been read. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

const CHUNK = 1 << 20
const LINE_BREAK = 0x0a

/** Kinds of packed files by their first bytes; only gzip is unpacked here. */
const PACKED: readonly (readonly [start: string, name: string])[] = [
  ['425a68', 'bzip2'],
  ['fd377a58', 'xz'],
  ['28b52ffd', 'zstd'],
  ['504b0304', 'zip'],
]

/**
 * Reads the lines of a file, packed with gzip or not, a batch at a time and never more of it than a batch and a line.
 * Takes away a byte order mark and the ends of lines. Throws `IsnadError`.
 */
export async function* readLines(path: string, options: LineOptions): AsyncGenerator<FileLine[]> {
  const { start, size } = beginning(path)
  const packed = PACKED.find(([bytes]) => start.startsWith(bytes))
  if (packed) {
    const message = `${path}: is packed with ${packed[1]}; unpack it first, or pack it with gzip`
    throw new IsnadError('unreadable-file', message)
  }
  let done = 0
  const raw = createReadStream(path, { highWaterMark: CHUNK })
  raw.on('data', (chunk) => {
    done += chunk.length
    options.onProgress?.(done, size)
  })
  raw.pause()
  const isGzip = start.startsWith('1f8b')
  const cut = cutter(options.longest)
  try {
    for await (const chunk of isGzip ? unpacked(raw) : raw) yield cut.lines(chunk as Buffer)
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    if (!code.startsWith('Z_')) throw fileError(cause, path)
    yield [
      { line: cut.count() + 1, problem: 'the gzip ends here or is broken; get the file again' },
    ]
    return
  }
  yield cut.last()
}

function beginning(path: string): { start: string; size: number } {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(4)
      const length = readSync(file, bytes, 0, 4, null)
      return { start: bytes.toString('hex', 0, length), size: fstatSync(file).size }
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw fileError(cause, path)
  }
}

function unpacked(raw: Readable): Readable {
  const gunzip = createGunzip({ chunkSize: CHUNK })
  raw.on('error', (error) => gunzip.destroy(error))
  return raw.pipe(gunzip)
}

/** Cuts bytes into lines; what a chunk leaves open is kept for the next, up to the longest line. */
function cutter(longest: number): {
  lines(chunk: Buffer): FileLine[]
  last(): FileLine[]
  count(): number
} {
  let count = 0
  let open: Buffer[] = []
  let length = 0
  const keep = (bytes: Buffer): void => {
    length += bytes.length
    if (length <= longest) open.push(Buffer.from(bytes))
    else open = []
  }
  const close = (rest: Buffer): FileLine => {
    const tooLong = length + rest.length > longest
    const bytes = open.length === 0 ? rest : Buffer.concat([...open, rest])
    open = []
    length = 0
    count++
    return tooLong ? { line: count, problem: longMessage(longest) } : toLine(bytes, count)
  }
  return {
    lines: (chunk) => {
      const lines: FileLine[] = []
      let from = 0
      for (;;) {
        const end = chunk.indexOf(LINE_BREAK, from)
        if (end < 0) break
        lines.push(close(chunk.subarray(from, end)))
        from = end + 1
      }
      if (from < chunk.length) keep(chunk.subarray(from))
      return lines
    },
    last: () => (length > 0 ? [close(Buffer.alloc(0))] : []),
    count: () => count,
  }
}

function toLine(bytes: Buffer, line: number): FileLine {
  if (!isUtf8(bytes)) return { line, problem: 'is not UTF-8; save the file as UTF-8' }
  const end = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length
  const text = bytes.toString('utf8', 0, end)
  return { line, text: line === 1 && text.startsWith('\ufeff') ? text.slice(1) : text }
}

function longMessage(longest: number): string {
  const most = longest >= 1e6 ? `${longest / 1e6} MB` : `${longest / 1e3} kB`
  return `is longer than ${most}; no entity is, so cut it or leave it out`
}

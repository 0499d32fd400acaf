import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'

/** A file that is being written, a piece of text at a time. */
export interface TextFile {
  readonly path: string
  write(text: string): void
  /** Has everything on the disk, and closes it. */
  close(): void
  /** Closes and deletes it. */
  discard(): void
}

const BATCH = 1 << 20

/** Starts a file that is not there yet. Throws what the system throws. */
export function startTextFile(path: string): TextFile {
  const file = openSync(path, 'wx')
  let isOpen = true
  let pieces: string[] = []
  let length = 0
  const flush = (): void => {
    const bytes = Buffer.from(pieces.join(''))
    pieces = []
    length = 0
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
  }
  const end = (): void => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  return {
    path,
    write: (text) => {
      pieces.push(text)
      length += text.length
      if (length > BATCH) flush()
    },
    close: () => {
      flush()
      fsyncSync(file)
      end()
    },
    discard: () => {
      end()
      rmSync(path, { force: true })
    },
  }
}

import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { IsnadError } from '../model/error.ts'
import { besideOf, putInPlace } from './write-whole.ts'

/** A file that is written piece by piece and stands in its place only when it is whole. */
export interface TextOutput {
  /** Throws `IsnadError`. */
  readonly write: (text: string) => void
  /** Puts the file in its place. Throws `IsnadError`. */
  readonly done: () => void
  /** Leaves nothing behind. */
  readonly drop: () => void
}

/** Starts a file; one that is there already is replaced in the end. Throws `IsnadError`. */
export function openTextOutput(path: string): TextOutput {
  const beside = besideOf(path)
  const file = told(path, () => openSync(beside, 'wx'))
  let isOpen = true
  const drop = () => {
    if (!isOpen) return
    isOpen = false
    closeSync(file)
    rmSync(beside, { force: true })
  }
  return {
    write: (text) =>
      told(path, () => {
        const bytes = Buffer.from(text)
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
      }),
    done: () =>
      told(path, () => {
        fsyncSync(file)
        closeSync(file)
        isOpen = false
        putInPlace(beside, path)
      }),
    drop,
  }
}

function told<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    const { code = 'the system gives no reason' } = cause as NodeJS.ErrnoException
    const message = `${path} cannot be written: ${code}; name a file in a folder that may be written and has room`
    throw new IsnadError('unreadable-file', message, { cause })
  }
}

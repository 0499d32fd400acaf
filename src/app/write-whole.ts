import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file whole or not at all: beside it first, then in its place. Throws what the system throws. */
export function writeWhole(path: string, parts: Iterable<Uint8Array>): void {
  const beside = besideOf(path)
  try {
    const file = openSync(beside, 'wx')
    try {
      for (const part of parts) {
        for (let at = 0; at < part.length;) at += writeSync(file, part, at)
      }
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    putInPlace(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** The name of the file that is written before it takes the place of another. */
export function besideOf(path: string): string {
  return `${path}.${process.pid}.new`
}

/** Gives a written file its name, so that it outlives a loss of power. */
export function putInPlace(beside: string, path: string): void {
  renameSync(beside, path)
  try {
    const folder = openSync(dirname(path), 'r')
    fsyncSync(folder)
    closeSync(folder)
  } catch {
    return
  }
}

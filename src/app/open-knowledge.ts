import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { decodeIndex, encodeIndex } from '../knowledge/user/encode-index.ts'
import { shippedOutside } from '../knowledge/user/outside.ts'
import type { UserIndex } from '../knowledge/user/user-index.ts'
import { buildIndex } from '../knowledge/user/user-index.ts'
import type { UserKnowledge } from '../knowledge/user/user-knowledge.ts'
import { userKnowledge } from '../knowledge/user/user-knowledge.ts'
import { IsnadError } from '../model/error.ts'
import { fileError } from './inputs.ts'
import { writeWhole } from './write-whole.ts'

/** A smaller file is read anew each time. */
const WORTH_AN_INDEX = 500_000
const SHOWN = 20

/** Opens a user's knowledge, with the index beside it where that is good, else makes one. Throws `IsnadError`. */
export function openKnowledge(path: string): UserKnowledge {
  const bytes = readBytesOf(path)
  return userKnowledge(bytes, indexOf(path, bytes))
}

/** The index of a user's knowledge: the one beside the file, else a new one. Throws `IsnadError` where the file has mistakes. */
export function indexOf(path: string, bytes: Uint8Array): UserIndex {
  if (bytes.length < WORTH_AN_INDEX) return checkedIndex(path, bytes)
  const kept = readIndex(path, stampOf(bytes))
  if (kept) return kept
  const index = checkedIndex(path, bytes)
  keepIndex(path, bytes, index)
  return index
}

function stampOf(bytes: Uint8Array): string {
  return `${bytes.length} ${hash('sha256', bytes)}`
}

/** The bytes of a user's knowledge. Throws `IsnadError`. */
export function readBytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw fileError(cause, path)
  }
}

/** A new index of a user's knowledge. Throws `IsnadError` where it has mistakes. */
export function checkedIndex(path: string, bytes: Uint8Array): UserIndex {
  const { index, problems } = buildIndex(bytes, { file: path, outside: shippedOutside })
  if (index) return index
  const more = problems.length > SHOWN ? [`… ${problems.length - SHOWN} more`] : []
  const told = [...problems.slice(0, SHOWN), ...more].join('\n')
  throw new IsnadError(
    'bad-knowledge',
    `${path} has ${problems.length} mistakes; mend them:\n${told}`,
  )
}

/** An index ends with the hash of all that stands before. */
const HASH = 32

function readIndex(path: string, stamp: string): UserIndex | undefined {
  try {
    const bytes = readFileSync(`${path}.index`)
    const body = bytes.subarray(0, -HASH)
    const isWhole = hash('sha256', body, 'buffer').equals(bytes.subarray(-HASH))
    return isWhole ? decodeIndex(body, stamp) : undefined
  } catch {
    return undefined
  }
}

/** Keeps the index of a large file for the next time; where that fails, the next time makes it again. */
export function keepIndex(path: string, bytes: Uint8Array, index: UserIndex): void {
  if (bytes.length < WORTH_AN_INDEX) return
  try {
    const body = encodeIndex(index, stampOf(bytes))
    writeWhole(`${path}.index`, [body, hash('sha256', body, 'buffer')])
  } catch {
    return
  }
}

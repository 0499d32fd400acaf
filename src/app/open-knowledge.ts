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
  if (bytes.length < WORTH_AN_INDEX) return newIndex(path, bytes)
  const stamp = `${bytes.length} ${hash('sha256', bytes)}`
  const kept = readIndex(path, stamp)
  if (kept) return kept
  const index = newIndex(path, bytes)
  writeIndex(path, encodeIndex(index, stamp))
  return index
}

/** The bytes of a user's knowledge. Throws `IsnadError`. */
export function readBytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw fileError(cause, path)
  }
}

function newIndex(path: string, bytes: Uint8Array): UserIndex {
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

/** Keeps an index for the next time; where that fails, the next time makes it again. */
function writeIndex(path: string, body: Uint8Array): void {
  try {
    writeWhole(`${path}.index`, [body, hash('sha256', body, 'buffer')])
  } catch {
    return
  }
}

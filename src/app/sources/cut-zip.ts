import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { IsnadError } from '../../model/error.ts'
import type { Bytes } from './unpack.ts'
import { inflateRaw } from './unpack.ts'

/** A zip file, on disk or in memory. */
export interface ZipPlace {
  readonly path: string | null
  readonly bytes: Uint8Array | null
}

/** A file inside a zip, as the head before it tells. */
export interface CutEntry {
  readonly fileName: string
  /** Whether the zip may break off inside of it. */
  readonly isLast: boolean
  readonly stream: () => AsyncIterable<Uint8Array>
}

interface Head {
  readonly fileName: string
  readonly start: number
  /** Unknown where the head leaves it to what follows the data. */
  readonly size: number | undefined
  readonly method: number
}

const HEAD = 30
const STORED = 0
const DEFLATED = 8
const SIZE_FOLLOWS = 8
const LARGE = 0xffff_ffff
const MOST = 100_000

/** The files inside a zip whose list at the end is missing, as far as their heads lead from one to the next. */
export function cutEntries(zip: ZipPlace): CutEntry[] {
  const heads = readHeads(zip).filter(({ method }) => method === STORED || method === DEFLATED)
  return heads.map(({ fileName, start, size, method }, at) => ({
    fileName,
    isLast: at === heads.length - 1,
    stream: () => {
      const content = range(zip, start, size)
      return method === DEFLATED ? inflateRaw(content) : content
    },
  }))
}

function readHeads(zip: ZipPlace): Head[] {
  const file = zip.path === null ? undefined : openSync(zip.path, 'r')
  const bytesAt = (offset: number, length: number): Buffer => {
    if (file === undefined) return Buffer.from(zip.bytes!.subarray(offset, offset + length))
    const buffer = Buffer.alloc(length)
    return buffer.subarray(0, readSync(file, buffer, 0, length, offset))
  }
  const heads: Head[] = []
  try {
    let head = headAt(bytesAt, 0)
    while (head && heads.length < MOST) {
      heads.push(head)
      head = head.size === undefined ? undefined : headAt(bytesAt, head.start + head.size)
    }
  } finally {
    if (file !== undefined) closeSync(file)
  }
  return heads
}

function headAt(
  bytesAt: (offset: number, length: number) => Buffer,
  offset: number,
): Head | undefined {
  const head = bytesAt(offset, HEAD)
  if (head.length < HEAD || head.toString('latin1', 0, 4) !== 'PK\u0003\u0004') return undefined
  const nameLength = head.readUInt16LE(26)
  const extraLength = head.readUInt16LE(28)
  const rest = bytesAt(offset + HEAD, nameLength + extraLength)
  const start = offset + HEAD + nameLength + extraLength
  const size = head.readUInt32LE(18)
  return {
    fileName: rest.toString('utf8', 0, nameLength),
    start,
    size:
      (head.readUInt16LE(6) & SIZE_FOLLOWS) !== 0
        ? undefined
        : size === LARGE
          ? largeSize(rest.subarray(nameLength))
          : size,
    method: head.readUInt16LE(8),
  }
}

/** The packed size of a large file, in the field that is there for it. */
function largeSize(extra: Buffer): number | undefined {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 1 && at + 20 <= extra.length)
      return Number(extra.readBigUInt64LE(at + 12))
  return undefined
}

/** The packed bytes of an entry. Throws behind the last where the zip ends first. */
async function* range(
  { path, bytes }: ZipPlace,
  start: number,
  size: number | undefined,
): AsyncIterable<Uint8Array> {
  const end = size === undefined ? Infinity : start + size
  let found = 0
  for await (const chunk of rangeOf({ path, bytes }, start, end)) {
    found += chunk.length
    yield chunk
  }
  if (size !== undefined && found < size)
    throw new IsnadError('unreadable-file', 'the zip file breaks off: get the file again')
}

function rangeOf({ path, bytes }: ZipPlace, start: number, end: number): Bytes {
  if (path === null) return [bytes!.subarray(start, end)]
  return end > start ? createReadStream(path, { start, end: end - 1 }) : []
}

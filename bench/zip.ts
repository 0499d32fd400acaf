import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

/** One file of a zip archive, unpacked. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Buffer
}

/** The files of a zip archive, read from its central directory; no encryption, no archives over 4 GB. */
export function readZip(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('not a zip archive')
  const count = archive.readUInt16LE(end + 10)
  const entries: ZipEntry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('broken zip directory')
    const lengths = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset))
    const [nameLength, extraLength, commentLength] = lengths as [number, number, number]
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    entries.push({ name, bytes: unpack(archive, at) })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

function unpack(archive: Buffer, entry: number): Buffer {
  const method = archive.readUInt16LE(entry + 10)
  const size = archive.readUInt32LE(entry + 20)
  const header = archive.readUInt32LE(entry + 42)
  const from = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
  const packed = archive.subarray(from, from + size)
  if (method === STORED) return packed
  if (method === DEFLATED) return inflateRawSync(packed)
  throw new Error(`zip method ${method} is not supported`)
}

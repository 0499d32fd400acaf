import { finished } from 'node:stream/promises'
import type { Gunzip, InflateRaw } from 'node:zlib'
import { createGunzip, createInflateRaw } from 'node:zlib'
import { IsnadError } from '../../model/error.ts'

/** Bytes as they are read. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

const MEMBER = Buffer.from([0x1f, 0x8b, 0x08])
const PIECE = 16_384
const CHUNK = 65_536

/** Unpacks gzip, of one member or many; all that stands before a damage comes out, then it throws `IsnadError`. */
export function gunzip(stream: Bytes): AsyncIterable<Uint8Array> {
  return unpacked(members(stream), createGunzip({ chunkSize: CHUNK }), 'gzip')
}

/** Unpacks deflated data without a head, as zips have it; like `gunzip`. */
export function inflateRaw(stream: Bytes): AsyncIterable<Uint8Array> {
  return unpacked(pieces(stream), createInflateRaw({ chunkSize: CHUNK }), 'packed')
}

/** Gives the engine a piece at a time: what came of the pieces before is out when one is found to be damaged. */
async function* unpacked(
  stream: AsyncIterable<Uint8Array>,
  engine: Gunzip | InflateRaw,
  what: string,
): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = []
  let written = Promise.withResolvers<void>()
  let damage: NodeJS.ErrnoException | undefined
  const end = finished(engine)
    .catch((error: NodeJS.ErrnoException) => (damage = error))
    .finally(() => written.resolve())
  engine.on('data', (chunk: Uint8Array) => ready.push(chunk))
  const taken = () => {
    const chunks = ready
    ready = []
    return chunks
  }
  try {
    for await (const piece of stream) {
      written = Promise.withResolvers()
      if (engine.destroyed || engine.readableEnded) break
      engine.write(piece, (error) => {
        if (!error) written.resolve()
      })
      await written.promise
      yield* taken()
    }
    engine.end()
    await end
    yield* taken()
    if (damage) throw toDamage(damage, what)
  } finally {
    engine.destroy()
  }
}

function toDamage(cause: NodeJS.ErrnoException, what: string): IsnadError {
  const how = cause.code === 'Z_BUF_ERROR' ? 'breaks off' : 'is damaged'
  return new IsnadError('unreadable-file', `the ${what} data ${how}: get the file again`, { cause })
}

/** A gzip ends with a check sum and a length; they stay with the data before them, so that what they belie does not come out. */
const END = 16

/** The stream in pieces that hold no more than one member of a gzip each. */
async function* members(stream: Bytes): AsyncIterable<Uint8Array> {
  let held: Uint8Array = new Uint8Array()
  for await (const chunk of stream) {
    const all = Buffer.concat([held, chunk])
    let from = 0
    for (let at = all.indexOf(MEMBER, 1); at >= 0; at = all.indexOf(MEMBER, at + 1)) {
      yield* pieces([all.subarray(from, at)])
      from = at
    }
    const end = Math.max(from, all.length - END)
    yield* pieces([all.subarray(from, end)])
    held = all.subarray(end)
  }
  yield held
}

async function* pieces(stream: Bytes): AsyncIterable<Uint8Array> {
  for await (const chunk of stream)
    for (let at = 0, end = 0; at < chunk.length; at = end) {
      end = at + PIECE + END < chunk.length ? at + PIECE : chunk.length
      yield chunk.subarray(at, end)
    }
}

import type { Transform } from 'node:stream'
import { pipeline, Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { IsnadError } from '../../model/error.ts'

/** The encodings that we ask servers for. */
export const ENCODINGS = 'gzip, deflate, br'

const MOST_ENCODINGS = 2

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** What bounds the reading of a body. */
export interface BodyOptions {
  /** The Content-Encoding. */
  readonly encoding: string
  readonly most: number
  /** Told of each piece that the server sends. */
  readonly onBytes: () => void
}

/** The unpacked body of an answer; counted as sent and as unpacked. Throws `IsnadError` and what streams throw. */
export async function readBody(body: Readable, options: BodyOptions): Promise<Uint8Array> {
  const decoders = decodersOf(options.encoding)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of unpacked(counted(body, options), decoders)) {
    size += chunk.length
    if (size > options.most) throw tooLarge(options.most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function* counted(body: Readable, { most, onBytes }: BodyOptions): AsyncIterable<Uint8Array> {
  let sent = 0
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    onBytes()
    sent += chunk.length
    if (sent > most) throw tooLarge(most)
    yield chunk
  }
}

function unpacked(
  source: AsyncIterable<Uint8Array>,
  decoders: readonly (() => Transform)[],
): AsyncIterable<Uint8Array> {
  if (decoders.length === 0) return source
  let stream: Readable = Readable.from(source)
  for (const decoder of decoders) stream = pipeline(stream, decoder(), () => {})
  return stream
}

function decodersOf(encoding: string): (() => Transform)[] {
  const names = encoding.toLowerCase().split(/[\s,]+/)
  const packed = names.filter((name) => name !== '' && name !== 'identity').reverse()
  if (packed.length <= MOST_ENCODINGS && packed.every((name) => Object.hasOwn(DECODERS, name)))
    return packed.map((name) => DECODERS[name]!)
  const message = `the server packs the page in a way that was not asked for: ${encoding.slice(0, 40)}`
  throw new IsnadError('unreadable-file', message)
}

function tooLarge(most: number): IsnadError {
  const size = most < 1e6 ? `${most} bytes` : `${Math.round(most / 1e6)} MB`
  return new IsnadError('unreadable-file', `holds more than ${size}: more than a page may`)
}

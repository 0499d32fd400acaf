import { IsnadError } from '../../model/error.ts'

const HEAD = 4_096

/** The first bytes of a stream, and the stream with them still in it. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const chunks: Uint8Array[] = []
  const rest = stream[Symbol.asyncIterator]()
  let size = 0
  while (size < HEAD) {
    const next = await rest.next()
    if (next.done) break
    chunks.push(next.value)
    size += next.value.length
  }
  const whole = (async function* () {
    yield* chunks
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  })()
  return { head: Buffer.concat(chunks), whole }
}

/** A stream that tells how many bytes were taken of it. */
export async function* counting(
  stream: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncIterable<Uint8Array> {
  for await (const chunk of stream) {
    onBytes(chunk.length)
    yield chunk
  }
}

/** All bytes of a stream. Throws `IsnadError` where they are more than `most`. */
export async function readWhole(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) {
      const message = `holds more than ${Math.round(most / 1e6)} MB: more than a page may`
      throw new IsnadError('unreadable-file', message)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const NEWLINE = 0x0a

/** The lines of a stream in UTF-8; null for a line that is longer than `most` bytes. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): AsyncIterable<string | null> {
  let parts: Uint8Array[] = []
  let size = 0
  const add = (part: Uint8Array) => {
    size += part.length
    if (size <= most) parts.push(part)
    else parts = []
  }
  const done = () => {
    const line = size > most ? null : Buffer.concat(parts).toString('utf8')
    parts = []
    size = 0
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end))
      yield done()
      from = end + 1
    }
    add(chunk.subarray(from))
  }
  if (size > 0) yield done()
}

/** How many bytes may still come out of what is packed. */
export interface Budget {
  left: number
}

/** The stream as long as its budget lasts, then it throws `IsnadError`; without one as it is. */
export async function* within(
  stream: AsyncIterable<Uint8Array>,
  budget: Budget | undefined,
): AsyncIterable<Uint8Array> {
  for await (const chunk of stream) {
    if (budget && (budget.left -= chunk.length) < 0)
      throw new IsnadError(
        'costly-page',
        'this unpacks to too much: unpack it and give it in parts',
      )
    yield chunk
  }
}

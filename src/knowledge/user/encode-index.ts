import type { UserIndex } from './user-index.ts'

const MAGIC = 'isnad-index-1'
/** Where the head ends that says how long the description is. */
const HEAD = 32

interface Description extends Omit<UserIndex, 'table'> {
  /** What the source file was like when it was indexed. */
  readonly stamp: string
  readonly slots: number
  readonly postings: number
}

/** An index as bytes; `stamp` says which source it belongs to. */
export function encodeIndex({ table, ...counts }: UserIndex, stamp: string): Uint8Array {
  const { low, high, heads, postings } = table
  const description: Description = {
    ...counts,
    stamp,
    slots: high.length,
    postings: postings.length,
  }
  const text = new TextEncoder().encode(JSON.stringify(description))
  const from = HEAD + Math.ceil(text.length / 4) * 4
  const bytes = new Uint8Array(from + 4 * (3 * high.length + postings.length))
  bytes.set(new TextEncoder().encode(`${MAGIC} ${text.length}\n`))
  bytes.set(text, HEAD)
  let at = from
  for (const array of [low, high, heads, postings]) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += array.byteLength
  }
  return bytes
}

/** The index that bytes hold; undefined where they hold none, a broken one, or one of another source. */
export function decodeIndex(bytes: Uint8Array, stamp: string): UserIndex | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD)).split('\n')[0] ?? ''
  const length = head.startsWith(`${MAGIC} `) ? Number(head.slice(MAGIC.length + 1)) : NaN
  if (!Number.isInteger(length) || length < 2 || HEAD + length > bytes.length) return undefined
  const description = parseDescription(bytes.subarray(HEAD, HEAD + length))
  if (!description || description.stamp !== stamp) return undefined
  const { slots, postings, entities, tenures, names, sections } = description
  const from = HEAD + Math.ceil(length / 4) * 4
  if (bytes.length !== from + 4 * (3 * slots + postings)) return undefined
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const part = (at: number, count: number): Uint32Array =>
    new Uint32Array(aligned.buffer, aligned.byteOffset + from + 4 * at, count)
  return {
    entities,
    tenures,
    names,
    sections,
    table: {
      low: part(0, slots),
      high: part(slots, slots),
      heads: part(2 * slots, slots),
      postings: part(3 * slots, postings),
    },
  }
}

function parseDescription(bytes: Uint8Array): Description | undefined {
  try {
    const parsed = JSON.parse(new TextDecoder().decode(bytes)) as Description
    const { slots, postings, sections } = parsed
    const isWhole =
      Number.isInteger(slots) && slots > 0 && (slots & (slots - 1)) === 0 && postings % 2 === 0
    return isWhole && Array.isArray(sections) ? parsed : undefined
  } catch {
    return undefined
  }
}

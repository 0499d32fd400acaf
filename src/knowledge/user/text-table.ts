import { hashHigh, hashLow, SEEDS, spread } from './hash.ts'

/**
 * A table of texts in typed arrays: each text by its 64-bit hash, with the places that it stands at.
 * It never holds the text itself, so a place found is to be checked by who asks.
 */
export interface TextTable {
  /** The first half of a hash by slot; the number of slots is a power of two. */
  readonly low: Uint32Array
  /** The second half by slot, 0 for an empty slot. */
  readonly high: Uint32Array
  /** By slot: 0 for a text without a place, else 1 and the number of its last posting. */
  readonly heads: Uint32Array
  /** Two numbers a posting: a place, and 0 or 1 and the number of the posting before. */
  readonly postings: Uint32Array
}

/** The hash of a text, or of the beginning of one. */
export interface TextHash {
  readonly low: number
  readonly high: number
}

/** What stands between two keys of a hashed phrase. */
const BREAK = '\u001f'

/** The hash of a text of one kind: ids, hosts and names share a table. */
export function hashText(kind: string, text: string): TextHash {
  return hashOn({ low: hashLow(SEEDS.low, kind), high: hashHigh(SEEDS.high, kind) }, text)
}

/** The hash of a phrase and one more key. */
export function hashOn({ low, high }: TextHash, key: string): TextHash {
  return {
    low: hashLow(hashLow(low, BREAK), key),
    high: hashHigh(hashHigh(high, BREAK), key),
  }
}

/** The slot of a hash, or -1. */
export function slotOf({ low, high: wanted }: TextHash, table: TextTable): number {
  const mask = table.high.length - 1
  const high = wanted === 0 ? 1 : wanted
  for (let slot = spread(low ^ high) & mask; ; slot = (slot + 1) & mask) {
    const found = table.high[slot]!
    if (found === 0) return -1
    if (found === high && table.low[slot] === low) return slot
  }
}

/** The places of a slot, in the order in which they were put. */
export function placesOf(slot: number, { heads, postings }: TextTable): number[] {
  const places: number[] = []
  for (let at = slot < 0 ? 0 : heads[slot]!; at !== 0; at = postings[2 * (at - 1) + 1]!) {
    places.push(postings[2 * (at - 1)]!)
  }
  return places.reverse()
}

/** A table that grows. */
export interface TableBuilder {
  /** Puts a text at a place; gives the place that it was put at before, if any. */
  put(hash: TextHash, place: number): number | undefined
  /** Puts the beginning of a text, which has no place of its own. */
  mark(hash: TextHash): void
  has(hash: TextHash): boolean
  /** How many places a text was put at, counted up to `most`. */
  places(hash: TextHash, most: number): number
  /** The table as it stands. */
  table(): TextTable
}

const FIRST_SLOTS = 1 << 10

/** Starts an empty table. */
export function buildTable(): TableBuilder {
  let table = emptyTable(FIRST_SLOTS)
  let filled = 0
  let posted = 0
  const slotFor = ({ low, high }: TextHash): number => {
    const found = slotOf({ low, high }, table)
    if (found >= 0) return found
    if (filled * 3 > table.high.length * 2) table = grown(table)
    filled++
    return fill(table, low, high === 0 ? 1 : high)
  }
  const put = (hash: TextHash, place: number): number | undefined => {
    const slot = slotFor(hash)
    const before = table.heads[slot]!
    if (2 * posted === table.postings.length) {
      const postings = new Uint32Array(4 * posted)
      postings.set(table.postings)
      table = { ...table, postings }
    }
    table.postings[2 * posted] = place
    table.postings[2 * posted + 1] = before
    table.heads[slot] = ++posted
    return before === 0 ? undefined : table.postings[2 * (before - 1)]
  }
  return {
    put,
    mark: (hash) => void slotFor(hash),
    has: (hash) => slotOf(hash, table) >= 0,
    places: (hash, most) => {
      let count = 0
      const slot = slotOf(hash, table)
      for (let at = slot < 0 ? 0 : table.heads[slot]!; at !== 0 && count < most; count++) {
        at = table.postings[2 * (at - 1) + 1]!
      }
      return count
    },
    table: () => ({ ...table, postings: table.postings.slice(0, 2 * posted) }),
  }
}

function emptyTable(slots: number): TextTable {
  return {
    low: new Uint32Array(slots),
    high: new Uint32Array(slots),
    heads: new Uint32Array(slots),
    postings: new Uint32Array(2 * FIRST_SLOTS),
  }
}

function grown(table: TextTable): TextTable {
  const larger = { ...emptyTable(2 * table.high.length), postings: table.postings }
  for (let slot = 0; slot < table.high.length; slot++) {
    const high = table.high[slot]!
    if (high !== 0) larger.heads[fill(larger, table.low[slot]!, high)] = table.heads[slot]!
  }
  return larger
}

/** Takes the next empty slot for a hash. */
function fill(table: TextTable, low: number, high: number): number {
  const mask = table.high.length - 1
  let slot = spread(low ^ high) & mask
  while (table.high[slot] !== 0) slot = (slot + 1) & mask
  table.low[slot] = low
  table.high[slot] = high
  return slot
}

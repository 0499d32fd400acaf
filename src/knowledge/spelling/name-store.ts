import type { WordKind } from './name-words.ts'
import type { NameItem, NameReadings } from './read-name.ts'
import { soundLetters } from './sound-letters.ts'

const KINDS: readonly WordKind[] = [
  'name',
  'given',
  'sense',
  'type',
  'title',
  'particle',
  'initial',
]

/** Readings of many names, packed; `at` counts the names in the order in which they came. */
export interface NameStore {
  readonly add: (readings: NameReadings) => void
  /** The readings of a name again; the words lack their text. */
  readonly read: (at: number) => NameReadings
  /** The words of a name as written, and the letters of all of them in one run. */
  readonly written: (at: number) => WrittenName
}

/** The words of a name as written. */
export interface WrittenName {
  readonly items: readonly NameItem[]
  readonly all: Uint8Array
}

const MOST = 255

/** A store of readings. A name is its readings; a reading is the kinds, rows and lengths of its words, then their letters. */
export function nameStore(): NameStore {
  let bytes = new Uint8Array(1 << 12)
  let starts = new Uint32Array(1 << 8)
  let end = 0
  let count = 0

  const add = (readings: NameReadings) => {
    const packed = pack(readings)
    if (count + 1 >= starts.length) starts = doubled(starts, starts.length)
    if (end + packed.length > bytes.length) bytes = doubled(bytes, packed.length)
    bytes.set(packed, end)
    starts[count++] = end
    end += packed.length
  }

  const read = (at: number) => {
    const readings: NameItem[][] = []
    let from = starts[at]! + 1
    for (let left = bytes[starts[at]!]!; left > 0; left--) {
      const reading = unpack(bytes, from)
      readings.push(reading.items)
      from = reading.end
    }
    return readings
  }

  const written = (at: number) => {
    const { items, from, end: to } = unpack(bytes, starts[at]! + 1)
    return { items, all: bytes.subarray(from, to) }
  }

  return { add, read, written }
}

function doubled<List extends Uint8Array | Uint32Array>(list: List, more: number): List {
  const longer = new (list.constructor as new (length: number) => List)(2 * list.length + more)
  longer.set(list)
  return longer
}

function pack(readings: NameReadings): number[] {
  const packed = [readings.length]
  for (const items of readings) {
    const kept = items.slice(0, MOST)
    packed.push(kept.length)
    for (const { kind, rows, letters } of kept) {
      packed.push(KINDS.indexOf(kind), Math.min(rows.length, MOST), letters.length)
      for (const row of rows.slice(0, MOST)) packed.push(row & 0xff, row >> 8)
    }
    for (const { letters } of kept) for (const letter of letters) packed.push(letter)
  }
  return packed
}

function unpack(
  bytes: Uint8Array,
  start: number,
): { items: NameItem[]; from: number; end: number } {
  const heads: { kind: WordKind; rows: number[]; size: number }[] = []
  let at = start + 1
  for (let left = bytes[start]!; left > 0; left--) {
    const rows: number[] = []
    const size = bytes[at + 2]!
    const kind = KINDS[bytes[at]!]!
    let next = at + 3
    for (let row = bytes[at + 1]!; row > 0; row--, next += 2) {
      rows.push(bytes[next]! | (bytes[next + 1]! << 8))
    }
    heads.push({ kind, rows, size })
    at = next
  }
  const from = at
  const { letters } = soundLetters()
  let script = 0
  const items = heads.map(({ kind, rows, size }): NameItem => {
    const run = bytes.subarray(at, (at += size))
    if (size > 0) script = letters[run[0]!]!.script
    return { text: '', script, letters: run, kind, rows }
  })
  return { items, from, end: at }
}

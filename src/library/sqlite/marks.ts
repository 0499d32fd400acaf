import { IsnadError } from '../../model/error.ts'
import type { Mark } from '../terms.ts'
import type { Database } from './database.ts'
import { hashText } from './hash-text.ts'

/** The marks of a library by number, numbered when they are first used. */
export interface Marks {
  readonly numberOf: (mark: Mark) => number | null
  /** Numbers a mark; only inside a change. */
  readonly number: (mark: Mark) => number
  readonly textOf: (number: number) => string
  /** The number of the field that a mark's number tells, or null where no mark has it. */
  readonly fieldOf: (name: string) => number | null
  /** Forgets the numbers given in a change that was taken back. */
  readonly forget: () => void
}

/** Fields that are told apart; a mark's number is a multiple of this and its field's number, which its first packed byte tells. */
const FIELD_BITS = 5
const FIELDS = 2 ** FIELD_BITS
const MOST_CACHED = 100_000

/** Opens the marks of a library; fields are numbered among them, by their names alone. */
export function openMarks({ sql }: Database): Marks {
  const numbers = new Map<string, number>()
  const texts = new Map<number, string>()
  const keep = (number: number, text: string): number => {
    if (numbers.size >= MOST_CACHED) numbers.clear()
    if (texts.size >= MOST_CACHED) texts.clear()
    numbers.set(text, number)
    texts.set(number, text)
    return number
  }
  const numberOf = (text: string): number | null => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    const row = sql('SELECT id FROM term WHERE hash = ? AND text = ?').get(hashText(text), text)
    return row ? keep(Number(row['id']), text) : null
  }
  const insert = (number: number, text: string): number => {
    sql('INSERT INTO term VALUES (?, ?, ?)').run(number, hashText(text), text)
    return keep(number, text)
  }
  const greatest = (end: number): number =>
    Number(sql('SELECT max(id) AS id FROM term WHERE id < ?').get(end)!['id'] ?? 0)
  const numberField = (name: string): number => {
    const number = greatest(FIELDS) + 1
    if (number < FIELDS) return insert(number, name)
    throw new IsnadError('bad-argument', `a library tells ${FIELDS - 1} fields apart, not ${name}`)
  }
  return {
    numberOf,
    fieldOf: numberOf,
    number: (mark) => {
      const known = numberOf(mark)
      if (known !== null) return known
      const name = mark.slice(0, mark.indexOf(':'))
      const field = numberOf(name) ?? numberField(name)
      const count = Math.max(1, Math.floor(greatest(Number.MAX_SAFE_INTEGER) / FIELDS) + 1)
      return insert(count * FIELDS + field, mark)
    },
    textOf: (number) => {
      const known = texts.get(number)
      if (known !== undefined) return known
      const row = sql('SELECT text FROM term WHERE id = ?').get(number)
      const text = typeof row?.['text'] === 'string' ? row['text'] : ''
      keep(number, text)
      return text
    },
    forget: () => {
      numbers.clear()
      texts.clear()
    },
  }
}

/** Packs numbers, seven bits a byte, the lowest first; the last byte of each has its high bit free. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = []
  for (let number of numbers) {
    while (number >= 0x80) {
      bytes.push((number & 0x7f) | 0x80)
      number = Math.floor(number / 0x80)
    }
    bytes.push(number)
  }
  return Uint8Array.from(bytes)
}

/** Calls back with each number that was packed. */
export function eachNumber(bytes: Uint8Array, call: (number: number) => void): void {
  for (let at = 0; at < bytes.length; at++) {
    let number = bytes[at]! & 0x7f
    for (let factor = 0x80; bytes[at]! >= 0x80; factor *= 0x80)
      number += (bytes[++at]! & 0x7f) * factor
    call(number)
  }
}

/** Gives back the numbers that were packed. */
export function unpackNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    let number = bytes[at]! & 0x7f
    for (let factor = 0x80; bytes[at]! >= 0x80; factor *= 0x80)
      number += (bytes[++at]! & 0x7f) * factor
    numbers.push(number)
  }
  return numbers
}

/** How often each mark stands in packed numbers, of the fields that are asked for. */
export interface MarkCounts {
  /** The marks of a field in the order in which they were met. */
  readonly met: (field: number) => readonly number[]
  readonly countOf: (number: number) => number
}

/** Counts packed marks; written out, as it is what a search with facets waits for. */
export function countMarks(bytes: Uint8Array, fields: readonly number[]): MarkCounts {
  const met = Array.from({ length: FIELDS }, (): number[] => [])
  const isAsked = new Uint8Array(FIELDS)
  for (const field of fields) isAsked[field] = 1
  let counts = new Uint32Array(2 ** 16)
  for (let at = 0; at < bytes.length; at++) {
    let byte = bytes[at]!
    const field = byte % FIELDS
    let place = (byte & 0x7f) >> FIELD_BITS
    for (let factor = 0x80 / FIELDS; byte >= 0x80; factor *= 0x80) {
      byte = bytes[++at]!
      place += (byte & 0x7f) * factor
    }
    if (isAsked[field] === 0) continue
    if (place >= counts.length) counts = grown(counts, place)
    if (counts[place]!++ === 0) met[field]!.push(place * FIELDS + field)
  }
  return { met: (field) => met[field]!, countOf: (number) => counts[Math.floor(number / FIELDS)]! }
}

function grown(counts: Uint32Array<ArrayBuffer>, past: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 ** Math.ceil(Math.log2(past + 1)))
  more.set(counts)
  return more
}

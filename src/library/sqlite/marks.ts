import type { Mark } from '../terms.ts'
import type { Database } from './database.ts'

/** The marks of a library by number, numbered when they are first used. */
export interface Marks {
  readonly numberOf: (mark: Mark) => number | null
  /** Numbers a mark; only inside a change. */
  readonly number: (mark: Mark) => number
  readonly textOf: (number: number) => string
  /** Forgets the numbers given in a change that was taken back. */
  readonly forget: () => void
}

const MOST_CACHED = 500_000

/** Opens the marks of a library. */
export function openMarks({ sql }: Database): Marks {
  const numbers = new Map<string, number>()
  const texts = new Map<number, string>()
  const keep = (number: number, text: string) => {
    if (numbers.size >= MOST_CACHED) numbers.clear()
    if (texts.size >= MOST_CACHED) texts.clear()
    numbers.set(text, number)
    texts.set(number, text)
  }
  const numberOf = (mark: Mark): number | null => {
    const known = numbers.get(mark)
    if (known !== undefined) return known
    const row = sql('SELECT id FROM term WHERE text = ?').get(mark)
    if (!row) return null
    keep(Number(row['id']), mark)
    return Number(row['id'])
  }
  return {
    numberOf,
    number: (mark) => {
      const known = numberOf(mark)
      if (known !== null) return known
      const added = sql('INSERT INTO term (text) VALUES (?)').run(mark)
      keep(Number(added.lastInsertRowid), mark)
      return Number(added.lastInsertRowid)
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
  let number = 0
  let factor = 1
  for (const byte of bytes) {
    number += (byte & 0x7f) * factor
    if (byte < 0x80) {
      call(number)
      number = 0
      factor = 1
    } else factor *= 0x80
  }
}

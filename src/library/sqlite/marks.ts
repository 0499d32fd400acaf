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
export const FIELDS = 32
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

/** Calls back with each number that was packed, or with those of the fields that are asked for. */
export function eachNumber(
  bytes: Uint8Array,
  call: (number: number) => void,
  isAsked?: Uint8Array,
): void {
  for (let at = 0; at < bytes.length; at++) {
    let byte = bytes[at]!
    const isWanted = isAsked === undefined || isAsked[byte % FIELDS] === 1
    let number = byte & 0x7f
    for (let factor = 0x80; byte >= 0x80 && at + 1 < bytes.length; factor *= 0x80) {
      byte = bytes[++at]!
      if (isWanted) number += (byte & 0x7f) * factor
    }
    if (isWanted) call(number)
  }
}

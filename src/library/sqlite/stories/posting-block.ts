import { packNumbers, unpackNumbers } from '../marks.ts'

/**
 * Keys under terms, in order: `values` holds twice each key, and one more where the key was taken off its term. A term with several
 * keys stands several times.
 */
export interface Postings {
  readonly terms: readonly number[]
  readonly values: readonly number[]
}

/** Packs postings; what the first one is has to be kept beside the block. */
export function packBlock({ terms, values }: Postings): Uint8Array {
  const numbers: number[] = []
  const first = keyOf(values[0]!)
  let term = terms[0]!
  for (let at = 0; at < terms.length;) {
    let end = at + 1
    while (end < terms.length && isLike({ terms, values }, at, end)) end++
    const count = end - at
    numbers.push(((terms[at]! - term) * 2 + (values[at]! % 2)) * 2 + (count > 1 ? 1 : 0))
    if (count > 1) numbers.push(count)
    numbers.push(toUnsigned(keyOf(values[at]!) - first))
    for (let next = at + 1; next < end; next++)
      numbers.push(keyOf(values[next]!) - keyOf(values[next - 1]!))
    term = terms[at]!
    at = end
  }
  return packNumbers(numbers)
}

/** Gives back postings, of which the first is told. */
export function unpackBlock(block: Uint8Array, firstTerm: number, firstValue: number): Postings {
  const numbers = unpackNumbers(block)
  const [terms, values]: [number[], number[]] = [[], []]
  const first = keyOf(firstValue)
  let term = firstTerm
  for (let at = 0; at < numbers.length;) {
    const head = numbers[at++]!
    const count = head % 2 === 1 ? numbers[at++]! : 1
    const rest = Math.floor(head / 2)
    const gone = rest % 2
    term += Math.floor(rest / 2)
    let key = first + toSigned(numbers[at++]!)
    terms.push(term)
    values.push(key * 2 + gone)
    for (let left = 1; left < count; left++) {
      key += numbers[at++]!
      terms.push(term)
      values.push(key * 2 + gone)
    }
  }
  return { terms, values }
}

/**
 * The values of one term in a packed block, in order: read off without unpacking the others, as this is what every look-up waits for.
 */
export function valuesIn(
  block: Uint8Array,
  first: { readonly term: number; readonly value: number },
  sought: number,
): number[] {
  const found: number[] = []
  let { term } = first
  const firstKey = keyOf(first.value)
  let at = 0
  const next = (): number => {
    let byte = block[at++]!
    if (byte < 0x80) return byte
    let number = byte & 0x7f
    for (let factor = 0x80; ; factor *= 0x80) {
      byte = block[at++]!
      if (byte < 0x80) return number + byte * factor
      number += (byte & 0x7f) * factor
    }
  }
  while (at < block.length) {
    const head = next()
    const count = head % 2 === 1 ? next() : 1
    term += Math.floor(head / 4)
    if (term > sought) break
    if (term < sought) {
      for (let left = count; left > 0; at++) if (block[at]! < 0x80) left--
      continue
    }
    const gone = Math.floor(head / 2) % 2
    let key = firstKey + toSigned(next())
    found.push(key * 2 + gone)
    for (let left = 1; left < count; left++) found.push((key += next()) * 2 + gone)
  }
  return found
}

/** Bytes that a posting takes, about: of a new term, or one more key of a term. */
export function postingSize(termStep: number, keyStep: number): number {
  return termStep > 0 ? bytesOf(termStep * 4) + 4 : bytesOf(keyStep)
}

function isLike({ terms, values }: Postings, one: number, other: number): boolean {
  return terms[one] === terms[other] && values[one]! % 2 === values[other]! % 2
}

function keyOf(value: number): number {
  return Math.floor(value / 2)
}

function toUnsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number
}

function toSigned(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2
}

function bytesOf(number: number): number {
  let bytes = 1
  for (let rest = number; rest >= 0x80; rest /= 0x80) bytes++
  return bytes
}

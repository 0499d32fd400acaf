const ROUNDS = 64

/** The first 32 bits of the fractional parts of the roots of the first primes, as FIPS 180-4 defines them. */
function primeRoots(count: number, root: (prime: number) => number): Uint32Array {
  const words = new Uint32Array(count)
  let found = 0
  for (let candidate = 2; found < count; candidate++) {
    let prime = true
    for (let factor = 2; factor * factor <= candidate; factor++) {
      if (candidate % factor === 0) prime = false
    }
    if (prime) words[found++] = (root(candidate) % 1) * 0x100000000
  }
  return words
}

const CONSTANTS: Int32Array = Int32Array.from(primeRoots(ROUNDS, Math.cbrt))
const START: Uint32Array = primeRoots(8, Math.sqrt)

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** The message schedule of the block at work; hashing never waits, so one is enough. */
const schedule: Int32Array = new Int32Array(ROUNDS)

/**
 * SHA-256 of bytes in hexadecimal. Written here because a page's id must be made at once, in a browser
 * too, where the built-in digest answers later.
 */
export function sha256(bytes: Uint8Array): string {
  const state = Int32Array.from(START)
  const whole = bytes.length - (bytes.length % 64)
  for (let at = 0; at < whole; at += 64) mixBlock(state, bytes, at)
  const tail = paddedTail(bytes, whole)
  for (let at = 0; at < tail.length; at += 64) mixBlock(state, tail, at)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function paddedTail(bytes: Uint8Array, from: number): Uint8Array {
  const rest = bytes.subarray(from)
  const tail = new Uint8Array(rest.length < 56 ? 64 : 128)
  tail.set(rest)
  tail[rest.length] = 0x80
  const view = new DataView(tail.buffer)
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(tail.length - 4, (bytes.length << 3) >>> 0)
  return tail
}

function mixBlock(state: Int32Array, bytes: Uint8Array, at: number): void {
  fillSchedule(bytes, at)
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let i = 0; i < ROUNDS; i++) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + sum1 + choice + CONSTANTS[i]! + schedule[i]!) | 0
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + sum0 + majority) | 0
  }
  state[0] = state[0]! + a
  state[1] = state[1]! + b
  state[2] = state[2]! + c
  state[3] = state[3]! + d
  state[4] = state[4]! + e
  state[5] = state[5]! + f
  state[6] = state[6]! + g
  state[7] = state[7]! + h
}

function fillSchedule(bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    const from = at + i * 4
    schedule[i] =
      (bytes[from]! << 24) | (bytes[from + 1]! << 16) | (bytes[from + 2]! << 8) | bytes[from + 3]!
  }
  for (let i = 16; i < ROUNDS; i++) {
    const w15 = schedule[i - 15]!
    const w2 = schedule[i - 2]!
    const small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3)
    const small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10)
    schedule[i] = schedule[i - 16]! + small0 + schedule[i - 7]! + small1
  }
}

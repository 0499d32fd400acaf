/** Where the two hashes of a text begin. */
export const SEEDS = { low: 0x811c9dc5, high: 0x9747b28c } as const

/** Goes on with the first of two hashes over a text: unsigned, 32 bits. */
export function hashLow(from: number, text: string): number {
  let hash = from
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Goes on with the second of two hashes over a text, independent of the first. */
export function hashHigh(from: number, text: string): number {
  let hash = from
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul((hash << 5) | (hash >>> 27), 0x85ebca6b) ^ text.charCodeAt(at)
  }
  return hash >>> 0
}

/** Spreads the bits of a hash evenly: unsigned, 32 bits. */
export function spread(hash: number): number {
  let bits = hash
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

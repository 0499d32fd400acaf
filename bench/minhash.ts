/** Least hashes of a page, and in how many bands they are looked up. */
const HASHES = 64
const BANDS = 16
const ROWS: number = HASHES / BANDS
/** Words of a shingle. */
const SHINGLE = 3

/** The bands of a page's minhash: two pages that share one are candidates. */
export function minhashBands(words: readonly string[]): number[] {
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const shingle = hashOf(words.slice(at, at + SHINGLE).join(' '), 0x811c9dc5)
    for (let hash = 0; hash < HASHES; hash++) {
      const value = mixed(shingle ^ Math.imul(hash + 1, 0x9e3779b1))
      if (value < least[hash]!) least[hash] = value
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    least
      .subarray(band * ROWS, (band + 1) * ROWS)
      .reduce((hash, value) => mixed(Math.imul(hash, 0x01000193) ^ value), band),
  )
}

function hashOf(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b)
  return (twice ^ (twice >>> 16)) >>> 0
}

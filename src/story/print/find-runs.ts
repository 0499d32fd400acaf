import type { Paragraph } from '../../text/reading.ts'
import type { Token } from '../../text/tokens.ts'

/** Letters and digits of one run; five to seven words. */
export const RUN = 28
/** Of so many runs in a row the least is kept: two texts with `RUN + WINDOW - 1` letters in common share one. */
export const WINDOW = 52
const BASE = 0x01000193

/**
 * Hashes of some runs of letters of a text, chosen by the letters alone, so that two texts with the same
 * twenty words share one: about one for each 26 letters. Spaces and half-spaces do not count, so that words
 * that are joined and parted meet; a run goes over the breaks between paragraphs of one role.
 */
export function findRuns(tokens: readonly Token[], paragraphs: readonly Paragraph[]): number[] {
  const runs = new Set<number>()
  let letters: number[] = []
  let role: string | undefined
  for (const { block, from, to } of paragraphs) {
    if (block.role !== role) {
      winnow(letters, runs)
      letters = []
      role = block.role
    }
    for (let at = from; at < to; at++) {
      const { kind, key } = tokens[at]!
      if (kind !== 'word' && kind !== 'number') continue
      for (let letter = 0; letter < key.length; letter++) letters.push(key.charCodeAt(letter))
    }
  }
  winnow(letters, runs)
  return [...runs]
}

/** Adds the least hash of each window of runs; of equal ones the last. */
function winnow(letters: readonly number[], runs: Set<number>): void {
  const hashes = runHashes(letters)
  if (hashes.length === 0) return
  let least = -1
  for (let end = Math.min(WINDOW, hashes.length); end <= hashes.length; end++) {
    const start = Math.max(0, end - WINDOW)
    if (least < start) least = leastOf(hashes, start, end)
    else if (hashes[end - 1]! <= hashes[least]!) least = end - 1
    else continue
    runs.add(hashes[least]!)
  }
}

function leastOf(hashes: Uint32Array, start: number, end: number): number {
  let least = start
  for (let at = start + 1; at < end; at++) if (hashes[at]! <= hashes[least]!) least = at
  return least
}

/** The hash of each run, in order; a text shorter than a run has none. */
export function runHashes(letters: readonly number[]): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, letters.length - RUN + 1))
  let leaving = 1
  for (let at = 1; at < RUN; at++) leaving = Math.imul(leaving, BASE)
  let hash = 0
  for (let at = 0; at < letters.length; at++) {
    if (at >= RUN) hash = (hash - Math.imul(letters[at - RUN]!, leaving)) | 0
    hash = (Math.imul(hash, BASE) + letters[at]!) | 0
    if (at >= RUN - 1) hashes[at - RUN + 1] = mixed(hash)
  }
  return hashes
}

/** Spreads the bits of a hash, so that the least is no matter of the last letters. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b)
  return (twice ^ (twice >>> 16)) >>> 0
}

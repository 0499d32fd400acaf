/** Says of most terms that they do not stand in a run of postings, without a look at it (a Bloom filter). */
export interface RunFilter {
  readonly add: (term: number) => void
  /** False where a term was surely not added. */
  readonly mayHold: (term: number) => boolean
  readonly bytes: Uint8Array
}

/** Bits for each posting; most terms have several. */
const BITS = 4
/** Odd numbers that spread a hash anew. */
const SPREADERS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35] as const

/** A filter for so many postings. */
export function makeFilter(postings: number): RunFilter {
  const bits = 2 ** Math.max(10, Math.ceil(Math.log2(postings * BITS)))
  return openFilter(new Uint8Array(bits / 8))
}

/** The filter in bytes that were kept. */
export function openFilter(bytes: Uint8Array): RunFilter {
  const shift = 32 - Math.log2(bytes.length * 8)
  return {
    bytes,
    add: (term) => {
      const hash = hashOf(term)
      for (const spreader of SPREADERS) {
        const at = Math.imul(hash, spreader) >>> shift
        bytes[at >>> 3]! |= 1 << (at & 7)
      }
    },
    mayHold: (term) => {
      const hash = hashOf(term)
      for (const spreader of SPREADERS) {
        const at = Math.imul(hash, spreader) >>> shift
        if ((bytes[at >>> 3]! & (1 << (at & 7))) === 0) return false
      }
      return true
    },
  }
}

/** 32 bits of a term, of which the higher bits tell kinds apart. */
function hashOf(term: number): number {
  return term ^ Math.imul(Math.floor(term / 2 ** 32), 0x27d4eb2f)
}

const LONG_VOWELS: ReadonlySet<number> = new Set([0x627, 0x648, 0x6cc])

/** A folded word without its long vowels and doubled letters: variants of a foreign name share it. */
export function skeletonOf(key: string): string {
  let skeleton = ''
  let last = ''
  for (const letter of key) {
    if (LONG_VOWELS.has(letter.codePointAt(0)!) || last === letter) continue
    skeleton += letter
    last = letter
  }
  return skeleton
}

/** Whether two words are at most `most` insertions, deletions and exchanges apart. */
export function within(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most || one.length > 40) return one === other
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost))
    }
    row = next
  }
  return row[other.length]! <= most
}

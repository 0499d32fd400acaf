/** Turns offsets in UTF-16 units of a text into counts of code points. */
export function toCodePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)
  return (offset) => offset - pairsBefore(pairs, offset)
}

/** How many of the ascending places of pairs end at or before an offset. */
function pairsBefore(pairs: readonly number[], offset: number): number {
  let [low, high] = [0, pairs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (pairs[middle]! + 2 <= offset) low = middle + 1
    else high = middle
  }
  return low
}

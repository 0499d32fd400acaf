/** A run of tokens `[from, to)`. */
interface Range {
  readonly from: number
  readonly to: number
}

/** The index of the first item that is not before a place; those before it stand first. */
export function firstNot<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the first range that starts at or after a token; the ranges stand in order. */
export function firstFrom(ranges: readonly Pick<Range, 'from'>[], token: number): number {
  return firstNot(ranges, ({ from }) => from < token)
}

/** The ranges that start inside another one; they stand in order. */
export function startingIn<T extends Range>(ranges: readonly T[], { from, to }: Range): T[] {
  return ranges.slice(firstFrom(ranges, from), firstFrom(ranges, to))
}

/** The range that covers a token; the ranges stand in order, none overlaps another. */
export function covering<T extends Range>(ranges: readonly T[], token: number): T | undefined {
  const found = ranges[firstFrom(ranges, token + 1) - 1]
  return found && token < found.to ? found : undefined
}

/** The first token of a range that passes a test. */
export function findFirst(
  from: number,
  to: number,
  test: (at: number) => boolean,
): number | undefined {
  for (let at = from; at < to; at++) if (test(at)) return at
  return undefined
}

/** The last token of a range that passes a test. */
export function findLast(
  from: number,
  to: number,
  test: (at: number) => boolean,
): number | undefined {
  for (let at = to - 1; at >= from; at--) if (test(at)) return at
  return undefined
}

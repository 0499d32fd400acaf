/** What clustering needs to know: how much speaks for any two of so many pages, and which must or must not be together. */
export interface Ties {
  readonly size: number
  /** Log-odds that two pages are of one story. */
  readonly score: (one: number, other: number) => number
  readonly together: readonly (readonly [number, number])[]
  readonly apart: readonly (readonly [number, number])[]
}

/** What the best ties of a page to a story count for, the best first; further ones do not count. */
const SHARES = [0.5, 0.3, 0.2] as const

/** How much weaker a tie may be without its best page. */
const WITHOUT_BEST = 0.3

/**
 * Parts pages into stories: begins with each page alone, or with those that must be together, and joins the two groups with the
 * best ties while these are above `threshold`. The order of the pages makes no difference but between equals. Groups hold indices.
 */
export function clusterPages(ties: Ties, threshold: number): number[][] {
  const groups = startingGroups(ties)
  const forbidden = apartGroups(groups, ties)
  const scores = tableOf(ties)
  const links = groups.map((one, at) =>
    groups.map((other, to) => (to < at ? linkOf(one, other, scores) : 0)),
  )
  const linkAt = (a: number, b: number): number => (a > b ? links[a]![b]! : links[b]![a]!)
  const alive = groups.map((_group, at) => at)
  while (alive.length > 1) {
    let best: readonly [number, number] | undefined
    let most = threshold
    for (const a of alive) {
      for (const b of alive) {
        if (b >= a) break
        const link = linkAt(a, b)
        if (link > most && !forbidden[a]!.has(b)) {
          most = link
          best = [a, b]
        }
      }
    }
    if (!best) break
    const [gone, kept] = best
    groups[kept]!.push(...groups[gone]!)
    alive.splice(alive.indexOf(gone), 1)
    for (const other of forbidden[gone]!) {
      forbidden[kept]!.add(other)
      forbidden[other]!.add(kept)
    }
    for (const other of alive) {
      if (other === kept) continue
      const link = linkOf(groups[kept]!, groups[other]!, scores)
      if (other < kept) links[kept]![other] = link
      else links[other]![kept] = link
    }
  }
  return alive.map((at) => groups[at]!)
}

/**
 * How strongly two groups tie: over all pages of both the mean of each one's best ties to the other group. Three pages or more must tie
 * nearly as well without the one of them that ties best: it may be a round-up of both.
 */
export function linkOf(
  one: readonly number[],
  other: readonly number[],
  scores: readonly (readonly number[])[],
): number {
  const ties = [tiesTo(one, other, scores), tiesTo(other, one, scores)] as const
  const link = meanOf(ties.flat())
  const [some, own] = one.length < other.length ? [other, ties[1]] : [one, ties[0]]
  if (some.length < 3) return link
  const best = own.indexOf(Math.max(...own))
  const rest = some.filter((_page, at) => at !== best)
  const opposite = some === one ? other : one
  const without = [...tiesTo(rest, opposite, scores), ...tiesTo(opposite, rest, scores)]
  return Math.min(link, meanOf(without) + WITHOUT_BEST)
}

/** Of each page of some its tie to others. */
function tiesTo(
  some: readonly number[],
  others: readonly number[],
  scores: readonly (readonly number[])[],
): number[] {
  return some.map((page) => bestTies(others.map((to) => scores[page]![to]!)))
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/** The mean of the best few scores, in which the best count most. */
export function bestTies(scores: readonly number[]): number {
  const best = [...scores].sort((a, b) => b - a)
  let sum = 0
  let shares = 0
  for (let at = 0; at < SHARES.length && at < best.length; at++) {
    sum += SHARES[at]! * best[at]!
    shares += SHARES[at]!
  }
  return sum / shares
}

function tableOf({ size, score }: Ties): number[][] {
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (let one = 0; one < size; one++) {
    for (let other = 0; other < one; other++) {
      table[one]![other] = table[other]![one] = score(one, other)
    }
  }
  return table
}

/** Each page alone, but those that must be together; of two that contradict each other the first counts. */
function startingGroups({ size, together, apart }: Ties): number[][] {
  const group = Array.from({ length: size }, (_page, at) => [at])
  for (const [one, other] of together) {
    const [into, from] = [group[one]!, group[other]!]
    if (into === from || apart.some((pair) => meet(pair, into, from))) continue
    into.push(...from)
    for (const page of from) group[page] = into
  }
  return [...new Set(group)]
}

function meet(
  [a, b]: readonly [number, number],
  one: readonly number[],
  other: readonly number[],
): boolean {
  return (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a))
}

function apartGroups(groups: readonly (readonly number[])[], { apart }: Ties): Set<number>[] {
  const groupOf = new Map(groups.flatMap((pages, at) => pages.map((page) => [page, at] as const)))
  const forbidden = groups.map(() => new Set<number>())
  for (const [one, other] of apart) {
    const [a, b] = [groupOf.get(one)!, groupOf.get(other)!]
    if (a === b) continue
    forbidden[a]!.add(b)
    forbidden[b]!.add(a)
  }
  return forbidden
}

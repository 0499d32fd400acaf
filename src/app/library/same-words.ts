/** Words of each text that are compared at most. */
const MOST_WORDS = 60
/** Words that a text needs to be taken for a part of a longer one. */
const FEWEST_WORDS = 5
/** How much of the shorter text must stand in the longer one. */
const SHARE = 0.8

/** Whether two texts, as their searched words, tell nearly the same: four fifths of the words of the shorter one, which has five or more, stand in the other. */
export function isSameWords(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [one, other].map((words) => new Set(words.slice(0, MOST_WORDS)))
  const [short, long] =
    first!.size <= second!.size ? [first!, second!] : ([second!, first!] as const)
  const common = [...short].filter((word) => long.has(word)).length
  return short.size < FEWEST_WORDS ? common === long.size : common >= short.size * SHARE
}

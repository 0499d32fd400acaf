/** Runs of words: those of both texts, those of the found one alone, those of the annotated one alone. */
export interface Shared {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

const WORD = /[\p{L}\p{M}\p{N}_]+/gu
/** Words of a run. */
const LENGTH = 4

/** Compares two texts by their runs of four words, each counted as often as it stands. */
export function countShared(gold: string, found: string): Shared {
  const wanted = runsOf(gold)
  let right = 0
  let wrong = 0
  let missed = 0
  for (const [run, count] of runsOf(found)) {
    const known = wanted.get(run) ?? 0
    right += Math.min(known, count)
    wrong += Math.max(0, count - known)
    missed += Math.max(0, known - count)
    wanted.delete(run)
  }
  for (const count of wanted.values()) missed += count
  return { right, wrong, missed }
}

function runsOf(text: string): Map<string, number> {
  const words = text.match(WORD) ?? []
  const runs = new Map<string, number>()
  if (words.length === 0) return runs
  for (let at = 0; at < Math.max(1, words.length - LENGTH + 1); at++) {
    const run = words.slice(at, at + LENGTH).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

/** Precision and recall averaged over pages, and the F1 of these averages. */
export function meanScore(pages: readonly Shared[]): {
  readonly precision: number
  readonly recall: number
  readonly f1: number
} {
  const precision = mean(pages.map(({ right, wrong }) => right / (right + wrong)))
  const recall = mean(pages.map(({ right, missed }) => right / (right + missed)))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** The mean of those that are numbers: a page without words has no precision. */
function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value))
  return known.reduce((sum, value) => sum + value, 0) / known.length
}

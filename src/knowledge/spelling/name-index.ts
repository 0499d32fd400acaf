import type { NameFeature } from './compare-names.ts'
import { compareReadings, explain } from './compare-names.ts'
import type { Filing } from './file-names.ts'
import { fileNames } from './file-names.ts'
import { quickScorer } from './quick-score.ts'
import { readName } from './read-name.ts'
import { skeletonKeys, WAYS } from './skeleton-keys.ts'
import type { SpellingModel } from './spelling-model.ts'
import { spellingModel } from './spelling-model.ts'

/** A name of something. */
export interface NameEntry<Value> {
  readonly name: string
  readonly value: Value
}

/** Something whose name may be the one that was asked for. */
export interface NameCandidate<Value> {
  readonly value: Value
  /** Its name that comes nearest. */
  readonly name: string
  /** From 0 to 1: see `NAME_THRESHOLDS`. */
  readonly score: number
  readonly features: readonly NameFeature[]
}

/** What is asked of an index beside the name. */
export interface FindOptions {
  /** The most candidates; 10 if nothing is said. */
  readonly limit?: number
  /** The least score; 0 if nothing is said. */
  readonly least?: number
}

/** Names in any script, found by their sounds. */
export interface NameIndex<Value> {
  readonly size: number
  /** The values whose names come nearest, each value once, the best first. */
  readonly find: (name: string, options?: FindOptions) => readonly NameCandidate<Value>[]
}

/** How many filed names are looked at for each question, the rarest keys first; … */
const LOOKED_AT = 40_000
/** how many of them, those with the most points, are aligned letter by letter; … */
const ALIGNED = 800
/** and how many, those that align best, are compared in full. */
const COMPARED = 32

/** Files names under the keys of their skeletons; the values are kept as they are. */
export function buildNameIndex<Value>(
  entries: Iterable<NameEntry<Value>>,
  model: SpellingModel = spellingModel(),
): NameIndex<Value> {
  const names: string[] = []
  const values: Value[] = []
  const filing = fileNames(entries, (entry) => {
    names.push(entry.name)
    values.push(entry.value)
  })
  const nearest = finder(filing)

  const find = (name: string, { limit = 10, least = 0 }: FindOptions = {}) => {
    const reading = readName(name)
    const found = new Map<Value, { at: number; sum: number }>()
    const quick = quickScorer(reading, model.gains)
    const aligned = nearest(skeletonKeys(reading, WAYS.asked)).map((at) => ({
      at,
      score: quick(filing.store.written(at)),
    }))
    aligned.sort((a, b) => b.score - a.score || a.at - b.at)
    for (const { at } of aligned.slice(0, COMPARED)) {
      const sum = compareReadings(reading, filing.store.read(at), model)?.sum
      const before = found.get(values[at]!)
      if (sum !== undefined && (!before || sum > before.sum)) found.set(values[at]!, { at, sum })
    }
    return [...found.values()]
      .sort((a, b) => b.sum - a.sum || a.at - b.at)
      .slice(0, limit)
      .map(({ at }) => {
        const comparison = compareReadings(reading, readName(names[at]!), model)!
        return { value: values[at]!, name: names[at]!, ...explain(comparison, model) }
      })
      .filter(({ score }) => score >= least)
  }
  return { size: names.length, find }
}

/** Finds the names that share most keys with those asked for, rare keys before common ones. */
function finder({ keys, starts, filed, norms }: Filing): (asked: readonly number[]) => number[] {
  const points = new Float32Array(norms.length)
  const touched = new Int32Array(Math.min(LOOKED_AT, norms.length))
  return (asked) => {
    const size = (list: number) => starts[list + 1]! - starts[list]!
    const lists = asked
      .map((key) => keys.find(key))
      .filter((list) => list >= 0)
      .sort((a, b) => size(a) - size(b))
    let count = 0
    for (const list of lists) {
      if (count === touched.length) break
      const rarity = Math.log(1 + norms.length / size(list))
      for (let at = starts[list]!; at < starts[list + 1]! && count < touched.length; at++) {
        const name = filed[at]!
        if (points[name] === 0) touched[count++] = name
        points[name]! += rarity
      }
    }
    const best = chooseBest(touched.subarray(0, count), points, norms)
    for (let at = 0; at < count; at++) points[touched[at]!] = 0
    return best
  }
}

const STEPS = 256

/** The names with the most points for their size: about `ALIGNED` of them, by steps of points. */
function chooseBest(touched: Int32Array, points: Float32Array, norms: Float32Array): number[] {
  if (touched.length <= ALIGNED) return [...touched]
  let most = 0
  for (const name of touched) most = Math.max(most, points[name]! * norms[name]!)
  const step = (name: number) => Math.floor((points[name]! * norms[name]! * (STEPS - 1)) / most)
  const counts = new Uint32Array(STEPS)
  for (const name of touched) counts[step(name)]!++
  let least = STEPS
  for (let sum = 0; least > 0 && sum + counts[least - 1]! <= ALIGNED;) sum += counts[--least]!
  const best: number[] = []
  for (const name of touched) if (step(name) >= least) best.push(name)
  for (const name of touched) {
    if (best.length >= ALIGNED) break
    if (step(name) === least - 1) best.push(name)
  }
  return best
}

import type { NameFeature } from './compare-names.ts'
import { compareReadings, explain } from './compare-names.ts'
import { readName } from './read-name.ts'
import { skeletonKeys } from './skeleton-keys.ts'
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

/** How many names are compared in full for each question. */
const COMPARED = 96
/** How many filed names are looked at for each question; the rarest keys come first. */
const LOOKED_AT = 60_000

/** Files names under the keys of their skeletons; the values are kept as they are. */
export function buildNameIndex<Value>(
  entries: Iterable<NameEntry<Value>>,
  model: SpellingModel = spellingModel(),
): NameIndex<Value> {
  const names: string[] = []
  const values: Value[] = []
  const filing = fileNames(entries, names, values)
  const { keys, starts, filed, norms } = filing
  const points = new Float32Array(names.length)
  const touched = new Int32Array(LOOKED_AT)

  const find = (name: string, { limit = 10, least = 0 }: FindOptions = {}) => {
    const reading = readName(name)
    const found = new Map<Value, { at: number; sum: number }>()
    for (const at of nearest(skeletonKeys(reading))) {
      const comparison = compareReadings(reading, readName(names[at]!), model)
      if (!comparison) continue
      const { sum } = comparison
      const before = found.get(values[at]!)
      if (!before || sum > before.sum) found.set(values[at]!, { at, sum })
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

  /** The filed names that share most of the keys, rare keys before common ones. */
  function nearest(asked: readonly number[]): number[] {
    const lists = asked
      .flatMap((key) => keys.get(key) ?? [])
      .sort((a, b) => starts[a + 1]! - starts[a]! - (starts[b + 1]! - starts[b]!))
    let count = 0
    for (const list of lists) {
      const [from, to] = [starts[list]!, starts[list + 1]!]
      const rarity = Math.log(1 + names.length / (to - from))
      for (let at = from; at < to && count < LOOKED_AT; at++) {
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

interface Filing {
  /** The number of each key's list. */
  readonly keys: ReadonlyMap<number, number>
  /** Where the list of a key starts in `filed`. */
  readonly starts: Uint32Array
  readonly filed: Uint32Array
  /** By how many keys a name is filed, as a measure that longer names do not win by. */
  readonly norms: Float32Array
}

function fileNames<Value>(
  entries: Iterable<NameEntry<Value>>,
  names: string[],
  values: Value[],
): Filing {
  const keys = new Map<number, number>()
  const lists = growing()
  const ends = growing()
  for (const { name, value } of entries) {
    for (const key of skeletonKeys(readName(name))) {
      let list = keys.get(key)
      if (list === undefined) keys.set(key, (list = keys.size))
      lists.push(list)
    }
    names.push(name)
    values.push(value)
    ends.push(lists.length())
  }
  const starts = new Uint32Array(keys.size + 1)
  const flat = lists.done()
  for (const list of flat) starts[list + 1]!++
  for (let list = 0; list < keys.size; list++) starts[list + 1]! += starts[list]!
  const filed = new Uint32Array(flat.length)
  const next = starts.slice()
  const norms = new Float32Array(names.length)
  for (let name = 0, at = 0; name < names.length; name++) {
    const end = ends.at(name)
    norms[name] = 1 / Math.sqrt(4 + end - at)
    for (; at < end; at++) filed[next[flat[at]!]!++] = name
  }
  return { keys, starts, filed, norms }
}

interface Growing {
  readonly push: (value: number) => void
  readonly at: (index: number) => number
  readonly length: () => number
  readonly done: () => Uint32Array
}

/** A list of whole numbers that grows by doubling. */
function growing(): Growing {
  let list = new Uint32Array(1024)
  let length = 0
  return {
    push: (value) => {
      if (length === list.length) {
        const larger = new Uint32Array(2 * length)
        larger.set(list)
        list = larger
      }
      list[length++] = value
    },
    at: (index) => list[index]!,
    length: () => length,
    done: () => list.subarray(0, length),
  }
}

/** The names with the most points for their size, kept in a heap whose root is the least of them. */
function chooseBest(touched: Int32Array, points: Float32Array, norms: Float32Array): number[] {
  const heap: number[] = []
  const worth = (name: number) => points[name]! * norms[name]!
  for (const name of touched) {
    if (heap.length < COMPARED) {
      heap.push(name)
      if (heap.length === COMPARED) heap.sort((a, b) => worth(a) - worth(b))
    } else if (worth(name) > worth(heap[0]!)) {
      heap[0] = name
      sink(heap, worth)
    }
  }
  return heap
}

function sink(heap: number[], worth: (name: number) => number): void {
  for (let at = 0; ;) {
    let least = at
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && worth(heap[child]!) < worth(heap[least]!)) least = child
    }
    if (least === at) return
    ;[heap[at], heap[least]] = [heap[least]!, heap[at]!]
    at = least
  }
}

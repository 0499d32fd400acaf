import type { KeyNumbers } from './key-numbers.ts'
import { keyNumbers } from './key-numbers.ts'
import type { NameStore } from './name-store.ts'
import { nameStore } from './name-store.ts'
import { readName } from './read-name.ts'
import { skeletonKeys, WAYS } from './skeleton-keys.ts'

/** Names under their keys, in flat arrays. */
export interface Filing {
  readonly store: NameStore
  /** The number of each key's list. */
  readonly keys: KeyNumbers
  /** Where the list of a key starts in `filed`. */
  readonly starts: Uint32Array
  readonly filed: Uint32Array
  /** By how many keys a name is filed, as a measure that longer names do not win by. */
  readonly norms: Float32Array
}

/** Files names in the order in which they come; `each` is told of every entry. */
export function fileNames<Entry extends { readonly name: string }>(
  entries: Iterable<Entry>,
  each: (entry: Entry) => void,
): Filing {
  const store = nameStore()
  const keys = keyNumbers()
  const lists = growing()
  const ends = growing()
  for (const entry of entries) {
    const readings = readName(entry.name)
    for (const key of skeletonKeys(readings, WAYS.filed)) lists.push(keys.add(key))
    store.add(readings)
    each(entry)
    ends.push(lists.length())
  }
  return { store, keys, ...toLists(lists.done(), ends.done(), keys.size()) }
}

function toLists(
  flat: Uint32Array,
  ends: Uint32Array,
  count: number,
): Pick<Filing, 'starts' | 'filed' | 'norms'> {
  const starts = new Uint32Array(count + 1)
  for (const list of flat) starts[list + 1]!++
  for (let list = 0; list < count; list++) starts[list + 1]! += starts[list]!
  const filed = new Uint32Array(flat.length)
  const next = starts.slice()
  const norms = new Float32Array(ends.length)
  for (let name = 0, at = 0; name < ends.length; name++) {
    const end = ends[name]!
    norms[name] = 1 / Math.sqrt(4 + end - at)
    for (; at < end; at++) filed[next[flat[at]!]!++] = name
  }
  return { starts, filed, norms }
}

interface Growing {
  readonly push: (value: number) => void
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
        const longer = new Uint32Array(2 * length)
        longer.set(list)
        list = longer
      }
      list[length++] = value
    },
    length: () => length,
    done: () => list.subarray(0, length),
  }
}

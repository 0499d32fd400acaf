import type { KeptPrint } from '../src/model/story-store.ts'
import type { RunStore } from '../src/story/reprints/find-candidates.ts'

/** An index of the runs of so many generated prints in two arrays: the runs in order, and the key of each; prints are made again when they are asked for. */
export function indexRuns(pages: number, runsOf: (key: number) => readonly number[]): RunStore {
  const sorted = BigUint64Array.from(eachRun(pages, runsOf)).sort()
  const runs = Uint32Array.from(sorted, (entry) => Number(entry >> 32n))
  const keys = Uint32Array.from(sorted, (entry) => Number(entry & 0xffffffffn))
  return {
    withRuns: (asked, most) =>
      Promise.resolve(
        asked.map((run) => {
          const first = firstAt(runs, run)
          let end = first
          while (runs[end] === run && end - first <= most) end++
          return end - first > most ? [] : Array.from(keys.subarray(first, end))
        }),
      ),
    prints: (asked) => Promise.resolve(asked.map((key) => keptPrint(key, runsOf(key)))),
    keyOf: () => Promise.resolve(null),
  }
}

function* eachRun(pages: number, runsOf: (key: number) => readonly number[]): Generator<bigint> {
  for (let key = 0; key < pages; key++)
    for (const run of runsOf(key)) yield (BigInt(run) << 32n) | BigInt(key)
}

function firstAt(runs: Uint32Array, run: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (runs[middle]! < run) low = middle + 1
    else high = middle
  }
  return low
}

function keptPrint(key: number, runs: readonly number[]): KeptPrint {
  const print = { page: `sha256:${key}`, language: 'fa', outlet: `outlet-${key % 50}` }
  return { key, print: { ...print, minute: null, headline: null, runs, features: [] } }
}

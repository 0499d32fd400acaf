import type { Database } from '../database.ts'
import type { Postings } from './posting-block.ts'
import type { RunFilter } from './run-filter.ts'
import { makeFilter, openFilter } from './run-filter.ts'
import { packBlock, postingSize, unpackBlock, valuesIn } from './posting-block.ts'

/** Which pages stand under a term, a number: kept in sorted runs of blocks, of which small ones are merged into greater ones. */
export interface PostingIndex {
  /** The runs as they are now; to be asked of within one snapshot. */
  readonly open: () => OpenPostings
  /** Puts a key under a term or takes it off: found at once, written by `settle`. */
  readonly put: (term: number, key: number, isGone: boolean) => void
  /** Writes what was put; the last step of a change. */
  readonly settle: () => void
  /** Forgets what was put and is not written, and what another program may have changed. */
  readonly forget: () => void
  /** Takes everything out; inside a change. */
  readonly clear: () => void
}

/** The postings at one moment. */
export interface OpenPostings {
  /** The keys under a term, the greatest first; `most` of those in the range. */
  readonly keysOf: (
    term: number,
    range: readonly [from: number, to: number],
    most: number,
  ) => number[]
}

/** So many runs of about one size are merged. */
const WIDTH = 4
/** Bytes of a block: four rows fill a page of the file. */
const BLOCK_BYTES = 1_960
const LAST = Number.MAX_SAFE_INTEGER
/** Keys under terms from here on are in no order of time, so that they do not count for the time that a run is of. */
export const TIMELESS: number = 2 ** 32

/** Opens the postings of a library. */
export function openPostings({ sql }: Database): PostingIndex {
  /** What is not written: the values under terms, the newest last. */
  const fresh = new Map<number, number[]>()
  let remembered: readonly Run[] | null = null
  const runs = (): readonly Run[] =>
    (remembered ??= sql(
      'SELECT run, size, first, last FROM posting_run ORDER BY run DESC',
    ).all() as unknown as Run[])

  /** The last block of a run that begins at or before a posting. */
  const seek = (run: number, term: number, value: number): Block | undefined =>
    sql(
      `SELECT term, value, block FROM posting WHERE run = ? AND (term, value) <= (?, ?)
       ORDER BY term DESC, value DESC LIMIT 1`,
    ).get(run, term, value) as Block | undefined

  const filters = new Map<number, RunFilter>()
  /** The filter of a run; a run never changes, so that it is read once. */
  const filterOf = (run: number): RunFilter => {
    const known = filters.get(run)
    if (known) return known
    const row = sql('SELECT filter FROM posting_run WHERE run = ?').get(run)
    const filter = openFilter(row!['filter'] as Uint8Array)
    filters.set(run, filter)
    return filter
  }
  const mayHold = ({ run, first, last }: Run, { term, from, to }: Asked): boolean =>
    (term >= TIMELESS || (from <= last && to >= first)) && filterOf(run).mayHold(term)

  /** The values of a term in a run within a range, the last first; more than `most` are cut off. */
  const valuesOf = (run: number, { term, from, to, most }: Asked): number[] => {
    const found: number[] = []
    let end = to
    while (found.length < most) {
      const block = seek(run, term, end)
      if (!block) return found
      const values = valuesIn(block.block, block, term)
      for (let at = values.length - 1; at >= 0; at--) {
        if (values[at]! > end) continue
        if (values[at]! < from) return found
        found.push(values[at]!)
      }
      if (block.term !== term || block.value <= from) return found
      end = block.value - 1
    }
    return found
  }

  const write = (fresh: Postings) => {
    const known = runs()
    const merged = known.slice(0, countMerged(known, fresh.terms.length))
    const run = (known[0]?.run ?? 0) + 1
    const sources = [sourceOf(fresh), ...merged.map((one) => sourceOn(one.run))]
    const filter = makeFilter(merged.reduce((sum, one) => sum + one.size, fresh.terms.length))
    let [first, last] = [LAST, 0]
    const written = merge(sources, {
      isLast: merged.length === known.length,
      write: ({ terms, values }) => {
        for (let at = 0; at < terms.length; at++) {
          if (terms[at] !== terms[at - 1]) filter.add(terms[at]!)
          if (terms[at]! >= TIMELESS) continue
          if (values[at]! < first) first = values[at]!
          if (values[at]! > last) last = values[at]!
        }
        writeBlock(run, { terms, values })
      },
    })
    for (const one of merged) {
      sql('DELETE FROM posting_run WHERE run = ?').run(one.run)
      filters.delete(one.run)
    }
    remembered = null
    if (written === 0) return
    filters.set(run, filter)
    sql('INSERT INTO posting_run VALUES (?, ?, ?, ?, ?)').run(
      run,
      written,
      first,
      last,
      filter.bytes,
    )
  }

  /** A run on disk, block by block; a block that was read is taken out, so that its room serves the merged run. */
  const sourceOn = (run: number): Source => {
    const next = () => {
      const row = sql(
        'SELECT id, term, value, block FROM posting WHERE run = ? ORDER BY term, value LIMIT 1',
      ).get(run) as (Block & { readonly id: number }) | undefined
      if (!row) return null
      sql('DELETE FROM posting WHERE id = ?').run(row.id)
      return unpackBlock(row.block, row.term, row.value)
    }
    return { next }
  }

  const writeBlock = (run: number, postings: Postings) => {
    const { terms, values } = postings
    sql('INSERT INTO posting (run, term, value, block) VALUES (?, ?, ?, ?)').run(
      run,
      terms[0]!,
      values[0]!,
      packBlock(postings),
    )
  }

  return {
    open: () => {
      const known = runs()
      return {
        keysOf: (term, [from, to], most) => {
          const asked = { term, from: from * 2, to: Math.min(to * 2 + 1, LAST), most: most + 1 }
          const values: number[] = []
          for (const value of fresh.get(term)?.toReversed() ?? [])
            if (value >= asked.from && value <= asked.to) values.push(value)
          for (const run of known)
            if (mayHold(run, asked))
              for (const value of valuesOf(run.run, asked)) values.push(value)
          return keysIn(values, most)
        },
      }
    },
    put: (term, key, isGone) => {
      const value = key * 2 + (isGone ? 1 : 0)
      const values = fresh.get(term)
      if (values) values.push(value)
      else fresh.set(term, [value])
    },
    settle: () => {
      if (fresh.size > 0) write(toPostings(fresh))
      fresh.clear()
    },
    forget: () => {
      fresh.clear()
      remembered = null
      filters.clear()
    },
    clear: () => {
      fresh.clear()
      remembered = null
      filters.clear()
      sql('DELETE FROM posting').run()
      sql('DELETE FROM posting_run').run()
    },
  }
}

interface Run {
  /** Greater than those of older runs. */
  readonly run: number
  /** Postings in it. */
  readonly size: number
  /** The least and the greatest value under terms that are not `TIMELESS`. */
  readonly first: number
  readonly last: number
}

interface Block {
  readonly term: number
  readonly value: number
  readonly block: Uint8Array
}

interface Asked {
  readonly term: number
  readonly from: number
  readonly to: number
  readonly most: number
}

/** Postings in order, a block at a time. */
interface Source {
  readonly next: () => Postings | null
}

function sourceOf(postings: Postings): Source {
  let isRead = false
  const next = () => {
    if (isRead) return null
    isRead = true
    return postings
  }
  return { next }
}

/** How many of the newest runs, the first ones, a new one of a size is merged with: those that are as small, where they are many. */
function countMerged(runs: readonly Run[], own: number): number {
  let [count, size] = [0, own]
  for (;;) {
    const alike = runs.slice(count).findIndex((run) => run.size >= 2 * size)
    const end = alike < 0 ? runs.length : count + alike
    if (end - count < WIDTH - 1) return count
    while (count < end) size += runs[count++]!.size
  }
}

/** The keys of values that stand in the order of their age, the newest first, whose word on a key counts; `most`, the greatest first. */
function keysIn(values: number[], most: number): number[] {
  values.sort((one, other) => keyOf(other) - keyOf(one))
  const keys: number[] = []
  for (let at = 0; at < values.length && keys.length < most; at++) {
    const key = keyOf(values[at]!)
    if (values[at]! % 2 === 0 && (at === 0 || keyOf(values[at - 1]!) !== key)) keys.push(key)
  }
  return keys
}

function keyOf(value: number): number {
  return Math.floor(value / 2)
}

/** Sorted by terms and keys; the newest word on a key counts. */
function toPostings(fresh: ReadonlyMap<number, number[]>): Postings {
  const [terms, values]: [number[], number[]] = [[], []]
  for (const term of Float64Array.from(fresh.keys()).sort()) {
    const own = fresh.get(term)!.sort((one, other) => keyOf(one) - keyOf(other))
    for (let at = 0; at < own.length; at++) {
      if (at + 1 < own.length && keyOf(own[at]!) === keyOf(own[at + 1]!)) continue
      terms.push(term)
      values.push(own[at]!)
    }
  }
  return { terms, values }
}

/** Merges sources, the newest first, whose word on a key of a term counts; gives how many postings were written. */
function merge(
  sources: readonly Source[],
  { isLast, write }: { readonly isLast: boolean; readonly write: (postings: Postings) => void },
): number {
  const heads = sources.map(({ next }) => ({ next, postings: next(), at: 0 }))
  const step = (head: (typeof heads)[number]) => {
    if (++head.at < head.postings!.terms.length) return
    head.postings = head.next()
    head.at = 0
  }
  let [terms, values]: [number[], number[]] = [[], []]
  let [written, bytes] = [0, 0]
  const flush = () => {
    if (terms.length > 0) write({ terms, values })
    written += terms.length
    ;[terms, values] = [[], []]
    bytes = 0
  }
  for (;;) {
    let best: (typeof heads)[number] | undefined
    let [term, key] = [0, 0]
    for (const head of heads) {
      if (!head.postings) continue
      const itsTerm = head.postings.terms[head.at]!
      const itsKey = keyOf(head.postings.values[head.at]!)
      if (best && (itsTerm > term || (itsTerm === term && itsKey >= key))) continue
      ;[best, term, key] = [head, itsTerm, itsKey]
    }
    if (!best) break
    const value = best.postings!.values[best.at]!
    for (const head of heads)
      if (head.postings?.terms[head.at] === term && keyOf(head.postings.values[head.at]!) === key)
        step(head)
    if (isLast && value % 2 === 1) continue
    const before = terms.length - 1
    bytes +=
      before < 0 ? 8 : postingSize(term - terms[before]!, Math.max(0, key - keyOf(values[before]!)))
    terms.push(term)
    values.push(value)
    if (bytes >= BLOCK_BYTES) flush()
  }
  flush()
  return written
}

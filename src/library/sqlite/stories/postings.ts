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

/** A run of this size is merged when one more comes; each level holds `GROWTH` times the one before. */
const SMALLEST = 32_768
const GROWTH = 16
/** Bytes of a block: four rows fill a page of the file. */
const BLOCK_BYTES = 1_960
const LAST = Number.MAX_SAFE_INTEGER
/** Terms from here on are random hashes that mostly stand nowhere: each run has a filter for them. */
export const FILTERED: number = 2 ** 32

/** Opens the postings of a library. */
export function openPostings({ sql }: Database): PostingIndex {
  /** What is not written: the keys under terms, and whether each is gone. */
  const fresh = new Map<number, Map<number, boolean>>()
  let remembered: readonly Run[] | null = null
  const runs = (): readonly Run[] =>
    (remembered ??= sql(
      'SELECT level, run, size FROM posting_run ORDER BY level',
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
  const mayHold = (run: number, term: number): boolean =>
    term < FILTERED || filterOf(run).mayHold(term - FILTERED)

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
    let [level, size] = [0, fresh.terms.length]
    const sizeAt = (at: number): number => known.find((run) => run.level === at)?.size ?? 0
    for (size += sizeAt(0); size > SMALLEST * GROWTH ** level;) size += sizeAt(++level)
    const merged = known.filter((run) => run.level <= level)
    const isLast = merged.length === known.length
    const run = Math.max(0, ...known.map((one) => one.run)) + 1
    const sources = [sourceOf(fresh), ...merged.map((one) => sourceOn(one.run))]
    const filter = makeFilter(size)
    const written = merge(sources, {
      isLast,
      write: (postings) => {
        for (const term of postings.terms) if (term >= FILTERED) filter.add(term - FILTERED)
        writeBlock(run, postings)
      },
    })
    sql('DELETE FROM posting_run WHERE level <= ?').run(level)
    remembered = null
    for (const one of merged) filters.delete(one.run)
    filters.set(run, filter)
    if (written > 0)
      sql('INSERT INTO posting_run VALUES (?, ?, ?, ?)').run(level, run, written, filter.bytes)
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
          const isIn = (key: number): boolean => key >= from && key <= to
          const isGone = new Map([...(fresh.get(term) ?? [])].filter(([key]) => isIn(key)))
          for (const { run } of known.filter((one) => mayHold(one.run, term)))
            for (const value of valuesOf(run, asked)) {
              const key = Math.floor(value / 2)
              if (!isGone.has(key)) isGone.set(key, value % 2 === 1)
            }
          const keys = [...isGone].flatMap(([key, gone]) => (gone ? [] : [key]))
          return keys.sort((one, other) => other - one).slice(0, most)
        },
      }
    },
    put: (term, key, isGone) => {
      const keys = fresh.get(term)
      if (keys) keys.set(key, isGone)
      else fresh.set(term, new Map([[key, isGone]]))
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
  readonly level: number
  readonly run: number
  /** Postings in it. */
  readonly size: number
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

/** Sorted by terms and keys. */
function toPostings(fresh: ReadonlyMap<number, ReadonlyMap<number, boolean>>): Postings {
  const [terms, values]: [number[], number[]] = [[], []]
  for (const [term, keys] of [...fresh].sort(([one], [other]) => one - other))
    for (const [key, isGone] of [...keys].sort(([one], [other]) => one - other)) {
      terms.push(term)
      values.push(key * 2 + (isGone ? 1 : 0))
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
      const itsKey = Math.floor(head.postings.values[head.at]! / 2)
      if (best && (itsTerm > term || (itsTerm === term && itsKey >= key))) continue
      ;[best, term, key] = [head, itsTerm, itsKey]
    }
    if (!best) break
    const value = best.postings!.values[best.at]!
    for (const head of heads)
      if (
        head.postings?.terms[head.at] === term &&
        Math.floor(head.postings.values[head.at]! / 2) === key
      )
        step(head)
    if (isLast && value % 2 === 1) continue
    const before = terms.length - 1
    bytes +=
      before < 0
        ? 8
        : postingSize(term - terms[before]!, Math.max(0, key - Math.floor(values[before]! / 2)))
    terms.push(term)
    values.push(value)
    if (bytes >= BLOCK_BYTES) flush()
  }
  flush()
  return written
}

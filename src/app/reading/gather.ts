import type { Item } from '../sources/item.ts'

/** The items of a source, few at a time as long as there are few. */
export interface Gathered {
  /** The next few items, where the source ended or paused behind them; none where it has ended, or has many more. */
  readonly few: () => Promise<readonly Item[] | undefined>
  /** All items that were not given yet. */
  readonly rest: () => AsyncIterable<Item>
}

const FEW = 16
const FEW_BYTES = 1_000_000
/** A source that gives nothing for so long is slower than the reading of a page. */
const PAUSE_MS = 100

/** Looks how many items a source gives before it ends or pauses. */
export function gather(items: AsyncIterable<Item>): Gathered {
  const source = items[Symbol.asyncIterator]()
  let held: Item[] = []
  let bytes = 0
  let next: Promise<IteratorResult<Item>> | undefined
  let hasEnded = false

  const given = () => {
    const few = held
    held = []
    bytes = 0
    return few
  }
  const isMany = () => held.length > 1 && (held.length > FEW || bytes > FEW_BYTES)

  return {
    few: async () => {
      while (!hasEnded && !isMany()) {
        next ??= source.next()
        const came = held.length === 0 ? await next : await orPause(next)
        if (came === undefined) return given()
        next = undefined
        if (came.done) hasEnded = true
        else {
          held.push(came.value)
          bytes += 'error' in came.value ? 0 : came.value.bytes.length
        }
      }
      return hasEnded && held.length > 0 && !isMany() ? given() : undefined
    },
    rest: async function* () {
      try {
        yield* given()
        if (next) {
          const came = await next
          next = undefined
          if (came.done) return
          yield came.value
        }
        if (!hasEnded) yield* { [Symbol.asyncIterator]: () => source }
      } finally {
        await source.return?.()
      }
    },
  }
}

async function orPause<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined
  const pause = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PAUSE_MS)
  })
  try {
    return await Promise.race([promise, pause])
  } finally {
    clearTimeout(timer)
  }
}

/** How far the work may run ahead of what was taken. */
export interface LookAhead {
  readonly count: number
  /** The sum of what `weigh` says of the things; one thing alone may weigh more. */
  readonly weight: number
}

/** The work on one thing after another. */
export interface Work<In, Out> {
  /** Starts the work on the next thing; works go on side by side. */
  readonly start: (thing: In) => Promise<Out>
  readonly weigh: (thing: In) => number
  readonly ahead: LookAhead
}

/** The results of works that go on side by side, in the order of the things. Throws what the source or a work throws. */
export async function* inOrder<In, Out>(
  things: AsyncIterable<In>,
  { start, weigh, ahead }: Work<In, Out>,
): AsyncIterable<Out> {
  const source = things[Symbol.asyncIterator]()
  const queue: { readonly out: Promise<Out>; readonly weight: number }[] = []
  const feeding = { isOver: false }
  let weight = 0
  let failure: { readonly cause: unknown } | undefined
  let changed = Promise.withResolvers<void>()
  const announce = () => {
    changed.resolve()
    changed = Promise.withResolvers()
  }
  const isFull = () => queue.length > 0 && (queue.length >= ahead.count || weight >= ahead.weight)
  const feed = async () => {
    try {
      while (!feeding.isOver) {
        const next = await source.next()
        if (next.done || feeding.isOver) break
        const out = start(next.value)
        out.catch(() => {})
        queue.push({ out, weight: weigh(next.value) })
        weight += weigh(next.value)
        announce()
        while (isFull() && !feeding.isOver) await changed.promise
      }
    } catch (cause) {
      failure = { cause }
    }
    feeding.isOver = true
    announce()
  }

  void feed()
  try {
    for (;;) {
      const head = queue[0]
      if (head) {
        const out = await head.out
        queue.shift()
        weight -= head.weight
        announce()
        yield out
      } else if (feeding.isOver) break
      else await changed.promise
    }
    if (failure) throw failure.cause
  } finally {
    feeding.isOver = true
    announce()
    // Not awaited: a source that is waiting for its next thing may take long to end.
    source.return?.()?.catch(() => {})
  }
}

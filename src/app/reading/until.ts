/** What a source gives until a signal comes, also where it is waiting then; it is left as it is. */
export function until<Value>(
  source: AsyncIterable<Value>,
  signal: AbortSignal | undefined,
): AsyncIterable<Value> {
  if (!signal) return source
  const values = source[Symbol.asyncIterator]()
  const end = { done: true, value: undefined } as const
  let next: PromiseWithResolvers<IteratorResult<Value>> | undefined
  signal.addEventListener('abort', () => next?.resolve(end))
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        if (signal.aborted) return Promise.resolve(end)
        next = Promise.withResolvers()
        values.next().then(next.resolve, next.reject)
        return next.promise
      },
      return: async () => {
        // Not awaited when the source may be waiting: it might wait for ever.
        const returned = values.return?.()
        if (signal.aborted) returned?.catch(() => {})
        else await returned
        return end
      },
    }),
  }
}

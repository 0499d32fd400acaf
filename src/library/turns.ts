/** Lets long changes of one library go one after the other, and short ones in between. */
export interface Turns {
  /** Resolves when no long change runs that began before. */
  readonly wait: () => Promise<void>
  /** Runs a long change alone. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
}

/** The turns of one library. */
export function takeTurns(): Turns {
  let last: Promise<void> = Promise.resolve()
  return {
    wait: () => last,
    alone: async (work) => {
      const before = last
      const { promise, resolve } = Promise.withResolvers<void>()
      last = promise
      await before
      try {
        return await work()
      } finally {
        resolve()
      }
    },
  }
}

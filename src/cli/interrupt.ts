/** The exit status of a run that Ctrl-C ended, as shells have it. */
export const INTERRUPTED = 130

/** A signal that the first Ctrl-C (or a request to end) gives; the second one ends the program. */
export function stopOnInterrupt(): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController()
  const stop = () => controller.abort()
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const name of signals) process.once(name, stop)
  return {
    signal: controller.signal,
    end: () => {
      for (const name of signals) process.off(name, stop)
    },
  }
}

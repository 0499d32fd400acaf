import type { Clock } from './network.ts'

/** Lets one request at a time through to each host. */
export interface HostGate {
  /** Runs a request when its host is free and has rested for `delay` milliseconds; after one without delay it need not rest. */
  readonly pass: <T>(host: string, delay: number, send: () => Promise<T>) => Promise<T>
}

/** A gate before all hosts. Waiting ends with the signal. */
export function hostGate(clock: Clock, signal: AbortSignal): HostGate {
  const last = new Map<string, Promise<number>>()
  return {
    pass: (host, delay, send) => {
      const before = last.get(host) ?? Promise.resolve(-Infinity)
      let rested = -Infinity
      const sent = before.then(async (endedAt) => {
        signal.throwIfAborted()
        rested = endedAt
        const pause = delay > 0 ? endedAt + delay - clock.now() : 0
        if (pause > 0) await clock.wait(pause, signal)
        return send()
      })
      const ended = () => (delay > 0 ? clock.now() : rested)
      last.set(host, sent.then(ended, ended))
      return sent
    },
  }
}

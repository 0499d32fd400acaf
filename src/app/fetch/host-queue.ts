/** How a queue works off its tasks. */
export interface QueueOptions<Task, Outcome> {
  /** How many hosts are worked on at once. */
  readonly hosts: number
  readonly hostOf: (task: Task) => string
  readonly run: (task: Task) => Promise<Outcome>
  readonly signal: AbortSignal
}

/** Tasks by host. */
export interface HostQueue<Task, Outcome> {
  readonly add: (task: Task) => void
  /** The outcomes as they come, until no task is left or the signal stops the work; tasks may be added meanwhile. */
  readonly outcomes: () => AsyncIterable<Outcome>
  /** How many tasks were not done. */
  readonly left: () => number
}

/** Most outcomes that wait to be taken before the work pauses. */
const MOST_WAITING = 16

/** A queue that works on several hosts at once and on the tasks of each one after another. */
export function hostQueue<Task, Outcome>(
  options: QueueOptions<Task, Outcome>,
): HostQueue<Task, Outcome> {
  const { hosts, hostOf, run, signal } = options
  const waiting = new Map<string, Task[]>()
  const busy = new Map<string, Promise<void>>()
  const done: Outcome[] = []
  let left = 0
  let failure: { readonly error: unknown } | undefined
  let wake = () => {}

  const work = async (host: string, task: Task): Promise<void> => {
    try {
      const outcome = await run(task)
      if (signal.aborted) return
      left--
      done.push(outcome)
    } catch (error) {
      if (!signal.aborted) failure = { error }
    } finally {
      busy.delete(host)
      wake()
    }
  }
  const start = (): void => {
    if (signal.aborted) return
    for (const [host, tasks] of waiting) {
      if (busy.size >= hosts || done.length >= MOST_WAITING) return
      if (busy.has(host)) continue
      waiting.delete(host)
      const task = tasks.shift()!
      if (tasks.length > 0) waiting.set(host, tasks)
      busy.set(host, work(host, task))
    }
  }
  return {
    add: (task) => {
      left++
      const host = hostOf(task)
      const tasks = waiting.get(host)
      if (tasks) tasks.push(task)
      else waiting.set(host, [task])
    },
    left: () => left,
    outcomes: async function* () {
      signal.addEventListener('abort', () => wake())
      for (;;) {
        start()
        if (failure) throw failure.error
        const outcome = done.shift()
        if (outcome !== undefined) yield outcome
        else if (busy.size === 0) return
        else await new Promise<void>((resolve) => (wake = resolve))
      }
    },
  }
}

import { Worker } from 'node:worker_threads'
import type { StoryJob, StoryJobDone, StoryThreadStart } from './story-thread.ts'
import type { TellStories } from './told-story.ts'

/** Tells the stories of a library on a thread of its own, so that whoever serves it answers meanwhile. */
export interface StoryTeller {
  readonly tell: TellStories
  /** Ends the thread; stories that are waited for are not told. */
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly story: string
  readonly settle: PromiseWithResolvers<void>
}

/** Stories that are told when there is time wait together; more are not told beforehand. */
const MOST_LATER = 500

/** The thread's program, as TypeScript or built, whichever this file is. */
const PROGRAM: URL = new URL(
  `./story-thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`,
  import.meta.url,
)

/** Starts the thread with the first story that is to be told. */
export function storyTeller(start: StoryThreadStart): StoryTeller {
  const urgent: Waiting[] = []
  const later = new Set<string>()
  let worker: Worker | undefined
  let current: Waiting | undefined
  let number = 0
  let isClosed = false

  const done = (error: unknown): void => {
    const { settle } = current ?? {}
    current = undefined
    if (error) settle?.reject(error)
    else settle?.resolve()
    next()
  }
  const thread = (): Worker => {
    if (worker) return worker
    const made = new Worker(PROGRAM, { workerData: start })
    made.on('message', (told: StoryJobDone) => {
      if (told.number === number) done(told.error)
    })
    made.on('error', (error) => {
      if (worker === made) worker = undefined
      done(error)
    })
    made.unref()
    return (worker = made)
  }
  const next = (): void => {
    if (current || isClosed) return
    const [first] = later
    current = urgent.shift() ?? (first === undefined ? undefined : waitingFor(first))
    if (!current) return
    const { story } = current
    later.delete(story)
    thread().postMessage({ number: ++number, story } satisfies StoryJob)
  }
  return {
    tell: async (stories, isUrgent) => {
      if (isClosed) return
      if (!isUrgent) {
        for (const story of stories) if (later.size < MOST_LATER) later.add(story)
        next()
        return
      }
      // Who waits for one story goes before who waits for a list.
      const waiting = stories.map(waitingFor)
      if (waiting.length === 1) urgent.unshift(...waiting)
      else urgent.push(...waiting)
      next()
      await Promise.all(waiting.map(({ settle }) => settle.promise))
    },
    close: async () => {
      isClosed = true
      const closed = new Error('the desk is closed')
      for (const { settle } of current ? [current, ...urgent] : urgent) settle.reject(closed)
      await worker?.terminate()
    },
  }
}

function waitingFor(story: string): Waiting {
  const settle = Promise.withResolvers<void>()
  // Nobody may be waiting for it.
  settle.promise.catch(() => {})
  return { story, settle }
}

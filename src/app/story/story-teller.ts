import { Worker } from 'node:worker_threads'
import type { StoryJob, StoryJobDone, StoryThreadStart } from './story-thread.ts'
import type { Library } from '../library/open-library.ts'
import type { TellStories } from './told-story.ts'

/** Tells the stories of a library on threads of its own, so that whoever serves it answers meanwhile. */
export interface StoryTeller {
  readonly tell: TellStories
  /** Ends the threads; stories that are waited for are not told. */
  readonly close: () => Promise<void>
}

/** One thread and the stories that wait for it. */
interface Lane {
  /** Tells a story before those that wait already, or after them. */
  readonly put: (story: string, isFirst: boolean) => Promise<void>
  /** How many wait. */
  readonly length: () => number
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly story: string
  readonly settle: PromiseWithResolvers<void>
}

/** Stories that wait until there is time; more are not told beforehand. */
const MOST_LATER = 500

/** What a thread may take: with more it collects less and grows. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 } as const

/** The thread's program, as TypeScript or built, whichever this file is. */
const PROGRAM: URL = new URL(
  `./story-thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`,
  import.meta.url,
)

/** What threads tell is written by `remember`. Starts no thread yet: one comes with the first story that somebody waits for, and one with the first that is told beforehand. */
export function storyTeller(start: StoryThreadStart, remember: Library['remember']): StoryTeller {
  const [urgent, later] = [openLane(start, remember), openLane(start, remember)]
  return {
    tell: async (stories, isUrgent) => {
      // Who waits for one story goes before who waits for a list.
      const isFirst = stories.length === 1
      if (isUrgent) await Promise.all(stories.map((story) => urgent.put(story, isFirst)))
      else
        for (const story of stories) if (later.length() < MOST_LATER) void later.put(story, false)
    },
    close: async () => {
      await Promise.all([urgent.close(), later.close()])
    },
  }
}

function openLane(start: StoryThreadStart, remember: Library['remember']): Lane {
  const waiting: Waiting[] = []
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
  const keep = async ({ notes, error }: StoryJobDone): Promise<void> => {
    const kept = [...notes].map(([name, value]) => remember(name, value))
    const failed = (await Promise.allSettled(kept)).find(({ status }) => status === 'rejected')
    done(error ?? (failed as PromiseRejectedResult | undefined)?.reason)
  }
  const thread = (): Worker => {
    if (worker) return worker
    const made = new Worker(PROGRAM, { workerData: start, resourceLimits: MEMORY })
    made.on('message', (told: StoryJobDone) => {
      if (told.number === number) void keep(told)
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
    current = waiting.shift()
    if (!current) return
    const { story } = current
    thread().postMessage({ number: ++number, story } satisfies StoryJob)
  }
  return {
    put: (story, isFirst) => {
      const known = waiting.find((one) => one.story === story)
      const one = known ?? { story, settle: Promise.withResolvers<void>() }
      // Nobody may be waiting for it.
      one.settle.promise.catch(() => {})
      if (known && isFirst) waiting.splice(waiting.indexOf(known), 1)
      if (isFirst) waiting.unshift(one)
      else if (!known) waiting.push(one)
      next()
      return one.settle.promise
    },
    length: () => waiting.length,
    close: async () => {
      isClosed = true
      const closed = new Error('the desk is closed')
      for (const { settle } of current ? [current, ...waiting] : waiting) settle.reject(closed)
      await worker?.terminate()
    },
  }
}

import { existsSync } from 'node:fs'
import { getCompileCacheDir } from 'node:module'
import { Worker } from 'node:worker_threads'
import { IsnadError } from '../../model/error.ts'
import { knowledgePath } from '../knowledge-file.ts'
import type { ReadOptions } from '../read.ts'
import type { Outcome } from './read-one.ts'
import type { PageMessage, ThreadMessage, ThreadStart } from './reader-thread.ts'

/** Threads that read pages. */
export interface ReaderPool {
  /** Reads a page on the next free thread. Rejects only where no thread can be started, with `IsnadError`. */
  readonly read: (bytes: Uint8Array, options: ReadOptions) => Promise<Outcome>
  /** Ends the threads; pages that are still being read come out as interrupted. */
  readonly close: () => Promise<void>
}

/** How many threads, with which knowledge, and what one page may cost them. */
export interface PoolOptions {
  readonly threads: number
  /** The file of the user's knowledge, where one is named. */
  readonly knowledge: string | undefined
  readonly pageMilliseconds: number
  readonly threadMegabytes: number
}

interface Job {
  readonly bytes: Uint8Array
  readonly options: ReadOptions
  readonly settle: PromiseWithResolvers<Outcome>
}

interface Thread {
  readonly worker: Worker
  /** The page that it reads, and the one that waits so that the thread need not. */
  readonly jobs: Job[]
  isReady: boolean
  timer: NodeJS.Timeout | undefined
  /** Why it ends, where it does not end by itself. */
  why: IsnadError | undefined
}

const JOBS_A_THREAD = 2
/** Memory of a thread for what lives short: more makes it no faster, and each thread fills what it is given. */
const YOUNG_MEGABYTES = 8

/** The thread's program, as TypeScript or built, whichever this file is. */
const PROGRAM: URL = new URL(
  `./reader-thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`,
  import.meta.url,
)

/** Starts no thread yet: each comes when there is a page that no other has time for. */
export function readerPool(options: PoolOptions): ReaderPool {
  const threads: Thread[] = []
  const waiting: Job[] = []
  let isClosed = false
  // The first load of a user's knowledge makes its index, which the other threads then find.
  const oneByOne = existsSync(knowledgePath(options.knowledge))

  const dispatch = () => {
    while (waiting.length > 0) {
      const thread = freeThread()
      if (!thread) return
      give(thread, waiting.shift()!)
    }
  }

  function freeThread(): Thread | undefined {
    const least = threads.reduce<Thread | undefined>(
      (best, next) => (!best || next.jobs.length < best.jobs.length ? next : best),
      undefined,
    )
    if (least?.jobs.length === 0) return least
    const mayStart = threads.length < options.threads
    if (mayStart && (!oneByOne || threads.every(({ isReady }) => isReady))) return startThread()
    return least && least.jobs.length < JOBS_A_THREAD ? least : undefined
  }

  function startThread(): Thread {
    const start: ThreadStart = { knowledge: options.knowledge, cache: getCompileCacheDir() }
    const worker = new Worker(PROGRAM, {
      workerData: start,
      execArgv: [],
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
        maxOldGenerationSizeMb: options.threadMegabytes,
      },
    })
    const thread: Thread = { worker, jobs: [], isReady: false, timer: undefined, why: undefined }
    threads.push(thread)
    worker.on('message', (message: ThreadMessage) => take(thread, message))
    worker.on('error', (error: NodeJS.ErrnoException) => (thread.why ??= toWhy(error, options)))
    worker.on('exit', () => bury(thread))
    return thread
  }

  function give(thread: Thread, job: Job): void {
    thread.jobs.push(job)
    // A copy of its own that is handed over: the page itself stays whole for whoever gave it.
    const bytes = new Uint8Array(job.bytes)
    const message: PageMessage = { bytes, options: job.options }
    thread.worker.postMessage(message, [bytes.buffer])
    if (thread.jobs.length === 1) watch(thread)
  }

  function watch(thread: Thread): void {
    clearTimeout(thread.timer)
    if (!thread.isReady || thread.jobs.length === 0) return
    thread.timer = setTimeout(() => {
      const seconds = Math.round(options.pageMilliseconds / 1000)
      const message = `the page takes longer than ${seconds} seconds to read; report it with the page`
      thread.why = new IsnadError('costly-page', message)
      void thread.worker.terminate()
    }, options.pageMilliseconds)
  }

  function take(thread: Thread, message: ThreadMessage): void {
    if (message.kind === 'ready') {
      thread.isReady = true
    } else if (!thread.isReady && message.kind === 'error') {
      thread.why = new IsnadError(message.code, message.message)
      return
    } else {
      const settle = thread.jobs.shift()?.settle
      if (!settle) return
      if (message.kind === 'record') settle.resolve({ record: message.record })
      else settle.resolve({ error: new IsnadError(message.code, message.message) })
    }
    watch(thread)
    dispatch()
  }

  /** The page that a thread died of is lost; the one that waited behind it goes to another. */
  function bury(thread: Thread): void {
    clearTimeout(thread.timer)
    threads.splice(threads.indexOf(thread), 1)
    if (isClosed) return
    const error = thread.why ?? new IsnadError('defect', 'the reading thread ended by itself')
    const [lost, ...rest] = thread.jobs
    if (thread.isReady) {
      lost?.settle.resolve({ error })
      waiting.unshift(...rest)
      dispatch()
      return
    }
    for (const { settle } of [...thread.jobs, ...waiting.splice(0)]) settle.reject(error)
  }

  return {
    read: (bytes, readOptions) => {
      if (isClosed) return Promise.resolve({ error: interrupted() })
      const settle = Promise.withResolvers<Outcome>()
      waiting.push({ bytes, options: readOptions, settle })
      dispatch()
      return settle.promise
    },
    close: async () => {
      isClosed = true
      const left = [...threads.flatMap(({ jobs }) => jobs.splice(0)), ...waiting.splice(0)]
      for (const { settle } of left) settle.resolve({ error: interrupted() })
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function interrupted(): IsnadError {
  return new IsnadError('unreadable-file', 'the reading was interrupted; read it again')
}

function toWhy(error: NodeJS.ErrnoException, { threadMegabytes }: PoolOptions): IsnadError {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = `the page takes more than ${threadMegabytes} MB of memory to read; cut it in parts`
    return new IsnadError('costly-page', message, { cause: error })
  }
  const message = `the program fails on this page (${String(error)}); report it with the page`
  return new IsnadError('defect', message, { cause: error })
}

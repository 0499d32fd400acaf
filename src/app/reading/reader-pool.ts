import { statSync } from 'node:fs'
import { getCompileCacheDir } from 'node:module'
import { Worker } from 'node:worker_threads'
import { IsnadError } from '../../model/error.ts'
import { knowledgePath } from '../knowledge-file.ts'
import type { ReadOptions } from '../read.ts'
import type { Outcome } from './read-one.ts'
import type { PageMessage, ThreadMessage, ThreadStart } from './reader-thread.ts'

/** Threads that read pages. */
export interface ReaderPool {
  /** Reads a page on the next free thread, as `readOne` does. Rejects only where no thread can be started, with `IsnadError`. */
  readonly read: (bytes: Uint8Array, options: ReadOptions, prepare?: boolean) => Promise<Outcome>
  /** Ends the threads; pages that are still being read come out as interrupted. */
  readonly close: () => Promise<void>
}

/** How many threads, with which knowledge, and what one page may cost them. */
export interface PoolOptions {
  readonly threads: number
  /** The file of the user's knowledge, where one is named. */
  readonly knowledge: string | undefined
  readonly pageMilliseconds: number
  /** What a page may take of memory. */
  readonly pageMegabytes: number
}

interface Job {
  readonly bytes: Uint8Array
  readonly options: ReadOptions
  readonly prepare: boolean
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

/** Threads that may each take so much memory, and the pages that wait for them. */
interface Crew {
  readonly megabytes: number
  readonly threads: Thread[]
  readonly waiting: Job[]
}

const JOBS_A_THREAD = 2
/** Memory of a thread for what lives short: each thread fills what it is given. */
const YOUNG_MEGABYTES = 8
/** What a thread takes whose pages are of the usual size; with more it collects less and grows. */
const USUAL_MEGABYTES = 160
const LARGE_PAGE = 1_000_000

/** The thread's program, as TypeScript or built, whichever this file is. */
const PROGRAM: URL = new URL(
  `./reader-thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`,
  import.meta.url,
)

/**
 * Starts no thread yet: each comes when there is a page that no other has time for. Threads have little memory; large
 * pages, and those that it is too little for, are read on threads of their own that have more and end behind them.
 */
export function readerPool(options: PoolOptions): ReaderPool {
  const { knowledge, pageMegabytes } = options
  // The first load of a user's knowledge makes its index, which the other threads then find.
  const file = statSync(knowledgePath(knowledge), { throwIfNoEntry: false })
  const usual = USUAL_MEGABYTES + Math.ceil((file?.size ?? 0) / 500_000)
  const small: Crew = { megabytes: Math.min(usual, pageMegabytes), threads: [], waiting: [] }
  const large: Crew = { megabytes: pageMegabytes, threads: [], waiting: [] }
  const crews = [small, large]
  let isClosed = false

  function dispatch(crew: Crew): void {
    while (crew.waiting.length > 0) {
      const thread = freeThread(crew)
      if (!thread) return
      give(thread, crew.waiting.shift()!)
    }
    if (crew === small) return
    for (const { jobs, worker } of large.threads) if (jobs.length === 0) void worker.terminate()
  }

  function freeThread(crew: Crew): Thread | undefined {
    const { threads } = crew
    const least = threads.reduce<Thread | undefined>(
      (best, next) => (!best || next.jobs.length < best.jobs.length ? next : best),
      undefined,
    )
    if (least?.jobs.length === 0) return least
    const mayStart = threads.length < options.threads
    if (mayStart && (!file || threads.every(({ isReady }) => isReady))) return startThread(crew)
    return least && least.jobs.length < JOBS_A_THREAD ? least : undefined
  }

  function startThread(crew: Crew): Thread {
    const start: ThreadStart = { knowledge, cache: getCompileCacheDir() }
    const worker = new Worker(PROGRAM, {
      workerData: start,
      execArgv: [],
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
        maxOldGenerationSizeMb: crew.megabytes,
      },
    })
    const thread: Thread = { worker, jobs: [], isReady: false, timer: undefined, why: undefined }
    crew.threads.push(thread)
    worker.on('message', (message: ThreadMessage) => {
      take(thread, message)
      dispatch(crew)
    })
    worker.on('error', (error: NodeJS.ErrnoException) => (thread.why ??= toWhy(error, options)))
    worker.on('exit', () => bury(thread, crew))
    return thread
  }

  function give(thread: Thread, job: Job): void {
    thread.jobs.push(job)
    // A copy of its own that is handed over: the page itself stays whole for whoever gave it.
    const bytes = new Uint8Array(job.bytes)
    const message: PageMessage = { bytes, options: job.options, prepare: job.prepare }
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
      if (message.kind === 'record')
        settle?.resolve({ record: message.record, parts: message.parts })
      else settle?.resolve({ error: new IsnadError(message.code, message.message) })
    }
    watch(thread)
  }

  /** The page that a thread died of is lost, or tried with more memory; the one that waited behind it goes to another. */
  function bury(thread: Thread, crew: Crew): void {
    clearTimeout(thread.timer)
    crew.threads.splice(crew.threads.indexOf(thread), 1)
    if (isClosed) return
    const error = thread.why ?? new IsnadError('defect', 'the reading thread ended by itself')
    const [lost, ...rest] = thread.jobs
    if (!thread.isReady) {
      const left = [...thread.jobs, ...crews.flatMap(({ waiting }) => waiting.splice(0))]
      for (const { settle } of left) settle.reject(error)
      return
    }
    if (lost && crew === small && isOutOfMemory(error)) large.waiting.push(lost)
    else lost?.settle.resolve({ error })
    crew.waiting.unshift(...rest)
    crews.forEach(dispatch)
  }

  return {
    read: (bytes, readOptions, prepare = false) => {
      if (isClosed) return Promise.resolve({ error: interrupted() })
      const settle = Promise.withResolvers<Outcome>()
      const crew = bytes.length > LARGE_PAGE ? large : small
      crew.waiting.push({ bytes, options: readOptions, prepare, settle })
      dispatch(crew)
      return settle.promise
    },
    close: async () => {
      isClosed = true
      const threads = crews.flatMap((crew) => crew.threads)
      const left = [...threads.flatMap(({ jobs }) => jobs), ...crews.flatMap((of) => of.waiting)]
      for (const { settle } of left) settle.resolve({ error: interrupted() })
      for (const { timer } of threads) clearTimeout(timer)
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function interrupted(): IsnadError {
  return new IsnadError('unreadable-file', 'the reading was interrupted; read it again')
}

function isOutOfMemory({ cause }: IsnadError): boolean {
  return (cause as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function toWhy(cause: NodeJS.ErrnoException, { pageMegabytes }: PoolOptions): IsnadError {
  if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = `the page takes more than ${pageMegabytes} MB of memory to read; cut it in parts`
    return new IsnadError('costly-page', message, { cause })
  }
  const message = `the program fails on this page (${String(cause)}); report it with the page`
  return new IsnadError('defect', message, { cause })
}

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { IsnadError } from '../src/model/error.ts'
import { readBytes } from '../src/app/read.ts'
import type { Corpus } from './corpus.ts'

/** How fast whole pages are read. */
export interface Throughput {
  readonly cores: number
  readonly pages: number
  readonly seconds: number
  readonly pagesPerSecond: number
  readonly megabytesPerSecond: number
}

/** Reads all pages once after a warm-up, on this core. */
export function measureOneCore(corpus: Corpus): Throughput {
  readPages(corpus.pages.slice(0, 200))
  const started = performance.now()
  readPages(corpus.pages)
  return throughput(corpus, 1, performance.now() - started)
}

/** Reads all pages once after a warm-up, split over worker threads; their start is not counted. */
export async function measureAllCores(corpus: Corpus): Promise<Throughput> {
  const cores = availableParallelism()
  const workers = Array.from({ length: cores }, (_, at) => {
    const pages = corpus.pages.filter((_page, index) => index % cores === at)
    return new Worker(new URL('worker.ts', import.meta.url), { workerData: pages })
  })
  await Promise.all(workers.map(nextMessage))
  const started = performance.now()
  for (const worker of workers) worker.postMessage('go')
  await Promise.all(workers.map(nextMessage))
  const milliseconds = performance.now() - started
  await Promise.all(workers.map((worker) => worker.terminate()))
  return throughput(corpus, cores, milliseconds)
}

/** Reads pages one after another; those in a language that Isnad does not read are passed over. */
export function readPages(pages: readonly Uint8Array[]): void {
  for (const page of pages) {
    try {
      readBytes(page)
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error
    }
  }
}

function nextMessage(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', reject)
  })
}

function throughput(corpus: Corpus, cores: number, milliseconds: number): Throughput {
  const seconds = milliseconds / 1000
  return {
    cores,
    pages: corpus.pages.length,
    seconds,
    pagesPerSecond: corpus.pages.length / seconds,
    megabytesPerSecond: corpus.bytes / 1e6 / seconds,
  }
}

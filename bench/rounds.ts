import { readBytes } from '../src/app/read.ts'
import { IsnadError } from '../src/model/error.ts'
import type { Corpus } from './corpus.ts'

const PAGES = 400
const ROUNDS = 3

/** Some hundred pages of a corpus, evenly drawn; those that cannot be read are left out. */
export function someOf({ pages }: Corpus): Uint8Array[] {
  const step = Math.max(1, Math.floor(pages.length / PAGES))
  return pages.filter((page, at) => at % step === 0 && isRead(page))
}

function isRead(page: Uint8Array): boolean {
  try {
    readBytes(page)
    return true
  } catch (error) {
    if (error instanceof IsnadError) return false
    throw error
  }
}

/** Seconds of the fastest of some rounds, after one to warm up. */
export function secondsOf(run: () => unknown): number {
  run()
  const rounds = Array.from({ length: ROUNDS }, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return Math.min(...rounds) / 1000
}

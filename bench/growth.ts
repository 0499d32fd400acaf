import { readBytes } from '../src/app/read.ts'
import type { Corpus } from './corpus.ts'

/** How long a page of one size took; `perKilobyte` stays level where the reading is linear. */
export interface GrowthResult {
  readonly kilobytes: number
  readonly milliseconds: number
  readonly microsecondsPerKilobyte: number
}

const SIZES = [1, 10, 100, 1000] as const
const LEAST_MS = 300

/** Reads pages of growing size, made of one corpus page after another, each as often as it takes to be sure. */
export function measureGrowth(corpus: Corpus): GrowthResult[] {
  return SIZES.map((kilobytes) => {
    const page = pageOf(corpus, kilobytes * 1000)
    readBytes(page, { language: 'fa' })
    const times: number[] = []
    const started = performance.now()
    do {
      const from = performance.now()
      readBytes(page, { language: 'fa' })
      times.push(performance.now() - from)
    } while (performance.now() - started < LEAST_MS)
    const milliseconds = median(times)
    return {
      kilobytes,
      milliseconds,
      microsecondsPerKilobyte: (milliseconds * 1000) / (page.length / 1000),
    }
  })
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}

/** A page of so many bytes, made of the corpus's longer lines: one article that goes on and on. */
function pageOf(corpus: Corpus, bytes: number): Uint8Array {
  const lines: Uint8Array[] = []
  let length = 0
  while (length < bytes) {
    for (const line of longLines(corpus)) {
      if (length >= bytes) break
      lines.push(Buffer.from(`${line}\n\n`))
      length += lines.at(-1)!.length
    }
  }
  const page = Buffer.concat(lines)
  let end = bytes
  while (end > 0 && (page[end]! & 0xc0) === 0x80) end--
  return page.subarray(0, end)
}

function* longLines({ pages }: Corpus): Iterable<string> {
  const decoder = new TextDecoder()
  for (const page of pages) {
    for (const line of decoder.decode(page).split('\n')) {
      if (line.length > 150 && line.length < 1500) yield line
    }
  }
}

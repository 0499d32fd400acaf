import type { Entry, KeptPage } from '../../library/entry.ts'
import type { Record } from '../../model/record.ts'
import type { Review } from '../../model/review.ts'
import { readBytes } from '../read.ts'
import { toEntry } from './to-entry.ts'

/** The bytes of a kept page as they were captured. */
export function bytesOf({ captured, record }: KeptPage): Uint8Array {
  return captured ?? Buffer.from(record.page.text)
}

/** A kept page made ready anew: as it was read, with other reviews. */
export function entryAgain(page: KeptPage, reviews: readonly Review[]): Entry {
  const { record, given, reader } = page
  return toEntry(record, { bytes: bytesOf(page), given, reader, reviews })
}

/** A kept page read anew by this version of the program, its reviews kept. Throws `IsnadError`. */
export function readAgain(page: KeptPage, reader: string): Entry {
  const { given, reviews } = page
  const { path, capturedAt } = page.record.page
  const bytes = bytesOf(page)
  const record: Record = readBytes(bytes, { ...given, path, capturedAt })
  return toEntry(record, { bytes, given, reader, reviews })
}

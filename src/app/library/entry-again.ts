import type { Entry, KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import type { Record } from '../../model/record.ts'
import type { Review } from '../../model/review.ts'
import type { ReadOptions } from '../read.ts'
import { readBytes } from '../read.ts'
import { toEntry } from './to-entry.ts'

/** The bytes of a kept page as they were captured; of one that came without them, its text. */
export function bytesOf({ captured, record }: Pick<KeptPage, 'captured' | 'record'>): Uint8Array {
  return captured ?? Buffer.from(record.page.text)
}

/** A kept page made ready anew: as it was read, with other reviews. */
export function entryAgain(page: KeptPage, reviews: readonly Review[]): Entry {
  const { record, given, reader } = page
  return toEntry(record, { bytes: bytesOf(page), given, reader, reviews })
}

/** Keeps a review of a page; searches follow it from now on. */
export async function keepReview(library: Library, page: KeptPage, review: Review): Promise<void> {
  await library.review(review, entryAgain(page, [...page.reviews, review]))
}

/** A kept page with another reading, its reviews kept. */
export function withRecord(page: KeptPage, record: Record, reader: string): Entry {
  const { given, reviews } = page
  return toEntry(record, { bytes: bytesOf(page), given, reader, reviews })
}

/** What is known about a kept page besides its bytes, for a new reading. */
export function optionsOf({ given, record }: KeptPage): ReadOptions {
  const { url, published, language, charset, stated } = given
  const { path, capturedAt } = record.page
  return { url, published, language, charset, stated, path, capturedAt }
}

/** A kept page read anew by this version of the program, its reviews kept. Throws `IsnadError`. */
export function readAgain(page: KeptPage, reader: string): Entry {
  return withRecord(page, readBytes(bytesOf(page), optionsOf(page)), reader)
}

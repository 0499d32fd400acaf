import { IsnadError } from '../../model/error.ts'
import type { Record } from '../../model/record.ts'
import type { EntryParts } from '../library/to-entry.ts'
import { entryParts } from '../library/to-entry.ts'
import type { ReadOptions } from '../read.ts'
import { readBytes } from '../read.ts'

/** What came of one page: its record, or why there is none. */
export type Outcome =
  | { readonly record: Record; readonly parts?: EntryParts | undefined }
  | { readonly error: IsnadError }

/** Reads one page, and with `prepare` makes it ready for a library; whatever goes wrong with it is its outcome. */
export function readOne(bytes: Uint8Array, options: ReadOptions, prepare = false): Outcome {
  try {
    const record = readBytes(bytes, options)
    return { record, parts: prepare ? entryParts(record) : undefined }
  } catch (cause) {
    if (cause instanceof IsnadError) return { error: cause }
    const message = `the program fails on this page (${String(cause)}); report it with the page`
    return { error: new IsnadError('defect', message, { cause }) }
  }
}

import { IsnadError } from '../../model/error.ts'
import type { Record } from '../../model/record.ts'
import type { ReadOptions } from '../read.ts'
import { readBytes } from '../read.ts'

/** What came of one page: its record, or why there is none. */
export type Outcome = { readonly record: Record } | { readonly error: IsnadError }

/** Reads one page; whatever goes wrong with it is its outcome. */
export function readOne(bytes: Uint8Array, options: ReadOptions): Outcome {
  try {
    return { record: readBytes(bytes, options) }
  } catch (cause) {
    if (cause instanceof IsnadError) return { error: cause }
    const message = `the program fails on this page (${String(cause)}); report it with the page`
    return { error: new IsnadError('defect', message, { cause }) }
  }
}

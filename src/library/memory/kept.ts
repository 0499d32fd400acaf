import type { Entry } from '../entry.ts'

/** A page in memory. */
export interface Kept {
  key: number
  entry: Entry
  readonly document: number
  current: boolean
}

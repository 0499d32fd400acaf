import type { Entry } from '../entry.ts'

/** A page in memory. */
export interface Kept {
  key: number
  /** In the order of adding, from 1. */
  readonly serial: number
  entry: Entry
  readonly document: number
  current: boolean
  isIndexed: boolean
}

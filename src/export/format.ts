import type { Record } from '../model/record.ts'
import type { KeptFacts } from './kept-facts.ts'

/** A page on its way out: all that is known of it. */
export interface ExportPage {
  readonly record: Record
  /** Whether a person has gone through it, and the record has what they made of it. */
  readonly reviewed?: boolean
  /** What a library knows beside the record. */
  readonly kept?: KeptFacts
}

/** One interchange format. What it writes is `head`, the pages with `between` in between, and `foot`. */
export interface Format {
  /** What `--as` calls it. */
  readonly name: string
  /** Of a file that holds it, without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** What a record holds and this format does not carry, each as a few words. */
  readonly drops: readonly string[]
  readonly head: string
  /** One page; empty where the format has nothing to say of it. */
  readonly page: (page: ExportPage) => string
  readonly between: string
  readonly foot: string
}

/** The parts of a format that writes lines and nothing around them. */
export const LINES: Pick<Format, 'head' | 'between' | 'foot'> = { head: '', between: '', foot: '' }

import { readFileSync } from 'node:fs'
import { readBytes } from '../src/app/read.ts'
import type { Record } from '../src/model/record.ts'
import type { GoldSet, GoldText } from './gold.ts'
import { readSet } from './gold.ts'
import type { PageScore } from './score.ts'
import { scoreFailure, scorePage } from './score.ts'

/** An annotated page after reading and scoring; `record` is null where the reading failed. */
export interface Scored {
  readonly set: string
  readonly text: GoldText
  readonly record: Record | null
  readonly score: PageScore
}

/** Reads and scores the pages of a set, or the one page with the id `only`. */
export function scoreSet(set: GoldSet, only?: string): Scored[] {
  return readSet(set)
    .filter(({ page }) => only === undefined || page.id === only)
    .map((text) => ({ set: set.name, text, ...scoreText(text) }))
}

function scoreText({ page, file }: GoldText): { record: Record | null; score: PageScore } {
  const bytes = readFileSync(file)
  try {
    const record = readBytes(bytes, { url: page.url ?? null, path: file })
    return { record, score: scorePage(page, record, bytes.toString('utf8')) }
  } catch (error) {
    return { record: null, score: scoreFailure(page, error) }
  }
}

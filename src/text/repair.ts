import type { SpellingWords } from '../model/words/spelling.ts'
import { findLostHalfSpaces } from './half-spaces.ts'
import type { Edit, Edited } from './repair-edits.ts'
import { applyEdits, applyWithOrigins, unedited } from './repair-edits.ts'
import { findWrongLetters } from './repair-letters.ts'
import { findWrongSpaces } from './repair-marks.ts'

/** The passes, each over the text that the one before left. */
const PASSES: readonly ((text: string, words: SpellingWords) => Edit[])[] = [
  findWrongLetters,
  findWrongSpaces,
  (text, words) => (words.halfSpaces ? findLostHalfSpaces(text, words.halfSpaces) : []),
]

/**
 * A text for the reader: letters of the language's own, half-spaces restored ("میکند" → "می‌کند"),
 * spaces around punctuation mended. Digits, quotation marks, names and line breaks stay.
 */
export function repair(text: string, words: SpellingWords): string {
  return PASSES.reduce((repaired, find) => applyEdits(repaired, find(repaired, words)), text)
}

/** The same with its origins: `origins[i]` is the offset in `text` that unit `i` of the repaired text comes from. */
export function repairWithOrigins(text: string, words: SpellingWords): Edited {
  return PASSES.reduce(
    (repaired, find) => applyWithOrigins(repaired, find(repaired.text, words)),
    unedited(text),
  )
}

import type { TextAlignment } from './align-texts.ts'
import type { ComparedText } from './compared-text.ts'

/** Two texts, the one that depends first, and how they are aligned. */
export interface AlignedTexts {
  readonly page: ComparedText
  readonly of: ComparedText
  readonly alignment: TextAlignment
}

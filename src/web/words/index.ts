import { ar } from './ar.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { Words } from './words.ts'

/** The languages of the desk; the first one where nobody asks for another. */
export const words: readonly Words[] = [en, fa, ar]

import type { PrintedPage } from '../../model/print.ts'
import type { Comparison } from '../../model/reprint.ts'
import { compareContent } from './compare-content.ts'
import type { CompareOptions } from './compare-options.ts'
import { compareWording } from './compare-wording.ts'

/** Compares two pages, of one language by their wording, of two by what they tell, and says whether one depends on the other. */
export function comparePages(
  one: PrintedPage,
  other: PrintedPage,
  options: CompareOptions = {},
): Comparison {
  return one.print.language === other.print.language
    ? compareWording(one, other, options)
    : compareContent(one, other, options)
}

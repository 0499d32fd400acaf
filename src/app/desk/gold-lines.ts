import type { Library } from '../../library/library.ts'
import { openExport } from '../export.ts'
import { viewRecord } from '../library/view-record.ts'
import { withTextFile } from '../library/with-text-file.ts'

/** The pages that somebody has reviewed as lines of `gold`, with what people decided put over what was read. */
export async function goldLines(library: Library): Promise<string> {
  const { page: line, end } = await openExport('gold')
  const reviewed = new Set((await library.reviews(null)).map(({ page }) => page))
  const lines: string[] = []
  for (const id of reviewed) {
    const [key] = await library.find(id)
    const page = key === undefined ? null : await library.page(key)
    if (page) lines.push(line(withTextFile({ record: viewRecord(page), reviewed: true }).page))
  }
  return lines.join('') + end()
}

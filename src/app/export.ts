import type { PageWriter } from '../export/write-pages.ts'
import { openWriter } from '../export/write-pages.ts'
import { FORMATS, loadFormat } from '../export/formats.ts'

export { csvLine } from '../export/csv-line.ts'

/** The names of all interchange formats. */
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS)

/** Starts a file of the format that a user names. Throws `IsnadError` where there is none of that name. */
export async function openExport(name: string): Promise<PageWriter> {
  return openWriter(await loadFormat(name))
}

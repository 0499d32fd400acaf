import type { PageWriter } from '../export/write-pages.ts'
import type { Record } from '../model/record.ts'
import { openWriter } from '../export/write-pages.ts'
import { FORMATS, loadFormat } from '../export/formats.ts'

export { csvLine } from '../export/csv-line.ts'

/** The names of all interchange formats. */
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS)

/** What each of some formats does not carry of a record, each as a few words. */
export async function dropsOf(
  names: readonly string[],
): Promise<Readonly<{ [format: string]: readonly string[] }>> {
  const formats = await Promise.all(names.map(loadFormat))
  return Object.fromEntries(formats.map(({ name, drops }) => [name, drops]))
}

/** Starts a file of the format that a user names. Throws `IsnadError` where there is none of that name. */
export async function openExport(name: string): Promise<PageWriter> {
  return openWriter(await loadFormat(name))
}

/** A whole file of a format. */
export interface ExportedFile {
  readonly text: string
  readonly mediaType: string
  /** Without a dot. */
  readonly extension: string
}

/** Records as a file of the format that a user names. Throws `IsnadError` where there is none of that name. */
export async function exportFile(name: string, records: readonly Record[]): Promise<ExportedFile> {
  const format = await loadFormat(name)
  const { page, end } = openWriter(format)
  const parts = records.map((record) => page({ record, reviewed: false }))
  const { mediaType, extension } = format
  return { text: parts.join('') + end(), mediaType, extension }
}

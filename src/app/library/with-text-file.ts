import type { ExportPage } from '../../export/format.ts'

const DIGITS = 16

/** A page that names a file of its own for its text, by its hash: what lines of `gold` are compared with. */
export function withTextFile(page: ExportPage): {
  readonly page: ExportPage
  readonly file: string
} {
  const { record } = page
  const file = `${record.page.id.slice('sha256:'.length).slice(0, DIGITS)}.txt`
  return { page: { ...page, record: { ...record, page: { ...record.page, path: file } } }, file }
}

import type { ExportPage, Format } from './format.ts'

/** Writes pages one after another; what it gives is to be joined in that order. */
export interface PageWriter {
  readonly page: (page: ExportPage) => string
  readonly end: () => string
}

/** Starts a file of a format; it remembers nothing of a page but that there was one. */
export function openWriter(format: Format): PageWriter {
  let before = format.head
  return {
    page: (page) => {
      const text = format.page(page)
      if (text === '') return ''
      const start = before
      before = format.between
      return start + text
    },
    end: () => (before === format.between ? '' : before) + format.foot,
  }
}

/** A format's text for a stream of pages, a piece at a time: a million pages take the memory of one. */
export async function* writePages(
  format: Format,
  pages: AsyncIterable<ExportPage> | Iterable<ExportPage>,
): AsyncGenerator<string, void, undefined> {
  const writer = openWriter(format)
  for await (const page of pages) yield writer.page(page)
  yield writer.end()
}

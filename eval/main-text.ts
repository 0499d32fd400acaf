import { readHtml } from '../src/page/html/read-html.ts'
import { segmentsOf } from '../src/page/html/segments.ts'
import { parseHtml } from '../src/page/html/parse-html.ts'

/** The text and the subheadings of a page, as the structure alone tells them. */
export function mainText(html: string): string {
  const { text, lines } = readHtml(html)
  return lines
    .filter(({ place }) => place === 'text' || place === 'subheading')
    .map(({ span }) => text.slice(...span))
    .join('\n')
}

/** All text of a piece of HTML, a line for each block. */
export function plainText(html: string): string {
  return segmentsOf(parseHtml(html))
    .map(({ text }) => text)
    .join('\n')
}

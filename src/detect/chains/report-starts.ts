import type { Reading } from '../../text/reading.ts'

/** The tokens where a report begins behind the signature of another (`@channel`) on one page. */
export function reportStarts({ text, paragraphs }: Reading): number[] {
  return paragraphs
    .filter(({ block }, at) => {
      const before = paragraphs[at - 1]?.block.span[1]
      return before !== undefined && text.slice(before, block.span[0]).includes('@')
    })
    .map(({ from }) => from)
}

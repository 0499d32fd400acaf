/** Characters that turn the direction of what follows them. */
const TURNING = /[\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu
const FIRST_STRONG_ISOLATE = '\u{2068}'
const POP_DIRECTIONAL_ISOLATE = '\u{2069}'

/** The title of a document, as a browser's tab shows it: nothing turns the program's name round. */
export function documentTitle(title: string): string {
  return `${title.replace(TURNING, '')} · Isnad`
}

/** A name that stands in a sentence, so that neither turns the other round. */
export function isolated(name: string): string {
  return FIRST_STRONG_ISOLATE + name.replace(TURNING, '') + POP_DIRECTIONAL_ISOLATE
}

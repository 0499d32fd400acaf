/** A text as one line: line ends and control characters become spaces, what turns the direction of writing is taken out. */
export function plainLine(text: string): string {
  return withoutTurns(text)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
}

/** The text without the embeddings, overrides and isolates that would reorder what stands around it; joiners stay. */
export function withoutTurns(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').toWellFormed()
}

/** A change of a text: what stands at `[start, end)` gives way to `insert`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly insert: string
}

/** A changed text, and for each of its units (and its end) the offset in the text it was made from. */
export interface Edited {
  readonly text: string
  readonly origins: Uint32Array
}

/** The text after edits, which come from left to right and never overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.insert)
    at = edit.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** The same with the origins: an inserted unit comes from where it was put. */
export function applyWithOrigins(before: Edited, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return before
  const text = applyEdits(before.text, edits)
  const origins = new Uint32Array(text.length + 1)
  let at = 0
  let to = 0
  for (const edit of edits) {
    while (at < edit.start) origins[to++] = before.origins[at++]!
    for (let unit = 0; unit < edit.insert.length; unit++) {
      origins[to++] = before.origins[Math.min(edit.start + unit, edit.end)]!
    }
    at = edit.end
  }
  while (at <= before.text.length) origins[to++] = before.origins[at++]!
  return { text, origins }
}

/** A text that nothing has changed yet. */
export function unedited(text: string): Edited {
  const origins = new Uint32Array(text.length + 1)
  for (let at = 0; at < origins.length; at++) origins[at] = at
  return { text, origins }
}

const LETTERS = 12

/** The beginning of a page's id, long enough to name the page by. */
export function shortId(id: string): string {
  return id.slice('sha256:'.length, 'sha256:'.length + LETTERS)
}

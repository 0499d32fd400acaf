/** The path of the first span in a record that does not lie in the text, or whose words (`surface`) are not there; null where all do. */
export function wrongSpan(part: unknown, text: string, path = ''): string | null {
  if (typeof part !== 'object' || part === null) return null
  if ('span' in part && Array.isArray(part.span)) {
    const [start, end] = part.span as readonly number[]
    const isInside = start! >= 0 && start! <= end! && end! <= text.length
    const surface = 'surface' in part ? part.surface : null
    const isThere = typeof surface !== 'string' || text.slice(start, end).includes(surface)
    if (!isInside || !isThere) return path
  }
  for (const [name, inner] of Object.entries(part)) {
    const wrong = wrongSpan(inner, text, path === '' ? name : `${path}.${name}`)
    if (wrong !== null) return wrong
  }
  return null
}

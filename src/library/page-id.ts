import { IsnadError } from '../model/error.ts'

/** Whether a reference is a page id, or the beginning of one without its `sha256:`. */
export function isId(id: string, reference: string): boolean {
  if (id === reference) return true
  const digits = reference.replace(/^sha256:/, '')
  return /^[0-9a-f]{8,}$/.test(digits) && id.startsWith(`sha256:${digits}`)
}

/** The error for a new reading of a page that a library does not hold. */
export function notKept(id: string): IsnadError {
  return new IsnadError('missing-page', `the library holds no page ${id}; add it first`)
}

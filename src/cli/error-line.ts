import type { IsnadError } from '../model/error.ts'

/** What became of something as a line of JSON tells it: an error by its code and its message. */
export function withErrorCode(one: object | (object & { readonly error: IsnadError })): object {
  if (!('error' in one)) return one
  const { error, ...rest } = one
  return { ...rest, error: error.code, message: error.message }
}

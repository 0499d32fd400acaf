import { IsnadError } from '../model/error.ts'

/** The number of threads that the user asks for, if any. */
export function threadsOf(text: string | undefined): { threads?: number } {
  if (text === undefined) return {}
  const threads = Number(text)
  if (Number.isInteger(threads) && threads >= 1 && threads <= 256) return { threads }
  throw new IsnadError('bad-argument', `--threads "${text}": give a number from 1 to 256`)
}

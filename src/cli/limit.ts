import { IsnadError } from '../model/error.ts'

const MOST = 1000

/** The number of results that the user asks for. */
export function limitOf(limit: string | undefined, usual: number): number {
  if (limit === undefined) return usual
  const number = /^\d{1,6}$/.test(limit) ? Number(limit) : 0
  if (number >= 1 && number <= MOST) return number
  throw new IsnadError('bad-argument', `--limit takes a number from 1 to ${MOST}`)
}

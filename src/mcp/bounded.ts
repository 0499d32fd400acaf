import { IsnadError } from '../model/error.ts'

/** Characters of an answer at most, as JSON. */
export const MOST_CHARACTERS = 60_000

const MOST_TEXT = 2_000
/** Lists are cut to so many at least: spans and pairs stay whole. */
const LEAST = 4

/** An answer that is short enough for a language model, and what was left out of it. */
export interface Bounded {
  readonly answer: object
  /** A sentence on each list that was cut; empty where nothing was. */
  readonly cut: readonly string[]
}

/** Shortens the longest texts and lists of an answer until it is short enough; what remains is as it was. Throws `IsnadError` where that is not enough. */
export function bounded(answer: object): Bounded {
  if (JSON.stringify(answer).length <= MOST_CHARACTERS) return { answer, cut: [] }
  for (let most = 64; most >= LEAST; most = Math.floor(most / 2)) {
    const cut: string[] = []
    const shorter = shorten(answer, { most, cut, at: '' }) as object
    if (JSON.stringify(shorter).length <= MOST_CHARACTERS) return { answer: shorter, cut }
  }
  throw new IsnadError('costly-page', 'the answer is too long: ask for a part of it, with "limit"')
}

interface Cutting {
  readonly most: number
  readonly cut: string[]
  readonly at: string
}

function shorten(value: unknown, { most, cut, at }: Cutting): unknown {
  if (typeof value === 'string')
    return value.length > MOST_TEXT ? `${value.slice(0, MOST_TEXT)}…` : value
  if (Array.isArray(value)) {
    if (value.length > most) cut.push(`${at} has ${value.length}, here are ${most}`)
    return value.slice(0, most).map((one) => shorten(one, { most, cut, at }))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, one]) => [
    name,
    shorten(one, { most, cut, at: at === '' ? name : `${at}.${name}` }),
  ])
  return Object.fromEntries(entries) as object
}

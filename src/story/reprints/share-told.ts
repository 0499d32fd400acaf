import type { Print } from '../../model/print.ts'

/** Pages that have less in common by what they tell are no copies, whatever their languages. */
export const LEAST_TOLD = 0.3

const WORD = 'word:'

/** How much of what the page with less to tell tells stands in the other one too, 0 to 1; their words only where both are in one language. */
export function shareTold(one: Print, other: Print): number {
  const isSame = one.language === other.language
  const counts = (key: string): boolean => isSame || !key.startsWith(WORD)
  const weights = new Map<string, number>()
  let [mine, theirs, common] = [0, 0, 0]
  for (const { key, weight } of one.features)
    if (counts(key)) {
      weights.set(key, weight)
      mine += weight
    }
  for (const { key, weight } of other.features)
    if (counts(key)) {
      theirs += weight
      common += Math.min(weight, weights.get(key) ?? 0)
    }
  const less = Math.min(mine, theirs)
  return less === 0 ? 0 : common / less
}

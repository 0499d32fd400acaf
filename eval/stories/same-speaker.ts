import { foldLetters, isSameName } from '../match.ts'
import { isSameLabel } from './same-label.ts'

/**
 * Whether one of the names that were found stands for the speaker of the gold: an English label of the same one, or one of the words that the gold
 * gives for the speaker where no English label is settled.
 */
export function isSameSpeaker(
  wanted: string,
  found: readonly string[],
  words: readonly string[] = [],
): boolean {
  const folded = words.map(foldLetters)
  return found.some((name) => {
    if (isSameName(wanted, name) || isSameLabel(wanted, name)) return true
    const letters = foldLetters(name)
    return folded.some((word) => letters.includes(word))
  })
}

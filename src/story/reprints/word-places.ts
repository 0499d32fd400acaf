import type { PrintSentence } from '../../model/print.ts'
import { tokenise } from '../../text/tokens.ts'

/** How many tokens a word may be written in, and how many may stand before it that are in no word. */
const REACH = 3

/**
 * Where each word of a sentence begins on its page. A word is a part of a token or of a few that were joined; the tokens are gone
 * through once.
 */
export function wordPlaces(text: string, { span, words }: PrintSentence): number[] {
  const tokens = tokenise(text, ...span).filter(({ kind }) => kind === 'word' || kind === 'number')
  let next = 0
  return words.map((word) => {
    for (let at = next; at < Math.min(next + REACH, tokens.length); at++) {
      let joined = ''
      for (let end = at; end < Math.min(at + REACH, tokens.length); end++) {
        joined += tokens[end]!.key
        if (!joined.includes(word)) continue
        next = end + 1
        return tokens[at]!.start
      }
    }
    return tokens[next++]?.start ?? span[1]
  })
}

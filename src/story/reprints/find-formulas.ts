import type { PrintSentence } from '../../model/print.ts'
import type { Span } from '../../model/span.ts'
import { tokenise } from '../../text/tokens.ts'
import { RUN, runHashes, WINDOW } from '../print/find-runs.ts'

/**
 * The stretches of a page that are made of runs which stand on many pages. Of a long formula only some runs are kept in prints, so that
 * what lies between two of them belongs to it.
 */
export function findFormulas(
  text: string,
  sentences: readonly PrintSentence[],
  formulas: ReadonlySet<number>,
): Span[] {
  if (formulas.size === 0) return []
  const letters: number[] = []
  const places: number[] = []
  for (const { span } of sentences)
    for (const { kind, key, start } of tokenise(text, ...span)) {
      if (kind !== 'word' && kind !== 'number') continue
      for (let at = 0; at < key.length; at++) {
        letters.push(key.charCodeAt(at))
        places.push(start)
      }
    }
  const stretches: [from: number, to: number][] = []
  runHashes(letters).forEach((hash, at) => {
    if (!formulas.has(hash)) return
    const last = stretches.at(-1)
    if (last && at - last[1] <= WINDOW) last[1] = at + RUN
    else stretches.push([at, at + RUN])
  })
  return stretches.map(([from, to]) => [places[from]!, places[to - 1]! + 1])
}

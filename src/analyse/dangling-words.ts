import type { LanguagePack } from '../model/pack.ts'
import { foldWord } from '../text/fold.ts'

/** The folded words of a language behind which a clause or a noun must follow: prepositions and the words for "that". */
export function danglingWords({ statements }: LanguagePack): ReadonlySet<string> {
  const lists = [
    statements.complementisers,
    statements.fusedComplementisers,
    statements.governors,
    statements.relatives,
  ]
  return new Set(
    lists
      .flatMap((list = '') => list.split(/\n|\s+/))
      .filter(Boolean)
      .map(foldWord),
  )
}

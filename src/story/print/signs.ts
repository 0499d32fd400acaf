import type { LanguagePack } from '../../model/pack.ts'
import type { ConceptWords } from '../../model/words/concepts.ts'
import { lines } from '../../text/lines.ts'
import { tokenise } from '../../text/tokens.ts'
import { foldedWord } from './folded-words.ts'
import type { PhraseFinder } from './phrase-finder.ts'
import { phraseFinder } from './phrase-finder.ts'

/** What a phrase of the pack does in a content. */
export type Sign = 'negates' | 'nothing' | 'points' | 'distances'

/** The phrases of a pack that turn a content around or point back, and words that add nothing to them. */
export interface Signs {
  readonly find: PhraseFinder<Sign>
  /** Folded words. */
  readonly fillers: ReadonlySet<string>
}

const SIGNS = new WeakMap<ConceptWords, Signs>()

/** The signs of a pack, compiled once. */
export function signsOf(pack: LanguagePack): Signs {
  let signs = SIGNS.get(pack.concepts)
  if (!signs) SIGNS.set(pack.concepts, (signs = compile(pack)))
  return signs
}

function compile(pack: LanguagePack): Signs {
  const { negations, falseNegations, pointers, distancing, fillers } = pack.concepts
  const entries = (list: string, value: Sign) => lines(list).map((phrase) => ({ phrase, value }))
  const find = phraseFinder(
    [
      ...entries(negations, 'negates'),
      ...entries(falseNegations, 'nothing'),
      ...entries(pointers, 'points'),
      ...entries(distancing, 'distances'),
    ],
    pack,
  )
  const words = `${fillers} ${pack.spelling.functionWords ?? ''}`.split(/\s+/).filter(Boolean)
  const folded = words.flatMap((word) => tokenise(word).map(({ key }) => foldedWord(key, pack)))
  return { find, fillers: new Set(folded) }
}

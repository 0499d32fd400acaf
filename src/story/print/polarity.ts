import type { LanguagePack } from '../../model/pack.ts'
import type { PrintStatement } from '../../model/print.ts'
import type { Statement } from '../../model/statement.ts'
import type { ConceptWords } from '../../model/words/concepts.ts'
import { lines } from '../../text/lines.ts'
import { tokenise } from '../../text/tokens.ts'
import type { PhraseFinder } from './find-concepts.ts'
import { phraseFinder } from './find-concepts.ts'
import type { FoldedWord } from './folded-words.ts'
import { foldedWord, foldedWords } from './folded-words.ts'

/** What a statement makes of its content. */
type Polarity = Pick<PrintStatement, 'negated' | 'pointsBack' | 'distanced'>

/** What a phrase of the pack does in a content. */
type Sign = 'negates' | 'nothing' | 'points' | 'distances'

interface Signs {
  readonly find: PhraseFinder<Sign>
  readonly fillers: ReadonlySet<string>
}

/** More words of its own than this, and the content says something itself. */
const MOST_OWN = 1

const SIGNS = new WeakMap<ConceptWords, Signs>()

/** Whether the content of a statement denies, points back, or is kept at a distance; `words` are those of its content. */
export function polarityOf(
  statement: Statement,
  { words, pack }: { readonly words: readonly FoldedWord[]; readonly pack: LanguagePack },
): Polarity {
  const { find, fillers } = signsOf(pack)
  const found = find(words)
  const has = (sign: Sign) => found.some(({ values }) => values.includes(sign))
  return {
    negated: isOdd(found.filter(({ values }) => values.includes('negates')).length),
    pointsBack: has('points') && ownWords(words, { found, fillers }) <= MOST_OWN,
    distanced: statement.stance === 'claims' || isDistancing(statement.cue.text, { find, pack }),
  }
}

function isOdd(count: number): boolean {
  return count % 2 === 1
}

function isDistancing(
  cue: string,
  { find, pack }: { find: PhraseFinder<Sign>; pack: LanguagePack },
): boolean {
  const tokens = tokenise(cue)
  const words = foldedWords(tokens, { from: 0, to: tokens.length }, pack)
  return find(words).some(({ values }) => values.includes('distances'))
}

/** How many words of a content neither point back nor merely fill. */
function ownWords(
  words: readonly FoldedWord[],
  { found, fillers }: { found: ReturnType<PhraseFinder<Sign>>; fillers: ReadonlySet<string> },
): number {
  const signs = new Set(
    found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  )
  return words.filter(({ word }, at) => !signs.has(at) && !fillers.has(word)).length
}

function signsOf(pack: LanguagePack): Signs {
  let signs = SIGNS.get(pack.concepts)
  if (!signs) {
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
    SIGNS.set(pack.concepts, (signs = { find, fillers: new Set(folded) }))
  }
  return signs
}

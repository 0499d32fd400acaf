import type { LanguagePack } from '../../model/pack.ts'
import type { SearchWords } from '../../model/words/search.ts'
import { foldWord } from '../../text/fold.ts'
import { toSearchWord } from '../../text/search-words.ts'
import type { Token } from '../../text/tokens.ts'

/** A word or number as it is compared, and the tokens `[from, to)` that it was read from. */
export interface FoldedWord {
  readonly word: string
  /** The same with its affixes. */
  readonly key: string
  readonly from: number
  readonly to: number
}

/** What folding needs of a pack. */
type FoldingPack = Pick<LanguagePack, 'search' | 'spelling'>

/** Words that are written apart or with a half-space: those that join the next, those that join the one before. */
interface Joiners {
  readonly before: ReadonlySet<string>
  readonly behind: ReadonlySet<string>
  /** Words that were folded before. */
  readonly known: Map<string, string>
}

/** More words are not remembered. */
const MOST_KNOWN = 50_000

const JOINERS = new WeakMap<SearchWords, Joiners>()

/** The words and numbers of tokens `[from, to)`: lost half-spaces healed, light affixes off; marks are left out. */
export function foldedWords(
  tokens: readonly Token[],
  range: { readonly from: number; readonly to: number },
  pack: FoldingPack,
): FoldedWord[] {
  const joiners = joinersOf(pack)
  const words: FoldedWord[] = []
  for (let at = range.from; at < range.to; at++) {
    const { key, kind, gap } = tokens[at]!
    if (kind !== 'word' && kind !== 'number') continue
    const next = tokens[at + 1]
    if (at + 1 < range.to && next!.kind === 'word' && joiners.before.has(key)) {
      const joined = key + next!.key
      words.push({ word: fold(joined, pack, joiners), key: joined, from: at, to: at + 2 })
      at++
    } else if (joiners.behind.has(key) && words.at(-1)?.to === at && gap !== 'line') {
      const before = words.pop()!
      words.push({ ...before, key: before.key + key, to: at + 1 })
    } else {
      words.push({ word: fold(key, pack, joiners), key, from: at, to: at + 1 })
    }
  }
  return words
}

/** One folded word as it is compared. */
export function foldedWord(key: string, pack: FoldingPack): string {
  return fold(key, pack, joinersOf(pack))
}

function fold(key: string, { search }: FoldingPack, { known }: Joiners): string {
  let word = known.get(key)
  if (word === undefined) {
    word = toSearchWord(key, search)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, word)
  }
  return word
}

function joinersOf({ search, spelling: { halfSpaces } }: FoldingPack): Joiners {
  let joiners = JOINERS.get(search)
  if (!joiners) {
    joiners = {
      before: setOf(halfSpaces?.verbPrefixes),
      behind: setOf(halfSpaces?.strays, halfSpaces?.plurals, halfSpaces?.degrees),
      known: new Map(),
    }
    JOINERS.set(search, joiners)
  }
  return joiners
}

function setOf(...lists: (string | undefined)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list = '') => list.split(/\s+/).filter(Boolean).map(foldWord)))
}

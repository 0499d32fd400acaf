import type { HalfSpaceWords } from '../model/words/spelling.ts'
import { HALF_SPACE } from './characters.ts'
import { unfrontCode } from './half-spaces-table.ts'

/** The word lists of `HalfSpaceWords` as sets, with the verb forms spelt out. */
export interface HalfSpaceLexicon {
  /** Words without a half-space. */
  readonly stems: ReadonlySet<string>
  /** Compounds: how they look without their half-spaces, and with them. */
  readonly compounds: ReadonlyMap<string, string>
  readonly whole: ReadonlySet<string>
  /** Personal verb forms without prefixes. */
  readonly verbs: ReadonlySet<string>
  /** Participles: the past stem and the silent letter. */
  readonly participles: ReadonlySet<string>
  readonly silentFirst: ReadonlySet<string>
  readonly closers: ReadonlySet<string>
  readonly tails: ReadonlySet<string>
  readonly strays: ReadonlySet<string>
  readonly silentStrays: readonly string[]
  /** Verb prefixes behind their preverbs, longest first. */
  readonly verbPrefixes: readonly string[]
  /** The preverbs and the letters that open a verb form, longest first. */
  readonly verbOpenings: readonly string[]
  readonly objects: readonly string[]
  readonly perfectEndings: readonly string[]
  readonly plurals: readonly string[]
  readonly degrees: readonly string[]
  readonly afterSilent: readonly string[]
  readonly afterVowel: readonly string[]
  readonly joined: readonly string[]
  readonly silentGivesWay: readonly string[]
  readonly sounded: readonly string[]
  readonly heads: readonly string[]
  readonly links: readonly string[]
  readonly nonJoining: string
  readonly silent: string
  readonly vowel: string
  readonly article: string
  /** Words already restored, by how the text is read and whether the word closes its phrase. */
  readonly memory: Readonly<Record<'lost' | 'kept', { open: Memory; closed: Memory }>>
}

type Memory = Map<string, string>

const built = new WeakMap<HalfSpaceWords, HalfSpaceLexicon>()

/** The lexicon of a pack's half-spaces, built at its first use. */
export function toLexicon(words: HalfSpaceWords): HalfSpaceLexicon {
  let lexicon = built.get(words)
  if (!lexicon) built.set(words, (lexicon = buildLexicon(words)))
  return lexicon
}

function buildLexicon(words: HalfSpaceWords): HalfSpaceLexicon {
  const stems = new Set<string>()
  const compounds = new Map<string, string>()
  const add = (word: string): void => {
    if (word.includes(HALF_SPACE)) compounds.set(word.replaceAll(HALF_SPACE, ''), word)
    else stems.add(word)
  }
  for (const word of unfrontCode(words.table)) add(word)
  for (const word of list(words.words)) {
    add(word)
    if (word.includes(HALF_SPACE)) stems.delete(word.replaceAll(HALF_SPACE, ''))
  }
  const past = list(words.pastStems)
  return {
    stems,
    compounds,
    whole: new Set(list(words.whole)),
    verbs: new Set([
      ...join(list(words.presentStems), list(words.presentEndings)),
      ...past,
      ...join(past, list(words.pastEndings)),
    ]),
    participles: new Set(join(past, [words.silent])),
    silentFirst: new Set(list(words.silentFirst)),
    closers: new Set(list(words.closers)),
    tails: new Set(list(words.tails)),
    strays: new Set(list(words.strays)),
    silentStrays: list(words.silentStrays),
    verbPrefixes: longestFirst([
      ...list(words.verbPrefixes),
      ...join(list(words.preverbs), list(words.verbPrefixes)),
    ]),
    verbOpenings: longestFirst([...list(words.preverbs), ...list(words.verbMarks)]),
    objects: longestFirst(list(words.objects)),
    perfectEndings: longestFirst(list(words.perfectEndings)),
    plurals: longestFirst(list(words.plurals)),
    degrees: longestFirst(list(words.degrees)),
    afterSilent: longestFirst(list(words.afterSilent)),
    afterVowel: longestFirst(list(words.afterVowel)),
    joined: longestFirst(list(words.joined)),
    silentGivesWay: longestFirst(list(words.silentGivesWay)),
    sounded: list(words.sounded),
    heads: longestFirst(list(words.heads)),
    links: list(words.links),
    nonJoining: words.nonJoining,
    silent: words.silent,
    vowel: words.vowel,
    article: words.article,
    memory: {
      lost: { open: new Map(), closed: new Map() },
      kept: { open: new Map(), closed: new Map() },
    },
  }
}

function list(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}

function join(starts: readonly string[], ends: readonly string[]): string[] {
  return starts.flatMap((start) => ends.map((end) => start + end))
}

function longestFirst(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length)
}

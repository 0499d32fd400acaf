import type { NounPhrase } from '../../model/mention.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Reading } from '../../text/reading.ts'
import type { Token } from '../../text/tokens.ts'
import type { FoundPhrases } from './find-phrases.ts'
import type { Lexicon } from './lexicon.ts'
import { lexiconOf } from './lexicon.ts'

/** Kinds of what does not act in a sentence. */
const SILENT: ReadonlySet<string> = new Set(['outlet', 'document', 'place', 'state'])

/** Nouns that are called after people. */
const NAMED_AFTER: ReadonlySet<string> = new Set(['body', 'place'])

const BESIDE: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit', 'keywords'])

/** The phrases of the article itself: whom a byline names is nobody that the text speaks of. */
export function articleOnly({ phrases, inner }: FoundPhrases, reading: Reading): FoundPhrases {
  const beside = reading.paragraphs.filter(({ block }) => BESIDE.has(block.role))
  const isInside = ({ from }: NounPhrase): boolean =>
    !beside.some((part) => part.from <= from && from < part.to)
  return { phrases: phrases.filter(isInside), inner: inner.filter(isInside) }
}

/**
 * The first phrase of each sentence that may have spoken: no preposition governs it, nothing is called after it, and no
 * colon stands before it; where there is none, the first of all but a name.
 */
export function subjectsOf(
  phrases: readonly NounPhrase[],
  { paragraphs, tokens }: Reading,
  pack: LanguagePack,
): Set<NounPhrase> {
  const lexicon = lexiconOf(pack)
  const subjects = new Set<NounPhrase>()
  let next = 0
  for (const { sentences } of paragraphs) {
    for (const { from, to } of sentences) {
      while (next < phrases.length && phrases[next]!.from < from) next++
      let first: NounPhrase | undefined
      let subject: NounPhrase | undefined
      let before = from
      let seen = false
      for (let i = next; i < phrases.length && phrases[i]!.from < to && !subject; i++) {
        const phrase = phrases[i]!
        if (seen && tokens.slice(before, phrase.from).some(({ key }) => key === ':')) break
        const after = before
        before = Math.max(before, phrase.to)
        if (SILENT.has(phrase.kind)) continue
        seen = true
        if (!phrase.name) first ??= phrase
        if (!isDependent(phrase, after, { tokens, lexicon })) subject = phrase
      }
      const chosen = subject ?? first
      if (chosen) subjects.add(chosen)
    }
  }
  return subjects
}

/** Whether a phrase depends on the words before it, from the end of the phrase before on. */
function isDependent(
  { from, skip, name, kind }: NounPhrase,
  after: number,
  { tokens, lexicon }: { tokens: readonly Token[]; lexicon: Lexicon },
): boolean {
  const { words, prepositions, ordinary, article, quoting } = lexicon
  if (skip > 0 && prepositions.has(tokens[from]!.key.slice(0, skip))) return true
  if (from <= after) return false
  const before = tokens[from - 1]!
  if (before.kind !== 'word') return false
  if (prepositions.has(before.key)) {
    const start = Math.max(after, from - LONGEST_QUOTING)
    return kind !== 'person' || quoting.find(tokens, start, from).at(-1)?.to !== from
  }
  const classes = words.allAt(tokens, from - 1, from).map(({ value }) => value.class)
  if (classes.some((one) => NAMED_AFTER.has(one))) return true
  return name !== null && article === '' && ordinary.has(before.key) && !classes.includes('stop')
}

/** Most tokens of the words before a source that is quoted. */
const LONGEST_QUOTING = 4

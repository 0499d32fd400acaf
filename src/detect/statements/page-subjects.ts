import { covering, firstFrom } from '../../text/ranges.ts'
import type { Cast, Subject } from './cast.ts'
import { REACH } from './cast.ts'
import type { Draft } from './draft.ts'
import { isJudged } from './subject.ts'
import { wordsOf } from './words.ts'

/** The last subjects before a token. */
export function subjectsBefore(subjects: readonly Subject[], token: number): readonly Subject[] {
  const end = firstFrom(subjects, token)
  return subjects.slice(Math.max(0, end - REACH), end)
}

const SPEAKS: ReadonlySet<string> = new Set(['person', 'organisation'])

/** The people and bodies that stand first in a sentence of the page's own: a pronoun may take them up though they said nothing. */
export function subjectsOfSentences(drafts: readonly Draft[], cast: Cast): Subject[] {
  const said = drafts
    .filter(({ kind, inside }) => kind === 'direct' && !inside)
    .map(({ content }) => content)
    .sort((one, other) => one.from - other.from)
  const { tokens } = cast.reading
  const words = wordsOf(cast.pack)
  const { adverbs } = words
  const starts = new Set<number>()
  for (const paragraph of cast.reading.paragraphs) {
    for (const { from, to } of paragraph.sentences) {
      const adverb = adverbs.at(tokens, from, to)
      const behind = adverb && tokens[adverb.to]?.key === ',' ? adverb.to + 1 : from
      const breaks = words.breaks.find(tokens, from, to).map((one) => one.to)
      for (const start of [from, behind, ...breaks])
        for (let i = 0; i < 2; i++) starts.add(start + i)
    }
  }
  const subjects: Subject[] = []
  for (const phrase of cast.phrases) {
    if (!starts.has(phrase.from) || !SPEAKS.has(phrase.kind) || phrase.how === 'pronoun') continue
    if (covering(said, phrase.from) || isJudged({ tokens, words }, phrase)) continue
    const entity = cast.namedOf(phrase)
    if (entity) subjects.push({ from: phrase.from, entity })
  }
  return subjects
}

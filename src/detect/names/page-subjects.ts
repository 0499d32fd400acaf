import type { NounPhrase } from '../../model/mention.ts'
import type { Reading } from '../../text/reading.ts'
import type { FoundPhrases } from './find-phrases.ts'

const BESIDE: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit', 'keywords'])

/** The phrases of the article itself: whom a byline names is nobody that the text speaks of. */
export function articleOnly({ phrases, inner }: FoundPhrases, reading: Reading): FoundPhrases {
  const beside = reading.paragraphs.filter(({ block }) => BESIDE.has(block.role))
  const isInside = ({ from }: NounPhrase): boolean =>
    !beside.some((part) => part.from <= from && from < part.to)
  return { phrases: phrases.filter(isInside), inner: inner.filter(isInside) }
}

/** The first phrase of each sentence that may have spoken. */
export function subjectsOf(
  phrases: readonly NounPhrase[],
  { paragraphs }: Reading,
): Set<NounPhrase> {
  const subjects = new Set<NounPhrase>()
  let next = 0
  for (const { sentences } of paragraphs) {
    for (const { from, to } of sentences) {
      while (next < phrases.length && phrases[next]!.from < from) next++
      for (let i = next; i < phrases.length && phrases[i]!.from < to; i++) {
        const { kind } = phrases[i]!
        if (kind === 'outlet' || kind === 'document' || kind === 'place' || kind === 'state')
          continue
        subjects.add(phrases[i]!)
        break
      }
    }
  }
  return subjects
}

import type { Span } from '../../model/span.ts'
import type { SentencePair } from '../../model/reprint.ts'
import type { AlignedTexts } from './aligned-texts.ts'
import type { ComparedText } from './compared-text.ts'

/** A pair of sentences with less of either in common is no pair. */
const LEAST_SAME = 0.25

/**
 * The sentences of two texts side by side, in the order of the first; what stands in the second alone goes behind what it
 * followed there. A sentence that was joined or parted stands in several pairs.
 */
export function pairSentences({ page, of, alignment }: AlignedTexts): SentencePair[] {
  const shared = new Map<string, { page: number; of: number; words: number }>()
  for (const { one, other, stretches } of alignment.pairs) {
    const sentences = { page: page.pieces[one]!.sentence, of: of.pieces[other]!.sentence }
    const key = `${sentences.page} ${sentences.of}`
    const pair = shared.get(key) ?? { ...sentences, words: 0 }
    for (const { same } of stretches) pair.words += same.length
    shared.set(key, pair)
  }
  const [mine, theirs] = [sentencesOf(page), sentencesOf(of)]
  const pairs = [...shared.values()].flatMap((pair) => {
    const [one, other] = [mine.get(pair.page)!, theirs.get(pair.of)!]
    const shorter = Math.min(one.words, other.words)
    const same = Math.min(1, pair.words / Math.max(one.words, other.words))
    return pair.words < LEAST_SAME * shorter
      ? []
      : [{ ...pair, same: Math.round(same * 100) / 100 }]
  })
  const paired = new Set(pairs.map((pair) => pair.of))
  const alone = [...theirs.keys()].filter((sentence) => !paired.has(sentence))
  const rows = [...mine.keys()].flatMap((sentence): Row[] => {
    const found = pairs.filter((pair) => pair.page === sentence).sort((a, b) => a.of - b.of)
    const { span } = mine.get(sentence)!
    return found.length === 0
      ? [{ after: -1, row: { page: span, of: null, same: 0 } }]
      : found.map(({ of: other, same }) => ({
          after: other,
          row: { page: span, of: theirs.get(other)!.span, same },
        }))
  })
  for (const sentence of alone) {
    const before = rows.findLastIndex(({ after }) => after >= 0 && after < sentence)
    const row = { page: null, of: theirs.get(sentence)!.span, same: 0 }
    rows.splice(before + 1, 0, { after: sentence, row })
  }
  return rows.map(({ row }) => row)
}

/** A pair, and the sentence of the second text that it tells; -1 for none. */
interface Row {
  readonly after: number
  readonly row: SentencePair
}

interface Sentence {
  readonly span: Span
  readonly words: number
}

/** The sentences of a text by their numbers; the parts of an overlong one are one again. */
function sentencesOf({ pieces }: ComparedText): Map<number, Sentence> {
  const sentences = new Map<number, Sentence>()
  for (const { sentence, span, words } of pieces) {
    const known = sentences.get(sentence)
    sentences.set(
      sentence,
      known
        ? { span: [known.span[0], span[1]], words: known.words + words.length }
        : { span, words: words.length },
    )
  }
  return sentences
}

/** What copies are made with: chance, and words and sentences of other pages. */
export interface EditMaterial {
  /** From 0 to 1, the same row in every run. */
  readonly random: () => number
  readonly words: readonly string[]
  /** The sentences of another page. */
  readonly other: readonly string[]
}

/** Makes the sentences of a copy from those of a page. */
export type Edit = (sentences: readonly string[], material: EditMaterial) => readonly string[]

/** The shortest cut, in words. */
const SHORTEST_CUT = 60
/** How many sentences are dropped where some are. */
const DROPPED = 0.4
/** Sentences of another page before and behind a cut. */
const AROUND = 3

/** Ways to edit a copy by their names, the lightest first. */
export const EDITS: Readonly<Record<string, Edit>> = {
  whole: (sentences) => sentences,
  'cut to 60 words': (sentences) => firstWords(sentences, SHORTEST_CUT),
  '40 % of sentences dropped': (sentences, { random }) =>
    sentences.filter((_, at) => at === 0 || random() >= DROPPED),
  '5 % of words swapped': swapWords(0.05),
  '15 % of words swapped': swapWords(0.15),
  '30 % of words swapped': swapWords(0.3),
  reordered: (sentences, { random }) =>
    sentences
      .map((sentence) => ({ sentence, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ sentence }) => sentence),
  '60 words inside another page': (sentences, { other }) => [
    ...other.slice(0, AROUND),
    ...firstWords(sentences, SHORTEST_CUT),
    ...other.slice(AROUND, 2 * AROUND),
  ],
}

/** The first sentences that together have so many words. */
function firstWords(sentences: readonly string[], words: number): readonly string[] {
  let count = 0
  const end = sentences.findIndex((sentence) => (count += sentence.split(/\s+/).length) >= words)
  return end < 0 ? sentences : sentences.slice(0, end + 1)
}

function swapWords(share: number): Edit {
  return (sentences, { random, words }) =>
    sentences.map((sentence) =>
      sentence
        .split(/\s+/)
        .map((word) => (random() < share ? words[Math.floor(random() * words.length)]! : word))
        .join(' '),
    )
}

/** Numbers from 0 to 1 that look like chance and are the same for a seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

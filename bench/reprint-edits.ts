/** How a copy is made from the sentences of a page. */
export type EditKind =
  | 'whole'
  | 'cut'
  | 'dropped'
  | 'swapped 5 %'
  | 'swapped 15 %'
  | 'swapped 30 %'
  | 'reordered'
  | 'inside'

/** All kinds of edits, the lightest first. */
export const EDITS: readonly EditKind[] = [
  'whole',
  'cut',
  'dropped',
  'swapped 5 %',
  'swapped 15 %',
  'swapped 30 %',
  'reordered',
  'inside',
]

/** What copies are made with: chance, and words and sentences of other pages. */
export interface EditMaterial {
  /** From 0 to 1, the same row in every run. */
  readonly random: () => number
  readonly words: readonly string[]
  /** The sentences of another page. */
  readonly other: readonly string[]
}

/** The shortest cut, in words. */
const SHORTEST_CUT = 60

/** A copy of a page of these sentences, one a paragraph, below a title of its own. */
export function editCopy(
  sentences: readonly string[],
  kind: EditKind,
  material: EditMaterial,
): string {
  return edited(sentences, kind, material).join('\n\n')
}

function edited(
  sentences: readonly string[],
  kind: EditKind,
  material: EditMaterial,
): readonly string[] {
  const { random, other } = material
  switch (kind) {
    case 'whole':
      return sentences
    case 'cut':
      return firstWords(sentences, SHORTEST_CUT)
    case 'dropped':
      return sentences.filter((_, at) => at === 0 || random() >= 0.4)
    case 'swapped 5 %':
      return sentences.map((sentence) => swapWords(sentence, 0.05, material))
    case 'swapped 15 %':
      return sentences.map((sentence) => swapWords(sentence, 0.15, material))
    case 'swapped 30 %':
      return sentences.map((sentence) => swapWords(sentence, 0.3, material))
    case 'reordered':
      return shuffled(sentences, random)
    case 'inside':
      return [...other.slice(0, 3), ...firstWords(sentences, SHORTEST_CUT), ...other.slice(3, 6)]
  }
}

/** The first sentences that together have so many words. */
function firstWords(sentences: readonly string[], words: number): readonly string[] {
  let count = 0
  const end = sentences.findIndex((sentence) => (count += sentence.split(/\s+/).length) >= words)
  return end < 0 ? sentences : sentences.slice(0, end + 1)
}

function swapWords(sentence: string, share: number, { random, words }: EditMaterial): string {
  return sentence
    .split(/\s+/)
    .map((word) => (random() < share ? words[Math.floor(random() * words.length)]! : word))
    .join(' ')
}

function shuffled(sentences: readonly string[], random: () => number): readonly string[] {
  return sentences
    .map((sentence) => ({ sentence, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ sentence }) => sentence)
}

/** Numbers from 0 to 1 that look like chance and are the same for a seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

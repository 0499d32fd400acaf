import type { PrintedPage } from '../../model/print.ts'
import type { Span } from '../../model/span.ts'
import { isArticleText } from '../print/page-sentences.ts'

/** What a sentence tells, in features that mean the same in every language. */
export interface ToldSentence {
  readonly span: Span
  /** How long it is, in letters. */
  readonly length: number
  readonly keys: ReadonlySet<string>
}

/** A page with fewer sentences is taken whole. */
const FEWEST = 2

/** Whether a sentence ends in a mark, as text does and titles do not. */
function isEnded(text: string, [, end]: Span): boolean {
  return /[\p{Po}\p{Pf}\p{Pe}"]/u.test(text.slice(end - 1, end + 1))
}

/** Words of so many letters are alike in two languages where they begin alike: many are borrowed. */
const SHORTEST = 4
const BEGINNING = 5

/** The sentences of the text of a page with what they tell; titles are left out where there is other text. */
export function toldSentences({ record, sentences }: PrintedPage): ToldSentence[] {
  const text = sentences.filter(({ role }) => role === 'lead' || role === 'body')
  const ended = text.filter(({ role, span }) => role !== 'lead' || isEnded(record.page.text, span))
  const read =
    [ended, text].find(({ length }) => length >= FEWEST) ??
    sentences.filter(({ role }) => isArticleText(role))
  return read.map(({ span, words, keys }) => {
    const told = new Set<string>(keys)
    for (const word of words)
      if (word.length >= SHORTEST) told.add(`letters:${word.slice(0, BEGINNING)}`)
    for (const { content, cue, speaker, stance } of record.statements) {
      const start = Math.min(content.span[0], cue.span[0])
      if (start < span[0] || start >= span[1]) continue
      if (speaker.named) told.add(`said:${speaker.entity}`)
      told.add(`stance:${stance}`)
    }
    return { span, length: words.join('').length, keys: told }
  })
}

const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  number: 2.5,
  day: 1.2,
  entity: 1,
  place: 1,
  name: 0.8,
  concept: 1,
  letters: 0.7,
  said: 1,
  stance: 0.4,
}

/** What a feature is worth by its kind alone: a long number more than a short one. */
export function kindWeight(key: string): number {
  const colon = key.indexOf(':')
  const kind = key.slice(0, colon)
  const weight = KIND_WEIGHTS[kind] ?? 0
  return kind === 'number' && key.length - colon <= 2 ? weight / 4 : weight
}

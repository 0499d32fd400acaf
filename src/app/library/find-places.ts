import type { Query } from '../../library/query.ts'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { foldWord } from '../../text/fold.ts'
import type { SearchWord } from '../../text/search-words.ts'
import { searchWords } from '../../text/search-words.ts'
import { splitSentences } from '../../text/sentences.ts'
import { tokenise } from '../../text/tokens.ts'
import { packOf, SEARCHED, statementSpans } from './page-terms.ts'

const MOST_SENTENCES = 2
const MOST_MATCHES = 100

/** Where a page or a statement holds what was asked: the places, and the sentences around the first of them. */
export function findPlaces(
  record: Record,
  statement: Statement | null,
  query: Query,
): { readonly shown: readonly Span[]; readonly matched: readonly Span[] } {
  const asked = wanted(query)
  const entities = new Set(asked.flatMap((part) => (part.kind === 'mark' ? [part.mark] : [])))
  const within = statement ? statementSpans(statement) : null
  const around = within && [...within, ...sentencesOf(record, within)]
  const isWithin = ([start, end]: Span) =>
    around === null || around.some(([from, to]) => from <= start && end <= to)
  const named = record.mentions
    .filter(({ entity, span }) => entities.has(`entity:${entity}`) && isWithin(span))
    .map(({ span }) => span)
  const phrases = asked.flatMap((part) => (part.kind === 'words' ? [part] : []))
  const blocks = record.article.blocks.filter(({ role }) => SEARCHED.has(role))
  const matched = [...named]
  for (const { span } of within ? within.map((span) => ({ span })) : blocks) {
    if (phrases.length === 0 || matched.length >= MOST_MATCHES) break
    const text = record.page.text.slice(...span)
    if (!mayHold(text, phrases)) continue
    const words = searchWords(text, packOf(record))
    for (const found of findPhrases(words, phrases)) matched.push(shift(found, span[0]))
  }
  matched.sort((one, other) => one[0] - other[0] || other[1] - one[1])
  const shown = within ? sentencesOf(record, within) : sentencesOf(record, distinct(matched))
  return { shown, matched: distinct(matched) }
}

/** The parts of a query that must or may be there. */
function wanted(query: Query): Extract<Query, { kind: 'words' | 'mark' }>[] {
  if (query.kind === 'words' || query.kind === 'mark') return [query]
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(wanted) : []
}

type Phrase = Extract<Query, { kind: 'words' }>

/** Whether a text holds the letters of a phrase side by side; without that it need not be cut into words. */
function mayHold(text: string, phrases: readonly Phrase[]): boolean {
  const letters = foldWord(text).replace(/\s+/g, '')
  return phrases.some(({ words }) => letters.includes(words[0] ?? ''))
}

function findPhrases(words: readonly SearchWord[], phrases: readonly Phrase[]): Span[] {
  const spans: Span[] = []
  words.forEach((_, from) => {
    for (const { words: phrase, prefix } of phrases) {
      const last = phrase.length - 1
      const fits = phrase.every((word, at) => {
        const there = words[from + at]?.word
        return prefix && at === last ? there?.startsWith(word) : there === word
      })
      if (fits) spans.push([words[from]!.span[0], words[from + last]!.span[1]])
    }
  })
  return spans
}

/** The sentences of a page that hold spans: the first few of them. */
function sentencesOf({ page, article }: Record, spans: readonly Span[]): Span[] {
  const first = article.blocks.find(({ role }) => role === 'lead' || role === 'body')
  const places =
    spans.length > 0 ? spans : first ? [[first.span[0], first.span[0] + 1] as Span] : []
  const sentences: Span[] = []
  for (const [start, end] of places) {
    if (sentences.some((one) => one[0] <= start && end <= one[1])) continue
    const block = article.blocks.find(({ span }) => span[0] <= start && start < span[1])
    if (!block) continue
    const tokens = tokenise(page.text, ...block.span)
    for (const { from, to } of splitSentences(tokens, 0, tokens.length)) {
      const span: Span = [tokens[from]!.start, tokens[to - 1]!.end]
      const isNew = !sentences.some((one) => one[0] === span[0])
      if (isNew && span[0] < end && start < span[1]) sentences.push(span)
    }
    if (sentences.length >= MOST_SENTENCES) break
  }
  return sentences.sort((one, other) => one[0] - other[0])
}

function shift([start, end]: Span, by: number): Span {
  return [start + by, end + by]
}

/** Spans without those that lie in another one; sorted as they come. */
function distinct(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans) {
    const last = kept.at(-1)
    if (!last || span[0] >= last[1]) kept.push(span)
  }
  return kept
}

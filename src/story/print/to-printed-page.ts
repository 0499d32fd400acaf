import type { LanguagePack } from '../../model/pack.ts'
import type { Feature, Print, PrintedPage } from '../../model/print.ts'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { firstNot } from '../../text/ranges.ts'
import type { Reading } from '../../text/reading.ts'
import { spanOf, toReading } from '../../text/reading.ts'
import { annotationsWithin } from './annotations-within.ts'
import { findRuns } from './find-runs.ts'
import { findStates } from './find-states.ts'
import type { PageSentence } from './page-sentences.ts'
import { isArticleText, pageSentences } from './page-sentences.ts'
import { printStatements } from './print-statements.ts'
import { tallyFeatures } from './tally-features.ts'
import { dateKeys, factKeys, meaningKeys, mentionKeys } from './text-features.ts'

/** Reads from a record all by which its page is compared with others; `pack` is the one that it was read with. */
export function toPrintedPage(record: Record, pack: LanguagePack): PrintedPage {
  const { page, article } = record
  const blocks = article.blocks.filter(({ role }) => isArticleText(role))
  const reading = toReading(page.text, blocks)
  const sentences = pageSentences(record, { reading, pack })
  const print: Print = {
    page: page.id,
    language: page.language,
    outlet: article.outlet ? (article.outlet.entity ?? article.outlet.name) : null,
    minute: minuteOf(record),
    headline: article.headline,
    runs: findRuns(reading.tokens, reading.paragraphs),
    features: pageFeatures(record, { reading, sentences, pack }),
  }
  return {
    record,
    print,
    sentences: sentences.map((sentence) => {
      const { role, facts } = sentence
      const span = spanOf(reading, sentence)
      const keys = new Set([
        ...annotationsWithin(record.mentions, span).flatMap(mentionKeys),
        ...annotationsWithin(record.dates, span).flatMap(dateKeys),
        ...meaningKeys(facts),
      ])
      return {
        role,
        span,
        words: facts.words.map(({ word }) => word),
        keys: [...keys],
        figures: facts.figures.flatMap(({ values }) => values),
      }
    }),
    statements: printStatements(record, { reading, sentences, pack }),
  }
}

/** Minutes since the start of 1900, UTC, of the publication; null where it is unknown. */
function minuteOf({ article }: Record): number | null {
  const { published } = article
  if (!published) return null
  const minute = Math.floor((Date.parse(published.value) - EPOCH) / 60_000)
  return Number.isNaN(minute) ? null : minute
}

const EPOCH: number = Date.UTC(1900, 0, 1)

/** What a page is read from besides its record. */
interface Around {
  readonly reading: Reading
  readonly sentences: readonly PageSentence[]
  readonly pack: LanguagePack
}

function pageFeatures({ mentions, dates }: Record, around: Around): Feature[] {
  const tally = tallyFeatures()
  const addAt = (span: Span, keys: readonly Feature['key'][]): void => {
    const weight = keys.length > 0 ? weightAt(span, around) : 0
    if (weight > 0) for (const key of keys) tally.add(key, weight)
  }
  for (const mention of mentions) addAt(mention.span, mentionKeys(mention))
  for (const date of dates) addAt(date.span, dateKeys(date))
  const { tokens } = around.reading
  for (const sentence of around.sentences) {
    const { facts, weight } = sentence
    for (const { state } of findStates(tokens, sentence, around.pack)) {
      tally.add(`entity:${state}`, weight)
    }
    for (const key of factKeys(facts, around.pack)) tally.add(key, weight)
  }
  return tally.features()
}

/** What the place of a span makes of it; nothing outside the article. */
function weightAt([start]: Span, { reading: { tokens }, sentences }: Around): number {
  const next = firstNot(sentences, ({ from }) => tokens[from]!.start <= start)
  const sentence = sentences[next - 1]
  return sentence && start < tokens[sentence.to - 1]!.end ? sentence.weight : 0
}

import type { BlockRole } from '../../model/block.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Feature, Print, PrintedPage, PrintSentence } from '../../model/print.ts'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { firstNot } from '../../text/ranges.ts'
import type { Paragraph, Reading } from '../../text/reading.ts'
import { spanOf, toReading } from '../../text/reading.ts'
import { findRuns } from './find-runs.ts'
import { foldedWords } from './folded-words.ts'
import { printStatements } from './print-statements.ts'
import { dateKeys, mentionKeys, wordKeys } from './text-features.ts'
import { tallyFeatures } from './weigh.ts'

/** What the place of a telling makes of it; other roles are no text of the article. */
const ROLE_WEIGHTS: Partial<{ readonly [role in BlockRole]: number }> = {
  headline: 3,
  kicker: 2,
  lead: 2,
  subheading: 1.5,
  body: 1,
}
/** The opening paragraphs of a body tell what the page is about. */
const OPENING_WEIGHT = 1.5

/** Reads from a record all by which its page is compared with others; `pack` is the one that it was read with. */
export function toPrintedPage(record: Record, pack: LanguagePack): PrintedPage {
  const { page, article } = record
  const blocks = article.blocks.filter(({ role }) => ROLE_WEIGHTS[role] !== undefined)
  const reading = toReading(page.text, blocks)
  const print: Print = {
    page: page.id,
    language: page.language,
    outlet: article.outlet ? (article.outlet.entity ?? article.outlet.name) : null,
    minute: minuteOf(record),
    headline: article.headline,
    runs: findRuns(reading.tokens, reading.paragraphs),
    features: pageFeatures(record, { reading, pack }),
  }
  return {
    record,
    print,
    sentences: sentencesOf(reading, pack),
    statements: printStatements(record, { reading, pack }),
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

function sentencesOf(reading: Reading, pack: LanguagePack): PrintSentence[] {
  return reading.paragraphs.flatMap(({ block, sentences }) =>
    sentences.map((range) => ({
      role: block.role,
      span: spanOf(reading, range),
      words: foldedWords(reading.tokens, range, pack).map(({ word }) => word),
    })),
  )
}

function pageFeatures(
  { mentions, dates }: Record,
  { reading, pack }: { readonly reading: Reading; readonly pack: LanguagePack },
): Feature[] {
  const tally = tallyFeatures()
  const weights = reading.paragraphs.map((paragraph) => weightOf(paragraph, reading))
  const weightAt = ([start]: Span): number => {
    const next = firstNot(reading.paragraphs, ({ from }) => reading.tokens[from]!.start <= start)
    const paragraph = reading.paragraphs[next - 1]
    const inside = paragraph && start < reading.tokens[paragraph.to - 1]!.end
    return inside ? weights[next - 1]! : 0
  }
  const addAt = (span: Span, keys: readonly Feature['key'][]): void => {
    const weight = keys.length > 0 ? weightAt(span) : 0
    if (weight > 0) for (const key of keys) tally.add(key, weight)
  }
  for (const mention of mentions) addAt(mention.span, mentionKeys(mention))
  for (const date of dates) addAt(date.span, dateKeys(date))
  reading.paragraphs.forEach((paragraph, at) => {
    const words = foldedWords(reading.tokens, paragraph, pack)
    for (const key of wordKeys(words, pack)) tally.add(key, weights[at]!)
  })
  return tally.features()
}

function weightOf({ block, from }: Paragraph, { paragraphs }: Reading): number {
  const body = paragraphs.find((paragraph) => paragraph.block.role === 'body')
  const weight = ROLE_WEIGHTS[block.role] ?? 0
  return block.role === 'body' && from === body?.from ? OPENING_WEIGHT : weight
}

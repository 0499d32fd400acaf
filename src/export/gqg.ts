import type { Record } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Json } from './filled.ts'
import { filled } from './filled.ts'
import type { Format } from './format.ts'
import { LINES } from './format.ts'
import { pageIri, webAddress } from './iri.ts'
import { toUtc } from './times.ts'

/** UTF-16 units of the text that a quotation gets on either side, cut back to whole words. */
const CONTEXT = 120

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** Lines as in GDELT's Global Quotation Graph: one a page, with all that is ours under the key `isnad`. */
export const gqg: Format = {
  ...LINES,
  name: 'gqg',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  drops: [
    'pages without statements',
    'the text, the blocks and all of the article but headline, outlet and day of publication',
    'mentions, dates, events and notes',
    'cues and addressees; when, where and how something was said',
    'evidence and rules',
  ],
  page: ({ record }) =>
    record.statements.length === 0 ? '' : `${JSON.stringify(toLine(record))}\n`,
}

function toLine(record: Record): Json {
  const { page, article, statements } = record
  const published = article.published?.value ?? page.capturedAt
  const utc = published === null ? null : toUtc(published)
  const isVerbatim = ({ kind }: Statement) => kind === 'direct'
  return {
    date: utc === null ? published : `${utc}Z`,
    url: webAddress(page.url) ?? pageIri(record),
    title: article.headline ?? '',
    lang: (NAMES.of(page.language) ?? page.language).toUpperCase(),
    quotes: statements.filter(isVerbatim).map((statement) => toQuote(statement, record)),
    isnad: filled({
      page: page.id,
      outlet: article.outlet?.name,
      language: page.language,
      published: article.published?.value,
      reported: statements
        .filter((statement) => !isVerbatim(statement))
        .map((statement) => toQuote(statement, record)),
    }),
  }
}

function toQuote(statement: Statement, { page }: Record): Json {
  const { speaker, content, chain } = statement
  const [start, end] = content.span
  return {
    pre: lastWords(page.text, start),
    quote: oneLine(content.text),
    post: firstWords(page.text, end),
    isnad: filled({
      id: statement.id,
      kind: statement.kind,
      stance: statement.stance,
      speaker: speaker.name,
      native: speaker.native,
      entity: speaker.entity,
      members: speaker.members,
      named: speaker.named,
      span: [start, end] satisfies Span,
      chain: chain.map(({ name, entity, relation }) => ({ name, entity, relation })),
    }),
  }
}

function lastWords(text: string, end: number): string {
  const start = Math.max(0, end - CONTEXT)
  const words = text.slice(start, end)
  return oneLine(start === 0 ? words : words.replace(/^\S*\s/, ''))
}

function firstWords(text: string, start: number): string {
  const end = start + CONTEXT
  const words = text.slice(start, end)
  return oneLine(end >= text.length ? words : words.replace(/\s\S*$/, ''))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toWellFormed()
}

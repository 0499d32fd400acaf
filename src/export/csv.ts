import type { Record } from '../model/record.ts'
import type { Hop, Statement } from '../model/statement.ts'
import type { Cell } from './csv-line.ts'
import { csvLine, toCell } from './csv-line.ts'
import type { Format } from './format.ts'

const BYTE_ORDER_MARK = '\ufeff'

const COLUMNS: Readonly<{ [name: string]: (statement: Statement, record: Record) => Cell }> = {
  page: (_, { page }) => page.id,
  url: (_, { page }) => page.url,
  path: (_, { page }) => page.path,
  language: (_, { page }) => page.language,
  outlet: (_, { article }) => article.outlet?.name ?? null,
  published: (_, { article }) => article.published?.value ?? null,
  headline: (_, { article }) => article.headline,
  statement: ({ id }) => id,
  inside: ({ inside }) => inside,
  place: ({ place }) => place,
  kind: ({ kind }) => kind,
  stance: ({ stance }) => stance,
  speaker: ({ speaker }) => speaker.name,
  speaker_native: ({ speaker }) => speaker.native,
  speaker_surface: ({ speaker }) => speaker.surface,
  speaker_entity: ({ speaker }) => speaker.entity,
  speaker_members: ({ speaker }) =>
    speaker.members?.map(({ entity }) => entity).join(' > ') ?? null,
  speaker_kind: ({ speaker }) => speaker.kind,
  speaker_named: ({ speaker }) => speaker.named,
  addressee: ({ addressee }) => addressee?.name ?? null,
  addressee_native: ({ addressee }) => addressee?.native ?? null,
  addressee_entity: ({ addressee }) => addressee?.entity ?? null,
  cue: ({ cue }) => cue.text,
  content: ({ content }) => content.text,
  start: ({ content }) => content.span[0],
  end: ({ content }) => content.span[1],
  said: ({ said }) => said?.edtf ?? null,
  said_place: ({ said }) => said?.place ?? null,
  said_medium: ({ said }) => said?.medium ?? null,
  chain: ({ chain }) => joined(chain, ({ name }) => name),
  chain_entities: ({ chain }) => joined(chain, ({ entity }) => entity),
  chain_relations: ({ chain }) => joined(chain, ({ relation }) => relation),
  rule: ({ rule }) => rule,
}

/** The columns of the table in their order. */
export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS)

/** CSV (RFC 4180), a row for each statement; with a byte order mark, so that spreadsheets take it for UTF-8. */
export const csv: Format = {
  name: 'csv',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  drops: [
    'pages without statements',
    'text, blocks and all of the article but headline, outlet and day of publication',
    'mentions, dates, events and notes',
    'spans but that of the content; its pieces',
    'surfaces of addressees and hops; rules but those of statements',
  ],
  head: BYTE_ORDER_MARK + csvLine(CSV_COLUMNS),
  page: ({ record }) => rowsOf(record).map(csvLine).join(''),
  between: '',
  foot: '',
}

/** The cells of a record's rows before they are quoted, those that look like formulas made harmless. */
export function csvRows(record: Record): string[][] {
  return rowsOf(record).map((cells) => cells.map(toCell))
}

function rowsOf(record: Record): Cell[][] {
  return record.statements.map((statement) =>
    Object.values(COLUMNS).map((cellOf) => cellOf(statement, record)),
  )
}

/** Nearest the speaker first. */
function joined(chain: readonly Hop[], textOf: (hop: Hop) => string): string {
  return chain.map(textOf).join(' > ')
}

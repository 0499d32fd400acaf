import { shortName } from '../app/short-name.ts'
import type { Record } from '../model/record.ts'
import type { Statement } from '../model/statement.ts'
import { inBothCalendars } from './days.ts'
import type { Style } from './style.ts'
import { cutTo, fillTo, isolate, widthOf, wrapPieces, wrapTo } from './width.ts'

/** How a record is shown in a terminal. */
export interface ViewOptions {
  /** Columns of the terminal. */
  readonly columns: number
  readonly style: Style
  /** Whether the ids of statements are shown, and the events below them. */
  readonly withIds?: boolean
}

interface Row {
  readonly id: string
  readonly speaker: string
  readonly stance: string
  readonly content: string
  /** The speaker and the hops, each with the arrow before it. */
  readonly chain: readonly string[]
}

interface Widths {
  readonly speaker: number
  readonly stance: number
  readonly content: number
  readonly chain: number
}

const COLUMNS = ['speaker', 'stance', 'content', 'chain'] as const
const MARGIN = '  '
const GAP = '  '
const NARROW = 72

/** A record for a reader at a terminal: headline, outlet, day in both calendars, and a table of its statements. */
export function viewRecord(record: Record, options: ViewOptions): string {
  const rows = record.statements.map(toRow)
  const lines = [...heading(record, options), ...body(rows, options), ...events(record, options)]
  return `${lines.join('\n')}\n`
}

function body(rows: readonly Row[], options: ViewOptions): string[] {
  if (rows.length === 0) return [`${MARGIN}no statements found`]
  if (options.columns < NARROW) return rows.flatMap((row) => stacked(row, options))
  return table(rows, options)
}

function heading(record: Record, { columns, style }: ViewOptions): string[] {
  const { headline, outlet, published } = record.article
  const title = headline ?? record.page.path ?? record.page.id
  const day = published ? inBothCalendars(published.value) : 'undated'
  const meta = [outlet?.name ?? 'outlet unknown', published?.inferred ? `${day} (inferred)` : day]
  return [
    ...wrapTo(title, columns).map((line) => style.bold(isolate(line))),
    ...wrapTo(meta.join(' · '), columns).map((line) => style.faint(isolate(line))),
    '',
  ]
}

/** The events, a line each: who, the code, to whom, where, when, how it is told and by which statement. */
function events(record: Record, { columns, style, withIds }: ViewOptions): string[] {
  if (!withIds || record.events.length === 0) return []
  const speakers = record.statements.map(({ speaker }) => [speaker.entity, speaker.name] as const)
  const names = new Map([
    ...speakers,
    ...record.mentions.map(({ entity, name }) => [entity, name] as const),
  ])
  const named = (ids: readonly string[]) =>
    ids.map((id) => isolate(names.get(id) ?? id)).join(' and ')
  return [
    '',
    MARGIN + style.faint('events'),
    ...record.events.flatMap(({ plover, mode, actors, recipients, place, edtf, status, by }) => {
      const code = mode ? `${plover} ${mode}` : plover
      const told = [place && isolate(place), edtf, by ? `${status} ${by}` : status]
      const what = [named(actors), style.accent(code), named(recipients)].filter(Boolean)
      const pieces = [...what, ...told.flatMap((piece) => (piece ? [`· ${piece}`] : []))]
      return wrapPieces(pieces, columns - MARGIN.length).map((line) => MARGIN + line)
    }),
  ]
}

function toRow({ id, speaker, stance, content, chain }: Statement): Row {
  const name = speaker.name || (speaker.surface ?? '?')
  const hops = chain.map((hop) => `→ ${isolate(shortName(hop.entity, hop.name))}`)
  const words = content.text.replace(/\s+/g, ' ').trim()
  return { id, speaker: name, stance, content: words, chain: [isolate(name), ...hops] }
}

function table(rows: readonly Row[], { columns, style, withIds }: ViewOptions): string[] {
  const ids = withIds ? Math.max(...rows.map(({ id }) => id.length)) + GAP.length : 0
  const widths = columnWidths(rows, columns - ids)
  const titles = COLUMNS.map((column) => fillTo(column, widths[column])).join(GAP)
  const lines = rows.flatMap((row) => {
    const cells = {
      speaker: wrapTo(row.speaker, widths.speaker).map((line) => isolate(line)),
      stance: [row.stance],
      content: [isolate(cutTo(row.content, widths.content))],
      chain: wrapPieces(row.chain, widths.chain),
    }
    const height = Math.max(cells.speaker.length, cells.chain.length)
    return Array.from({ length: height }, (_, at) => {
      const [speaker, stance, content, chain] = COLUMNS.map((column) =>
        fillTo(cells[column][at] ?? '', widths[column]),
      )
      const id = fillTo(at === 0 && withIds ? row.id : '', ids)
      return id + [speaker, style.accent(stance!), content, style.faint(chain!.trimEnd())].join(GAP)
    })
  })
  return [style.faint(' '.repeat(ids) + titles), ...lines].map((line) => MARGIN + line.trimEnd())
}

/** Speaker and chain get what they need up to a share, the content what is left. */
function columnWidths(rows: readonly Row[], columns: number): Widths {
  const widest = (texts: readonly string[]) =>
    texts.reduce((width, text) => Math.max(width, widthOf(text)), 0)
  const stance = widest(['stance', ...rows.map((row) => row.stance)])
  const names = ['speaker', ...rows.map((row) => row.speaker)]
  const speaker = Math.min(widest(names), Math.max(12, Math.floor(columns * 0.2)))
  const left = columns - MARGIN.length - speaker - stance - 3 * GAP.length
  const chains = ['chain', ...rows.map((row) => row.chain.join(' '))]
  const chain = Math.min(widest(chains), Math.floor(left * 0.55))
  return { speaker, stance, chain, content: left - chain }
}

function stacked(row: Row, { columns, style, withIds }: ViewOptions): string[] {
  const width = columns - MARGIN.length
  return [
    `${withIds ? `${row.id} ` : ''}${isolate(row.speaker)} ${style.accent(row.stance)}`,
    MARGIN + isolate(cutTo(row.content, width)),
    ...wrapPieces(row.chain, width).map((line) => MARGIN + style.faint(line)),
  ]
}

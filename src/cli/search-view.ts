import type { SearchAnswer, SearchHit } from '../app/library/search-pages.ts'
import { shortName } from '../app/short-name.ts'
import { csvLine } from '../app/export.ts'
import type { Span } from '../model/span.ts'
import { inBothCalendars } from './days.ts'
import type { ViewOptions } from './record-view.ts'
import { shortId } from '../app/short-id.ts'
import { isolate, wrapTo } from './width.ts'

const MOST_VALUES = 4

/** The results of a search for a reader at a terminal: how many, whom names mean, and each result in its sentence. */
export function viewHits(answer: SearchAnswer, options: ViewOptions): string {
  const { style } = options
  const lines = [style.bold(countOf(answer))]
  for (const { text, entities } of answer.meant)
    lines.push(style.faint(`${isolate(text)} = ${namesOf(entities)}`))
  for (const { field, values } of answer.facets) {
    const most = values.slice(0, MOST_VALUES).map(({ name, count }) => `${isolate(name)} ${count}`)
    const more = values.length > MOST_VALUES ? ` and ${values.length - MOST_VALUES} more` : ''
    if (values.length > 1) lines.push(style.faint(`${field}: ${most.join(', ')}${more}`))
  }
  for (const hit of answer.hits) lines.push('', ...viewHit(hit, options))
  return `${lines.join('\n')}\n`
}

function countOf({ total, isMore, of }: SearchAnswer): string {
  const what = total === 1 ? of.slice(0, -1) : of
  return total === 0 ? `no ${of} found` : `${isMore ? 'more than ' : ''}${total} ${what}`
}

function namesOf(entities: readonly { readonly name: string }[]): string {
  const names = [...new Set(entities.map(({ name }) => name))]
  const more = names.length > MOST_VALUES ? ` and ${names.length - MOST_VALUES} more` : ''
  return `${names
    .slice(0, MOST_VALUES)
    .map((name) => isolate(name))
    .join(', ')}${more}`
}

function viewHit(hit: SearchHit, { columns, style }: ViewOptions): string[] {
  const { record, statement } = hit
  const { headline, outlet, published } = record.article
  const day = published ? inBothCalendars(published.value) : 'undated'
  const title = headline ?? record.page.url ?? record.page.path ?? record.page.id
  const head = wrapTo(title, columns).map((line) => style.bold(isolate(line)))
  const meta = style.faint(
    `${outlet?.name ?? 'outlet unknown'} · ${day} · ${shortId(record.page.id)}`,
  )
  const said = statement
    ? [
        `  ${style.accent(isolate(statement.speaker.name))} ${statement.stance}  ${style.faint(chainOf(hit))}`,
      ]
    : []
  const text = hit.shown.map((span) => marked(hit, span, style.accent)).join(' … ')
  const sentences = wrapTo(text.replace(/\s+/g, ' '), columns - 2)
  return [...head, meta, ...said, ...sentences.map((line) => `  ${isolate(line)}`)]
}

function chainOf({ statement }: SearchHit): string {
  const hops = statement?.chain.map((hop) => `→ ${isolate(shortName(hop.entity, hop.name))}`) ?? []
  return hops.join(' ')
}

function marked(
  { record, matched }: SearchHit,
  [from, to]: Span,
  mark: (text: string) => string,
): string {
  const { text } = record.page
  let at = from
  let out = ''
  for (const [start, end] of matched) {
    if (start < at || end > to) continue
    out += text.slice(at, start) + mark(text.slice(start, end))
    at = end
  }
  return out + text.slice(at, to)
}

const COLUMNS =
  'page url outlet published headline speaker speaker_entity stance kind said content chain sentence start end'

/** The results as CSV, a row for each. */
export function hitsAsCsv({ hits }: SearchAnswer): string {
  const rows = hits.map(({ record: { page, article }, statement, shown }) => [
    page.id,
    page.url,
    article.outlet?.name,
    article.published?.value,
    article.headline,
    statement?.speaker.name,
    statement?.speaker.entity,
    statement?.stance,
    statement?.kind,
    statement?.said?.edtf,
    statement?.content.text,
    statement?.chain.map(({ name }) => name).join(' → '),
    shown.map((span) => page.text.slice(...span)).join(' … '),
    statement?.content.span[0] ?? shown[0]?.[0],
    statement?.content.span[1] ?? shown.at(-1)?.[1],
  ])
  return [COLUMNS.split(' '), ...rows].map(csvLine).join('')
}

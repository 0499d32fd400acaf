import type { KeptPage } from '../app/library/find-page.ts'
import { fieldOf, REVIEWED } from '../app/library/review-target.ts'
import { viewRecord } from '../app/library/view-record.ts'
import type { Review } from '../model/review.ts'
import type { Hop, Speaker, Statement } from '../model/statement.ts'
import { inBothCalendars } from './days.ts'
import type { ViewOptions } from './record-view.ts'
import { shortId } from '../app/short-id.ts'
import { cutTo, fillTo, isolate, wrapPieces, wrapTo } from './width.ts'

const MARGIN = '  '
const INDENT = '    '
const LABEL = 'addressee'.length
const DONE = { accept: 'accepted', correct: 'corrected', reject: 'rejected' } as const

/** A decision, and the name of what it is about. */
export interface NamedReview {
  readonly review: Review
  readonly field: string
}

/** The decisions about a page with the names of what they are about. */
export function namedReviews(page: KeptPage): NamedReview[] {
  const { record, reviews } = page
  const statements = [...record.statements, ...viewRecord(page).statements]
  return reviews.map((review) => ({ review, field: fieldOf(review.target, statements) }))
}

/** The fields of a page under the names by which people decide on them, and the decisions so far. */
export function viewFields(page: KeptPage, options: ViewOptions): string {
  const { style, columns } = options
  const { article, statements, page: own } = viewRecord(page)
  const width = columns - LABEL - 2 * MARGIN.length
  const row = (name: string, value: unknown) =>
    MARGIN +
    style.faint(fillTo(name, LABEL)) +
    MARGIN +
    spanOf(value) +
    isolate(cutTo(textOf(value, { withIds: true }), width - spanOf(value).length))
  const lines = [
    ...wrapTo(article.headline ?? own.url ?? own.id, columns).map((line) =>
      style.bold(isolate(line)),
    ),
    style.faint(own.id),
    '',
    ...REVIEWED.article.map((name) => row(name, article[name])),
  ]
  for (const statement of statements) {
    const cue = statement.cue.text === '' ? '' : ` · ${isolate(statement.cue.text)}`
    lines.push('', style.accent(statement.id) + style.faint(` ${statement.place}${cue}`))
    for (const name of REVIEWED.statement) lines.push(row(name, statement[name]))
  }
  if (page.reviews.length > 0)
    lines.push('', style.bold('decisions'), ...decisionLines(namedReviews(page), options))
  return `${lines.join('\n')}\n`
}

/** Decisions in the order in which they were made. */
export function viewDecisions(reviews: readonly NamedReview[], options: ViewOptions): string {
  if (reviews.length === 0)
    return 'nothing is decided yet: isnad review PAGE lists the fields of a page\n'
  return `${decisionLines(reviews, options).join('\n')}\n`
}

function decisionLines(reviews: readonly NamedReview[], options: ViewOptions): string[] {
  return reviews.flatMap((one) => decision(one, options))
}

/** A decision as JSON, with the name of what it is about. */
export function decisionToJson({ review, field }: NamedReview): object {
  return { field, ...review }
}

function decision({ review, field }: NamedReview, { columns, style }: ViewOptions): string[] {
  const { page, verdict, by, at, why, was, value } = review
  const done = was === null && verdict === 'correct' && isStatement(value) ? 'added' : DONE[verdict]
  const when = `${inBothCalendars(at).replace(/ · .*/, '')} UTC`
  const pieces = [`${done} by ${isolate(by)}`, `· ${when}`, `· ${shortId(page)}`]
  const [first = '', ...rest] = wrapPieces([field, ...pieces], columns - INDENT.length)
  const half = Math.floor((columns - INDENT.length - ARROW.length) / 2)
  const cut = (one: unknown, width: number) => isolate(cutTo(textOf(one), width))
  const width = columns - INDENT.length
  const change =
    verdict !== 'correct' || was === null
      ? cut(value ?? was, width)
      : `${cut(was, half)}${ARROW}${cut(value, half)}`
  const reason = why ? wrapTo(why, width).map((line) => INDENT + style.faint(isolate(line))) : []
  return [
    MARGIN + style.accent(field) + first.slice(field.length),
    ...rest.map((line) => INDENT + line),
    INDENT + change,
    ...reason,
  ]
}

const ARROW = ' → '

/** Where the words of a content stand. */
function spanOf(value: unknown): string {
  const isContent = typeof value === 'object' && value !== null && 'pieces' in value
  return isContent ? `${(value as Statement['content']).span.join('-')} ` : ''
}

/** The value of a field in a line. */
function textOf(value: unknown, options: { readonly withIds?: boolean } = {}): string {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'string') return value.replace(/\s+/g, ' ')
  if (typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return hopsOf(value as readonly Hop[]) || '–'
  if (isStatement(value)) return `${value.speaker.name}: ${textOf(value.content)}`
  const one = value as Partial<Speaker & Statement['content'] & { edtf: string; value: string }>
  if (one.name !== undefined)
    return options.withIds && one.entity ? `${one.name} (${one.entity})` : one.name
  if (one.text !== undefined) return one.text.replace(/\s+/g, ' ')
  return one.value ?? one.edtf ?? '–'
}

function hopsOf(hops: readonly Hop[]): string {
  return hops.map(({ name }) => name).join(' > ')
}

function isStatement(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && 'cue' in value
}

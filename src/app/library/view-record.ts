import type { KeptPage } from '../../library/entry.ts'
import type { Article, Note, Record } from '../../model/record.ts'
import type { Review, ReviewTarget } from '../../model/review.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

/** How much of two spans must be common for them to be one annotation, read anew. */
const ALIKE = 0.5

/**
 * A page's record as it is shown: what was read, with what people decided put over it, the last decision on each field. A rejected
 * annotation is left out, a corrected field has the person's value, and a note tells of each decision that changed something.
 * A decision whose annotation was not found again by a new reading is told in a note as well.
 */
export function viewRecord({ record, reviews }: Pick<KeptPage, 'record' | 'reviews'>): Record {
  return lastOfEach(reviews).reduce(decide, record)
}

/**
 * The last review of each target, in the order in which those were made. Who accepts what another person had decided keeps that;
 * who accepts what was read takes it back.
 */
export function lastOfEach(reviews: readonly Review[]): Review[] {
  const last = new Map<string, Review>()
  for (const review of reviews) {
    const { of, span, field } = review.target
    const key = JSON.stringify([of, span, field])
    const earlier = last.get(key)
    if (review.verdict === 'accept' && earlier && isSame(review.was, earlier.value)) continue
    last.delete(key)
    last.set(key, review)
  }
  return [...last.values()]
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

/** The statement, mention or date that a review is about, as the record holds it now. */
export function findTarget<T extends Placed>(
  all: readonly T[],
  { span }: ReviewTarget,
): T | undefined {
  if (!span) return undefined
  const [best] = all
    .map((one) => ({ one, share: commonShare(spanOf(one), span) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((one, other) => other.share - one.share)
  return best?.one
}

/** Something with a place on the page. */
export type Placed = { readonly span: Span } | { readonly content: { readonly span: Span } }

function decide(record: Record, review: Review): Record {
  if (review.verdict === 'accept') return record
  const { of } = review.target
  const decided =
    of === 'article'
      ? decideArticle(record, review)
      : of === 'statement'
        ? decideOn(record, review, 'statements')
        : decideOn(record, review, of === 'mention' ? 'mentions' : 'dates')
  return { ...(decided ?? record), notes: [...record.notes, noteOf(review, decided !== null)] }
}

function decideArticle(record: Record, { target, verdict, value }: Review): Record | null {
  if (target.field === null || !(target.field in record.article)) return null
  const decided = { [target.field]: verdict === 'reject' ? null : value } as Partial<Article>
  return { ...record, article: { ...record.article, ...decided } }
}

function decideOn(
  record: Record,
  { target, verdict, value }: Review,
  list: 'statements' | 'mentions' | 'dates',
): Record | null {
  const all: readonly Placed[] = record[list]
  const one = findTarget(all, target)
  if (!one) return isAdded(target, value) ? addTo(record, list, value) : null
  const { field } = target
  if (field === null) {
    const rest = all.filter((other) => other !== one)
    return { ...record, [list]: verdict === 'reject' ? rest : swap(all, one, value as Placed) }
  }
  const decided = verdict === 'reject' ? null : value
  return { ...record, [list]: swap(all, one, { ...one, [field]: decided }) }
}

/** Whether a person tells of an annotation that the program did not read. */
function isAdded({ field }: ReviewTarget, value: unknown): value is Statement {
  return field === null && typeof value === 'object' && value !== null
}

function addTo(record: Record, list: 'statements' | 'mentions' | 'dates', value: unknown): Record {
  const all = [...record[list], value as Placed]
  return { ...record, [list]: all.sort((one, other) => spanOf(one)[0] - spanOf(other)[0]) }
}

function swap(all: readonly Placed[], one: Placed, other: Placed): Placed[] {
  return all.map((each) => (each === one ? other : each))
}

function noteOf({ target, verdict, by, at, why }: Review, isFound: boolean): Note {
  const what = target.field ?? target.of
  const where = target.span ? ` at ${target.span.join('–')}` : ''
  const reason = why ? `: ${why}` : ''
  const done = `${verdict === 'reject' ? 'rejected' : 'corrected'} by ${by} on ${at.slice(0, 10)}${reason}`
  return isFound
    ? { code: 'reviewed', message: `${what}${where} ${done}` }
    : {
        code: 'review-without-place',
        message: `${what}${where} was ${done}, and is no longer read there`,
      }
}

/** Where something stands on the page; a statement where its content does. */
export function spanOf(placed: Placed): Span {
  return 'content' in placed ? placed.content.span : placed.span
}

/** The common part of two spans as a share of both together. */
function commonShare([a, b]: Span, [c, d]: Span): number {
  const common = Math.min(b, d) - Math.max(a, c)
  return common <= 0 ? 0 : common / (Math.max(b, d) - Math.min(a, c))
}

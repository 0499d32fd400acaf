import { IsnadError } from '../../model/error.ts'
import type { Record } from '../../model/record.ts'
import type { ReviewTarget } from '../../model/review.ts'
import type { Statement } from '../../model/statement.ts'
import { findTarget } from './view-record.ts'

/** Fields of a statement and of an article that people decide on. */
export const REVIEWED = {
  statement: ['speaker', 'addressee', 'stance', 'kind', 'content', 'said', 'chain'],
  article: ['headline', 'kicker', 'lead', 'outlet', 'published', 'byline', 'section', 'credit'],
} as const

/** What the name of a field leads to on a page. */
export interface Target {
  readonly target: ReviewTarget
  /** The value that stands there. */
  readonly was: unknown
  /** The place in a chain of the one member that is meant, from 0 on. */
  readonly member: number | null
}

/**
 * What a field of a record is: `s3` a statement, `s3.speaker` a field of it, `s3.chain.1` a member of its chain, `headline` or another
 * field of the article. Throws `IsnadError`.
 */
export function targetOf(field: string, { statements, article }: Record): Target {
  const [, id, inner, place] = /^(s\d+)(?:\.(\w+)(?:\.(\d{1,2}))?)?$/.exec(field) ?? []
  if (id === undefined) {
    if (!REVIEWED.article.includes(field as never)) throw unknownField(field)
    const was: unknown = article[field as (typeof REVIEWED.article)[number]]
    return { target: { of: 'article', span: null, field }, was, member: null }
  }
  const statement = statements.find((one) => one.id === id)
  if (!statement) {
    const message = `the page has no statement ${id}; isnad review PAGE lists them`
    throw new IsnadError('bad-argument', message)
  }
  if (inner !== undefined && !REVIEWED.statement.includes(inner as never)) throw unknownField(field)
  const member = place === undefined ? null : Number(place) - 1
  if (member !== null && !(inner === 'chain' && statement.chain[member])) throw unknownField(field)
  const was = inner === undefined ? statement : statement[inner as keyof Statement]
  const { span } = statement.content
  return { target: { of: 'statement', span, field: inner ?? null }, was, member }
}

/** The name of what a review is about, such as `s3.speaker`; by its place where none of these statements stands there. */
export function fieldOf(target: ReviewTarget, statements: readonly Statement[]): string {
  if (target.of === 'article') return target.field ?? 'article'
  const found = target.of === 'statement' ? findTarget(statements, target) : undefined
  const name = found?.id ?? `${target.of} at ${target.span?.join('-') ?? '?'}`
  return target.field === null ? name : `${name}.${target.field}`
}

function unknownField(field: string): IsnadError {
  const message = `no field "${field}"; there are s1, s1.${REVIEWED.statement.join(', s1.')}, s1.chain.1, ${REVIEWED.article.join(', ')}`
  return new IsnadError('bad-argument', message)
}

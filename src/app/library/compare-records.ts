import type { Article, Record } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'
import { findTarget, spanOf } from './view-record.ts'
import type { Placed } from './view-record.ts'

/** Something that a new reading of a page reads otherwise. */
export interface Change {
  /** `statement` as a whole, a field of it such as `speaker`, `mention`, `date`, or a field of the article such as `headline`. */
  readonly field: string
  /** What stands there in short; null where nothing was, or is, read. */
  readonly was: string | null
  readonly is: string | null
  /** The rule of the new reading, or of the old one where nothing is read now. */
  readonly rule: string
}

/** What differs between two readings of one page: statements gained, lost and changed, names, dates, and the article. */
export function compareRecords(was: Record, is: Record): Change[] {
  return [
    ...compareArticles(was.article, is.article),
    ...compareLists(was.statements, is.statements, {
      field: 'statement',
      same: compareStatements,
      tell: tellStatement,
    }),
    ...compareLists(was.mentions, is.mentions, {
      field: 'mention',
      same: (one, other) => changed('mention', [one.entity, other.entity], other.rule),
      tell: ({ surface, entity }) => `${surface} = ${entity}`,
    }),
    ...compareLists(was.dates, is.dates, {
      field: 'date',
      same: (one, other) => changed('date', [one.edtf, other.edtf], other.rule),
      tell: ({ surface, edtf }) => `${surface} = ${edtf ?? 'unknown'}`,
    }),
  ]
}

interface Comparison<T> {
  readonly field: string
  readonly same: (was: T, is: T) => Change[]
  readonly tell: (one: T) => string
}

/** Compares annotations that stand at the same place; what has none in the other reading was lost or gained. */
function compareLists<T extends Placed & { readonly rule: string }>(
  was: readonly T[],
  is: readonly T[],
  { field, same, tell }: Comparison<T>,
): Change[] {
  const partners = partnersOf(was, is)
  const taken = new Set(partners.values())
  const lost = was.flatMap((one): Change[] => {
    const partner = partners.get(one)
    return partner ? same(one, partner) : [{ field, was: tell(one), is: null, rule: one.rule }]
  })
  const gained = is
    .filter((one) => !taken.has(one))
    .map((one): Change => ({ field, was: null, is: tell(one), rule: one.rule }))
  return [...lost, ...gained]
}

/** Which annotation of a new reading stands where one of the old reading stood; each is the partner of one only. */
function partnersOf<T extends Placed>(was: readonly T[], is: readonly T[]): ReadonlyMap<T, T> {
  const partners = new Map<T, T>()
  const byPlace = new Map<string, T[]>()
  for (const one of is) byPlace.set(placeOf(one), [...(byPlace.get(placeOf(one)) ?? []), one])
  const left = was.filter((one) => {
    const partner = byPlace.get(placeOf(one))?.shift()
    if (partner) partners.set(one, partner)
    return !partner
  })
  const free = new Set([...byPlace.values()].flat())
  for (const one of left) {
    const partner = findTarget([...free], { of: 'statement', span: spanOf(one), field: null })
    if (!partner) continue
    free.delete(partner)
    partners.set(one, partner)
  }
  return partners
}

function placeOf(placed: Placed): string {
  return spanOf(placed).join('-')
}

function compareStatements(was: Statement, is: Statement): Change[] {
  const chainOf = ({ chain }: Statement) => chain.map(({ name }) => name).join(' > ')
  const hopRule = is.chain.find((hop, at) => hop.entity !== was.chain[at]?.entity)?.rule
  return [
    ...changed('speaker', [whoOf(was.speaker), whoOf(is.speaker)], is.speaker.rule),
    ...changed('addressee', [was.addressee?.entity, is.addressee?.entity], is.rule),
    ...changed('stance', [was.stance, is.stance], is.rule),
    ...changed('kind', [was.kind, is.kind], is.rule),
    ...changed('chain', [chainOf(was), chainOf(is)], hopRule ?? is.rule),
    ...changed('said', [was.said?.edtf, is.said?.edtf], is.rule),
    ...changed('content', [was.content.text, is.content.text], is.rule),
  ]
}

function whoOf({ name, entity }: Statement['speaker']): string {
  return entity.includes('@') ? name : `${name} (${entity})`
}

function tellStatement({ speaker, cue, content }: Statement): string {
  return `${speaker.name} ${cue.text}: ${content.text}`
}

function compareArticles(was: Article, is: Article): Change[] {
  const texts = ['headline', 'kicker', 'lead', 'section', 'byline', 'credit'] as const
  const rolesOf = ({ blocks }: Article) =>
    blocks
      .filter(({ role }) => role === 'furniture')
      .map(({ span }) => span.join('-'))
      .join(' ')
  const isRecut = rolesOf(was) !== rolesOf(is)
  return [
    ...texts.flatMap((field) => changed(field, [was[field], is[field]], 'article')),
    ...changed('outlet', [was.outlet?.name, is.outlet?.name], (is.outlet ?? was.outlet)?.rule),
    ...changed(
      'published',
      [was.published?.value, is.published?.value],
      (is.published ?? was.published)?.rule,
    ),
    ...(isRecut ? [{ field: 'furniture', was: null, is: null, rule: 'article' }] : []),
  ]
}

function changed(
  field: string,
  [was = null, is = null]: readonly [string | null | undefined, string | null | undefined],
  rule: string | undefined,
): Change[] {
  return was === is ? [] : [{ field, was, is, rule: rule ?? 'unknown' }]
}

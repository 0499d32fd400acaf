import type { Claim, ClaimStatement, Position, Side } from '../../model/claim.ts'
import type { OriginCount, OriginMerge, TraceNode } from '../../model/origin.ts'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { OriginContext } from '../../story/origins/context.ts'
import { countSides } from '../../story/origins/count-sides.ts'
import { traceClaim } from '../../story/origins/trace-claim.ts'
import { knowledge } from '../knowledge.ts'
import { explainMerge, explainOrigins } from './explain-origins.ts'
import type { CountedClaim } from './story-claims.ts'

/** A claim with all that is known of it. */
export interface ClaimView extends Pick<Claim, 'id' | 'text' | 'language' | 'told' | 'contested'> {
  /** Whom it is about. */
  readonly about: readonly { readonly id: string; readonly name: string }[]
  readonly count: CountView
  /** The same for each side that somebody takes: who says so, who denies it, who declines to confirm it. */
  readonly sides: readonly SideView[]
  /** In time order; several for a body that changed its side. */
  readonly positions: readonly Position[]
  /** In time order. */
  readonly statements: readonly StatementView[]
  /** The ways from its origins to the pages, one tree an origin. */
  readonly trace: readonly TraceView[]
}

/** A node of the way of a claim, with the words that prove the step to it. */
export interface TraceView extends Omit<TraceNode, 'next'> {
  /** Null where the step is matched and not named. */
  readonly evidence: string | null
  /** Whether it is a news agency, as far as the tables tell. */
  readonly isAgency: boolean
  readonly next: readonly TraceView[]
}

/** On how many origins reports rest, and the way there. */
export interface CountView extends Omit<OriginCount, 'merges'> {
  /** In a sentence: "Nine of eleven reports rest on one statement". */
  readonly finding: string
  /** "11 reports − 9 merges = 2 independent origins". */
  readonly arithmetic: string
  readonly merges: readonly MergeView[]
}

/** A step of a count, with its sentence. */
export interface MergeView extends OriginMerge {
  readonly sentence: string
}

/** How many pages take a side of a claim, and on how many origins these rest. */
export interface SideView extends Pick<OriginCount, 'reports' | 'independent'> {
  readonly sides: readonly Side[]
}

/** A statement of a claim with its words and its page. */
export interface StatementView extends ClaimStatement {
  /** The words of its content. */
  readonly text: string
  /** Where they stand on the page. */
  readonly span: Span
  readonly url: string | null
  readonly path: string | null
  readonly language: string
  /** English label of the page's outlet, or null. */
  readonly outlet: string | null
}

/** Puts together what is known of a claim. */
export function viewClaim({ claim, count }: CountedClaim, context: OriginContext): ClaimView {
  const { id, text, language, told, contested, positions } = claim
  const records = new Map(context.pages.map(({ record }) => [record.page.id, record]))
  return {
    id,
    text,
    language,
    told,
    contested,
    about: claim.about.map((entity) => ({ id: entity, name: nameIn(records, claim, entity) })),
    count: viewCount(count, records),
    sides: countSides(claim, context).map(({ sides, count: { reports, independent } }) => ({
      sides,
      reports,
      independent,
    })),
    positions,
    statements: claim.statements
      .flatMap((statement) => viewStatement(statement, records.get(statement.page)))
      .toSorted((one, other) => compareDays(one.edtf, other.edtf)),
    trace: traceClaim(claim, context).map((node) => viewNode(node, records)),
  }
}

function viewNode({ next, ...node }: TraceNode, records: ReadonlyMap<string, Record>): TraceView {
  const { edge } = node
  const text = edge?.how === 'named' && edge.span ? records.get(edge.page)?.page.text : undefined
  return {
    ...node,
    evidence: text && edge?.how === 'named' ? text.slice(...edge.span!) : null,
    isAgency: isAgency(node, records),
    next: next.map((one) => viewNode(one, records)),
  }
}

function isAgency(
  { kind, id }: Pick<TraceNode, 'kind' | 'id'>,
  records: ReadonlyMap<string, Record>,
): boolean {
  const outlet = kind === 'page' ? (records.get(id)?.article.outlet?.entity ?? null) : id
  return outlet !== null && knowledge().byId(outlet)?.outlet === 'agency'
}

/** A count with its sentences. */
export function viewCount(count: OriginCount, records: ReadonlyMap<string, Record>): CountView {
  const textOf = (page: string) => records.get(page)?.page.text
  const { finding, arithmetic } = explainOrigins(count, textOf)
  const merges = count.merges.map((merge) => ({
    ...merge,
    sentence: explainMerge(merge, count, textOf),
  }))
  return { ...count, finding, arithmetic, merges }
}

function viewStatement(statement: ClaimStatement, record: Record | undefined): StatementView[] {
  const read = record?.statements.find(({ id }) => id === statement.statement)
  if (!record || !read) return []
  const { url, path, language } = record.page
  const outlet = record.article.outlet?.name ?? null
  const { text, span } = read.content
  return [{ ...statement, text, span, url, path, language, outlet }]
}

/** What an entity is called, by the tables, else by the pages of a claim. */
function nameIn(records: ReadonlyMap<string, Record>, claim: Claim, entity: string): string {
  const known = knowledge().byId(entity)?.name
  if (known !== undefined) return known
  for (const { page } of claim.statements) {
    const mention = records.get(page)?.mentions.find((one) => one.entity === entity)
    if (mention) return mention.name
  }
  return entity
}

/** Days as EDTF, the unknown ones last. */
function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0
  return one === null || (other !== null && one > other) ? 1 : -1
}

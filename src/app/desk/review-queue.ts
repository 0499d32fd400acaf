import type { KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import type { Hit } from '../../library/query.ts'
import type { Mention } from '../../model/mention.ts'
import type { Record } from '../../model/record.ts'
import type { Review } from '../../model/review.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { findPage } from '../library/find-page.ts'
import { isUndoing, targetToText } from '../library/undo-review.ts'
import { viewRecord } from '../library/view-record.ts'

/**
 * Why a person is asked about a statement: `several-speakers`: an office or description that several may be meant by; `pronoun`: a
 * pronoun or description stands for the speaker; `silent`: no word does; `unnamed`: nothing on the page names who speaks; `far-source`: the
 * words that name a source stand elsewhere on the page; `takes-a-side`: a denial, a confirmation or a refusal, which a claim turns on.
 */
export type Doubt =
  'several-speakers' | 'pronoun' | 'silent' | 'far-source' | 'takes-a-side' | 'unnamed'

/** Somebody who may be meant. */
export interface OfferedSpeaker {
  readonly entity: string
  readonly name: string
  /** Whether the tables offer them for the very words, and not only another one of the page. */
  readonly isOffered: boolean
}

/** A statement that a person is asked about. */
export interface ReviewItem {
  readonly record: Record
  readonly statement: Statement
  /** Null where a person asks to look at it again. */
  readonly doubt: Doubt | null
  /** Who may be meant, the likeliest first; the speaker as read among them. */
  readonly speakers: readonly OfferedSpeaker[]
}

/** The next statement to be looked at, and how far the search for it went. */
export interface NextReview {
  readonly item: ReviewItem | null
  /** Where to go on behind it; null where nothing is left. */
  readonly after: Hit | null
}

/** All reasons for which a person is asked. */
export const DOUBTS: readonly Doubt[] = [
  'several-speakers',
  'pronoun',
  'silent',
  'unnamed',
  'far-source',
  'takes-a-side',
]

const SLICE = 50
const MOST_SLICES = 12
const MOST_SPEAKERS = 8
const SIDES: ReadonlySet<Statement['stance']> = new Set(['denies', 'declines', 'confirms'])

/** The newest statement behind a result that is worth a person's look, for one reason where that is given, and that nobody decided about yet. */
export async function nextReview(
  library: Library,
  behind: Hit | null,
  why: Doubt | null = null,
): Promise<NextReview> {
  const pageOf = lastPage(library)
  const query = why === 'takes-a-side' ? TAKING_SIDES : ({ kind: 'all' } as const)
  let after = behind
  for (let slice = 0; slice < MOST_SLICES; slice++) {
    const asked = { of: 'statements', query, order: 'time' } as const
    const { hits } = await library.search({ ...asked, limit: SLICE, after })
    for (const hit of hits) {
      const item = itemOf(await pageOf(hit.page), hit)
      if (item && (why === null || item.doubt === why)) return { item, after: hit }
    }
    if (hits.length < SLICE) return { item: null, after: null }
    after = hits.at(-1)!
  }
  return { item: null, after }
}

const TAKING_SIDES = {
  kind: 'or',
  parts: [...SIDES].map((stance) => ({ kind: 'mark', mark: `stance:${stance}` }) as const),
} as const

/** Gives pages by key; the statements of one page follow each other, and it is taken once for them. */
function lastPage(library: Library): (key: number) => Promise<KeptPage | null> {
  let last: { readonly key: number; readonly page: KeptPage | null } | null = null
  return async (key) => {
    if (last?.key !== key) last = { key, page: await library.page(key) }
    return last.page
  }
}

/** One statement of a page, asked about again; null where the page has no such statement. Throws `IsnadError` where there is no such page. */
export async function reviewAgain(
  library: Library,
  reference: string,
  id: string,
): Promise<ReviewItem | null> {
  const record = viewRecord(await findPage(library, reference))
  const statement = record.statements.find((one) => one.id === id)
  if (!statement) return null
  const doubt = doubtOf(statement, record)
  return { record, statement, doubt, speakers: speakersFor(statement, record) }
}

function itemOf(page: KeptPage | null, hit: Hit): ReviewItem | null {
  if (!page) return null
  const record = viewRecord(page)
  const statement = record.statements[hit.statement ?? -1]
  if (!statement || isDecided(statement, page.reviews)) return null
  const doubt = doubtOf(statement, record)
  return doubt && { record, statement, doubt, speakers: speakersFor(statement, record) }
}

/** Whether a person has looked at a statement as a whole or at one of its fields, and has not taken that back. */
function isDecided({ content }: Statement, reviews: readonly Review[]): boolean {
  const [start, end] = content.span
  const last = new Map(reviews.map((review) => [targetToText(review.target), review]))
  return [...last.values()].some((review) => isAt(review, [start, end]) && !isUndoing(review))
}

function isAt({ target: { of, span } }: Review, [start, end]: Span): boolean {
  return of === 'statement' && span !== null && span[0] < end && start < span[1]
}

function doubtOf(statement: Statement, record: Record): Doubt | null {
  const { speaker, chain, stance } = statement
  const mention = mentionOf(statement, record)
  if ((mention?.candidates?.length ?? 0) > 1) return 'several-speakers'
  if (SIDES.has(stance)) return 'takes-a-side'
  if (speaker.surface === null) return 'silent'
  if (mention?.how === 'pronoun' || mention?.how === 'description') return 'pronoun'
  if (chain.slice(0, -1).some(({ inherited }) => inherited)) return 'far-source'
  return speaker.named ? null : 'unnamed'
}

function mentionOf({ speaker }: Statement, { mentions }: Record): Mention | undefined {
  const [start, end] = speaker.span ?? [-1, -1]
  return mentions.find(({ span }) => span[0] < end && start < span[1])
}

/** Who is meant as read, whom the tables offer, and who else speaks or is named on the page. */
function speakersFor(statement: Statement, record: Record): ReviewItem['speakers'] {
  const { speaker } = statement
  const offered = mentionOf(statement, record)?.candidates ?? []
  const others = [
    ...record.statements.map((one) => one.speaker),
    ...record.mentions.filter(({ kind, how }) => kind === 'person' && how === 'name'),
  ]
  const all = new Map<string, string>()
  for (const { entity, name } of [speaker, ...offered, ...others])
    if (!all.has(entity) && !entity.includes('@')) all.set(entity, name)
  const isOffered = (entity: string) => offered.some((one) => one.entity === entity)
  return [...all]
    .slice(0, MOST_SPEAKERS)
    .map(([entity, name]) => ({ entity, name, isOffered: isOffered(entity) }))
}

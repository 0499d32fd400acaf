import type { ReadOptions } from './app/read.ts'
import { readBytes, readText } from './app/read.ts'
import type { Record } from './model/record.ts'

export { IsnadError } from './model/error.ts'
export type { ErrorCode } from './model/error.ts'
export type { Block, BlockRole } from './model/block.ts'
export type { Calendar, DateMention } from './model/dates.ts'
export type { EntityKind, Mention, MentionHow } from './model/mention.ts'
export type { Article, Event, Moment, Note, Outlet, Record } from './model/record.ts'
export type { Span } from './model/span.ts'
export type {
  Hop,
  HopRelation,
  Speaker,
  Stance,
  Statement,
  StatementKind,
  StatementPlace,
} from './model/statement.ts'
export type { Claim, ClaimSpeaker, ClaimStatement, Position, Side } from './model/claim.ts'
export type { Origin, OriginCount, OriginMerge } from './model/origin.ts'
export type { Reprint, ReprintKind } from './model/reprint.ts'
export type { Story } from './model/story.ts'
export type { ReadOptions } from './app/read.ts'
export type { GroupedPages } from './app/story/group-pages.ts'
export { groupPages } from './app/story/group-pages.ts'
export type {
  Feature,
  HeldOffice,
  WhoAnswer,
  WhoCandidate,
  WhoHolder,
  WhoOptions,
} from './app/who.ts'
export { who, whoHolds } from './app/who.ts'

/**
 * Reads one news page, as text or as captured bytes, without disk or network.
 * Throws `IsnadError` where the input is no page that Isnad can read.
 *
 * @example
 * const { statements } = read(html, { url: 'https://www.isna.ir/news/1403033020105' })
 * for (const { speaker, chain } of statements) console.log(speaker.name, chain.map((hop) => hop.name))
 */
export function read(input: string | Uint8Array, options: ReadOptions = {}): Record {
  return typeof input === 'string' ? readText(input, options) : readBytes(input, options)
}

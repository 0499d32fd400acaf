import type { StatementRef } from './claim.ts'
import type { ReprintKind } from './reprint.ts'

/** Where reports of a claim begin: who spoke, or the first-hand transmitter where that speaks itself. */
export interface Origin {
  /** An entity id; of an unnamed source the id on its page. */
  readonly id: string
  /** English label. */
  readonly name: string
  readonly native: string | null
  readonly kind: 'speaker' | 'body' | 'outlet' | 'unnamed'
  /** ISO 3166 alpha-2 of the state that the body or outlet belongs to, where a table tells; shown, never counted. */
  readonly state: string | null
  /** The ids of the pages whose reports begin here. */
  readonly pages: readonly string[]
}

/** Why two reports, or what stands behind them, count as one origin. */
export type MergeReason =
  /** Both tell what the same one said. */
  | 'same-speaker'
  /** A body and its spokesman. */
  | 'spokesman'
  /** The chain of one names the other's origin or outlet. */
  | 'named'
  /** Their texts share a distinctive run of words. */
  | 'wording'
  /** One is a reprint whose credit was removed. */
  | 'credit-lost'
  /** One tells in another language what the other told. */
  | 'translated'
  /** Their outlets are one family. */
  | 'family'
  /** Each cites the other: neither is an origin. */
  | 'circular'

/** One step of the count: two that became one. */
export interface OriginMerge {
  readonly because: MergeReason
  /** Who told it whom, or who owns whom. */
  readonly dependence: 'sourcing' | 'ownership'
  /** What was merged: page ids or entity ids, the one that goes on first. */
  readonly into: string
  readonly from: string
  /** The id of the origin that both have; null in a ring. */
  readonly origin: string | null
  /** Their names for a sentence. */
  readonly names: readonly [into: string, from: string]
  /** Whether it was inferred and is not told by the page. */
  readonly inferred: boolean
  /** The words that prove it: a page and its characters; null where it is matched. */
  readonly evidence: { readonly page: string; readonly span: readonly [number, number] } | null
  /** The share of wording in common, where that was the reason. */
  readonly share: number | null
}

/** On how many independent origins the reports of a claim rest. */
export interface OriginCount {
  /** Pages on which somebody asserts or confirms it. */
  readonly reports: number
  /** What the pages tell, once for each source that a page has: accounts less merges less rings are the independent origins. */
  readonly accounts: number
  readonly independent: number
  readonly origins: readonly Origin[]
  readonly merges: readonly OriginMerge[]
  /** Pages whose outlets cite each other in a ring, without an origin. */
  readonly circular: readonly (readonly string[])[]
}

/** One node of the way of a claim from its origin to the outlets, with what it passed on to. */
export interface TraceNode {
  readonly kind: 'origin' | 'transmitter' | 'page'
  /** An entity id, or the id of a page. */
  readonly id: string
  readonly name: string
  readonly native: string | null
  /** The language of the page, or null. */
  readonly language: string | null
  /** When the page was published, ISO 8601, or null. */
  readonly published: string | null
  /** How it is known that it came from the node above; null at the root. */
  readonly edge: TraceEdge | null
  /** The pages at and below this node. */
  readonly reports: number
  readonly next: readonly TraceNode[]
}

/** How it is known that one had it from another. */
export type TraceEdge =
  | {
      readonly how: 'named'
      readonly page: string
      readonly span: readonly [number, number] | null
      readonly statement: StatementRef | null
    }
  | { readonly how: 'wording' | 'content'; readonly kind: ReprintKind; readonly share: number }

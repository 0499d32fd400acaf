import type { MergeReason } from '../../model/origin.ts'
import type { Span } from '../../model/span.ts'
import type { Account, Source } from './account.ts'

/** A source with the accounts that begin there, first published first. */
export interface SourceNode {
  readonly source: Source
  readonly accounts: readonly Account[]
  /** Somebody named: nothing else stands behind it. */
  readonly isFirm: boolean
}

/** That one account rests on another, and how that is known. */
export interface Rest {
  readonly because: MergeReason
  readonly from: Account
  readonly on: Account
  /** The words on the page of `from` that prove it. */
  readonly span: Span | null
  readonly share: number | null
  readonly inferred: boolean
  /** Whether, where texts are copies, that of `on` is the copy. */
  readonly isReversed?: boolean
}

/** What sources rest on: the key of a source, and what its account rests on. */
export type Rests = ReadonlyMap<string, Rest>

/** The sources of accounts, in the order of their first account. */
export function toNodes(accounts: readonly Account[]): Map<string, SourceNode> {
  const nodes = Map.groupBy(accounts, ({ source }) => source.key)
  return new Map(
    [...nodes].map(([key, same]) => {
      const [first] = same
      const isVague = same.every(({ source: { isVague: is } }) => is)
      const source = { ...first!.source, isVague }
      const isFirm = source.kind === 'speaker' || source.kind === 'body'
      return [key, { source, accounts: same, isFirm }]
    }),
  )
}

/** The key of the source that a source rests on in the end; of a ring, that of the source where the walk closes. */
export function rootOf(key: string, rests: Rests): string {
  const seen = new Set<string>()
  let at = key
  while (!seen.has(at)) {
    seen.add(at)
    const rest = rests.get(at)
    if (!rest) return at
    at = rest.on.source.key
  }
  return at
}

/** Those of some accounts whose source is somebody named first, then those of a source that many tell, then the earliest. */
export function bestOf(
  accounts: readonly Account[],
  nodes: ReadonlyMap<string, SourceNode>,
): Account | undefined {
  const weigh = ({ source }: Account): number => {
    const node = nodes.get(source.key)!
    return (node.isFirm ? 1_000_000 : 0) + node.accounts.length
  }
  return accounts.reduce<Account | undefined>(
    (best, account) => (best && weigh(best) >= weigh(account) ? best : account),
    undefined,
  )
}

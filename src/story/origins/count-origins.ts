import type { Side } from '../../model/claim.ts'
import type { Origin, OriginCount } from '../../model/origin.ts'
import type { Account } from './account.ts'
import { toAccounts } from './to-accounts.ts'
import { countryOf } from '../bodies/join-voices.ts'
import type { OriginContext, OriginKnowledge, ToldClaim } from './context.ts'
import { ofSides, REPORTING } from './context.ts'
import { echoPage } from './echo-pages.ts'
import type { Rest, SourceNode } from './rest.ts'
import { rootOf, toNodes } from './rest.ts'
import { restByCiting } from './rest-by-citing.ts'
import { restByTable } from './rest-by-table.ts'
import { bridgeByWording, restByWording } from './rest-by-wording.ts'
import { mergesWithin, toMerge } from './to-merges.ts'

/** On how many independent origins the reports of a claim rest, with each step of the count: accounts less merges less rings are origins. */
export function countOrigins(
  claim: ToldClaim,
  context: OriginContext,
  sides: readonly Side[] = REPORTING,
): OriginCount {
  return toCount(groupAccounts(toAccounts(ofSides(claim, sides), context), context), context)
}

/** Accounts of a claim and what they rest on. */
export interface Grouped {
  readonly accounts: readonly Account[]
  readonly nodes: ReadonlyMap<string, SourceNode>
  /** What each source rests on that is no origin. */
  readonly rests: ReadonlyMap<string, Rest>
  /** Sources that cite each other: the keys of each ring, in the order of citing. */
  readonly rings: readonly (readonly string[])[]
  /** Of a ring of one source, the page that closes it without being a report of the claim. */
  readonly echoes: ReadonlyMap<string, string>
}

/** Groups accounts by where they begin. */
export function groupAccounts(
  accounts: readonly Account[],
  { pages, reprints, knowledge }: OriginContext,
): Grouped {
  const nodes = toNodes(accounts)
  const { rests, open } = restByCiting(nodes, bridgeByWording(nodes, reprints))
  const rings = findRings(open)
  const cited = new Map([...rests, ...open])
  for (const [first] of rings) cited.delete(first!)
  const heads = new Set(rings.map(([first]) => first!))
  const byWords = restByWording(nodes, cited, { reprints, rings: heads })
  const all = restByTable(nodes, byWords, { knowledge, rings: heads })
  const left = rings.filter(([first]) => !all.has(first!))
  const known = new Set([...all.keys(), ...left.flat()])
  const echoes = findEchoes(nodes, known, { pages, knowledge })
  return {
    accounts,
    nodes,
    rests: all,
    rings: [...left, ...[...echoes.keys()].map((key) => [key])],
    echoes,
  }
}

/** Outlets that are left as origins, with a page of theirs that cites in turn those who cite them. */
function findEchoes(
  nodes: ReadonlyMap<string, SourceNode>,
  known: ReadonlySet<string>,
  context: Pick<OriginContext, 'pages' | 'knowledge'>,
): ReadonlyMap<string, string> {
  return new Map(
    [...nodes].flatMap(([key, node]) => {
      const page = known.has(key) ? undefined : echoPage(node, context)
      return page === undefined ? [] : [[key, page] as const]
    }),
  )
}

/** The rings in what sources cite; each begins with its earliest source. */
function findRings(open: ReadonlyMap<string, Rest>): string[][] {
  const rings: string[][] = []
  const done = new Set<string>()
  for (const key of open.keys()) {
    const walk: string[] = []
    let at = key
    while (!done.has(at)) {
      done.add(at)
      walk.push(at)
      at = open.get(at)!.on.source.key
    }
    const start = walk.indexOf(at)
    if (start >= 0) rings.push(fromEarliest(walk.slice(start), open))
  }
  return rings
}

function fromEarliest(ring: readonly string[], open: ReadonlyMap<string, Rest>): string[] {
  const first = [...open.keys()].find((key) => ring.includes(key))!
  const at = ring.indexOf(first)
  return [...ring.slice(at), ...ring.slice(0, at)]
}

/** The count of grouped accounts. */
export function toCount(
  { accounts, nodes, rests, rings, echoes }: Grouped,
  { reprints, knowledge }: Pick<OriginContext, 'reprints' | 'knowledge'>,
): OriginCount {
  const inRing = new Set(rings.flat())
  const roots = new Set(rings.map(([first]) => first!))
  const origins = [...nodes.values()]
    .filter(({ source }) => !rests.has(source.key) && !roots.has(source.key))
    .map((node) => toOrigin(node, pagesOf(node.source.key, accounts, rests), knowledge))
  const merges = [...nodes.values()].flatMap((node) => {
    const root = rootOf(node.source.key, rests)
    const origin = roots.has(root) ? null : nodes.get(root)!.source.id
    const rest = rests.get(node.source.key)
    const isCircular = inRing.has(node.source.key) && rest && inRing.has(rest.on.source.key)
    return [
      ...(rest ? [toMerge(isCircular ? { ...rest, because: 'circular' } : rest, origin)] : []),
      ...mergesWithin(node, reprints, origin),
    ]
  })
  return {
    reports: new Set(accounts.map(({ page }) => page)).size,
    accounts: accounts.length,
    independent: origins.length,
    origins: origins.sort((a, b) => b.pages.length - a.pages.length),
    merges,
    circular: rings.map((ring) => {
      const echo = echoes.get(ring[0]!)
      return echo === undefined ? ringPages(ring, nodes) : [...pagesAt(ring[0]!, nodes), echo]
    }),
  }
}

/** The pages of the accounts that name a source. */
function pagesAt(key: string, nodes: Grouped['nodes']): string[] {
  return [...new Set(nodes.get(key)!.accounts.map(({ page }) => page))]
}

/** The pages of the outlets in a ring that cite one another. */
function ringPages(ring: readonly string[], nodes: Grouped['nodes']): string[] {
  const outlets = new Set(ring.map((key) => nodes.get(key)!.source.outlet))
  const accounts = ring.flatMap((key) => nodes.get(key)!.accounts)
  return [
    ...new Set(accounts.filter(({ outlet }) => outlets.has(outlet.id)).map(({ page }) => page)),
  ]
}

/** The pages of the accounts that begin at a source. */
function pagesOf(
  key: string,
  accounts: readonly Account[],
  rests: ReadonlyMap<string, Rest>,
): string[] {
  const here = accounts.filter(({ source }) => rootOf(source.key, rests) === key)
  return [...new Set(here.map(({ page }) => page))]
}

function toOrigin(
  { source }: SourceNode,
  pages: readonly string[],
  knowledge: OriginKnowledge,
): Origin {
  const { id, name, native, kind, outlet } = source
  const state =
    kind === 'outlet'
      ? (knowledge.stateBehind(outlet!)?.state ?? null)
      : kind === 'unnamed'
        ? null
        : countryOf(id, knowledge)
  return { id, name, native, kind, state, pages }
}

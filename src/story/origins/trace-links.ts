import type { TraceEdge } from '../../model/origin.ts'
import type { Reprint } from '../../model/reprint.ts'
import type { Account } from './account.ts'
import type { Grouped } from './count-origins.ts'
import { inOrder } from './rest-by-wording.ts'

/** A node of a trace before it hangs in its tree: a page's account, or a transmitter without a page. */
export interface TraceLink {
  /** A page id, or `via ` and an entity id. */
  readonly id: string
  /** The id of the link above; null at the root. */
  parent: string | null
  edge: TraceEdge
  readonly account: Account | null
  readonly transmitter: {
    readonly id: string
    readonly name: string
    readonly native: string | null
  } | null
}

interface Linking {
  readonly root: string
  readonly grouped: Grouped
  readonly reprints: readonly Reprint[]
}

/** What each page of an origin hangs on: the page or agency that it names last, else the page whose words it has, else the origin. */
export function linkPages(accounts: readonly Account[], linking: Linking): TraceLink[] {
  const links = new Map<string, TraceLink>()
  const ways = waysOf(accounts, linking)
  for (const account of accounts) {
    const { parent, edge } = parentOf(account, { accounts, links, ways, ...linking })
    links.set(account.page, { id: account.page, parent, edge, account, transmitter: null })
  }
  for (const link of links.values()) if (closes(link, links)) toRoot(link)
  return [...links.values()]
}

interface Hop {
  readonly id: string
  readonly name: string
  readonly native: string | null
  readonly edge: TraceEdge
}

/** How an outlet without a page came to what it passed on: the transmitters of the longest chain that it ends. */
type Ways = ReadonlyMap<string, readonly Hop[]>

function waysOf(accounts: readonly Account[], { root, grouped }: Linking): Ways {
  const ways = new Map<string, readonly Hop[]>()
  for (const account of accounts) {
    const hops = hopsOf(account, root, grouped)
    for (let at = 0; at < hops.length; at++) {
      const before = ways.get(hops[at]!.id)
      if (!before || before.length < at) ways.set(hops[at]!.id, hops.slice(0, at))
    }
  }
  return ways
}

/** Those who passed an account on, nearest the origin first; the outlet that stands for its source is one where another origin stands behind it. */
function hopsOf(
  { source, via, page, span, told, outlet }: Account,
  root: string,
  grouped: Grouped,
): Hop[] {
  const origin = grouped.nodes.get(root)!.source
  const statement = { page, statement: told.statement }
  const edgeOf = (at: Account['span']): TraceEdge => ({
    how: 'named',
    page,
    span: at && [at[0], at[1]],
    statement,
  })
  const isPassedOn = source.kind === 'outlet' && source.outlet !== outlet.id
  const first = isPassedOn
    ? [{ id: source.id, name: source.name, native: source.native, span }]
    : []
  return [...first, ...via]
    .filter(({ id }) => id !== origin.id)
    .map(({ id, name, native, span: at }) => ({ id, name, native, edge: edgeOf(at) }))
}

interface Hanging extends Linking {
  readonly accounts: readonly Account[]
  readonly links: Map<string, TraceLink>
  readonly ways: Ways
}

function parentOf(account: Account, hanging: Hanging): Pick<TraceLink, 'parent' | 'edge'> {
  const { accounts, reprints, root, grouped } = hanging
  const pages = new Set(accounts.map(({ page }) => page))
  const reprint = inOrder(reprints).find(({ page, of }) => page === account.page && pages.has(of))
  if (reprint?.credit === 'lost' && reprint.source === null) return byReprint(reprint)
  const hops = hopsOf(account, root, grouped)
  const last = hops.at(-1)
  if (last) {
    const parent = pageOf(last.id, account, accounts) ?? hangHop(hops, hanging)
    return { parent, edge: last.edge }
  }
  if (reprint) return byReprint(reprint)
  const rest = grouped.rests.get(account.source.key)
  const [span, page] = [account.span, account.page]
  const edge: TraceEdge = {
    how: 'named',
    page,
    span: span && [span[0], span[1]],
    statement: { page, statement: account.told.statement },
  }
  const on = rest?.on.page
  return { parent: on !== undefined && on !== page && pages.has(on) ? on : null, edge }
}

function byReprint({ of, how, kind, share }: Reprint): Pick<TraceLink, 'parent' | 'edge'> {
  return { parent: of, edge: { how: how === 'content' ? 'content' : 'wording', kind, share } }
}

/** The first page of an outlet, but for the page itself. */
function pageOf(
  outlet: string,
  { page }: Account,
  accounts: readonly Account[],
): string | undefined {
  return accounts.find((other) => other.outlet.id === outlet && other.page !== page)?.page
}

/** Hangs the last of some transmitters that has no page of its own, and those before it. */
function hangHop(hops: readonly Hop[], { accounts, links, ways }: Hanging): string {
  const last = hops.at(-1)!
  const id = `via ${last.id}`
  if (links.has(id)) return id
  const before = ways.get(last.id) ?? []
  const path = [...before, last]
  let parent: string | null = null
  for (const { id: hop, name, native, edge } of path) {
    const page = accounts.find(({ outlet }) => outlet.id === hop)?.page
    const here = page ?? `via ${hop}`
    if (page === undefined && !links.has(here)) {
      links.set(here, {
        id: here,
        parent,
        edge,
        account: null,
        transmitter: { id: hop, name, native },
      })
    }
    parent = here
  }
  return id
}

/** Whether the way up from a link comes back to it. */
function closes(link: TraceLink, links: ReadonlyMap<string, TraceLink>): boolean {
  const seen = new Set<string>()
  let at = link.parent
  while (at !== null && !seen.has(at)) {
    if (at === link.id) return true
    seen.add(at)
    at = links.get(at)?.parent ?? null
  }
  return false
}

/** Hangs a link at the root: by the words that name its source, where it is a page. */
function toRoot(link: TraceLink): void {
  link.parent = null
  if (!link.account) return
  const { page, span, told } = link.account
  link.edge = {
    how: 'named',
    page,
    span: span && [span[0], span[1]],
    statement: { page, statement: told.statement },
  }
}

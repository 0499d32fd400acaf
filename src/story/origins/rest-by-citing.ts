import type { Account } from './account.ts'
import type { Rest, SourceNode } from './rest.ts'
import { bestOf } from './rest.ts'

type Nodes = ReadonlyMap<string, SourceNode>

/** What sources rest on because a page names it, and those that go round in a ring. */
export interface CitedRests {
  readonly rests: Map<string, Rest>
  /** What each source that is left in rings cites. */
  readonly open: Map<string, Rest>
}

/**
 * What each source rests on because a page names another outlet or speaker: an outlet on what its own pages tell, or on what others had
 * from it. Whoever is named rests on nobody, unless all that tell it have it from another who speaks. `bridge` may settle in another way what
 * would stay open.
 */
export function restByCiting(
  nodes: Nodes,
  bridge: (key: string, settled: ReadonlySet<string>) => Rest | undefined,
): CitedRests {
  const cited = new Map([...nodes.keys()].map((key) => [key, citedBy(nodes.get(key)!, nodes)]))
  const rests = new Map<string, Rest>()
  const settled = new Set<string>()
  const open = new Set(nodes.keys())
  const settle = (key: string, rest?: Rest): void => {
    if (rest) rests.set(key, rest)
    settled.add(key)
    open.delete(key)
  }
  for (const [key, { length }] of cited) if (length === 0) settle(key)
  const settleAll = (find: (key: string, among: ReadonlySet<string>) => Rest | undefined) => {
    const among = new Set(settled)
    const now = [...open].flatMap((key) => {
      const rest = find(key, among)
      return rest ? [[key, rest] as const] : []
    })
    for (const [key, rest] of now) settle(key, rest)
    return now.length > 0
  }
  while (open.size > 0) {
    if (settleAll((key, among) => nearest(cited.get(key)!, nodes, among))) continue
    if (settleAll(bridge)) continue
    const own = [...open].find((key) => standsAlone(nodes.get(key)!))
    if (own === undefined) break
    settle(own)
  }
  const rings = [...open].map((key) => [key, nearest(cited.get(key)!, nodes, open)!] as const)
  return { rests, open: new Map(rings) }
}

/** Whether somebody is named, or an outlet tells it on a page of its own: it may stand where everything else cites it in turn. */
function standsAlone({ isFirm, accounts, source }: SourceNode): boolean {
  return isFirm || accounts.some(({ outlet }) => outlet.id === source.outlet)
}

function nearest(
  rests: readonly Rest[],
  nodes: Nodes,
  among: { has: (key: string) => boolean },
): Rest | undefined {
  const able = rests.filter(({ on }) => among.has(on.source.key))
  const best = bestOf(
    able.map(({ on }) => on),
    nodes,
  )
  return able.find(({ on }) => on === best)
}

/** All that a source may rest on by the words of its pages. */
function citedBy(node: SourceNode, nodes: Nodes): Rest[] {
  if (node.isFirm) return relayedBy(node, nodes)
  const others = [...nodes.values()].filter((other) => other !== node)
  const own = node.accounts.find(({ outlet }) => outlet.id === node.source.outlet)
  if (node.source.kind === 'unnamed' && own) return vagueBeside(node, own, nodes)
  return node.accounts.flatMap((from) =>
    citedOutlets(from).flatMap(({ outlet, span }) =>
      others
        .flatMap(({ accounts }) => accounts)
        .filter((on) => rests(node, on, outlet))
        .map((on) => named(from, on, span)),
    ),
  )
}

/** The outlets that an account names, with the words: the source itself, then those that passed it on. */
function citedOutlets({ source, via, outlet, span }: Account) {
  const itself = source.outlet !== null && source.outlet !== outlet.id
  return [
    ...(itself ? [{ outlet: source.outlet, span }] : []),
    ...via
      .filter(({ id, isOutlet }) => isOutlet && id !== source.outlet)
      .map(({ id, span: at }) => ({ outlet: id, span: at })),
    ...(source.kind === 'outlet' && !itself ? [{ outlet: outlet.id, span }] : []),
  ]
}

/** Whether a source that is told by way of an outlet rests on an account: it stands on a page of the outlet, or came from there. */
function rests({ source }: SourceNode, on: Account, outlet: string): boolean {
  if (on.outlet.id === outlet) {
    return source.kind !== 'unnamed' || on.source.key !== `outlet ${outlet}`
  }
  const isPlain = source.kind === 'outlet' || source.isVague
  return isPlain && on.source.kind !== 'outlet' && on.via.some(({ id }) => id === outlet)
}

/** "Media" on an outlet's own page rest on what else its pages tell. */
function vagueBeside(node: SourceNode, own: Account, nodes: Nodes): Rest[] {
  if (!node.source.isVague) return []
  return [...nodes.values()]
    .filter((other) => other !== node)
    .flatMap(({ accounts }) => accounts)
    .filter((on) => on.outlet.id === own.outlet.id && !on.source.isVague)
    .map((on) => named(own, on, own.span))
}

/** Where all that tell someone's words have them from another who speaks on the claim, that one. */
function relayedBy(node: SourceNode, nodes: Nodes): Rest[] {
  const tellers = node.accounts.map(({ via }) => via.filter(({ isOutlet }) => !isOutlet))
  if (tellers.some(({ length }) => length === 0)) return []
  return [...nodes.values()].flatMap((other) => {
    if (other === node || !other.isFirm) return []
    const [on] = other.accounts
    const ids = new Set(
      other.accounts.flatMap(({ source, told }) => [source.id, told.speaker.entity]),
    )
    const hops = tellers.map((via) => via.find(({ id }) => ids.has(id)))
    return hops.every((hop) => hop !== undefined)
      ? [named(node.accounts[0]!, on!, hops[0]!.span)]
      : []
  })
}

function named(from: Account, on: Account, span: Rest['span']): Rest {
  return { because: 'named', from, on, span, share: null, inferred: false }
}

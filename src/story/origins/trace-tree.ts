import type { TraceNode } from '../../model/origin.ts'
import type { Grouped } from './count-origins.ts'
import type { TraceLink } from './trace-links.ts'

/** The tree of an origin; of a ring, which has none, the trees of its pages. */
export function growTree(
  { nodes, rings }: Grouped,
  root: string,
  links: readonly TraceLink[],
): TraceNode[] {
  const { source, accounts } = nodes.get(root)!
  const below = Map.groupBy(links, ({ parent }) => parent)
  const next = nextOf(null, below)
  if (rings.some(([first]) => first === root)) return next.map((node) => ({ ...node, edge: null }))
  const [first] = accounts
  return [
    {
      kind: 'origin',
      id: source.id,
      name: source.name,
      native: source.native,
      language: null,
      published: first!.told.edtf,
      edge: null,
      reports: reportsOf(next),
      next,
    },
  ]
}

type Below = ReadonlyMap<string | null, readonly TraceLink[]>

function nextOf(parent: string | null, below: Below): TraceNode[] {
  return (below.get(parent) ?? []).map((link) => toNode(link, below))
}

function toNode({ id, edge, account, transmitter }: TraceLink, below: Below): TraceNode {
  const next = nextOf(id, below)
  if (transmitter) {
    const { name, native } = transmitter
    const none = { language: null, published: null }
    const reports = reportsOf(next)
    return { kind: 'transmitter', id: transmitter.id, name, native, ...none, edge, reports, next }
  }
  const { record, outlet } = account!
  return {
    kind: 'page',
    id,
    name: outlet.name,
    native: outlet.native,
    language: record.page.language,
    published: record.article.published?.value ?? null,
    edge,
    reports: 1 + reportsOf(next),
    next,
  }
}

function reportsOf(nodes: readonly TraceNode[]): number {
  return nodes.reduce((sum, { reports }) => sum + reports, 0)
}

import type { TraceView } from '../app/story/claim-view.ts'

/** What stands in a column of the chain diagram. */
export type ChainColumn = 'origin' | 'agency' | 'outlet' | 'repeat'

/** A node of the chain diagram with its place: rows are counted in halves, so that a parent may stand between two. */
export interface Placed {
  readonly node: TraceView
  /** From 0, the origin's. */
  readonly column: number
  /** Half rows from the top. */
  readonly row: number
  /** Which origin it belongs to, from 0; null of a page in a ring, which has none. */
  readonly origin: number | null
  /** The node above it, by its place in the list; null of a root. */
  readonly parent: number | null
}

/** The chain diagram of a claim: its nodes in reading order, what its columns hold, and how many half rows it takes. */
export interface ChainLayout {
  readonly nodes: readonly Placed[]
  readonly columns: readonly ChainColumn[]
  readonly rows: number
}

/** How many half rows a node needs in a column. */
export type HeightOf = (
  node: TraceView,
  at: { readonly column: number; readonly columns: number },
) => number

/** Half rows that a node takes where nobody tells. */
const USUAL = 2
/** Half rows between the trees of two origins. */
const APART = 1

/**
 * Gives each node of a forest its place: origins, agencies, outlets, and outlets that repeat one have columns of their own; leaves take
 * the rows in order, a parent stands between its first and last child, and no node stands on another one of its column.
 */
export function chainLayout(
  roots: readonly TraceView[],
  heightOf: HeightOf = () => USUAL,
): ChainLayout {
  const columns = columnsOf(roots)
  const agencies = columns.filter((column) => column === 'agency').length
  const nodes: Placed[] = []
  const heights: number[] = []
  /** By column, the first half row that is free. */
  const free: number[] = []
  let next = 0
  const place = (node: TraceView, at: Pick<Placed, 'column' | 'origin' | 'parent'>): number => {
    const height = heightOf(node, { column: at.column, columns: columns.length })
    const slot = nodes.push({ ...at, node, row: 0 }) - 1
    heights.push(height)
    const below = node.next.map((child) => {
      const column = columnBelow(child, { node, column: at.column }, agencies)
      return place(child, { column, origin: at.origin, parent: slot })
    })
    const least = free[at.column] ?? 0
    const wanted = below.length > 0 ? Math.round((below[0]! + below.at(-1)!) / 2) : next
    const row = Math.max(least, wanted)
    nodes[slot] = { ...nodes[slot]!, row }
    if (below.length === 0) next = row + height
    else if (row > wanted) lower(slot + 1, row - wanted)
    free[at.column] = row + height
    return row
  }
  /** Moves all nodes from a slot on, which are below the one that is placed. */
  const lower = (from: number, by: number): void => {
    for (let slot = from; slot < nodes.length; slot++) {
      const { column, row } = nodes[slot]!
      nodes[slot] = { ...nodes[slot]!, row: row + by }
      free[column] = Math.max(free[column]!, row + by + heights[slot]!)
    }
    next += by
  }
  let origin = 0
  for (const root of roots) {
    const isOrigin = root.kind === 'origin'
    const column = isOrigin ? 0 : agencies + 1
    place(root, { column, origin: isOrigin ? origin++ : null, parent: null })
    next += APART
  }
  const rows = Math.max(0, ...nodes.map(({ row }, slot) => row + heights[slot]!))
  return { nodes, columns, rows }
}

/** The slots of the way to a page from its root, that root first; nothing where the page is not in it. */
export function wayTo({ nodes }: ChainLayout, page: string): readonly number[] {
  const way: number[] = []
  let slot = nodes.findIndex(({ node }) => node.id === page)
  while (slot >= 0) {
    way.unshift(slot)
    slot = nodes[slot]!.parent ?? -1
  }
  return way
}

/** Whether what a node passed on came through it as an agency: one without a page, or the first page of one that others rest on. */
function isPassing({ kind, isAgency, next }: TraceView, above: TraceView): boolean {
  return kind === 'transmitter' || (isAgency && next.length > 0 && above.kind !== 'page')
}

function columnBelow(
  child: TraceView,
  above: { readonly node: TraceView; readonly column: number },
  agencies: number,
): number {
  if (above.column > agencies) return above.column + 1
  return isPassing(child, above.node)
    ? Math.min(above.column, agencies) + 1
    : Math.max(above.column, agencies) + 1
}

function columnsOf(roots: readonly TraceView[]): ChainColumn[] {
  if (roots.length === 0) return []
  const agencies = Math.max(0, ...roots.map((root) => (root.kind === 'origin' ? passing(root) : 0)))
  const last = Math.max(
    agencies + 1,
    ...roots.map((root) => deepest(root, root.kind === 'origin' ? 0 : agencies + 1, agencies)),
  )
  return Array.from({ length: last + 1 }, (_, at) =>
    at === 0 ? 'origin' : at <= agencies ? 'agency' : at === agencies + 1 ? 'outlet' : 'repeat',
  )
}

/** How many agencies pass on from one to the next below a node. */
function passing(node: TraceView): number {
  const below = node.next.filter((child) => isPassing(child, node))
  return Math.max(0, ...below.map((child) => 1 + passing(child)))
}

function deepest(node: TraceView, column: number, agencies: number): number {
  return Math.max(
    column,
    ...node.next.map((child) =>
      deepest(child, columnBelow(child, { node, column }, agencies), agencies),
    ),
  )
}

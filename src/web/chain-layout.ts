import type { TraceNode } from '../model/origin.ts'

/** A node of the chain diagram with its place: rows are counted in halves, so that a parent may stand between two. */
export interface Placed {
  readonly node: TraceNode
  /** From 0, the origin's. */
  readonly column: number
  /** Half rows from the top. */
  readonly row: number
  /** Which origin it belongs to, from 0. */
  readonly origin: number
  /** The node above it, by its place in the list; null of an origin. */
  readonly parent: number | null
}

/** The chain diagram of a claim: its nodes in reading order, how many columns and half rows it takes. */
export interface ChainLayout {
  readonly nodes: readonly Placed[]
  readonly columns: number
  readonly rows: number
}

/** Half rows that a leaf takes. */
const LEAF = 2

/** Gives each node of a forest its place: leaves take the rows in order, a parent stands between its first and last child. */
export function chainLayout(origins: readonly TraceNode[]): ChainLayout {
  const nodes: Placed[] = []
  let next = 0
  let columns = 0
  const place = (node: TraceNode, at: Omit<Placed, 'node' | 'row'>): number => {
    columns = Math.max(columns, at.column + 1)
    const slot = nodes.push({ ...at, node, row: 0 }) - 1
    const below = node.next.map((child) =>
      place(child, { column: at.column + 1, origin: at.origin, parent: slot }),
    )
    const row = below.length > 0 ? Math.round((below[0]! + below.at(-1)!) / 2) : next
    if (below.length === 0) next += LEAF
    nodes[slot] = { ...nodes[slot]!, row }
    return row
  }
  origins.forEach((node, origin) => place(node, { column: 0, origin, parent: null }))
  return { nodes, columns, rows: next }
}

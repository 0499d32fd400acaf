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

/** Half rows that a node takes where nobody tells. */
const USUAL = 2

/**
 * Gives each node of a forest its place: leaves take the rows in order, a parent stands between its first and last child, and no node
 * stands on another one of its column. `heightOf` tells how many half rows a node needs.
 */
export function chainLayout(
  origins: readonly TraceNode[],
  heightOf: (node: TraceNode) => number = () => USUAL,
): ChainLayout {
  const nodes: Placed[] = []
  /** By column, the first half row that is free. */
  const free: number[] = []
  let next = 0
  const place = (node: TraceNode, at: Omit<Placed, 'node' | 'row'>): number => {
    const height = heightOf(node)
    const slot = nodes.push({ ...at, node, row: 0 }) - 1
    const below = node.next.map((child) =>
      place(child, { column: at.column + 1, origin: at.origin, parent: slot }),
    )
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
      const { column, row, node } = nodes[slot]!
      nodes[slot] = { ...nodes[slot]!, row: row + by }
      free[column] = Math.max(free[column]!, row + by + heightOf(node))
    }
    next += by
  }
  origins.forEach((node, origin) => place(node, { column: 0, origin, parent: null }))
  const rows = Math.max(0, ...nodes.map(({ row, node }) => row + heightOf(node)))
  return { nodes, columns: free.length, rows }
}

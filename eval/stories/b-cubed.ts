import type { Precision } from './shares.ts'
import { percent } from './shares.ts'

/** How well one item is placed: shares of its found and of its gold group that the two have in common. */
export interface Placed {
  readonly item: string
  readonly precision: number
  readonly recall: number
  /** Items that stand with it and should not, and that should and do not. */
  readonly strangers: readonly string[]
  readonly missing: readonly string[]
}

/** B³ of Bagga and Baldwin: precision and recall averaged over items. */
export interface BCubed extends Precision {
  readonly placed: readonly Placed[]
}

/** Compares two ways of grouping the items of `gold`; what `found` groups beside them does not count, what it leaves out stands alone. */
export function bCubed(
  gold: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): BCubed {
  const items = new Set(gold.flat())
  const groupOf = new Map<string, readonly string[]>()
  for (const group of found) {
    const known = group.filter((item) => items.has(item))
    for (const item of known) groupOf.set(item, known)
  }
  const placed = gold.flatMap((right) =>
    right.map((item) => place(item, right, groupOf.get(item) ?? [item])),
  )
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const p = placed.length === 0 ? 0 : mean(placed.map((one) => one.precision))
  const r = placed.length === 0 ? 0 : mean(placed.map((one) => one.recall))
  const whole = placed.length === 0 ? 0 : 1
  return {
    p: percent(p, whole),
    r: percent(r, whole),
    f1: percent(p + r === 0 ? 0 : (2 * p * r) / (p + r), whole),
    placed,
  }
}

function place(item: string, right: readonly string[], group: readonly string[]): Placed {
  const common = group.filter((one) => right.includes(one))
  return {
    item,
    precision: common.length / group.length,
    recall: common.length / right.length,
    strangers: group.filter((one) => !right.includes(one)),
    missing: right.filter((one) => !group.includes(one)),
  }
}

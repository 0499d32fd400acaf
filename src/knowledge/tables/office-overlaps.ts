import type { Row, Tables } from './rows.ts'
import { problemAt } from './rows.ts'

/** Tenures of an office of one that overlap; the day on which one ends and the next begins is no overlap. */
export function findOfficeOverlaps(tables: Tables): string[] {
  const single = new Set(
    tables['office-kinds'].filter(({ cells }) => cells['holders'] === 'one').map(idOf),
  )
  const groups = new Map<string, Row[]>()
  for (const row of tables.offices) {
    const { office, state, standing } = row.cells
    if (!single.has(office!)) continue
    const key = [office, state, standing].join(' ')
    const group = groups.get(key) ?? []
    group.push(row)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(overlapsOf)
}

function overlapsOf(rows: readonly Row[]): string[] {
  const sorted = [...rows].sort((a, b) => (fromOf(a) < fromOf(b) ? -1 : 1))
  return sorted.slice(1).flatMap((row, at) => {
    const before = sorted[at]!
    const to = before.cells['to']!
    const length = Math.min(to.length, fromOf(row).length)
    const apart = to !== '' && fromOf(row).slice(0, length) >= to.slice(0, length)
    return apart ? [] : [problemAt(row, `overlaps the tenure of ${before.file}:${before.line}`)]
  })
}

function idOf({ cells }: Row): string {
  return cells['id']!
}

function fromOf({ cells }: Row): string {
  return cells['from']!
}

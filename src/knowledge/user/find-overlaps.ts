import { officeKindOf } from '../office-kinds.ts'
import type { Tenure } from '../offices.ts'

/** Two people who are said to hold an office of one holder at the same time. */
export interface Overlap {
  readonly office: string
  readonly state: string
  readonly tenures: readonly [Tenure, Tenure]
}

/** Finds the offices of one holder that two people hold at once; an end and a start in one day, month or year do not overlap. */
export function* findOverlaps(tenures: Iterable<Tenure>): Iterable<Overlap> {
  const offices = Map.groupBy(tenures, ({ office, state, standing }) =>
    [office, state, standing].join(' '),
  )
  for (const held of offices.values()) {
    const { office, state } = held[0]!
    if (!(officeKindOf(office)?.single ?? !office.startsWith('Q'))) continue
    const dated = held
      .filter(({ from }) => from !== '')
      .sort((one, other) => (one.from < other.from ? -1 : 1))
    let last: Tenure | undefined
    for (const tenure of dated) {
      if (last && last.person.id !== tenure.person.id && endsAfter(last, tenure.from)) {
        yield { office, state, tenures: [last, tenure] }
      }
      if (!last || endsAfter(tenure, last.to || '9999')) last = tenure
    }
  }
}

/** Whether a tenure goes on after a date, by the shorter of both. */
function endsAfter({ to }: Tenure, date: string): boolean {
  const length = Math.min(to.length, date.length)
  return to === '' || to.slice(0, length) > date.slice(0, length)
}

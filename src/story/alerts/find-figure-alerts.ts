import type { Alert } from '../../model/alert.ts'
import type { Claim, ClaimStatement } from '../../model/claim.ts'
import type { Figure } from '../../model/print.ts'
import type { OutletDirectory } from '../origins/outlet-directory.ts'
import { outletDirectory } from '../origins/outlet-directory.ts'
import type { AlertContext } from './alert-context.ts'

/** Numbers of a retelling that differ by a smaller share may be rounded. */
const ROUNDED = 0.05

/** Where two pages give different numbers for what one speaker said of a claim on one day. */
export function findFigureAlerts(claims: readonly Claim[], context: AlertContext): Alert[] {
  const directory = outletDirectory(context.pages, context.knowledge)
  const minutes = new Map(context.pages.map(({ record, print }) => [record.page.id, print.minute]))
  const isLater = (one: ClaimStatement, other: ClaimStatement): boolean =>
    (minutes.get(one.page) ?? 0) > (minutes.get(other.page) ?? 0)
  return claims.flatMap(({ id, statements }) =>
    statements.flatMap((one, at) =>
      statements.slice(at + 1).flatMap((other) => {
        const [first, second] = isLater(one, other) ? [other, one] : [one, other]
        if (!isRetold(first, second)) return []
        const changed = findChanged(first, second)
        return changed ? [toAlert(id, { first, second, changed, directory })] : []
      }),
    ),
  )
}

/** Whether two pages tell what one speaker, who is named, said on one day. */
function isRetold(one: ClaimStatement, other: ClaimStatement): boolean {
  return (
    one.page !== other.page &&
    one.side === other.side &&
    one.speaker.named &&
    one.speaker.entity === other.speaker.entity &&
    one.edtf !== null &&
    one.edtf === other.edtf &&
    one.edtf.length === DAY.length
  )
}

const DAY = '2024-06-19'

type Changed = readonly [from: Figure, to: Figure]

/** The only exact figure that both give of one thing, where it is not the same. */
function findChanged(one: ClaimStatement, other: ClaimStatement): Changed | undefined {
  for (const from of exact(one)) {
    const [to, ...more] = exact(other).filter((figure) => figure.of === from.of)
    const alone = exact(one).filter((figure) => figure.of === from.of).length === 1
    if (!to || more.length > 0 || !alone || !isOther(from.value, to.value)) continue
    if (!gives(one, to.value) && !gives(other, from.value)) return [from, to]
  }
  return undefined
}

/** Whether a statement gives a number of whatever: then it was only counted as another thing. */
function gives({ figures }: ClaimStatement, value: number): boolean {
  return figures.some((figure) => figure.value === value)
}

function exact({ figures }: ClaimStatement): Figure[] {
  return figures.filter(
    ({ sense, of, value, to }) => sense === 'exact' && of !== null && value === to,
  )
}

function isOther(one: number, other: number): boolean {
  return Math.abs(one - other) > ROUNDED * Math.max(Math.abs(one), Math.abs(other))
}

interface Retold {
  readonly first: ClaimStatement
  readonly second: ClaimStatement
  readonly changed: Changed
  readonly directory: OutletDirectory
}

function toAlert(claim: string, { first, second, changed, directory }: Retold): Alert {
  const [from, to] = changed
  return {
    kind: 'figure-changed',
    claim,
    pages: [second.page, first.page],
    statements: [second, first].map(({ page, statement }) => ({ page, statement })),
    values: {
      outlet: directory.outletOf(second.page).name,
      of: directory.outletOf(first.page).name,
      speaker: first.speaker.name,
      what: from.of!,
      from: from.surface,
      to: to.surface,
    },
  }
}

import type { ClaimStatement } from '../../model/claim.ts'
import type { Origin } from '../../model/origin.ts'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { PageOutlet } from './outlet-directory.ts'

/** Where an account begins, as one of many accounts. */
export interface Source {
  /** Two accounts with one key have one origin. */
  readonly key: string
  readonly kind: Origin['kind']
  /** An entity id; of an unnamed source the id on its page. */
  readonly id: string
  readonly name: string
  readonly native: string | null
  /** Of an outlet, or of an unnamed source: the outlet that has it; else null. */
  readonly outlet: string | null
  /** An unnamed source that stands for other reports ("media", "users"). */
  readonly isVague: boolean
}

/** A transmitter of an account that is not the page's own outlet. */
export interface Transmitter {
  readonly id: string
  readonly name: string
  readonly native: string | null
  readonly isOutlet: boolean
  /** The words that name it. */
  readonly span: Span | null
}

/** What a page tells of a claim from one source. */
export interface Account {
  readonly page: string
  readonly record: Record
  /** Minutes since 1900, or null. */
  readonly minute: number | null
  readonly outlet: PageOutlet
  readonly told: ClaimStatement
  /** What the page says, as it was read; null where the record does not hold the statement. */
  readonly statement: Statement | null
  readonly source: Source
  /** Nearest the source first. */
  readonly via: readonly Transmitter[]
  /** The words that name the source, or the outlet that has it. */
  readonly span: Span | null
}

/** In the order of publication, then of the page. */
export function byTime(one: Account, other: Account): number {
  const apart = (one.minute ?? Infinity) - (other.minute ?? Infinity)
  if (one.minute !== other.minute) return apart
  if (one.page !== other.page) return one.page < other.page ? -1 : 1
  return placeOf(one) - placeOf(other) || (one.told.statement < other.told.statement ? -1 : 1)
}

function placeOf({ statement }: Account): number {
  return statement?.content.span[0] ?? 0
}

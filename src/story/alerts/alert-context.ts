import type { Reprint, ReprintChange } from '../../model/reprint.ts'
import type { OriginContext } from '../origins/context.ts'

/** A reprint and what changed in it. */
export interface ChangedReprint {
  readonly reprint: Reprint
  readonly changes: readonly ReprintChange[]
}

/** What alerts are found in. */
export interface AlertContext extends OriginContext {
  /** Of reprints that were compared sentence by sentence; those of `reprints` that are left out have only what the reprint itself tells. */
  readonly changed?: readonly ChangedReprint[]
}

import type { KeptPage } from '../../library/entry.ts'
import type { Record } from '../../model/record.ts'

/** A page's record as it is shown: what was read, with what people decided about it put over it. */
export function viewRecord({ record }: Pick<KeptPage, 'record' | 'reviews'>): Record {
  return record
}

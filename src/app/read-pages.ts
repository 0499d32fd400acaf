import { entityRegistry } from '../knowledge/registry.ts'
import type { Admission } from '../knowledge/registry.ts'
import { pageEntities } from '../knowledge/registry/page-entities.ts'
import { withEntities } from '../knowledge/registry/with-entities.ts'
import type { Note, Record } from '../model/record.ts'
import type { ReadOptions } from './read.ts'
import { readBytes } from './read.ts'

/**
 * A reader of several pages of one run: like `readBytes`, but who is named on one page and on an earlier one
 * and stands in no table has one id on both. A note says so where an id changed, with its reasons.
 */
export function pagesReader(): (bytes: Uint8Array, options?: ReadOptions) => Record {
  const registry = entityRegistry()
  return (bytes, options) => {
    const record = readBytes(bytes, options)
    const admissions = [...registry.admit(pageEntities(record))].filter(([id, to]) => to.id !== id)
    const ids = new Map(admissions.map(([id, to]) => [id, to.id]))
    const changed = withEntities(record, ids)
    return admissions.length === 0
      ? changed
      : { ...changed, notes: [...changed.notes, ...admissions.map(toNote)] }
  }
}

function toNote([id, { id: to, isNew, nearest }]: readonly [string, Admission]): Note {
  const reasons = (nearest?.features ?? []).map(({ reason }) => reason).join('; ')
  return isNew
    ? {
        code: 'namesake',
        message: `${to} is not ${id} of an earlier page: ${reasons || 'a bare common name'}`,
      }
    : { code: 'same-entity', message: `${id} is ${to} of an earlier page: ${reasons}` }
}

import { entityRegistry } from '../../knowledge/registry.ts'
import type { Admission } from '../../knowledge/registry.ts'
import { pageEntities } from '../../knowledge/registry/page-entities.ts'
import { withEntities } from '../../knowledge/registry/with-entities.ts'
import type { Note, Record } from '../../model/record.ts'

/** Gives the entities of record after record the ids that they have in all of them. */
export interface EntityJoiner {
  /** The record with those ids; a note says so where an id changed, with its reasons. */
  readonly join: (record: Record) => Record
  /** Takes in a record that was joined by an earlier run, so that this one goes on where that one stopped. */
  readonly remember: (record: Record) => void
}

/**
 * Joins the records of one run: who is named on one page and on an earlier one and stands in no table has one
 * id on both. It depends on the records and their order alone.
 */
export function entityJoiner(): EntityJoiner {
  const registry = entityRegistry()
  return {
    join: (record) => {
      const admitted = [...registry.admit(pageEntities(record))].filter(([id, to]) => to.id !== id)
      if (admitted.length === 0) return record
      const joined = withEntities(record, new Map(admitted.map(([id, to]) => [id, to.id])))
      return { ...joined, notes: [...joined.notes, ...admitted.map(toNote)] }
    },
    remember: (record) => registry.remember(pageEntities(record)),
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

import type { EntityKind } from '../../model/mention.ts'
import type { NameReadings } from '../spelling/read-name.ts'

/** An entity as a registry keeps it: what the pages so far said of it, within bounds. */
export interface Registered {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly reading: NameReadings
  /** The whole skeletons under which it is filed. */
  readonly keys: readonly string[]
  /** The folded words of its offices, by language. */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>
  readonly countries: ReadonlySet<string>
  readonly company: ReadonlySet<string>
  /** The page that spoke of it last. */
  readonly page: string
}

/** Entities by the skeletons of their names; when full, those leave that were spoken of longest ago. */
export interface RegisteredStore {
  readonly size: () => number
  readonly has: (id: string) => boolean
  readonly get: (id: string) => Registered | undefined
  /** Puts an entity in, or in the place of the one with its id. */
  readonly put: (entity: Registered) => void
  /** The entities filed under any of the keys, those spoken of last first, and how many there are in all. */
  readonly under: (keys: readonly string[]) => readonly Registered[]
}

/** The most entities under one key that are looked at. */
const MOST_UNDER = 64

/** A store of at most so many entities. */
export function registeredStore(capacity: number): RegisteredStore {
  const entities = new Map<string, Registered>()
  const filed = new Map<string, Set<string>>()

  const take = (id: string) => {
    for (const key of entities.get(id)?.keys ?? []) {
      const ids = filed.get(key)
      ids?.delete(id)
      if (ids?.size === 0) filed.delete(key)
    }
    entities.delete(id)
  }

  const put = (entity: Registered) => {
    take(entity.id)
    const oldest = entities.size >= capacity ? entities.keys().next() : undefined
    if (oldest && !oldest.done) take(oldest.value)
    entities.set(entity.id, entity)
    for (const key of entity.keys) {
      const ids = filed.get(key) ?? new Set<string>()
      filed.set(key, ids.add(entity.id))
      if (ids.size > MOST_UNDER) ids.delete(first(ids))
    }
  }

  const under = (keys: readonly string[]) => {
    const ids = new Set(keys.flatMap((key) => [...(filed.get(key) ?? [])]))
    return [...ids].reverse().flatMap((id) => entities.get(id) ?? [])
  }

  return {
    size: () => entities.size,
    has: (id) => entities.has(id),
    get: (id) => entities.get(id),
    put,
    under,
  }
}

function first(ids: ReadonlySet<string>): string {
  for (const id of ids) return id
  return ''
}

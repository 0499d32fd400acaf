import type { LocalEntity, PageEntities } from './registry/page-entities.ts'
import type { Registered } from './registry/registered.ts'
import { registeredStore } from './registry/registered.ts'
import type { SameEntity } from './registry/same-entity.ts'
import { isTelling, weighSame } from './registry/same-entity.ts'
import { compareReadings, NAME_THRESHOLDS, toScore } from './spelling/compare-names.ts'
import { readName } from './spelling/read-name.ts'
import { wholeSkeletons } from './spelling/skeleton-keys.ts'
import { spellingModel } from './spelling/spelling-model.ts'

/** Which entity of earlier pages an entity of a page is, and why. */
export interface Admission {
  /** The id that it has in all pages: of the entity that it is, or its own. */
  readonly id: string
  /** Whether no earlier page spoke of it. */
  readonly isNew: boolean
  /** The decision on the earlier entity of that name which came nearest, whatever came of it. */
  readonly nearest: (SameEntity & { readonly id: string }) | null
}

/** Entities that no table holds, over the pages of one run. */
export interface EntityRegistry {
  readonly size: () => number
  /** Admits the entities of the next page; what is said depends on the pages so far and their order alone. */
  readonly admit: (page: PageEntities) => ReadonlyMap<string, Admission>
  /** Takes in a page whose entities have the ids already that an earlier registry gave them. */
  readonly remember: (page: PageEntities) => void
}

const CAPACITY = 20_000
const SAME = 0.5
const MOST_KEPT = 32
const PAGE_LETTERS = 8

/**
 * Keeps the entities of page after page and says which earlier one each is. Two entities of one page are
 * never made one; nor are namesakes whose offices or states differ, nor those of whom all that is known is a
 * common word. When it is full, it forgets those that were spoken of longest ago.
 */
export function entityRegistry(capacity: number = CAPACITY): EntityRegistry {
  const store = registeredStore(capacity)
  const pagesWith = new Map<string, number>()
  const telling = (id: string) => 1 / (1 + Math.log2(pagesWith.get(id) ?? 1))
  const likeness = rememberedLikeness()

  const countCompany = ({ company }: PageEntities) => {
    for (const id of company) {
      if (pagesWith.has(id) || pagesWith.size < capacity) {
        pagesWith.set(id, (pagesWith.get(id) ?? 0) + 1)
      }
    }
  }
  const admit = (page: PageEntities) => {
    countCompany(page)
    return new Map(page.entities.map((entity) => [entity.id, admitOne(entity, page)]))
  }
  const remember = (page: PageEntities) => {
    countCompany(page)
    for (const entity of page.entities) {
      store.put(extended(store.get(entity.id) ?? fresh(entity), entity, page))
    }
  }
  return { size: store.size, admit, remember }

  function admitOne(entity: LocalEntity, page: PageEntities): Admission {
    const own = fresh(entity)
    const nearest = isTelling(own.reading) ? findNearest(entity, page, own) : undefined
    const before = nearest && nearest.same.score >= SAME ? nearest.other : undefined
    const id = before?.id ?? freeId(entity.id, page)
    store.put(extended(before ?? { ...own, id }, entity, page))
    return {
      id,
      isNew: !before,
      nearest: nearest ? { id: nearest.other.id, ...nearest.same } : null,
    }
  }

  function findNearest(
    entity: LocalEntity,
    page: PageEntities,
    own: Registered,
  ): { other: Registered; same: SameEntity } | undefined {
    const named = store
      .under(own.keys)
      .filter(({ kind }) => kind === entity.kind)
      .map((other) => ({ other, name: likeness(own, other) }))
      .filter(({ name }) => name >= NAME_THRESHOLDS.normal)
    const bearers = named.length
    return named
      .filter(({ other }) => other.page !== page.page)
      .map(({ other, name }) => ({
        other,
        same: weighSame(entity, other, { page, reading: own.reading, name, bearers, telling }),
      }))
      .reduce<{ other: Registered; same: SameEntity } | undefined>(
        (best, next) => (!best || next.same.score > best.same.score ? next : best),
        undefined,
      )
  }

  /** Its own id, unless another entity of that name has it. */
  function freeId(id: string, { page }: PageEntities): string {
    const hash = page.slice(page.indexOf(':') + 1).slice(0, PAGE_LETTERS)
    return store.has(id) ? `${id}~${hash}` : id
  }
}

const NOTHING = {
  roles: new Map<string, ReadonlySet<string>>(),
  countries: new Set<string>(),
  company: new Set<string>(),
  page: '',
}

/** An entity of which no page has spoken yet. */
function fresh({ id, kind, names }: LocalEntity): Registered {
  const name = names[0] ?? ''
  const reading = readName(name)
  return { ...NOTHING, id, kind, name, reading, keys: wholeSkeletons(reading) }
}

const MOST_REMEMBERED = 100_000

/** How far the names of two entities are spellings of one; names come back on page after page. */
function rememberedLikeness(): (one: Registered, other: Registered) => number {
  const known = new Map<string, number>()
  return (one, other) => {
    const pair = `${one.name}\n${other.name}`
    let score = known.get(pair)
    if (score === undefined) {
      const comparison = compareReadings(one.reading, other.reading, spellingModel())
      score = comparison ? toScore(comparison.sum) : 0
      if (known.size >= MOST_REMEMBERED) known.clear()
      known.set(pair, score)
    }
    return score
  }
}

/** The entity with what one more page says of it; of too much, the first is kept. */
function extended(before: Registered, entity: LocalEntity, page: PageEntities): Registered {
  const { language } = page
  const roles = joined(before.roles.get(language) ?? NOTHING.countries, entity.roles)
  return {
    ...before,
    roles: roles.size === 0 ? before.roles : new Map(before.roles).set(language, roles),
    countries: joined(before.countries, entity.countries),
    company: joined(before.company, page.company),
    page: page.page,
  }
}

function joined(before: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> {
  const all = new Set(before)
  for (const value of more) if (all.size < MOST_KEPT) all.add(value)
  return all
}

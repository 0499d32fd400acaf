import type { Known } from '../../knowledge/knowledge.ts'
import { packs } from '../../lang/index.ts'
import type { Library } from '../../library/library.ts'
import { searchWords } from '../../text/search-words.ts'
import { keysOf } from '../../text/tokens.ts'
import { knowledge } from '../knowledge.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'

/** Someone or something that a name may mean. */
export interface Meant {
  readonly id: string
  /** English label. */
  readonly name: string
}

/** How far one looks for whom a name means. */
export interface FindOptions {
  /** Those who have all words of the name somewhere, where nobody carries it. */
  readonly loosely?: boolean
  /** Known ones as well of whom the library does not speak. */
  readonly everyone?: boolean
}

const MOST_MEANT = 50

/**
 * Whom a name in any script means: the entities of the library that carry it as a whole name or as the end of one ("Putin"), known
 * ones first.
 */
export async function findEntities(
  name: string,
  library: Library,
  { loosely = false, everyone = false }: FindOptions = {},
): Promise<Meant[]> {
  const own = await library.entity(name.trim())
  if (own) return [{ id: own.id, name: knowledge().byId(own.id)?.name ?? own.name }]
  const keys = keysIn(name)
  if (keys.length === 0) return []
  const called = knownCalled(name.trim(), keys)
  const known = everyone ? called : await keptOf(called, library)
  const there = await entitiesWith(name, library)
  const exact = there.filter((entity) =>
    [entity.name, entity.native ?? ''].some((called) => endsWith(keysIn(called), keys)),
  )
  const meant = [...known, ...exact]
  const all = meant.length === 0 && loosely ? there : meant
  return [...new Map(all.map((one) => [one.id, { id: one.id, name: one.name }])).values()]
}

/** Those of whom the library speaks. */
async function keptOf(all: readonly Known[], library: Library): Promise<Known[]> {
  const kept = await Promise.all(all.map(({ id }) => library.entity(id)))
  return all.filter((_, at) => kept[at])
}

/** The entities of the library with all words of a name, as any language folds them. */
async function entitiesWith(name: string, library: Library) {
  const forms = packs.map((pack) => searchWords(name, pack).map(({ word }) => word))
  const distinct = [...new Map(forms.map((words) => [words.join(' '), words])).values()]
  const found = await Promise.all(distinct.map((words) => library.entities(words, MOST_MEANT)))
  return found.flat()
}

/** The known entities with an id, or with a name that is this one or, of a person, ends in it. */
function knownCalled(id: string, keys: readonly string[]): readonly Known[] {
  const own = knowledge().byId(id) ?? knowledge().byId(id.toLowerCase())
  return own ? [own] : (namesIndex().get(keys.join(' ')) ?? [])
}

const INDEXES = new WeakMap<ShippedKnowledge, Map<string, Known[]>>()

/** Every known entity by its whole names, people by the ends of theirs as well. */
function namesIndex(): Map<string, Known[]> {
  const known = knowledge()
  const made = INDEXES.get(known)
  if (made) return made
  const index = new Map<string, Known[]>()
  for (const entity of known.all)
    for (const form of formsOf(entity)) index.set(form, [...(index.get(form) ?? []), entity])
  INDEXES.set(known, index)
  return index
}

function formsOf({ kind, name, names }: Known): Set<string> {
  const forms = new Set<string>()
  for (const called of [name, ...Object.values(names).flat()]) {
    const keys = keysIn(called)
    const shortest = kind === 'person' ? 1 : keys.length
    for (let length = shortest; length <= keys.length; length++)
      if (length > 0) forms.add(keys.slice(-length).join(' '))
  }
  return forms
}

/** The folded words of a name, without regard to capitals. */
export function keysIn(name: string): string[] {
  return keysOf(name.toLowerCase())
}

function endsWith(all: readonly string[], last: readonly string[]): boolean {
  return last.every((key, at) => all[all.length - last.length + at] === key)
}

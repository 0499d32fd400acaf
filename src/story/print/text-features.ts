import { stateOfCountry } from '../../knowledge/entities.ts'
import type { DateMention } from '../../model/dates.ts'
import type { EntityKind, Mention } from '../../model/mention.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Feature } from '../../model/print.ts'
import { nameKeys } from './name-features.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Whose names are heard; those of bodies and writings are words of their language. */
const NAMED: ReadonlySet<EntityKind> = new Set(['person', 'place'])

/**
 * The keys of a mention: an entity, and the state of a body such as `army@IR`; a place; or the consonants of a name that no table
 * holds. Outlets and those without a name give none.
 */
export function mentionKeys({ entity, kind, native }: Mention): readonly Feature['key'][] {
  if (kind === 'outlet') return []
  const [name, at] = entity.split('@')
  if (entity.startsWith('local:'))
    return at === undefined && NAMED.has(kind) ? nameKeys(native) : []
  if (at !== undefined) {
    const state = stateOfCountry(at)
    return state ? [`entity:${name}@${at}`, `entity:${state.id}`] : [`entity:${name}@${at}`]
  }
  return [kind === 'place' ? `place:${entity}` : `entity:${entity}`]
}

/** The keys of a date: its day or its month; longer times tell too little. */
export function dateKeys({ edtf }: DateMention): readonly Feature['key'][] {
  const plain = edtf?.replace(/[~?%]/g, '') ?? ''
  return /^\d{4}-(?:0\d|1[0-2])(?:-\d{2})?$/.test(plain) ? [`day:${plain}`] : []
}

/** The keys of what a sentence tells: its concepts, its figures, and its words but for the commonest. */
export function factKeys(facts: SentenceFacts, pack: LanguagePack): Feature['key'][] {
  const common = commonWords(pack)
  const keys = meaningKeys(facts)
  for (const { word } of facts.words) {
    if (isTelling(word) && !common.has(word)) keys.push(`word:${pack.code}:${word}`)
  }
  return keys
}

/** Of these keys those that mean the same in every language. */
export function meaningKeys({ concepts, figures }: SentenceFacts): Feature['key'][] {
  const keys: Feature['key'][] = []
  for (const { values } of concepts) for (const value of values) keys.push(`concept:${value}`)
  for (const { values } of figures) {
    for (const { value, to } of values) {
      keys.push(`number:${value}`)
      if (to !== value) keys.push(`number:${to}`)
    }
  }
  return keys
}

/** The fewest letters of a word that tells something. */
const SHORTEST = 3

function isTelling(word: string): boolean {
  return word.length >= SHORTEST && !/^\d/.test(word)
}

const COMMON = new WeakMap<LanguagePack, ReadonlySet<string>>()

function commonWords(pack: LanguagePack): ReadonlySet<string> {
  let common = COMMON.get(pack)
  if (!common) {
    const list = pack.spelling.functionWords ?? ''
    COMMON.set(pack, (common = new Set(list.split(/\s+/).filter(Boolean))))
  }
  return common
}

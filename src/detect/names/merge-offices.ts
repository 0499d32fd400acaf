import type { NounPhrase } from '../../model/mention.ts'
import type { Context, Draft } from './draft.ts'
import { merge, rootOf, roots } from './draft.ts'
import type { RoleKeys } from './same-role.ts'

/** Broad words for an office, in English, and what the narrower ones hold. */
const BROADER: Readonly<Record<string, readonly string[]>> = {
  diplomat: ['foreign minister', 'ambassador', 'envoy', 'representative', 'spokesperson', 'consul', 'attaché', 'negotiator'],
  leader: ['president', 'king', 'prime minister', 'chancellor', 'Supreme Leader', 'sultan', 'emir', 'leader'],
  head: ['president', 'leader', 'chief', 'director'],
  president: ['head', 'leader'],
  politician: ['MP', 'senator', 'candidate', 'minister', 'member'],
  lawmaker: ['MP', 'senator'],
  cleric: ['Friday', 'ayatollah', 'seminary'],
  researcher: ['professor', 'faculty member', 'expert'],
  activist: ['member', 'activist'],
}

/** Whether a narrower office ("foreign minister") is one of a broader kind ("minister", "official"). */
export function kindOfOffice(broad: string, narrow: string): boolean {
  if (broad === '' || narrow === '') return false
  if (broad === 'official' || broad === narrow || narrow.includes(broad)) return true
  return BROADER[broad]?.some((word) => narrow.includes(word)) ?? false
}

/** Gives offices without a name to the one named person of the page whom they fit. */
export function mergeOffices(phrases: readonly NounPhrase[], context: Context): void {
  for (const phrase of phrases) {
    const draft = context.draftOf.get(phrase)
    if (!draft || rootOf(draft) !== draft || draft.named || draft.members.length > 0) continue
    if (draft.plural) joinHolders(phrase, draft, context)
    else if (draft.kind === 'person') mergeOne(phrase, draft, context)
  }
}

function mergeOne(phrase: NounPhrase, draft: Draft, context: Context): void {
  if (draft.unnamed && !inOpening(phrase, context)) return
  const people = roots(context).filter((person) => person.kind === 'person' && person.named && !person.plural)
  if (phrase.leans) {
    const [only, ...more] = people.filter((person) => draft.country !== null && person.country === draft.country && person.first.from !== draft.first.from)
    if (only && more.length === 0) merge(draft, only)
    return
  }
  const fitting = people.filter((person) => fitsOffice(draft, person))
  const [only, ...more] = fitting
  if (only && more.length === 0) merge(draft, only)
}

function inOpening(phrase: NounPhrase, { reading }: Context): boolean {
  const opening = reading.paragraphs.find(({ from, to }) => phrase.from >= from && phrase.from < to)
  return opening !== undefined && opening.block.role !== 'body' && opening.block.role !== 'caption'
}

/** Whether a person's own offices speak for an office that no name stands beside. */
function fitsOffice(draft: Draft, person: Draft): boolean {
  if (draft.country !== null && person.country !== null && draft.country !== person.country) return false
  return draft.roles.some((role) => person.roles.some((their) => related(role, their)))
}

function related(role: RoleKeys, their: RoleKeys): boolean {
  const sameState = role.country !== null && role.country === their.country
  const shared = role.words.slice(1).filter((word) => word.length > 2 && their.words.slice(1).includes(word)).length
  const sameKind = kindOfOffice(role.gloss, their.gloss) || kindOfOffice(their.gloss, role.gloss)
  if (role.gloss !== '' && role.gloss === their.gloss) return role.gloss !== 'head' || sameState || shared > 0
  return (sameKind && (sameState || shared > 0)) || shared > 1
}

/** "the foreign ministers of Russia and North Korea": the holders, where the page names each. */
function joinHolders(phrase: NounPhrase, draft: Draft, context: Context): void {
  if (phrase.countries.length < 2) return
  const people = roots(context).filter((person) => person.kind === 'person' && person.named && !person.plural)
  const holders = phrase.countries.map((country) =>
    people.find((person) =>
      person.roles.some((role) => role.country === country && role.gloss !== '' && phrase.gloss.startsWith(role.gloss)),
    ),
  )
  if (holders.every((holder) => holder !== undefined)) draft.members = holders
}

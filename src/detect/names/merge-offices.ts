import type { NounPhrase } from '../../model/mention.ts'
import type { Context, Draft } from './draft.ts'
import { merge, rootOf, roots } from './draft.ts'
import type { RoleKeys } from './same-role.ts'

/** Broad words for an office, in English, and what the narrower ones hold. */
const BROADER: Readonly<Record<string, readonly string[]>> = {
  diplomat: [
    'foreign minister',
    'ambassador',
    'envoy',
    'representative',
    'spokesperson',
    'consul',
    'attaché',
    'negotiator',
  ],
  leader: [
    'president',
    'king',
    'prime minister',
    'chancellor',
    'Supreme Leader',
    'sultan',
    'emir',
    'leader',
  ],
  head: ['president', 'leader', 'chief', 'director'],
  president: ['head', 'leader'],
  politician: ['MP', 'senator', 'candidate', 'minister', 'member'],
  lawmaker: ['MP', 'senator'],
  cleric: ['Friday', 'ayatollah', 'seminary'],
  researcher: ['professor', 'faculty member', 'expert'],
  activist: ['member', 'activist'],
}

/** Trades and ties that make nobody an official. */
const NO_OFFICIAL =
  /player|coach|footballer|goalkeeper|striker|defender|athlete|champion|captain|analyst|expert|researcher|writer|author|poet|artist|actor|actress|singer|director of film|activist|witness|lawyer|citizen|resident|student|teacher|driver|farmer|worker|journalist|reporter|correspondent|editor|man$|woman|businessman|trader|merchant|father|mother|brother|sister|son|daughter|wife|husband|spouse|friend|victim|patient|employee|member|critic|historian|economist|scientist|professor|engineer$/

/** Whether a narrower office ("foreign minister") is one of a broader kind ("minister", "official"). */
export function kindOfOffice(anyRank: string, narrow: string): boolean {
  const broad = anyRank.replace(/^(senior|top|high-ranking) /, '')
  if (broad === '' || narrow === '') return false
  if (broad === narrow || narrow.includes(broad)) return true
  if (broad === 'official') return !NO_OFFICIAL.test(narrow)
  return BROADER[broad]?.some((word) => narrow.includes(word)) ?? false
}

/** Gives offices without a name to the one named person of the page whom they fit. */
export function mergeOffices(phrases: readonly NounPhrase[], context: Context): void {
  for (const phrase of phrases) {
    const draft = context.draftOf.get(phrase)
    if (!draft || rootOf(draft) !== draft || draft.named || draft.members.length > 0) continue
    if (draft.plural && draft.gloss !== 'state media') joinHolders(phrase, draft, context)
    else if (draft.kind === 'person') mergeOne(phrase, draft, context)
    else if (draft.kind === 'outlet' && draft.unnamed) mergeOutlet(draft, context)
    else if (draft.gloss === 'state media') mergeOutlet(draft, context)
  }
}

function mergeOne(phrase: NounPhrase, draft: Draft, context: Context): void {
  if (draft.unnamed && !inOpening(phrase, context)) return
  const people = roots(context).filter(
    (person) => person.kind === 'person' && person.named && !person.plural,
  )
  if (phrase.leans) {
    const [only, ...more] = people.filter((person) => isCounterpart(draft, person, people))
    if (only && more.length === 0) merge(draft, only)
    return
  }
  const fitting = people.filter((person) => fitsOffice(draft, person, context))
  const [only, ...more] = fitting
  if (only && more.length === 0) merge(draft, only)
}

/** "a Russian newspaper": the one outlet of that state that the page names. */
function mergeOutlet(draft: Draft, context: Context): void {
  const { country } = draft
  if (country === null || country === context.options.homeCountry) return
  const named = roots(context).filter(({ kind, named }) => kind === 'outlet' && named)
  const alike = named.filter(
    (other) =>
      other.gloss === draft.gloss && [country, null].includes(countryOfDraft(other, context)),
  )
  const ofState = named.filter((other) => countryOfDraft(other, context) === country)
  const [only, ...more] = alike.length > 0 ? alike : ofState
  if (only && more.length === 0) merge(draft, only)
}

function countryOfDraft(draft: Draft, { options }: Context): string | null {
  return (
    (draft.entity === null ? null : options.knowledge.byId(draft.entity)?.country) ?? draft.country
  )
}

/** Of the state that the noun names, with an office that another named person of the page holds too. */
function isCounterpart(draft: Draft, person: Draft, people: readonly Draft[]): boolean {
  if (draft.gloss !== 'counterpart' || draft.country === null || person.country !== draft.country)
    return false
  return people.some(
    (other) =>
      other !== person &&
      other.roles.some(
        ({ gloss }) => gloss !== '' && person.roles.some((role) => role.gloss === gloss),
      ),
  )
}

function inOpening(phrase: NounPhrase, { reading }: Context): boolean {
  const opening = reading.paragraphs.find(({ from, to }) => phrase.from >= from && phrase.from < to)
  return opening !== undefined && opening.block.role !== 'body' && opening.block.role !== 'caption'
}

/** Whether a person's own offices speak for an office that no name stands beside. */
function fitsOffice(draft: Draft, person: Draft, context: Context): boolean {
  const country = person.country ?? countryOfDraft(person, context)
  if (draft.country !== null && country !== null && draft.country !== country) return false
  return draft.roles.some((role) => person.roles.some((their) => related(role, their)))
}

function related(role: RoleKeys, their: RoleKeys): boolean {
  const sameState = role.country !== null && role.country === their.country
  const shared = role.own
    .slice(1)
    .filter((word) => word.length > 2 && their.own.slice(1).includes(word)).length
  const sameKind = kindOfOffice(role.gloss, their.gloss) || kindOfOffice(their.gloss, role.gloss)
  if (role.gloss !== '' && role.gloss === their.gloss) {
    const bare = role.words.length === 1 || their.words.length === 1
    return (
      sameState ||
      shared > 0 ||
      bare ||
      !/president|leader|minister|head|king|official|director|member|representative/.test(
        role.gloss,
      )
    )
  }
  return (sameKind && (sameState || shared > 0)) || shared > 1
}

/** "the foreign ministers of Russia and North Korea": the holders, where the page names each. */
function joinHolders(phrase: NounPhrase, draft: Draft, context: Context): void {
  if (phrase.countries.length < 2) return
  const people = roots(context).filter(
    (person) => person.kind === 'person' && person.named && !person.plural,
  )
  const holders = phrase.countries.map((country) =>
    people.find((person) =>
      person.roles.some(
        (role) =>
          role.country === country && role.gloss !== '' && phrase.gloss.startsWith(role.gloss),
      ),
    ),
  )
  if (holders.every((holder) => holder !== undefined)) draft.members = holders
}

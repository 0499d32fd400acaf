import type { DateMention } from '../../model/dates.ts'
import type { NounPhrase, PageEntity, TokenRange } from '../../model/phrase.ts'
import type { Event } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'
import type { Reading } from '../../text/reading.ts'
import { firstFrom } from '../../text/ranges.ts'
import { spanOf } from '../../text/reading.ts'
import type { Draft } from './scene.ts'
import type { StatementsAt } from './statements-at.ts'

/** What turns drafts into events. */
export interface EventCompany {
  readonly reading: Reading
  readonly entityOf: (phrase: NounPhrase) => PageEntity | null
  readonly told: StatementsAt
  /** Nouns whose owner acts through them: delegations among them. */
  readonly agencies: ReadonlySet<string>
  /** Whether verbs stand before their doers. */
  readonly verbSubject: boolean
  readonly dates: readonly DateMention[]
  /** The tokens of each date. */
  readonly dateRanges: readonly TokenRange[]
}

/** Types of deeds that have a place of their own: the others are words. */
const SOMEWHERE: ReadonlySet<string> = new Set([
  'CONSULT',
  'ASSAULT',
  'COERCE',
  'RETREAT',
  'MOBILIZE',
  'PROTEST',
  'AID',
])

/** Kinds of entities that only pass on or hold what others do. */
const SILENT: ReadonlySet<string> = new Set(['document', 'place', 'outlet'])

/** Rules of names that read a body by its noun. */
const BODY_NOUNS: ReadonlySet<string> = new Set(['body noun', 'government noun'])

/** How far behind what someone said a pronoun still means them, in UTF-16 units. */
const NEAR = 200

/** What is asked of an entity. */
type Party = Pick<PageEntity, 'id' | 'named' | 'kind' | 'country' | 'members'>

/** Turns drafts into events with entities, place, day and status; one told twice stands once, where it is told most fully. */
export function toEvents(drafts: readonly Draft[], company: EventCompany): Event[] {
  const events = new Map<string, Event>()
  for (const draft of drafts) {
    const event = toEvent(draft, company)
    if (!event) continue
    const key = [
      event.plover,
      event.status === 'denied',
      ...sorted(event.actors),
      '>',
      ...sorted(event.recipients),
    ].join(' ')
    const known = events.get(key)
    if (!known || fullness(event) > fullness(known)) events.set(key, event)
  }
  return [...events.values()].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

function sorted(ids: readonly string[]): string[] {
  return [...ids].sort()
}

/** The page's own telling first, then day, place, and mode or statement. */
function fullness({ status, edtf, place, mode, by }: Event): number {
  return (status === 'reported' ? 8 : 0) + (edtf ? 4 : 0) + (place ? 2 : 0) + (mode || by ? 1 : 0)
}

function toEvent(draft: Draft, company: EventCompany): Event | undefined {
  const { reading, told } = company
  const { trigger } = draft
  const deed = spanOf(reading, draft.deed)
  const act = told.cue(...deed)
  const spoken =
    act && !act.speaker.surface?.includes(reading.text.slice(...deed)) ? act : undefined
  const outer = spoken?.inside ? told.byId(spoken.inside) : told.content(...deed)
  const isDone = trigger.form === 'passive' || trigger.form === 'undergone'
  const isNamed = trigger.form === 'noun' && draft.actors.length > 0
  const speaks = draft.spoken ? speaksOn(draft, company) : isNamed ? undefined : spoken
  if (draft.spoken && !speaks) return undefined
  const actors = speaks && !isDone ? speakersOf(speaks) : partiesOf(draft.actors, company)
  const named = partiesOf(
    draft.recipients.filter((phrase) => !isNobody(phrase, trigger)),
    company,
  )
  const place = SOMEWHERE.has(trigger.plover) ? placeOf(draft, company) : null
  if (!actors || !named) return undefined
  const recipients = named.filter((id) => !actors.includes(id))
  const isMutual = trigger.mutual
  if (isDone ? recipients.length === 0 : actors.length === 0) return undefined
  if ((isDone || trigger.person) && !draft.recipients.every(isPerson)) return undefined
  if (trigger.body && draft.actors.every(isPerson)) return undefined
  if (isMutual && draft.recipients.some(({ kind }) => kind === 'outlet')) return undefined
  if (trigger.plover === 'CONSULT' && !isSeen(draft, company)) return undefined
  if (isMutual && actors.length + recipients.length < 2) return undefined
  const isBare =
    trigger.free ||
    (draft.bare && trigger.bare) ||
    (trigger.visit && draft.recipients.some(({ kind }) => kind === 'place'))
  if (!isDone && !isMutual && recipients.length === 0 && !isBare) return undefined
  return {
    plover: trigger.plover,
    mode: trigger.mode,
    actors: isMutual ? [...actors, ...recipients] : actors,
    recipients: isMutual ? [] : recipients,
    place,
    edtf: dayOf(draft, company),
    status: statusOf(outer),
    by: spoken?.id ?? outer?.id ?? null,
    span: spanOf(reading, draft.range),
  }
}

/** Whether those who meet are people or states, and who visits a person or a delegation: a match of teams is no meeting. */
function isSeen({ trigger, actors, spoken }: Draft, company: EventCompany): boolean {
  const { entityOf, reading, agencies } = company
  if (spoken) return true
  const kinds = actors.map((phrase) => entityOf(phrase)?.members?.[0]?.kind ?? phrase.kind)
  if (trigger.visit) {
    return actors.every(({ from, skip }, at) => {
      const first = reading.tokens[from]!.key.slice(skip)
      return kinds[at] === 'person' || kinds[at] === 'group' || agencies.has(first)
    })
  }
  if (trigger.form === 'noun') return kinds.includes('person')
  return kinds.includes('person') || kinds.includes('state')
}

/** Whether a recipient is someone whom nothing names, of a deed that is told all the same. */
function isNobody({ how, country, kind }: NounPhrase, { bare }: Draft['trigger']): boolean {
  return bare && how === 'unnamed' && country === null && kind !== 'document'
}

function isPerson({ kind }: NounPhrase): boolean {
  return kind === 'person'
}

/** Who speaks on an occasion: the verb stands behind it, or before it where verbs stand before their doers. */
function speaksOn({ sentence, deed }: Draft, company: EventCompany): Statement | undefined {
  const { reading, told, verbSubject } = company
  const all = told.within(...spanOf(reading, sentence))
  const [start] = spanOf(reading, deed)
  const behind = all.find(({ cue }) => cue.span[0] > start)
  const before = all.findLast(({ cue }) => cue.span[0] < start)
  return verbSubject ? (before ?? behind) : behind
}

function statusOf(outer: Statement | undefined): Event['status'] {
  if (!outer) return 'reported'
  return outer.stance === 'denies' ? 'denied' : 'claimed'
}

/** Who spoke, where they are known. */
function speakersOf({ speaker }: Statement): string[] | undefined {
  if (SILENT.has(speaker.kind)) return undefined
  const { surface, entity, kind } = speaker
  if (kind === 'organisation' && entity.startsWith('local:') && !surface?.includes(' ')) {
    return undefined
  }
  if (speaker.members) return speaker.members.map(({ entity }) => entity)
  return isKnown(speaker.entity, speaker.named) ? [speaker.entity] : undefined
}

/** The entities of those who take part; undefined where one of them is not known. */
function partiesOf(phrases: readonly NounPhrase[], company: EventCompany): string[] | undefined {
  const { entityOf } = company
  const ids: string[] = []
  for (const phrase of phrases) {
    if (phrase.kind === 'place' || phrase.kind === 'document') continue
    const entity =
      phrase.how === 'unnamed' ? null : (entityOf(phrase) ?? antecedentOf(phrase, company))
    if (!entity) return undefined
    const parts = entity.members ?? [entity]
    for (const { id, named, country, kind } of parts) {
      const isOfState = country !== null && (phrase.how === 'role' || kind === 'organisation')
      if ((!isKnown(id, named) && !isOfState) || isNounAlone(phrase, id)) return undefined
      if (!ids.includes(id)) ids.push(id)
    }
  }
  return ids
}

/** A body's noun alone ("the council"), of which the page does not say which. */
function isNounAlone({ from, to, rule }: NounPhrase, id: string): boolean {
  return id.startsWith('local:') && to - from === 1 && BODY_NOUNS.has(rule)
}

/** Who a pronoun for one person means: the one who spoke last, soon before it. */
function antecedentOf(phrase: NounPhrase, { reading, told }: EventCompany): Party | null {
  if (phrase.how !== 'pronoun' || phrase.plural) return null
  const [start] = spanOf(reading, phrase)
  const last = told.before(start)
  if (!last || start - last.content.span[1] > NEAR) return null
  const { entity: id, named, kind, members } = last.speaker
  return kind === 'person' && named && !members ? { id, named, kind, country: null } : null
}

function isKnown(id: string, named: boolean): boolean {
  return id !== 'local:unknown' && (named || !id.startsWith('local:'))
}

/** What the place is called; of a visit also where it goes. */
function placeOf({ trigger, recipients, place }: Draft, { entityOf }: EventCompany): string | null {
  const goal = recipients.find(({ kind }) => kind === 'place')
  const phrase =
    goal ?? place ?? (trigger.visit ? recipients.find(({ kind }) => kind === 'state') : undefined)
  return phrase ? (entityOf(phrase)?.name ?? null) : null
}

/** The day of the clause: the nearest date of the sentence with a value. */
function dayOf({ sentence, deed }: Draft, { dates, dateRanges }: EventCompany): string | null {
  let best: { edtf: string; far: number } | null = null
  for (let i = firstFrom(dateRanges, sentence.from); i < dateRanges.length; i++) {
    const range = dateRanges[i]!
    if (range.from >= sentence.to) break
    const edtf = dates[i]!.edtf
    const far = Math.abs(range.from - deed.from)
    if (edtf !== null && (!best || far < best.far)) best = { edtf, far }
  }
  return best?.edtf ?? null
}

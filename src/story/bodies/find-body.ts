import type { Tenure } from '../../knowledge/offices.ts'
import type { Known } from '../../knowledge/knowledge.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import type { Mention } from '../../model/mention.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Speaker, Statement } from '../../model/statement.ts'
import { rows } from '../../text/lines.ts'
import type { Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'
import { tokenise } from '../../text/tokens.ts'

/** What of the knowledge tells who speaks for whom. */
export type BodyKnowledge = Pick<
  ShippedKnowledge,
  'byId' | 'officesOf' | 'bodyOfOffice' | 'officeKinds' | 'stateOf'
>

/** Who stands behind a speaker. */
export interface Body {
  /** An entity id; the speaker's own where nobody stands behind. */
  readonly entity: string
  /** English label. */
  readonly name: string
  /** How it is known: the speaker `self`, the `words` of the page ("spokesman of …"), or an `office` held on the day. */
  readonly how: 'self' | 'words' | 'office'
}

/** What a body is read with. */
export interface BodyOptions {
  readonly record: Record
  readonly pack: LanguagePack
  readonly knowledge: BodyKnowledge
}

/** English of the nouns of those who have no view of their own. */
const VOICE = /\bspokes|^press secretary$/
const VOICE_OFFICE = /spokesperson$/
/** Bodies abroad, by the beginning of their ids, which speak for their state. */
const MISSION = /(?:^|-)(?:un-mission|embassy)(?:@|$)/

/**
 * The body that stands behind a statement's speaker: that of a spokesman, of a document, of a mission (its state).
 * Ministers, presidents and commanders stand for themselves, and so does an unnamed source.
 */
export function findBody({ speaker, said }: Statement, options: BodyOptions): Body {
  const { record, knowledge } = options
  const day = said?.edtf ?? record.article.published?.edtf ?? null
  const self: Body = { entity: speaker.entity, name: speaker.name, how: 'self' }
  const words = bodyInWords(speaker, options)
  const isKnown = words !== null && !words.entity.startsWith('local:')
  const body =
    (isKnown ? words : bodyOfTenure(speaker, { knowledge, day })) ??
    words ??
    officeOfHolder(speaker, { record, knowledge, day }) ??
    self
  return toInstitution(body, knowledge)
}

/** The body that the page's words name: in the speaker's own words, else where the page presents the speaker. */
function bodyInWords(speaker: Speaker, options: BodyOptions): Body | null {
  if (speaker.members || (speaker.kind !== 'person' && speaker.kind !== 'document')) return null
  const own = speaker.span ? bodyInside(speaker.span, speaker, options) : null
  if (own) return own
  if (speaker.kind === 'document' || !speaker.named) return null
  const presented = presentations(options.record).get(speaker.entity) ?? []
  for (const { span } of presented) {
    const body = bodyInside(span, speaker, options)
    if (body) return body
  }
  return null
}

/** The first body that is named behind the noun of a spokesman, or in the words for a document. */
function bodyInside(
  [start, end]: Span,
  { entity, kind }: Speaker,
  { record, pack }: BodyOptions,
): Body | null {
  const from = kind === 'document' ? start : voiceIn(record.page.text, [start, end], pack)
  if (from === null) return null
  const found = mentionsIn(record, [from, end]).find(
    (mention) => mention.entity !== entity && isBody(mention),
  )
  return found ? { entity: found.entity, name: found.name, how: 'words' } : null
}

/** Whether a mention can have a voice: a body, a state, or a movement that has a name. */
function isBody({ kind, how }: Mention): boolean {
  return kind === 'organisation' || kind === 'state' || (kind === 'group' && how === 'name')
}

/** Where the noun of a spokesman stands in a stretch of text, or null. */
function voiceIn(text: string, [start, end]: Span, pack: LanguagePack): number | null {
  const tokens = tokenise(text, start, end)
  const found = voicesOf(pack).find(tokens, 0, tokens.length)[0]
  return found ? tokens[found.from]!.start : null
}

const VOICES = new WeakMap<LanguagePack, Matcher<true>>()

function voicesOf(pack: LanguagePack): Matcher<true> {
  let matcher = VOICES.get(pack)
  if (!matcher) {
    const { roles, article } = pack.names
    const nouns = rows(roles).flatMap(([noun = '', english = '']) =>
      VOICE.test(english) ? [noun] : [],
    )
    const forms =
      article === '' ? nouns : nouns.flatMap((noun) => [noun, withArticles(noun, article)])
    matcher = buildMatcher(forms.map((phrase) => ({ phrase, value: true as const })))
    VOICES.set(pack, matcher)
  }
  return matcher
}

function withArticles(noun: string, article: string): string {
  return noun
    .split(' ')
    .map((word) => article + word)
    .join(' ')
}

const PRESENTED = new WeakMap<Record, ReadonlyMap<string, readonly Mention[]>>()

/** The longer mentions of each person: those that may tell an office. */
function presentations(record: Record): ReadonlyMap<string, readonly Mention[]> {
  let presented = PRESENTED.get(record)
  if (!presented) {
    const byEntity = new Map<string, Mention[]>()
    for (const mention of record.mentions) {
      if (mention.kind !== 'person' || mention.how !== 'name') continue
      const known = byEntity.get(mention.entity)
      if (!known) byEntity.set(mention.entity, [mention])
      else if (known.length < MOST_PRESENTED) known.push(mention)
    }
    PRESENTED.set(record, (presented = byEntity))
  }
  return presented
}

/** A page presents someone early. */
const MOST_PRESENTED = 4

/** The mentions inside a stretch, which are in reading order. */
function mentionsIn({ mentions }: Record, [start, end]: Span): readonly Mention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.span[0] < start) low = middle + 1
    else high = middle
  }
  const inside: Mention[] = []
  for (let at = low; at < mentions.length && mentions[at]!.span[0] < end; at++) {
    if (mentions[at]!.span[1] <= end) inside.push(mentions[at]!)
  }
  return inside
}

/** The body whose spokesman the speaker was on the day. */
function bodyOfTenure(
  { entity, kind, named }: Speaker,
  { knowledge, day }: { knowledge: BodyKnowledge; day: string | null },
): Body | null {
  if (kind !== 'person' || !named || day === null) return null
  const held = heldOn(entity, { knowledge, day, office: VOICE_OFFICE })
  const id = held && knowledge.bodyOfOffice(held.office, held.state)
  return id ? { entity: id, name: knowledge.byId(id)?.name ?? id, how: 'office' } : null
}

/** The office of one who governs, called by his name: "Rossi's office said". */
function officeOfHolder(
  { entity, kind, span }: Speaker,
  { record, knowledge, day }: Pick<BodyOptions, 'record' | 'knowledge'> & { day: string | null },
): Body | null {
  if (kind !== 'organisation' || !span || day === null || !entity.startsWith('local:')) return null
  const named = mentionsIn(record, span).find(({ kind: sort }) => sort === 'person')
  const holds = named && heldOn(named.entity, { knowledge, day, office: GOVERNING })
  const id =
    holds && `prime-ministers-office@${knowledge.byId(holds.state)?.country ?? holds.state}`
  const known = id === undefined ? undefined : knowledge.byId(id)
  return known ? { entity: known.id, name: known.name, how: 'office' } : null
}

const GOVERNING = /^prime-minister$/

/** The tenure of a person in an office on a day. */
function heldOn(
  entity: string,
  { knowledge, day, office }: Pick<BodyOptions, 'knowledge'> & { day: string; office: RegExp },
): Tenure | undefined {
  const from = (bound: string): boolean => bound.slice(0, day.length) <= day
  const to = (bound: string): boolean => bound === '' || day.slice(0, bound.length) <= bound
  return knowledge
    .officesOf(entity)
    .find((tenure) => office.test(tenure.office) && from(tenure.from) && to(tenure.to))
}

/** Offices whose heads or voices belong to one body of a state. */
const BODY_OFFICE = /spokesperson$|^intelligence-chief$|^army-chief$/

/** A body by the one id that it has: a mission is its state, the presidency of Russia the Kremlin. */
function toInstitution(body: Body, knowledge: BodyKnowledge): Body {
  const [base = '', told] = body.entity.split('@')
  const country = told ?? knowledge.byId(body.entity)?.country
  if (!country) return body
  if (MISSION.test(body.entity)) {
    const state = knowledge.stateOf(country)
    return state ? { entity: state.id, name: state.name, how: 'words' } : body
  }
  for (const { id, bodies } of knowledge.officeKinds) {
    if (!BODY_OFFICE.test(id) || !bodies.includes(base)) continue
    const same = [...bodies.map((other) => `${other}@${country}`), ...bodies]
      .map((other) => knowledge.byId(other))
      .filter((known) => known?.country === country)
    const found = told === undefined ? sameName(body, same) : onlyOwn(body, same)
    if (found) return { ...body, entity: found.id, name: found.name }
  }
  return body
}

/** The body of every state that bears the name of one with an id of its own. */
function sameName({ name }: Body, known: readonly (Known | undefined)[]): Known | undefined {
  return known.find((other) => other?.id.includes('@') && other.name === name)
}

/** The one body with an id of its own that a body of every state is in this one ("the presidency of Russia"). */
function onlyOwn({ name }: Body, known: readonly (Known | undefined)[]): Known | undefined {
  const own = known.filter((other) => other && !other.id.includes('@') && other.name !== name)
  return own.length === 1 ? own[0] : undefined
}

import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { startingIn } from '../../text/ranges.ts'
import { markerOf, placeIn } from './recipient.ts'
import type { Draft, Scene, TriggerMatch } from './scene.ts'
import {
  isQuoteMark,
  endsAt,
  isVerb,
  doerOf,
  namesSomeone,
  ownerOf,
  ownedAt,
  pastAdverbs,
  phraseAt,
  phraseBefore,
  withJoined,
} from './scene.ts'
import { listed } from './words.ts'

/** The longest clause that is looked through, in tokens. */
const LONGEST = 60

const PARTING: ReadonlySet<string> = new Set([':', ';', '/', '-'])

/** Types of words, whose prepositions stand in many phrases besides. */
const SPOKEN: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'REJECT'])

/** Reads the event of a verb that ends its clause, the doer at its start, whom it is done to between. */
export function readVerbFinal(scene: Scene, match: TriggerMatch): Draft | undefined {
  const { value: trigger } = match
  const { tokens, sentence, paragraph } = scene
  const closer = trigger.closers.length > 0 ? closerOf(scene, match) : match
  if (!closer) return undefined
  const clause = { from: clauseStart(scene, match.from), to: match.from }
  if (isOpen(scene, clause)) return undefined
  if (
    trigger.company.length > 0 &&
    listed(trigger.company).find(tokens, clause.from, clause.to).length === 0
  )
    return undefined
  const inner = { from: trigger.closers.length > 0 ? match.to : clause.from, to: closer.from }
  const subject = subjectOf(scene, clause) ?? inherited(scene, clause)
  const deed = { from: match.from, to: closer.to }
  const parts = { trigger, paragraph, sentence, deed, bare: false }
  if (trigger.form === 'passive') {
    if (!subject) return undefined
    const agent = agentIn(scene, clause)
    const place = placeIn(scene, clause, [subject, ...agent])
    const range = { from: Math.min(subject.from, deed.from), to: deed.to }
    return {
      ...parts,
      range,
      actors: agent,
      recipients: withJoined(scene, subject, clause.to),
      place,
    }
  }
  const found = recipientIn(scene, { clause: inner, trigger, subject })
  const actors = subject
    ? withJoined(scene, subject, clause.to).map((phrase) => doerOf(scene, phrase))
    : []
  const recipients = found
    .map((phrase) => (trigger.direct ? phrase : ownerOf(scene, phrase)))
    .filter((phrase) => !actors.includes(phrase))
  const place = placeIn(scene, clause, [...actors, ...recipients])
  const behind = { from: actors.at(-1)?.to ?? clause.from, to: clause.to }
  const bare = recipients.length === 0 && hasUnnamed(scene, behind, trigger)
  const from = Math.min(deed.from, ...[...actors, ...recipients].map((phrase) => phrase.from))
  return { ...parts, range: { from, to: deed.to }, actors, recipients, bare, place }
}

/** Whether the clause says that it is done to someone, and names nobody: سه نفر را کشت. */
function hasUnnamed(scene: Scene, { from, to }: TokenRange, trigger: Draft['trigger']): boolean {
  if (namesSomeone(scene, { from, to })) return false
  for (let at = from; at < to; at++) {
    if (trigger.markers.includes('+') && scene.words.objectMarkers.has(scene.tokens[at]!.key))
      return true
    if (markerOf(scene, trigger, at)) return true
  }
  return false
}

/** The verb that completes words which stand before their object: وارد … شد. */
function closerOf(
  { tokens, sentence, words }: Scene,
  { to, value }: TriggerMatch,
): TokenRange | undefined {
  const closers = listed(value.closers)
  for (let at = to; at < Math.min(sentence.to, to + LONGEST / 4); at++) {
    const found = closers.at(tokens, at, sentence.to)
    if (found) return found
    if (isVerb(words, tokens[at]) || tokens[at]!.kind === 'mark') return undefined
  }
  return undefined
}

/** Where the clause of a verb begins: behind the verb before it, a complementiser, or a mark that parts clauses. */
function clauseStart({ tokens, words, sentence }: Scene, at: number): number {
  const first = Math.max(sentence.from, at - LONGEST)
  for (let i = at - 1; i >= first; i--) {
    const token = tokens[i]!
    if (token.kind === 'mark' && PARTING.has(token.key)) return i + 1
    if (words.complementisers.at(tokens, i, i + 1) || isVerb(words, token)) return i + 1
  }
  return first
}

/** The first word of a verb of several: شده بود. */
function verbStart({ tokens, words, sentence }: Scene, at: number): number {
  let first = at
  while (first > sentence.from && isVerb(words, tokens[first - 1])) first--
  return first
}

/** Whether a clause only supposes: اگر …. */
function isOpen({ tokens, words, sentence }: Scene, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (words.conditions.has(tokens[at]!.key)) return true
  return from > sentence.from && words.conditions.has(tokens[sentence.from]!.key)
}

/** The phrase that stands as the subject of a clause: first, or behind what only tells when and where. */
function subjectOf(scene: Scene, { from, to }: TokenRange): NounPhrase | undefined {
  const start = pastAdverbs(scene, pastMarks(scene, from, to), to)
  return startingIn(scene.phrases, { from, to }).find(
    (phrase) =>
      phrase.to <= to &&
      phrase.kind !== 'place' &&
      !isObject(scene, phrase) &&
      (beginsAt(scene, phrase, start) || isBehindAdjunct(scene, phrase, from)),
  )
}

function pastMarks({ tokens, words }: Scene, from: number, to: number): number {
  let at = from
  while (
    at < to &&
    (tokens[at]!.kind === 'mark' || tokens[at]!.kind === 'close' || tokens[at]!.key === words.and)
  )
    at++
  return at
}

function beginsAt({ tokens, words }: Scene, { from }: NounPhrase, start: number): boolean {
  if (from === start) return true
  if (from === start + 1)
    return isQuoteMark(tokens[start]) || words.agencies.has(tokens[start]!.key)
  return (
    from === start + 2 &&
    words.agencies.has(tokens[start]!.key) &&
    tokens[start + 1]!.kind === 'word'
  )
}

function isObject({ tokens, words }: Scene, { to }: NounPhrase): boolean {
  const after = isQuoteMark(tokens[to]) ? tokens[to + 1] : tokens[to]
  return words.objectMarkers.has(after?.key ?? '')
}

/** A comma, a date or a place stands right before it, so that nothing governs it. */
function isBehindAdjunct(scene: Scene, { from }: NounPhrase, start: number): boolean {
  const { tokens, dates } = scene
  const first = isQuoteMark(tokens[from - 1]) ? from - 1 : from
  if (first <= start) return false
  const before = tokens[first - 1]!
  if (before.key === ',') return true
  if (endsAt(dates, first)) return true
  return phraseBefore(scene, first)?.kind === 'place'
}

/** The subject of the clause before, which goes on in this one: A آمد و … کرد; A که … بود، … کرد. */
function inherited(scene: Scene, clause: TokenRange): NounPhrase | undefined {
  const { tokens, words, sentence } = scene
  const verb = clause.from - 1
  if (verb <= sentence.from) return undefined
  if (words.relatives.has(tokens[verb]!.key)) return headOf(scene, verb)
  const joiner = tokens[clause.from]?.key
  if (!isVerb(words, tokens[verb]) || (joiner !== words.and && joiner !== ',')) return undefined
  const first = verbStart(scene, verb)
  const before = { from: clauseStart(scene, first), to: first }
  const own = subjectOf(scene, before)
  if (own) return own
  const that = before.from - 1
  if (joiner === ',' && words.relatives.has(tokens[that]?.key ?? '')) {
    const head = { from: clauseStart(scene, that), to: that }
    return subjectOf(scene, head)
  }
  return undefined
}

/** Whom a relative clause tells of: the phrase right before it. */
function headOf(scene: Scene, that: number): NounPhrase | undefined {
  const { tokens } = scene
  const end = tokens[that - 1]?.key === ',' ? that - 1 : that
  const head = phraseBefore(scene, end)
  return head && head.kind === 'person' ? head : undefined
}

/** The doer of a passive: از سوی X. */
function agentIn(scene: Scene, { from, to }: TokenRange): NounPhrase[] {
  const agent = scene.words.agents.find(scene.tokens, from, to).at(-1)
  const phrase = agent && ownedAt(scene, agent.to, to)
  return phrase ? withJoined(scene, phrase, to) : []
}

/** Whom a deed is done to: the object, or behind the marker that stands nearest to the verb. */
function recipientIn(
  scene: Scene,
  {
    clause,
    trigger,
    subject,
  }: { clause: TokenRange; trigger: Draft['trigger']; subject: NounPhrase | undefined },
): NounPhrase[] {
  const { tokens, words } = scene
  const start =
    subject && subject.from >= clause.from && subject.to <= clause.to ? subject.to : clause.from
  if (trigger.closers.length > 0) {
    const phrase = ownedAt(scene, clause.from, clause.to)
    return phrase ? [phrase] : []
  }
  if (trigger.markers.includes('+')) {
    for (let at = clause.to - 1; at > start; at--) {
      if (!words.objectMarkers.has(tokens[at]!.key)) continue
      const phrase = objectBefore(scene, { from: start, to: at }, trigger.direct)
      return phrase ? withJoined(scene, phrase, at) : []
    }
    return []
  }
  const phrase = marked(scene, { from: start, to: clause.to }, trigger)
  return phrase ? withJoined(scene, phrase, clause.to) : []
}

/** The phrase behind the marker of the recipient; where several stand in the clause, the one that nothing governs. */
function marked(
  scene: Scene,
  { from, to }: TokenRange,
  trigger: Draft['trigger'],
): NounPhrase | undefined {
  const found: TokenRange[] = []
  for (let at = from; at < to; at++) {
    const marker = markerOf(scene, trigger, at)
    if (marker) found.push(marker)
  }
  const isLoose = found.length === 1 && !SPOKEN.has(trigger.plover)
  const marker = isLoose ? found[0] : found.find((one) => standsFree(scene, one.from, from))
  if (!marker) return undefined
  return trigger.direct ? phraseAt(scene, marker.to) : ownedAt(scene, marker.to, to)
}

/** Whether no noun stands right before a preposition that it may belong to. */
function standsFree(scene: Scene, at: number, start: number): boolean {
  if (at === start) return true
  const { tokens, words, dates } = scene
  const before = tokens[at - 1]!
  if (before.kind !== 'word') return true
  return (
    before.key === words.and ||
    words.objectMarkers.has(before.key) ||
    words.adverbs.at(tokens, at - 1, at) !== undefined ||
    endsAt(dates, at) ||
    phraseBefore(scene, at) !== undefined
  )
}

/** The phrase before the marker of an object; where a preposition stands in it, the owner of its first noun. */
function objectBefore(
  scene: Scene,
  { from, to }: TokenRange,
  direct: boolean,
): NounPhrase | undefined {
  const { tokens, words } = scene
  let start = from
  for (let at = from; at < to; at++) if (tokens[at]!.key === ',') start = at + 1
  start = pastAdverbs(scene, start, to)
  const governed = words.prepositions.find(tokens, start, to)[0]
  if (governed)
    return direct || governed.from === start ? undefined : ownedAt(scene, start, governed.from)
  const last = phraseBefore(scene, to)
  if (!last || last.from < from) return undefined
  const before = tokens[last.from - 1]
  const isAlone = last.from <= start || before?.kind !== 'word' || phraseBefore(scene, last.from)
  return isAlone || !direct || words.agencies.has(before.key) ? last : undefined
}

import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { EventTrigger } from '../../model/words/events.ts'
import { goalInside, placeIn } from './recipient.ts'
import type { Draft, Scene, TriggerMatch } from './scene.ts'
import {
  doerOf,
  endsAt,
  isBoundWord,
  namesSomeone,
  ownedAt,
  ownerOf,
  pastAdverbs,
  phraseAt,
  phraseBefore,
  withJoined,
} from './scene.ts'
import { listed } from './words.ts'

/** The longest clause that is looked through, in tokens. */
const LONGEST = 40
/** Most words between a subject and the noun that completes its verb. */
const SOON = 4

/** Reads the event of a verb that stands before its doer, or right behind it; whom it is done to follows. */
export function readVerbFirst(scene: Scene, match: TriggerMatch): Draft | undefined {
  const { value: trigger } = match
  const { tokens, words, sentence, paragraph } = scene
  if (trigger.form === 'title' && !(scene.isTitle && isSettled(scene))) return undefined
  if (match.from > sentence.from && words.denials.has(tokens[match.from - 1]!.key)) return undefined
  if (trigger.nominal && isNoun(scene, match)) return undefined
  if (trigger.markers.includes('+') && words.pronominals.has(tokens[match.to]?.key ?? '')) {
    return undefined
  }
  const before = subjectBefore(scene, match)
  const after = before ? undefined : subjectAfter(scene, match.to, clauseEnd(scene, match.to))
  const subject = before ?? after
  if (!subject || subject.kind === 'place') return undefined
  const named = withJoined(scene, subject, subject === after ? sentence.to : match.from)
  const actors = named.map((phrase) => doerOf(scene, phrase))
  let at = subject === after ? pastApposition(scene, named.at(-1)!) : match.to
  const isSplit = trigger.closers.length > 0 && tokens[at]?.key === ','
  if (isSplit) at++
  const end = clauseEnd(scene, at)
  if (trigger.closers.length > 0) {
    const closer = closerFrom(scene, { from: at, to: end }, trigger.closers)
    if (!closer) return undefined
    at = closer.to
  }
  if (
    trigger.company.length > 0 &&
    listed(trigger.company).find(tokens, match.to, end).length === 0
  ) {
    return undefined
  }
  const rest = { from: at, to: end }
  const found = recipientsIn(scene, rest, trigger)
    .map((phrase) => (trigger.direct ? phrase : ownerOf(scene, phrase)))
    .filter((phrase) => !actors.includes(phrase))
  if (found.length === 0 && trigger.visit) found.push(...goalInside(scene, subject, trigger))
  const isTogether = trigger.mutual && actors.some(({ plural }) => plural)
  const recipients = isTogether || (trigger.mutual && actors.length > 1) ? [] : found
  const bare = recipients.length === 0 && hasUnnamed(scene, rest, trigger)
  const isDone = trigger.either && recipients.length === 0 && (subject.kind === 'person' || !bare)
  const points = [match, ...actors, ...recipients]
  return {
    trigger: isDone ? { ...trigger, form: 'passive' } : trigger,
    paragraph,
    sentence,
    deed: match,
    range: {
      from: Math.min(...points.map(({ from }) => from)),
      to: Math.max(at, ...points.map(({ to }) => to)),
    },
    actors: isDone ? [] : actors,
    recipients: isDone ? actors : recipients,
    bare,
    place: placeIn(scene, { from: match.from, to: end }, [...actors, ...recipients]),
  }
}

/** Whether nothing in a title leaves it open or puts it off. */
function isSettled({ tokens, words, sentence }: Scene): boolean {
  return words.doubts.find(tokens, sentence.from, sentence.to).length === 0
}

/** Whether the letters of a verb are a noun here: behind a noun or a preposition, or first in a title. */
function isNoun(scene: Scene, { from, skip }: TriggerMatch): boolean {
  const { tokens, words, sentence, dates } = scene
  if (scene.isTitle) return phraseBefore(scene, from) === undefined
  if (skip > 0 || from === sentence.from) return false
  const before = tokens[from - 1]!
  if (before.kind !== 'word' && before.kind !== 'number') return false
  if (words.relatives.has(before.key) || words.fronts.has(before.key)) return false
  if (words.complementisers.at(tokens, from - 1, from)) return false
  return (
    !words.adverbs.at(tokens, from - 1, from) &&
    !endsAt(dates, from) &&
    phraseBefore(scene, from) === undefined
  )
}

/** Whom a deed is done to: behind a marker, else the object. */
function recipientsIn(scene: Scene, rest: TokenRange, trigger: EventTrigger): NounPhrase[] {
  const { markers, direct } = trigger
  for (const marker of markers) {
    if (marker === '+') continue
    const found = behindMarker(scene, rest, { marker, direct })
    if (found.length > 0) return found
  }
  return markers.includes('+') ? objectAt(scene, rest, direct) : []
}

/** Whether someone stands behind whom nothing names: قتلت … عشرين شخصا. */
function hasUnnamed(
  scene: Scene,
  { from, to }: TokenRange,
  { markers, closers }: EventTrigger,
): boolean {
  const { tokens, words } = scene
  if (namesSomeone(scene, { from, to })) return false
  const at = pastAdverbs(scene, from, to)
  if (markers.includes('+') && closers.length === 0) {
    const token = tokens[at]
    if (at >= to || (token?.kind !== 'word' && token?.kind !== 'number')) return false
    return !isBoundWord(scene, token.key) && !words.prepositions.at(tokens, at, to)
  }
  return markers.some((marker) => marker !== '+' && listed([marker]).at(tokens, at, to))
}

/** Past a comma behind the subject, past what stands between two commas there, and past the office of a bare name: وزير الخارجية، X، …. */
function pastApposition(scene: Scene, subject: NounPhrase): number {
  const { tokens, sentence } = scene
  const office = subject.roles.length === 0 ? phraseAt(scene, subject.to) : undefined
  const end = office && office.how === 'role' && office.skip === 0 ? office.to : subject.to
  const at = pastAside(scene, end)
  if (tokens[at]?.key !== ',' || at + 1 >= sentence.to) return at
  const phrase = phraseAt(scene, at + 1)
  if (phrase && phrase.skip === 0) return tokens[phrase.to]?.key === ',' ? phrase.to + 1 : at + 1
  const next = pastAdverbs(scene, at + 1, sentence.to)
  if (next === at + 1) return at
  return tokens[next]?.key === ',' ? next + 1 : at + 1
}

/** Most words between two dashes that are a wish for the one named before: - حفظه الله -. */
const ASIDE = 4

/** Past a few words between two dashes. */
function pastAside({ tokens, sentence }: Scene, at: number): number {
  if (tokens[at]?.key !== '-') return at
  for (let i = at + 2; i < Math.min(sentence.to, at + 2 + ASIDE); i++) {
    if (tokens[i]!.key === '-') return i + 1
  }
  return at
}

/** Where the clause of a verb ends: a mark, a complementiser, a relative, the next verb that tells an event. */
function clauseEnd({ tokens, words, sentence }: Scene, from: number): number {
  const end = Math.min(sentence.to, from + LONGEST)
  for (let at = from; at < end; at++) {
    const { kind, key } = tokens[at]!
    if (kind === 'mark' && key !== '(' && key !== ')') return at
    if (words.relatives.has(key) || words.complementisers.at(tokens, at, end)) return at
    const next = words.triggers.at(tokens, at, end)
    if (next && next.value.form === 'verb' && next.skip > 0) return at
  }
  return end
}

/** The doer right behind a verb; a date, an adverb or a pronoun of the verb may stand between. */
function subjectAfter(scene: Scene, from: number, end: number): NounPhrase | undefined {
  const { tokens, words } = scene
  let at = from
  for (let i = 0; i < 3; i++) {
    const next = pastAdverbs(scene, at, end)
    at = words.pronominals.has(tokens[next]?.key ?? '') ? next + 1 : next
  }
  const phrase = phraseAt(scene, at)
  if (phrase) return phrase.skip === 0 ? phrase : undefined
  if (!words.agencies.has(tokens[at]?.key ?? '')) return undefined
  const owner = phraseAt(scene, at + 1)
  return owner && owner.skip === 0 ? owner : undefined
}

/** The doer before a verb: at the start of a sentence, or behind a word that puts it there; nothing but قد between. */
function subjectBefore(scene: Scene, { from, skip }: TriggerMatch): NounPhrase | undefined {
  const { tokens, words, sentence } = scene
  if (skip > 0 || from === sentence.from) return undefined
  const isApart = words.adverbs.at(tokens, from - 1, from) !== undefined
  const phrase = phraseBefore(scene, isApart ? from - 1 : from)
  if (!phrase || phrase.from < sentence.from || phrase.kind === 'place') return undefined
  if (tokens[phrase.to]!.gap === 'line') return undefined
  let at = phrase.from
  if (words.agencies.has(tokens[at - 1]?.key ?? '') && at - 1 >= sentence.from) at--
  if (at === sentence.from) return phrase
  const before = tokens[at - 1]!
  if (before.kind !== 'word') return scene.isTitle ? phrase : undefined
  return words.fronts.has(before.key) || words.complementisers.at(tokens, at - 1, at)
    ? phrase
    : undefined
}

/** The noun that completes a verb, soon behind its subject. */
function closerFrom(
  { tokens }: Scene,
  { from, to }: TokenRange,
  closers: readonly string[],
): TokenRange | undefined {
  const matcher = listed(closers)
  for (let at = from; at <= Math.min(to - 1, from + SOON); at++) {
    const found = matcher.at(tokens, at, to)
    if (found) return found
  }
  return undefined
}

/** Whom a preposition names, written apart or together with the noun. */
function behindMarker(
  scene: Scene,
  { from, to }: TokenRange,
  { marker, direct }: { marker: string; direct: boolean },
): NounPhrase[] {
  const { tokens } = scene
  for (let at = from; at < to; at++) {
    if (scene.words.compounds.at(tokens, at, to)) continue
    const found = listed([marker]).at(tokens, at, to)
    const bound = isBound(scene, at, marker)
    if (!found && (!bound || scene.words.prepositions.at(tokens, at, at + 1))) continue
    const start = found ? found.to : at
    const phrase = phraseAt(scene, start)
    if (phrase && (found ? phrase.skip === 0 : phrase.skip > 0))
      return withJoined(scene, phrase, to)
    const agency = found && scene.words.agencies.has(tokens[start]?.key ?? '')
    if (direct && !agency) {
      if (found) return []
      continue
    }
    const owner = ownedAt(scene, start + 1, to)
    return owner ? withJoined(scene, owner, to) : []
  }
  return []
}

/** Whether a word that is none of ordinary text begins like a preposition. */
function mayBeBound(scene: Scene, key: string): boolean {
  const { boundPrepositions, isOrdinary } = scene.words
  const begins = boundPrepositions.some((prefix) => key.startsWith(prefix))
  return isBoundWord(scene, key) || (begins && !isOrdinary(key))
}

/** Whether a one-letter preposition is written together with the word at a token. */
function isBound({ tokens, words }: Scene, at: number, marker: string): boolean {
  const key = tokens[at]!.key
  return (
    words.boundPrepositions.includes(marker) &&
    tokens[at]!.kind === 'word' &&
    key.length > 2 &&
    key.startsWith(marker)
  )
}

/** الفرقة الأولى التابعة لX: what has the article belongs to the subject, where its owner is tied on by a preposition. */
function isOwnAdjective({ tokens, words }: Scene, at: number, { skip }: NounPhrase): boolean {
  const key = tokens[at]!.key
  return skip > 0 && words.articles.some((article) => key.startsWith(article))
}

/** The object right behind the subject, or the owner of what stands there. */
function objectAt(scene: Scene, { from, to }: TokenRange, direct: boolean): NounPhrase[] {
  const at = pastAdverbs(scene, from, to)
  const phrase = phraseAt(scene, at)
  if (phrase) return phrase.skip === 0 ? withJoined(scene, phrase, to) : []
  if (direct && !scene.words.agencies.has(scene.tokens[at]?.key ?? '')) return []
  if (mayBeBound(scene, scene.tokens[at]?.key ?? '')) return []
  const owner = ownedAt(scene, at, to)
  if (!owner || isOwnAdjective(scene, at, owner)) return []
  return withJoined(scene, owner, to)
}

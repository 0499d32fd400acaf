import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { Matcher } from '../../text/matcher.ts'
import type { Complement } from './content.ts'
import { complementAt, goesOn, kindOf, paragraphBelow, sentenceEnd } from './content.ts'
import type { Draft } from './draft.ts'
import { findFirst } from './find-first.ts'
import type { CueMatch } from './markers.ts'
import { markersOf } from './markers.ts'
import { readTrailing } from './read-subject-verb-trailing.ts'
import { clauseContent, contentBefore, toneOf } from './read-subject-verb-content.ts'
import { readPassive } from './read-subject-verb-passive.ts'
import { readInside } from './read-subject-verb-inside.ts'
import type { State } from './read-subject-verb-state.ts'
import { emit } from './read-subject-verb-state.ts'
import { around, refusalOf } from './refusal-of.ts'
import type { Scene } from './scene.ts'
import { inSource, phraseAt, skipAdverbs, trim } from './scene.ts'
import { endsAdverb, isVerb, subjectBefore, unknownSubject } from './subject.ts'

/** A verb: with what follows it as content, or with the words between speaker and verb. */
export function readFinite(
  state: State,
  match: CueMatch,
  place: { before: TokenRange; range: TokenRange; subject: NounPhrase | undefined },
): Draft | undefined {
  const { scene } = state
  const { value: cue } = match
  if (cue.opens) return readOpening(state, match, place)
  if (cue.passive) return readPassive(state, match, place)
  if (isRelative(scene, place.before, match)) return undefined
  const purpose = cue.addressed && scene.words.purposes.has(scene.tokens[match.to]?.key ?? '')
  const complement = cue.clause
    ? complementAt(scene, purpose ? match.to + 1 : match.to, place.range.to)
    : undefined
  const parties = relayed(scene, place.before, place.subject)
  if (complement && acceptsComplement(scene, match, { ...place, complement })) {
    const range = conceded(scene, place, complement)
    const content = clauseContent(state, complement, { range, plural: cue.plural })
    if (content) {
      const draft = emit(state, [match], {
        match,
        content,
        kind: content.kind,
        subject: parties.speaker,
        relays: parties.relays,
        rule: `subject cue ${complement.sign}`,
      })
      readInside(state, draft, content)
      return draft
    }
  }
  const below = complement ? undefined : readBelow(state, match, parties.speaker)
  if (below) return below
  if (cue.addressed) return undefined
  const trailing = complement ? undefined : readTrailing(state, match, place)
  if (trailing) return trailing
  const content = contentBefore(scene, match, place) ?? refusalOf(scene, match, match.to)
  if (!content || isGuest(scene, match, content)) return undefined
  return emit(state, around(match, content), {
    match,
    content,
    kind: kindOf(scene, content, 'indirect'),
    subject: parties.speaker,
    relays: parties.relays,
    stance: toneOf(scene, match, content),
    rule: cue.judges ? 'subject object judgement cue' : 'subject content cue',
  })
}

/** The longest clause of contrast or of time, in tokens. */
const CLAUSE = 60

/** Whether a word of the list begins a clause that no comma has ended yet. */
function isOpen(scene: Scene, list: Matcher<true>, { from, to }: TokenRange): boolean {
  const found = list.find(scene.tokens, from, to).at(-1)
  return found !== undefined && closing(scene, found.to, to) === undefined
}

/** The comma behind the verb of a clause. */
function closing(scene: Scene, from: number, to: number): number | undefined {
  return findFirst(
    from + 1,
    Math.min(to, from + CLAUSE),
    (at) => scene.tokens[at]!.key === ',' && isVerb(scene, at - 1),
  )
}

/** A clause of contrast or of time ends with its verb and a comma, and what is told in it too. */
function conceded(
  scene: Scene,
  { before, range }: { before: TokenRange; range: TokenRange },
  { from, sign, quote }: Complement,
): TokenRange {
  if (quote || sign === 'colon') return range
  const { concessions, subordinators } = scene.words
  const opens = isOpen(scene, concessions, before) || isOpen(scene, subordinators, before)
  if (!opens) return range
  const end = closing(scene, from, range.to)
  return end === undefined ? range : { from: range.from, to: end }
}

/** Whether the object of a verb that takes no clause is someone: welcomed, not praised (از X استقبال کردند). */
function isGuest(scene: Scene, { value }: CueMatch, { from, to }: TokenRange): boolean {
  if (value.clause || value.judges || value.stance !== 'praises') return false
  if (value.markers.some((marker) => scene.words.objectMarkers.has(marker))) return false
  const phrase = phraseAt(scene, from)
  return phrase !== undefined && phrase.to >= to && PEOPLE.has(phrase.kind)
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'group', 'organisation'])

/** A cue and a colon that end their line: the next paragraph is the content. */
function readBelow(
  state: State,
  match: CueMatch,
  subject: NounPhrase | undefined,
): Draft | undefined {
  const { scene } = state
  if (!match.value.clause || scene.tokens[match.to]?.key !== ':') return undefined
  const content = match.to + 1 >= scene.paragraph.to ? paragraphBelow(scene) : undefined
  return (
    content &&
    emit(state, [match], { match, content, kind: 'direct', subject, rule: 'content below its cue' })
  )
}

/** `A به نقل از B گزارش داد`: B speaks, A relays. */
function relayed(
  scene: Scene,
  before: TokenRange,
  subject: NounPhrase | undefined,
): { speaker: NounPhrase | undefined; relays: NounPhrase[] } {
  const relay = scene.cues.find(
    (cue) =>
      cue.value.form === 'relay' &&
      cue.from >= before.from &&
      cue.to <= before.to &&
      !inSource(scene, cue.from),
  )
  const quoted = relay ? quotedAt(scene, relay.to, before.to) : undefined
  if (!relay || !quoted) return { speaker: subject, relays: [] }
  const reporter = subjectBefore(scene, { from: before.from, to: relay.from })
  return { speaker: quoted, relays: reporter ? [reporter] : [] }
}

/** Who is quoted; words that no finder of names knows are nobody in particular. */
function quotedAt(scene: Scene, at: number, to: number): NounPhrase | undefined {
  const unknown = phraseAt(scene, at) ? undefined : unknownSubject(scene, at, to)
  return phraseAt(scene, at) ?? (unknown && { ...unknown, how: 'unnamed', named: false })
}

function isRelative(scene: Scene, before: TokenRange, match: CueMatch): boolean {
  const { tokens, words } = scene
  const next = tokens[match.to]?.key
  if (next === ':' || next === '«' || next === '"' || words.relatives.has(next ?? '')) return false
  for (let at = match.from - 1; at >= before.from; at--) {
    const { key } = tokens[at]!
    if (key === ',' || isVerb(scene, at)) return false
    if (words.relatives.has(key)) {
      if (endsAdverb(scene, at + 1) || isPutBehind(scene, at, match.from)) return false
      return at > before.from && skipAdverbs(scene, before.from, match.from) <= at
    }
  }
  return false
}

/** A clause behind the verb that it belongs to, with a subject of its own: آن‌گاه روی داد که S گفت. */
function isPutBehind(scene: Scene, at: number, to: number): boolean {
  const subject = isVerb(scene, at - 1) ? phraseAt(scene, at + 1) : undefined
  return subject !== undefined && subject.how !== 'pronoun' && subject.to <= to
}

function acceptsComplement(
  scene: Scene,
  match: CueMatch,
  {
    before: place,
    range,
    complement,
  }: { before: TokenRange; range: TokenRange; complement: Complement },
): boolean {
  if (complement.sign === 'quote' || complement.sign === 'colon' || complement.sign === 'that')
    return true
  if (match.value.judges || match.value.signed) return false
  if (
    match.value.addressed &&
    markersOf(match.value).find(scene.tokens, place.from, match.from).length === 0
  )
    return false
  const isTimed = isOpen(scene, scene.words.subordinators, place)
  if (
    isTimed &&
    (complement.sign === 'comma' || closing(scene, complement.from, range.to) === undefined)
  )
    return false
  if (scene.words.carriers.at(scene.tokens, complement.from, range.to)) return false
  const { key } = scene.tokens[complement.from]!
  if (key === scene.words.and || goesOn(scene, complement.from)) return false
  return range.to - complement.from > 2
}

/** خواستار C شد: the content stands inside the cue. */
function readOpening(
  state: State,
  match: CueMatch,
  place: { before: TokenRange; range: TokenRange; subject: NounPhrase | undefined },
): Draft | undefined {
  const { scene } = state
  const matcher = markersOf(match.value)
  const sentence = Math.min(place.range.to, sentenceEnd(scene, match.from))
  for (let at = match.to; at < sentence; at++) {
    const verb = matcher.at(scene.tokens, at, sentence)
    if (!verb) continue
    const inner = trim(scene, match.to, at)
    const clause = complementAt(scene, verb.to, place.range.to)
    const content =
      (clause?.sign === 'that' || clause?.sign === 'quote') && verb.from - match.to < 2
        ? clauseContent(state, clause, { range: place.range, plural: match.value.plural })
        : inner
    if (!content || content.to - content.from < 2) return undefined
    return emit(state, [match, { from: verb.from, to: verb.to }], {
      match,
      content,
      kind: kindOf(scene, content, 'indirect'),
      subject: place.subject,
      rule: 'subject cue content verb',
    })
  }
  return undefined
}

/** تمجید و تأکید کرد: the noun of a cue that shares its verb with the next. */
export function readStem(
  state: State,
  match: CueMatch,
  place: { before: TokenRange; subject: NounPhrase | undefined },
): Draft | undefined {
  const { scene } = state
  if (scene.tokens[match.to]?.key !== scene.words.and) return undefined
  const next = scene.cues.find((cue) => cue.from === match.to + 1)
  if (next?.value.form !== 'finite') return undefined
  const content = contentBefore(scene, match, place)
  if (!content) return undefined
  return emit(state, [match], {
    match,
    content,
    kind: kindOf(scene, content, 'indirect'),
    subject: place.subject,
    rule: 'subject content cue',
  })
}

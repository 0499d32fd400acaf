import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { placedPhrase } from '../../model/phrase.ts'
import type { Stance, StatementKind } from '../../model/statement.ts'
import type { Complement, Content } from './content.ts'
import { carriesOn, complementAt, goesOn, isQuoted, kindOf, quotedContent, runOn, sentenceEnd } from './content.ts'
import type { Draft } from './draft.ts'
import { DEEPEST, depthOf } from './draft.ts'
import type { CueMatch } from './markers.ts'
import { markersOf } from './markers.ts'
import type { Scene } from './scene.ts'
import { inSource, isQuoteMark, phraseAt, phrasesIn, skipAdverbs, trim } from './scene.ts'
import { endsAdverb, isGoverned, isVerb, subjectBefore, unknownSubject } from './subject.ts'

/** What a reader hands back: the drafts of a range, and the token it read up to. */
interface State {
  readonly scene: Scene
  readonly drafts: Draft[]
  /** The statement whose content is being read. */
  readonly outer: Draft | null
}

/** Reads the statements of `range` in a language whose speaker stands before the verb. */
export function readSubjectVerb(scene: Scene, range: TokenRange, outer: Draft | null): Draft[] {
  const state: State = { scene, drafts: [], outer }
  let zone = range.from
  let subject: NounPhrase | undefined
  const waiting: Draft[] = []
  for (const cue of scene.cues) {
    if (cue.from < zone || cue.to > range.to) continue
    if (inSource(scene, cue.from) || isQuoted(scene, cue.from, range)) continue
    const before = { from: zone, to: cue.from }
    let draft: Draft | undefined
    switch (cue.value.form) {
      case 'participle': {
        subject = ownSubject(scene, before) ?? subject
        draft = readParticiple(state, cue, range, subject)
        if (draft && !subject) waiting.push(draft)
        break
      }
      case 'source':
        draft = isNounHere(scene, cue, range)
          ? readNounBehind(state, cue, range)
          : readSource(state, cue, range)
        break
      case 'noun':
        draft = readNoun(state, cue, range)
        break
      case 'document':
        draft = readDocument(state, cue, { from: zone, to: range.to })
        break
      case 'stem':
        draft = readStem(state, cue, { before, subject: ownSubject(scene, before) ?? subject })
        subject = draft?.subject ?? subject
        break
      case 'finite': {
        const own = ownSubject(scene, before, subject)
        subject = (own && asText(scene, own)) ?? own ?? subject
        if (own) for (const early of waiting.splice(0)) early.subject = own
        draft = readFinite(state, cue, { before, range, subject })
        break
      }
      default:
        break
    }
    if (!draft) continue
    zone = Math.max(zone, cue.to, endOf(draft))
    if (cue.value.form === 'source' || cue.value.form === 'noun' || cue.value.form === 'document') {
      subject = draft.subject ?? subject
    }
  }
  return state.drafts
}

/** How far a content may reach: to the end of the paragraph, or of the content that is being read. */
function limitOf({ scene, outer }: State): number {
  return outer ? outer.content.to : scene.paragraph.to
}

function endOf(draft: Draft): number {
  return Math.max(draft.content.to, ...draft.cue.map((piece) => piece.to))
}

/** The speaker in the words before a cue; nothing where the verb alone goes on. */
function ownSubject(
  scene: Scene,
  before: TokenRange,
  known?: NounPhrase,
): NounPhrase | undefined {
  const start = skipAdverbs(scene, before.from, before.to)
  if (start >= before.to) return undefined
  const joined = scene.tokens[before.from]!.key === scene.words.and
  if (joined && scene.words.prepositions.at(scene.tokens, start, before.to)) return undefined
  return subjectBefore(scene, before, { known: known !== undefined && known.to <= before.from })
}

function emit(
  state: State,
  cue: readonly TokenRange[],
  parts: {
    match: CueMatch
    content: TokenRange
    kind: StatementKind
    subject: NounPhrase | undefined
    relays?: readonly NounPhrase[]
    stance?: Stance
    rule: string
  },
): Draft {
  const draft: Draft = {
    paragraph: state.scene.paragraph,
    cue,
    cueSkip: parts.match.skip,
    stance: parts.stance ?? parts.match.value.stance,
    subject: parts.subject ?? null,
    content: parts.content,
    kind: parts.kind,
    inside: state.outer,
    relays: parts.relays ?? [],
    addressee: null,
    several: parts.match.value.plural === true,
    continues: parts.match.value.continues === true || !parts.subject,
    rule: parts.rule,
  }
  state.drafts.push(draft)
  return draft
}

/** A verb: with what follows it as content, or with the words between speaker and verb. */
function readFinite(
  state: State,
  match: CueMatch,
  place: { before: TokenRange; range: TokenRange; subject: NounPhrase | undefined },
): Draft | undefined {
  const { scene } = state
  const { value: cue } = match
  if (cue.opens) return readOpening(state, match, place)
  if (isRelative(scene, place.before, match)) return undefined
  const purpose = cue.addressed && scene.words.purposes.has(scene.tokens[match.to]?.key ?? '')
  const complement = cue.clause
    ? complementAt(scene, purpose ? match.to + 1 : match.to, place.range.to)
    : undefined
  const parties = relayed(scene, place.before, place.subject)
  if (complement && acceptsComplement(scene, match, complement, { place: place.before, range: place.range })) {
    const content = clauseContent(state, complement, place.range)
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
  if (cue.addressed) return undefined
  const content = contentBefore(scene, match, place.before, place.subject)
  if (!content) return undefined
  return emit(state, [match], {
    match,
    content,
    kind: kindOf(scene, content, 'indirect'),
    subject: parties.speaker,
    relays: parties.relays,
    stance: toneOf(scene, match, content),
    rule: cue.judges ? 'subject object judgement cue' : 'subject content cue',
  })
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
  const quoted = relay ? phraseAt(scene, relay.to) : undefined
  if (!relay || !quoted) return { speaker: subject, relays: [] }
  const reporter = subjectBefore(scene, { from: before.from, to: relay.from })
  return { speaker: quoted, relays: reporter ? [reporter] : [] }
}

function isRelative(scene: Scene, before: TokenRange, match: CueMatch): boolean {
  const { tokens, words } = scene
  const next = tokens[match.to]?.key
  if (next === ':' || next === '«' || next === '"' || words.relatives.has(next ?? '')) return false
  for (let at = match.from - 1; at >= before.from; at--) {
    const { key } = tokens[at]!
    if (key === ',' || isVerb(scene, at)) return false
    if (words.relatives.has(key)) {
      if (endsAdverb(scene, at + 1)) return false
      return at > before.from && skipAdverbs(scene, before.from, match.from) <= at
    }
  }
  return false
}

function acceptsComplement(
  scene: Scene,
  match: CueMatch,
  complement: Complement,
  { place, range }: { place: TokenRange; range: TokenRange },
): boolean {
  if (complement.sign === 'quote' || complement.sign === 'colon' || complement.sign === 'that') return true
  if (match.value.judges || match.value.signed) return false
  if (match.value.addressed && markersOf(match.value).find(scene.tokens, place.from, match.from).length === 0) return false
  if (scene.words.subordinators.find(scene.tokens, place.from, match.from).length > 0) return false
  if (scene.words.carriers.at(scene.tokens, complement.from, range.to)) return false
  const { key } = scene.tokens[complement.from]!
  if (key === scene.words.and || goesOn(scene, complement.from)) return false
  return range.to - complement.from > 2
}

function clauseContent(
  state: State,
  complement: Complement,
  range: TokenRange,
): Content | undefined {
  const { scene } = state
  const sentence = Math.min(sentenceEnd(scene, complement.from), Math.max(range.to, complement.from + 1))
  if (complement.quote) return quotedContent(scene, complement.quote, sentence)
  const direct = complement.sign === 'colon'
  const reach = direct
    ? Math.min(limitOf(state), runOn(scene, complement.from, (next) => reports(scene, next)))
    : broken(scene, complement.from, coordinated(scene, complement.from, carried(scene, sentence)))
  const end = direct ? coordinated(scene, complement.from, reach, true) : reach
  const content = trim(scene, complement.from, Math.max(end, complement.from + 1))
  if (!content) return undefined
  return { ...content, kind: kindOf(scene, content, direct ? 'direct' : 'indirect'), next: end }
}

/** Where a word of contrast behind a comma begins what another speaker says, or `to`. */
function broken(scene: Scene, from: number, to: number): number {
  for (let at = from + 2; at < to; at++) {
    const { key } = scene.tokens[at - 1]!
    if (key !== ',' && key !== ';') continue
    const found = scene.words.breaks.at(scene.tokens, at, to)
    if (!found || isQuoted(scene, at, { from, to })) continue
    const cue = scene.cues.find(
      (next) => next.from >= found.to && next.to <= to && next.value.form === 'finite' && !isQuoted(scene, next.from, { from, to }),
    )
    if (cue && ownSubject(scene, { from: found.to, to: cue.from })?.rule !== 'unknown phrase') return at - 1
  }
  return to
}

/** The end of a clause, with the sentences that carry it on. */
function carried(scene: Scene, end: number): number {
  let reach = end
  for (const sentence of scene.paragraph.sentences) {
    if (sentence.from >= reach && carriesOn(scene, sentence)) reach = sentence.to
    else if (sentence.from >= reach) break
  }
  return reach
}

/** Where `and` plus a cue of the same speaker ends a content, or `to`. */
function coordinated(scene: Scene, from: number, to: number, strict = false): number {
  for (const cue of scene.cues) {
    if (cue.from <= from + 2 || cue.to > to || cue.value.form !== 'finite') continue
    if (isQuoted(scene, cue.from, { from, to })) continue
    let at = cue.from - 1
    while (at > from && scene.words.adverbs.at(scene.tokens, at, cue.from)?.to === cue.from && scene.tokens[at]!.key !== scene.words.and) at--
    if (scene.tokens[at]!.key !== scene.words.and) continue
    if (!isVerb(scene, at - 1) && !isQuoteMark(scene.tokens[at - 1]!) && scene.tokens[at - 1]!.key !== ',') continue
    const next = complementAt(scene, cue.to, to)
    if (next && (!strict || next.sign === 'colon' || next.sign === 'quote')) return at
  }
  return to
}

/** Whether a sentence reports someone anew: a speaker, a cue, and a colon, a quotation or که. */
function reports(scene: Scene, sentence: TokenRange): boolean {
  for (const cue of scene.cues) {
    if (cue.from < sentence.from || cue.to > sentence.to || cue.value.form !== 'finite') continue
    if (isQuoted(scene, cue.from, sentence)) continue
    const complement = complementAt(scene, cue.to, sentence.to)
    if (!complement || complement.sign === 'bare') continue
    if (scene.words.verbPrefixes.some((prefix) => scene.tokens[cue.to - 1]!.key.startsWith(prefix))) continue
    return ownSubject(scene, { from: sentence.from, to: cue.from }) !== undefined
  }
  return false
}

/** The words between speaker and verb: behind a marker, or an object with its judgement. */
function contentBefore(
  scene: Scene,
  match: CueMatch,
  before: TokenRange,
  subject: NounPhrase | undefined,
): TokenRange | null {
  const { tokens, words } = scene
  if (match.value.markers.length === 0) return null
  const start = skipAdjuncts(scene, subject && subject.from >= before.from ? subject.to : before.from, match.from)
  const object = findLast(start, match.from, (at) => words.objectMarkers.has(tokens[at]!.key))
  if (match.value.markers.some((marker) => words.objectMarkers.has(marker))) {
    if (object === undefined) return null
    const from = skipAdverbs(scene, start, object)
    return trim(scene, from, object + 1 < match.from ? match.from : object)
  }
  const matcher = markersOf(match.value)
  for (let at = start; at < match.from; at++) {
    const marker = matcher.at(tokens, at, match.from)
    if (!marker || (at > start && tokens[at - 1]!.kind === 'word' && scene.words.adjuncts.at(tokens, at - 1, at + 1)?.to === at + 1)) continue
    return trim(scene, marker.to, match.from)
  }
  return null
}

/** Past the adjuncts that stand before the content, each up to its comma. */
function skipAdjuncts(scene: Scene, from: number, to: number): number {
  let at = from
  while (at < to) {
    const next = skipAdverbs(scene, at, to)
    const adjunct = scene.words.adjuncts.at(scene.tokens, next, to)
    if (!adjunct && scene.tokens[next]?.key !== ',') return next
    let comma = adjunct ? adjunct.to : next
    while (comma < to && scene.tokens[comma]!.key !== ',') comma++
    if (comma >= to) return next
    at = comma + 1
  }
  return at
}

function findFirst(from: number, to: number, test: (at: number) => boolean): number | undefined {
  for (let at = from; at < to; at++) if (test(at)) return at
  return undefined
}

function findLast(from: number, to: number, test: (at: number) => boolean): number | undefined {
  for (let at = to - 1; at >= from; at--) if (test(at)) return at
  return undefined
}

/** The stance that the words of a judgement settle, or the cue's own. */
function toneOf(scene: Scene, match: CueMatch, content: TokenRange): Stance {
  if (!match.value.judges) return match.value.stance
  const tones = scene.words.tones.find(scene.tokens, content.from, content.to)
  return tones.at(-1)?.value ?? match.value.stance
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
      clause?.sign === 'that' || clause?.sign === 'quote'
        ? clauseContent(state, clause, place.range)
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

/** با بیان اینکه C، …: a clause that hangs on the sentence's own verb. */
function readParticiple(
  state: State,
  match: CueMatch,
  range: TokenRange,
  subject: NounPhrase | undefined,
): Draft | undefined {
  const { scene } = state
  const sentence = Math.min(range.to, sentenceEnd(scene, match.from))
  const verb = scene.cues.find(
    (cue) => cue.from > match.to && cue.to <= sentence && cue.value.form === 'finite' && !isQuoted(scene, cue.from, range),
  )
  const limit = verb?.from ?? sentence
  let end: number | undefined
  for (let at = match.to; at < limit && end === undefined && match.value.clause; at++) {
    if (scene.tokens[at]!.key === ',' && isVerb(scene, at - 1)) end = at
  }
  end ??= match.value.clause
    ? (findLast(match.to, limit, (at) => scene.tokens[at]!.key === ',' && limit - at < 12) ?? limit)
    : findFirst(match.to, limit, (at) => scene.tokens[at]!.key === ',')
  if (end === undefined) return undefined
  const content = trim(scene, match.to, end)
  if (!content) return undefined
  const draft = emit(state, [match], {
    match,
    content,
    kind: kindOf(scene, content, 'indirect'),
    subject,
    rule: 'participle clause',
  })
  return draft
}

/** Whether a source's words only belong to the noun before them: در پاسخ به ادعای S. */
function isNounHere(scene: Scene, match: CueMatch, range: TokenRange): boolean {
  if (match.from === range.from || match.to - match.from < 2) return false
  const before = scene.tokens[match.from - 1]!
  return (
    before.kind === 'word' &&
    before.key !== scene.words.and &&
    !scene.words.relatives.has(before.key) &&
    !endsAdverb(scene, match.from) &&
    !isVerb(scene, match.from - 1)
  )
}

function readNounBehind(state: State, match: CueMatch, range: TokenRange): Draft | undefined {
  const { scene } = state
  const noun = scene.words.cues.at(scene.tokens, match.from + 1, range.to)
  return noun?.value.form === 'noun' ? readNoun(state, noun, range) : undefined
}

/** به گفته S، C — or C، به گفته S. */
function readSource(state: State, match: CueMatch, range: TokenRange): Draft | undefined {
  const { scene } = state
  const sentence = Math.min(range.to, sentenceEnd(scene, match.from))
  const speaker = phraseAt(scene, match.to) ?? unknownSubject(scene, match.to, sentence)
  if (!speaker) return undefined
  let from = speaker.to
  while (from < sentence && scene.tokens[from]!.kind !== 'word' && scene.tokens[from]!.kind !== 'number' && !isQuoteMark(scene.tokens[from]!)) from++
  const trails = sentence - from < 3
  const content = trails ? trim(scene, range.from, match.from) : trim(scene, from, coordinated(scene, from, sentence))
  if (!content) return undefined
  const draft = emit(state, [match], {
    match,
    content,
    kind: kindOf(scene, content, 'indirect'),
    subject: speaker,
    rule: trails ? 'content source' : 'source content',
  })
  if (!trails) readInside(state, draft, content)
  return draft
}

/** ادعای S مبنی بر اینکه C. */
function readNoun(state: State, match: CueMatch, range: TokenRange): Draft | undefined {
  const { scene } = state
  const { tokens } = scene
  const heads = match.value.stance !== 'claims'
  const speaker = phraseAt(scene, match.to)
  if (!speaker) return undefined
  const marker = markersOf(match.value).at(tokens, speaker.to, range.to)
  if (!marker) return undefined
  const role = scene.paragraph.block.role
  const inTitle = role === 'headline' || role === 'subheading' || role === 'kicker'
  const strong = marker.to - marker.from > 1
  if (heads && !strong && !(inTitle && match.from === range.from)) return undefined
  let from = marker.to
  const that = complementAt(scene, from, range.to)
  if (that && that.sign === 'that') from = that.from
  let end = from
  const sentence = Math.min(range.to, sentenceEnd(scene, from))
  while (end < sentence && tokens[end]!.key !== ',' && !(scene.words.objectMarkers.has(tokens[end]!.key) && isVerb(scene, end - 1))) end++
  const content = trim(scene, from, end)
  if (!content) return undefined
  return emit(state, [match], {
    match,
    content,
    kind: kindOf(scene, content, 'indirect'),
    subject: speaker,
    rule: 'noun speaker marker content',
  })
}

/** در بیانیه S آمده است: C. */
function readDocument(state: State, match: CueMatch, range: TokenRange): Draft | undefined {
  const { scene } = state
  const complement = complementAt(scene, match.to, range.to)
  if (!complement) return undefined
  const before = { from: range.from, to: match.from }
  const speaker =
    textBefore(scene, before) ??
    phrasesIn(scene, before.from, before.to).find(
      (phrase) => phrase.kind === 'document' || phrase.to === before.to,
    )
  if (!speaker) return undefined
  if (speaker.kind !== 'document' && !isGoverned(scene, speaker.from)) return undefined
  const content = clauseContent(state, complement, range)
  if (!content) return undefined
  const draft = emit(state, [match], {
    match,
    content,
    kind: content.kind,
    subject: speaker,
    rule: 'document cue content',
  })
  readInside(state, draft, content)
  return draft
}

const TEXT = { how: 'description', kind: 'document', named: true, rule: 'text' } as const

/** The phrase as a text that stands for its author, where its words say so. */
function asText(scene: Scene, phrase: NounPhrase): NounPhrase | undefined {
  const match = scene.words.texts.at(scene.tokens, phrase.from, phrase.to)
  return match ? placedPhrase(match, TEXT) : undefined
}

/** A text that stands for its author (این گزارش), before a cue. */
function textBefore(scene: Scene, before: TokenRange): NounPhrase | undefined {
  const match = scene.words.texts.find(scene.tokens, before.from, before.to)[0]
  if (!match) return undefined
  return placedPhrase(match, TEXT)
}

/** The statements told inside of a content. */
function readInside(state: State, draft: Draft, content: TokenRange): void {
  const { scene } = state
  if (depthOf(draft) >= DEEPEST) return
  const sentences = scene.paragraph.sentences
    .map((sentence) => ({
      from: Math.max(sentence.from, content.from),
      to: Math.min(sentence.to, content.to),
    }))
    .filter((part) => part.to - part.from > 3)
  const inner = sentences.flatMap((part) => readSubjectVerb(scene, part, draft))
  const told = inner.filter((found) => isToldInside(found, draft))
  for (const found of told) state.drafts.push(found)
  const main = told.find((found) => found.inside === draft)
  if (main && draft.subject && isAgency(draft.subject) && draft.kind !== 'direct' && coversMost(scene, main, draft)) {
    for (const found of told) {
      if (found.inside !== draft) continue
      found.inside = null
      found.relays = [...found.relays, draft.subject]
    }
    state.drafts.splice(state.drafts.indexOf(draft), 1)
  }
}

/** تمجید و تأکید کرد: the noun of a cue that shares its verb with the next. */
function readStem(
  state: State,
  match: CueMatch,
  place: { before: TokenRange; subject: NounPhrase | undefined },
): Draft | undefined {
  const { scene } = state
  if (scene.tokens[match.to]?.key !== scene.words.and) return undefined
  const next = scene.cues.find((cue) => cue.from === match.to + 1)
  if (next?.value.form !== 'finite') return undefined
  const content = contentBefore(scene, match, place.before, place.subject)
  if (!content) return undefined
  return emit(state, [match], {
    match,
    content,
    kind: kindOf(scene, content, 'indirect'),
    subject: place.subject,
    rule: 'subject content cue',
  })
}

/** Whether the speaker only passes on what others say. */
function isAgency(phrase: NounPhrase): boolean {
  return phrase.kind === 'outlet' || phrase.kind === 'document'
}

/** What is told inside of a content counts where its speaker is named, and where it is more than thanks or praise. */
function isToldInside(found: Draft, outer: Draft): boolean {
  if (!found.subject || found.subject.rule === 'unknown phrase') return false
  if (found.inside !== outer || (outer.subject && isAgency(outer.subject) && outer.kind !== 'direct')) return true
  if (!found.rule.startsWith('subject')) return found.rule !== 'participle clause'
  if (found.rule.includes('judgement')) return outer.kind !== 'direct'
  if (found.rule.startsWith('subject cue') && found.rule !== 'subject cue content verb') return true
  return outer.kind === 'direct' ? found.stance === 'asserts' : !INNER_EVENTS.has(found.stance)
}

const INNER_EVENTS: ReadonlySet<Stance> = new Set(['thanks', 'praises', 'supports', 'hopes', 'confirms', 'declines'])

/** Whether the inner statement's verb is the first of the outer content, so that the outer one only carries it. */
function coversMost(scene: Scene, inner: Draft, outer: Draft): boolean {
  const { subject } = inner
  if (!subject || subject.from - outer.content.from >= Math.max(4, (outer.content.to - outer.content.from) / 3)) return false
  for (let at = subject.to; at < Math.min(inner.content.from, inner.cue[0]!.from); at++) {
    if (isVerb(scene, at)) return false
  }
  return true
}

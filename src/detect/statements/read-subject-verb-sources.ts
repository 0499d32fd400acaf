import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { complementAt, isQuoted, kindOf, sentenceEnd } from './content.ts'
import type { Draft } from './draft.ts'
import { findFirst, findLast } from './find-first.ts'
import type { CueMatch } from './markers.ts'
import { markersOf } from './markers.ts'
import { clauseContent, coordinated } from './read-subject-verb-content.ts'
import { readInside } from './read-subject-verb-inside.ts'
import { doerIn } from './read-subject-verb-passive.ts'
import type { State } from './read-subject-verb-state.ts'
import { emit } from './read-subject-verb-state.ts'
import type { Scene } from './scene.ts'
import { inSource, isQuoteMark, phraseAt, phrasesIn, trim } from './scene.ts'
import { endsAdverb, isGoverned, isVerb, unknownSubject } from './subject.ts'
import { textBefore } from './texts.ts'

/** با بیان اینکه C، …: a clause that hangs on the sentence's own verb. */
export function readParticiple(
  state: State,
  match: CueMatch,
  { range, subject }: { range: TokenRange; subject: NounPhrase | undefined },
): Draft | undefined {
  const { scene } = state
  if (match.value.named) return readSlogan(state, match, subject)
  const sentence = Math.min(range.to, sentenceEnd(scene, match.from))
  const verb = scene.cues.find(
    (cue) =>
      cue.from > match.to &&
      cue.to <= sentence &&
      cue.value.form === 'finite' &&
      !isQuoted(scene, cue.from, range),
  )
  const limit = verb?.from ?? sentence
  let end: number | undefined
  for (let at = match.to; at < limit && end === undefined && match.value.clause; at++) {
    if (scene.tokens[at]!.key === ',' && isVerb(scene, at - 1)) end = at
  }
  if (end === undefined && match.value.clause && isVerb(scene, limit - 1)) end = limit
  end ??= match.value.clause
    ? (findLast(match.to, limit, (at) => scene.tokens[at]!.key === ',' && limit - at < 12) ?? limit)
    : (findFirst(match.to, limit, (at) => scene.tokens[at]!.key === ',') ??
      (verb && limit - match.to < OBJECT ? verb.from : undefined))
  if (end === undefined) return undefined
  const content = trim(scene, match.to, end)
  if (!content || (!match.value.clause && isPointed(scene, content))) return undefined
  const draft = emit(state, [match], {
    match,
    content,
    kind: kindOf(scene, content, 'indirect'),
    subject,
    rule: 'participle clause',
  })
  return draft
}

/** The longest object of a speech act that no comma parts from the verb, in tokens. */
const OBJECT = 14

/** An object that only points back: با رد این ادعاها. */
function isPointed({ tokens, words }: Scene, { from, to }: TokenRange): boolean {
  return to - from < 4 && words.pointers.has(tokens[from]!.key)
}

/** با شعار «C»: one quotation, or several in a row. */
function readSlogan(
  state: State,
  match: CueMatch,
  subject: NounPhrase | undefined,
): Draft | undefined {
  const { tokens, paragraph } = state.scene
  let end = match.to
  for (const { open, close, closed } of paragraph.quotes) {
    const near =
      open === end || (open <= end + 2 && end > match.to && tokens[open - 1]!.key === ',')
    if (
      closed &&
      (near ||
        (end > match.to && tokens[open - 1]!.key === state.scene.words.and && open === end + 1))
    )
      end = close + 1
  }
  const content = trim(state.scene, match.to, end)
  if (!content) return undefined
  return emit(state, [match], { match, content, kind: 'direct', subject, rule: 'quoted slogan' })
}

/** Whether a source's words only belong to the noun before them: در پاسخ به ادعای S. */
export function isNounHere(scene: Scene, match: CueMatch, range: TokenRange): boolean {
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

/** The noun cue behind a preposition that only looked like a source. */
export function readNounBehind(
  state: State,
  match: CueMatch,
  range: TokenRange,
): Draft | undefined {
  const { scene } = state
  const noun = scene.words.cues.at(scene.tokens, match.from + 1, range.to)
  return noun?.value.form === 'noun' ? readNoun(state, noun, range) : undefined
}

const SPEAKS: ReadonlySet<string> = new Set(['person', 'group', 'organisation', 'state'])

/** How many words of a source may stand between what is known of it and its comma. */
const REST = 3

/** Past the last words of a source that its phrase does not hold, where a comma closes them. */
function pastRest(scene: Scene, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + REST + 1); at++) {
    const { kind, key } = scene.tokens[at]!
    if (key === ',') return at
    if (kind !== 'word' || isVerb(scene, at)) return from
  }
  return from
}

/** Whose a writing is that the words of a source begin: بر اساس نظرسنجی S. */
function ownerAt(scene: Scene, at: number): NounPhrase | undefined {
  const writing = scene.phrases.find(({ from, to }) => from < at && at < to)
  return writing?.owner?.from === at ? writing.owner : undefined
}

/** به گفته S، C — or C، به گفته S. */
export function readSource(state: State, match: CueMatch, range: TokenRange): Draft | undefined {
  const { scene } = state
  const sentence = Math.min(range.to, sentenceEnd(scene, match.from))
  const known = phraseAt(scene, match.to) ?? ownerAt(scene, match.to)
  if (match.value.named && (!known || !SPEAKS.has(known.kind))) return undefined
  const speaker = known ?? unknownSubject(scene, match.to, sentence)
  if (!speaker) return undefined
  let from = pastRest(scene, speaker.to, sentence)
  while (
    from < sentence &&
    scene.tokens[from]!.kind !== 'word' &&
    scene.tokens[from]!.kind !== 'number' &&
    !isQuoteMark(scene.tokens[from]!)
  )
    from++
  const trails = sentence - from < 3
  const content = trails
    ? trim(scene, range.from, match.from)
    : trim(scene, from, coordinated(scene, { from, to: sentence }))
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

/** How far behind the speaker a marker of more than one word is looked for, in tokens. */
const MARKER_REACH = 10

/** ادعای S مبنی بر اینکه C; in headlines also انتقاد S از C, and ادعای S؛ C. */
export function readNoun(state: State, match: CueMatch, range: TokenRange): Draft | undefined {
  const { scene } = state
  const { tokens } = scene
  const speaker = phraseAt(scene, match.to)
  if (!speaker) return undefined
  const titled = match.value.titles === true && opensTitle(scene, match.from)
  const behind = titled ? tokens[speaker.to]?.key : undefined
  const pauses = behind === ';' || behind === ':'
  const marker = pauses
    ? { from: speaker.to, to: speaker.to + 1 }
    : markerBehind(scene, match, { from: speaker.to, to: range.to })
  if (!marker) return undefined
  const strong = marker.to - marker.from > 1
  const loose = titled || match.value.stance === 'claims'
  if (!strong && !loose) return undefined
  const asks = scene.words.relatives.has(tokens[marker.from]!.key)
  let from = asks ? marker.from + 1 : marker.to
  const that = complementAt(scene, from, range.to)
  if (that && that.sign === 'that') from = that.from
  const sentence = Math.min(range.to, sentenceEnd(scene, from))
  const content = trim(
    scene,
    from,
    pauses ? sentence : clauseEnd(scene, { from, to: sentence }, that?.sign === 'that'),
  )
  if (!content) return undefined
  return emit(state, [match], {
    match,
    content,
    kind: kindOf(scene, content, pauses ? 'direct' : 'indirect'),
    subject: speaker,
    rule: 'noun speaker marker content',
  })
}

/** The marker right behind the speaker, or one of several words a little further on in the clause. */
function markerBehind(scene: Scene, match: CueMatch, range: TokenRange): TokenRange | undefined {
  const matcher = markersOf(match.value)
  const next = matcher.at(scene.tokens, range.from, range.to)
  if (next) return next
  const reach = Math.min(range.to, range.from + MARKER_REACH)
  for (let at = range.from; at < reach; at++) {
    if (isVerb(scene, at) || scene.tokens[at]!.key === '.') return undefined
    const marker = matcher.at(scene.tokens, at, range.to)
    if (marker && marker.to - marker.from > 1) return marker
  }
  return undefined
}

/** Whether a headline, or one of its parts, begins at token `at`. */
function opensTitle({ paragraph, tokens }: Scene, at: number): boolean {
  const { role } = paragraph.block
  if (role !== 'headline' && role !== 'subheading' && role !== 'kicker') return false
  return at === paragraph.from || PARTS.has(tokens[at - 1]!.key)
}

const PARTS: ReadonlySet<string> = new Set(['/', '|', ';', '.', '…', '*'])

/** The end of what a noun is about: a comma, or the object marker of the whole, behind a clause's verb. */
function clauseEnd(scene: Scene, { from, to }: TokenRange, clause: boolean): number {
  const { words, tokens } = scene
  const ends = (at: number): boolean => {
    const { key } = tokens[at]!
    return key === ',' || (words.objectMarkers.has(key) && (!clause || isVerb(scene, at - 1)))
  }
  return findFirst(from, to, ends) ?? to
}

/** در بیانیه S آمده است: C. */
export function readDocument(state: State, match: CueMatch, range: TokenRange): Draft | undefined {
  const { scene } = state
  const complement = complementAt(scene, match.to, range.to)
  if (!complement) return undefined
  const before = { from: range.from, to: match.from }
  const speaker = match.value.named ? authorIn(scene, before) : writingIn(scene, before)
  if (!speaker) return undefined
  const content = clauseContent(state, complement, { range })
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

/** The text that speaks before a cue, or who is said to have written it. */
function writingIn(scene: Scene, before: TokenRange): NounPhrase | undefined {
  const agent = doerIn(scene, before)
  const speaker =
    textBefore(scene, before) ??
    agent ??
    phrasesIn(scene, before.from, before.to)
      .filter(({ from }) => !inSource(scene, from))
      .find((phrase) => phrase.kind === 'document' || phrase.to === before.to)
  const isWriting = speaker?.kind === 'document' || speaker === agent
  return speaker && (isWriting || isGoverned(scene, speaker.from)) ? speaker : undefined
}

/** Whose the text is that stands before a cue: گزارش S, گزارشی که در S منتشر شده. */
function authorIn(scene: Scene, before: TokenRange): NounPhrase | undefined {
  if (textBefore(scene, before)) return undefined
  const phrases = phrasesIn(scene, before.from, before.to)
  return phrases.find(({ kind, owner }) => kind === 'outlet' || (kind === 'document' && owner))
}

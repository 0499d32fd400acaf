import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import { kindOf, sentenceEnd } from './content.ts'
import type { Draft } from './draft.ts'
import type { CueMatch } from './markers.ts'
import { markersOf } from './markers.ts'
import { clauseContent } from './read-verb-subject-clause.ts'
import { findComplement } from './read-verb-subject-complement.ts'
import { clauseEnd } from './read-verb-subject-end.ts'
import { nominalContent } from './read-verb-subject-nominal.ts'
import { sentenceSubject } from './sentence-subject.ts'
import type { State } from './read-verb-subject-state.ts'
import { emit } from './read-verb-subject-state.ts'
import type { Scene } from './scene.ts'
import { phraseAt, phrasesIn, skipAdverbs, trim } from './scene.ts'
import { unknownSubject } from './subject.ts'

/** نقلت A عن S قوله C: S speaks, A relays. */
export function readRelay(state: State, match: CueMatch): Draft | undefined {
  const { scene, range } = state
  const sentence = Math.min(range.to, sentenceEnd(scene, match.from))
  const matcher = markersOf(match.value)
  const again = readRelayed(state, match)
  if (again) return again
  for (let at = match.to; at < Math.min(sentence, match.to + 20); at++) {
    const marker = matcher.at(scene.tokens, at, sentence)
    if (!marker) continue
    const speaker = phraseAt(scene, marker.to) ?? unknownSubject(scene, marker.to, sentence)
    const relay = phraseAt(scene, match.to) ?? phrasesIn(scene, match.to, at)[0]
    if (!speaker) continue
    const told = ofAnother(match)
    const complement = findComplement(scene, told, { from: speaker.to, to: range.to })
    const content = complement && clauseContent(state, complement)
    if (!content) return undefined
    state.subject = speaker
    return emit(state, [match, marker], {
      match: told,
      content,
      subject: speaker,
      kind: content.kind,
      relays: relay && relay.from < at ? [relay] : [],
      rule: 'relay cue',
    })
  }
  return undefined
}

/** A verb that tells of one who is not its subject: it takes a clause, and does not agree with the speaker. */
export function ofAnother(match: CueMatch): CueMatch {
  const { gender: _gender, ...value } = match.value
  return { ...match, value: { ...value, clause: true, plural: false } }
}

/** نقلت عنه A قوله C: the speaker before goes on, A relays. */
function readRelayed(state: State, match: CueMatch): Draft | undefined {
  const { scene, range } = state
  const pronoun = scene.tokens[match.to]?.key ?? ''
  const { markers } = match.value
  if (!scene.words.pronominals.has(pronoun) || !markers.some((one) => pronoun.startsWith(one)))
    return undefined
  const relay = phraseAt(scene, match.to + 1)
  const after = relay?.to ?? match.to + 1
  if (!relay && !scene.words.complementisers.at(scene.tokens, after, range.to)) return undefined
  const told = ofAnother(match)
  const complement = findComplement(scene, told, { from: after, to: range.to })
  const content = complement && clauseContent(state, complement)
  if (!content) return undefined
  const cue = { from: match.from, to: match.to + 1 }
  return emit(state, [cue], {
    match: told,
    content,
    subject: null,
    kind: content.kind,
    relays: relay ? [relay] : [],
    rule: 'relay cue of the speaker before',
  })
}

/** بحسب S، C — or C، بحسب S. */
export function readSource(state: State, match: CueMatch): Draft | undefined {
  const { scene, range } = state
  const sentence = scene.paragraph.sentences.find(
    (part) => part.from <= match.from && match.from < part.to,
  )
  const to = Math.min(range.to, sentence?.to ?? range.to)
  const start = Math.max(range.from, sentence?.from ?? range.from)
  const named = scene.words.determiners.has(scene.tokens[match.to]?.key ?? '')
    ? match.to + 1
    : match.to
  const source = phraseAt(scene, named) ?? unknownSource(scene, named, to)
  if (!source) return undefined
  const behind = sourceBehind(scene, match, { from: source.to, to })
  const speaker = behind ?? source
  const relays = behind ? [source] : []
  const leads = skipAdverbs(scene, start, match.from + 1) >= match.from
  if (leads && (match.value.form === 'source' || match.value.yields)) {
    const content = trim(scene, speaker.to, clauseEnd(scene, speaker.to, to))
    if (!content || content.to - content.from < 3) return undefined
    const inner = { ...content, from: thatIn(scene, content) ?? content.from }
    return emit(state, [match], {
      match,
      content: inner,
      subject: speaker,
      relays,
      kind: kindOf(scene, content, 'indirect'),
      rule: 'source content',
    })
  }
  const told = state.drafts.filter(
    (draft) => draft.content.to > start && draft.content.to <= match.from,
  )
  const last = told.at(-1)
  if (last) {
    last.relays = [...last.relays, speaker, ...relays]
    return undefined
  }
  const content = trim(scene, start, match.from)
  if (!content || content.to - content.from < 4 || state.outer) return undefined
  if (match.value.form === 'carrier') return undefined
  return emit(state, [match], {
    match,
    content,
    subject: speaker,
    relays,
    kind: kindOf(scene, content, 'indirect'),
    rule: 'content source',
  })
}

/** بحسب ما نقلت A عن S, بحسب A نقلا عن S: the speaker behind the source that passed the words on. */
function sourceBehind(scene: Scene, match: CueMatch, place: TokenRange): NounPhrase | undefined {
  const { from, to } = place
  const at = scene.tokens[from]?.key === ',' ? from + 1 : from
  const marker =
    markersOf(match.value).at(scene.tokens, from, to) ??
    scene.cues.find((cue) => cue.from === at && cue.value.yields)
  return marker && marker !== match && marker.to < to ? phraseAt(scene, marker.to) : undefined
}

/** Unknown words that name a source, without the preposition written together with them. */
function unknownSource(scene: Scene, from: number, to: number): NounPhrase | undefined {
  const unknown = from < to ? unknownSubject(scene, from, to) : undefined
  if (!unknown) return undefined
  const bound = scene.words.boundPrepositions.find((prefix) =>
    scene.tokens[from]!.key.startsWith(prefix),
  )
  if (bound === undefined || scene.words.ordinary.has(scene.tokens[from]!.key)) return unknown
  return { ...unknown, skip: bound.length, named: false, name: null }
}

/** Where the clause behind a leading source begins, where a complementiser soon announces it. */
function thatIn(scene: Scene, content: TokenRange): number | undefined {
  for (let at = content.from; at < Math.min(content.to, content.from + 14); at++) {
    if (scene.cues.some(({ from, value }) => from === at && value.form === 'finite'))
      return undefined
    const that = scene.words.complementisers.at(scene.tokens, at, content.to)
    if (that) return that.value === 'bare' ? that.to : at
  }
  return undefined
}

/** جاء في D أن C: the document speaks. */
export function readDocument(state: State, match: CueMatch): Draft | undefined {
  const { scene, range } = state
  const speaker = phraseAt(scene, match.to) ?? unknownSubject(scene, match.to, range.to)
  if (!speaker) return undefined
  const complement = findComplement(scene, match, { from: speaker.to, to: range.to })
  const content = complement && clauseContent(state, complement)
  if (!content) return undefined
  return emit(state, [match], {
    match,
    content,
    subject: speaker,
    kind: content.kind,
    rule: 'document cue content',
  })
}

/** اتهامات S بـC: a noun of reporting, its speaker, its content. */
export function readNoun(state: State, match: CueMatch): Draft | undefined {
  const { scene, range } = state
  if (match.value.owned) return readOwned(state, match)
  const pronoun = scene.words.prepositions.at(scene.tokens, match.to, range.to)
  const speaker = phraseAt(scene, match.to) ?? (pronoun && phraseAt(scene, pronoun.to))
  if (!speaker || speaker.skip > 0 || speaker.kind === 'outlet') return undefined
  const content = nounContent(state, match, speaker.to)
  if (!content || content.from - speaker.to > 3 || range.to < content.to) return undefined
  return emit(state, [match], {
    match,
    content,
    subject: speaker,
    kind: kindOf(scene, content, 'indirect'),
    rule: 'noun speaker marker content',
  })
}

/** What a noun of reporting tells: up to the verb of its sentence, which must not be lost in it. */
function nounContent(state: State, match: CueMatch, after: number): TokenRange | null {
  const { scene } = state
  const content = nominalContent(state, match, { after, named: true })
  if (!content) return null
  const verb = scene.cues.find(
    ({ from, to, value }) =>
      value.form === 'finite' &&
      from > content.from &&
      to < content.to &&
      scene.words.complementisers.at(scene.tokens, phraseAt(scene, to)?.to ?? to, content.to),
  )
  if (verb) return trim(scene, content.from, verb.from)
  const sentence = scene.paragraph.sentences.find(
    ({ from, to }) => from <= match.from && match.from < to,
  )
  const leads = sentence && skipAdverbs(scene, sentence.from, match.from) + 2 >= match.from
  const whole = sentence && content.to + 1 >= sentence.to
  return leads && whole ? null : content
}

/** اعتقله لاتهامه بـC: a noun of reporting with its speaker as a pronoun, the subject of the sentence. */
function readOwned(state: State, match: CueMatch): Draft | undefined {
  const { scene } = state
  const { words, tokens } = scene
  const governed =
    words.boundPrepositions.some((prefix) => tokens[match.from]!.key.startsWith(prefix)) ||
    words.governors.has(tokens[match.from - 1]?.key ?? '')
  if (!governed) return undefined
  const content = nominalContent(state, match, { after: match.to, named: true })
  if (!content || content.from - match.to > 2) return undefined
  return emit(state, [match], {
    match,
    content,
    subject: state.subject ?? sentenceSubject(state, match),
    kind: kindOf(scene, content, 'indirect'),
    rule: 'noun of the speaker, marker, content',
  })
}

function isCarrier(cue: CueMatch): boolean {
  return cue.value.form === 'source' || cue.value.form === 'carrier'
}

/** ذكرت A نقلا عن S أن C: the speaker that a carrier names, and its words. */
export function yieldedBetween(
  scene: Scene,
  from: number,
  to: number,
): { cue: CueMatch; speaker: NounPhrase } | undefined {
  const cue = scene.cues.find(({ value, ...at }) => value.yields && at.from >= from && at.to < to)
  const speaker = cue && (phraseAt(scene, cue.to) ?? unknownSubject(scene, cue.to, to))
  return speaker && { cue, speaker }
}

/** The sources named between a verb and its content: على لسان, وفقا. */
export function relaysBetween(scene: Scene, from: number, to: number): NounPhrase[] {
  return scene.cues
    .filter((cue) => isCarrier(cue) && cue.from >= from && cue.to < to)
    .filter((cue) => !scene.words.relatives.has(scene.tokens[cue.from - 1]!.key))
    .flatMap((cue) => phraseAt(scene, cue.to) ?? unknownSubject(scene, cue.to, to) ?? [])
}

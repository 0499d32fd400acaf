import type { NounPhrase, TokenRange } from '../../model/phrase.ts'
import type { Stance, StatementKind } from '../../model/statement.ts'
import type { Complement, Content } from './content.ts'
import { complementAt, isQuoted, kindOf, quotedContent, runOn, sentenceEnd } from './content.ts'
import type { Draft } from './draft.ts'
import { DEEPEST, depthOf } from './draft.ts'
import type { CueMatch } from './markers.ts'
import { markersOf, takesObject } from './markers.ts'
import type { Scene } from './scene.ts'
import { inSource, isQuoteMark, isSpeech, phraseAt, phrasesIn, quoteAt, skipAdverbs, trim } from './scene.ts'
import { endsAdverb, isGoverned, unknownSubject } from './subject.ts'

/** How many tokens may stand between a verb and the clause it reports. */
const REACH = 60

/** How many tokens may stand between a participle and the clause it reports. */
const NEAR = 8

interface State {
  readonly scene: Scene
  readonly range: TokenRange
  readonly outer: Draft | null
  readonly drafts: Draft[]
  subject: NounPhrase | null
}

/** Reads the statements of `range` in a language whose speaker stands behind the verb. */
export function readVerbSubject(scene: Scene, range: TokenRange, outer: Draft | null): Draft[] {
  const state: State = { scene, range, outer, drafts: [], subject: null }
  let zone = range.from
  for (const match of scene.cues) {
    if (match.from < zone || match.to > range.to) continue
    if (inSource(scene, match.from) || isQuoted(scene, match.from, range)) continue
    const draft = readCue(state, match)
    if (draft) zone = Math.max(match.to, draft.content.to)
  }
  return state.drafts
}

function readCue(state: State, match: CueMatch): Draft | undefined {
  const { key } = state.scene.tokens[match.from - 1] ?? { key: '' }
  const { words } = state.scene
  if (match.value.form !== 'source') {
    if (words.negations.has(key) || words.conjunctions.some((and) => words.negations.has(key.slice(and.length)) && key.startsWith(and))) {
      return undefined
    }
    const named = match.value.judges && phraseAt(state.scene, match.to)
    const told = words.complementisers.at(state.scene.tokens, match.to, state.range.to)
    if (match.skip === 0 && words.relatives.has(key) && !named && !told) return undefined
  }
  switch (match.value.form) {
    case 'finite': {
      const subject = subjectOf(state, match)
      const begins = startsClause(state, match)
      if (!begins && (!subject || match.value.signed)) return undefined
      return readVerb(state, match, { subject, begins })
    }
    case 'participle':
      return readVerb(state, match, {
        subject: state.subject ?? sentenceSubject(state, match),
        begins: true,
      })
    case 'relay':
      return readRelay(state, match)
    case 'source':
    case 'carrier':
      return readSource(state, match)
    case 'document':
      return readDocument(state, match)
    case 'noun':
      return readNoun(state, match)
    default:
      return undefined
  }
}

/** The speaker behind a verb, or else before it; null where the verb alone carries it. */
function subjectOf(state: State, match: CueMatch): NounPhrase | null {
  const { scene, range } = state
  const at = skipAdverbs(scene, match.to, range.to)
  const phrase = phraseAt(scene, at)
  if (phrase && phrase.skip === 0 && phrase.to <= range.to) return phrase
  if (complementAt(scene, at, range.to)?.sign !== 'bare') return subjectLeft(state, match)
  const left = subjectLeft(state, match)
  if (left) return left
  const { key } = scene.tokens[at]!
  if (scene.words.boundPrepositions.some((prefix) => key.startsWith(prefix))) return null
  const unknown = unknownSubject(scene, at, Math.min(range.to, at + 9))
  if (!unknown) return null
  if (match.value.feels) return unknown
  return findComplement(scene, match, unknown.to, range.to) ? unknown : null
}

/** Whether a verb without a speaker stands where a clause begins. */
function startsClause({ scene, range }: State, match: CueMatch): boolean {
  if (match.skip > 0 || match.from === range.from) return true
  const before = scene.tokens[match.from - 1]!
  if (before.kind !== 'word' && before.kind !== 'number') return true
  if (scene.words.relatives.has(before.key) || isFronted(scene, range, match)) return true
  return endsAdverb(scene, match.from) || skipAdverbs(scene, range.from, match.from) === match.from
}

/** وعن الوضع قال: a topic stands before the sentence's first verb. */
function isFronted(scene: Scene, range: TokenRange, match: CueMatch): boolean {
  const start = skipAdverbs(scene, range.from, match.from)
  const { key } = scene.tokens[start]!
  const leads = [key, ...scene.words.conjunctions.filter((and) => key.startsWith(and)).map((and) => key.slice(and.length))]
  if (!leads.some((word) => scene.words.topics.has(word))) return false
  return !scene.cues.some((cue) => cue.from >= start && cue.from < match.from && cue.value.form === 'finite')
}

function subjectLeft(state: State, match: CueMatch): NounPhrase | null {
  const { scene, range } = state
  if (match.skip > 0 && scene.tokens[match.from - 1]?.key !== ',') return null
  for (const phrase of phrasesIn(scene, range.from, match.from).reverse()) {
    if (phrase.to > match.from || inSource(scene, phrase.from)) continue
    const between = skipAdverbs(scene, phrase.to, match.from)
    const closes = between < match.from && isQuoteMark(scene.tokens[between]!) ? between + 1 : between
    const last = skipAdverbs(scene, closes, match.from)
    if (last !== match.from && scene.tokens[last]?.key !== '-' && scene.tokens[last]?.key !== ',') return null
    return phrase.skip === 0 && !isGoverned(scene, phrase.from) ? phrase : null
  }
  return null
}

/** The subject of the sentence's own verb, where a participle hangs on a verb that reports nothing. */
function sentenceSubject(state: State, match: CueMatch): NounPhrase | null {
  const { scene, range } = state
  const sentence = scene.paragraph.sentences.find((part) => part.from <= match.from && match.from < part.to)
  const from = Math.max(sentence?.from ?? range.from, range.from)
  return (
    phrasesIn(scene, from, match.from).find(
      (phrase) =>
        phrase.skip === 0 && phrase.kind !== 'place' && phrase.how !== 'pronoun' && !isGoverned(scene, phrase.from),
    ) ?? null
  )
}

function readVerb(
  state: State,
  match: CueMatch,
  { subject, begins }: { subject: NounPhrase | null; begins: boolean },
): Draft | undefined {
  const { scene, range } = state
  const { value: cue } = match
  const follows = subject && subject.from >= match.to
  const after = follows ? subject.to : match.to
  if (cue.feels) return readFeeling(state, match, { subject, after })
  const complement =
    findComplement(scene, match, after, range.to) ??
    verbatim(scene, match, subject, range.to) ??
    bare(state, match, { subject, begins })
  if (complement && !markedBefore(state, match, { after, complement })) {
    const content = clauseContent(state, complement)
    if (content) {
      if (cue.form === 'finite') state.subject = subject ?? state.subject
      return emit(state, [match], {
        match,
        content,
        subject,
        kind: content.kind,
        relays: relaysBetween(scene, match.to, content.from),
        rule: `cue ${follows ? 'subject ' : ''}${complement.sign}`,
      })
    }
  }
  const content =
    begins || !takesObject(cue) || isTitle(scene)
      ? nominalContent(state, match, { after, named: subject !== null })
      : null
  if (!content) return undefined
  if (cue.form === 'finite') state.subject = subject ?? state.subject
  return emit(state, [match], {
    match,
    content,
    subject,
    kind: kindOf(scene, content, 'indirect'),
    rule: `cue ${follows ? 'subject ' : ''}${cue.judges ? 'judgement' : 'marker'}`,
  })
}

function isCarrier(cue: CueMatch): boolean {
  return cue.value.form === 'source' || cue.value.form === 'carrier'
}

function isTitle(scene: Scene): boolean {
  const { role } = scene.paragraph.block
  return role === 'headline' || role === 'subheading' || role === 'kicker'
}

/** The sources named between a verb and its content: على لسان, وفقا. */
function relaysBetween(scene: Scene, from: number, to: number): NounPhrase[] {
  return scene.cues
    .filter((cue) => isCarrier(cue) && cue.from >= from && cue.to < to)
    .flatMap((cue) => phraseAt(scene, cue.to) ?? unknownSubject(scene, cue.to, to) ?? [])
}

/** قال S، C: the words behind the comma, where the verb takes a clause and nothing announces it. */
function verbatim(scene: Scene, match: CueMatch, subject: NounPhrase | null, to: number): Complement | undefined {
  const { value: cue } = match
  if (!subject || subject.from < match.to || !cue.clause || cue.markers.length > 0 || cue.form !== 'finite') return undefined
  for (let at = subject.to; at < Math.min(to, subject.to + 12); at++) {
    if (scene.tokens[at]!.key === ',') return to - at > 4 ? { from: at + 1, sign: 'comma', quote: undefined } : undefined
  }
  return undefined
}

/** وقال كافة الوثائق استكملت: the plainest verb of saying, at the start of its sentence, and nothing announces its clause. */
function bare(
  { scene, range }: State,
  match: CueMatch,
  { subject, begins }: { subject: NounPhrase | null; begins: boolean },
): Complement | undefined {
  const { value: cue } = match
  if (!cue.bare || !begins || cue.form !== 'finite') return undefined
  const follows = subject && subject.from >= match.to
  const from = follows ? subject.to : match.to
  const end = Math.min(range.to, sentenceEnd(scene, from))
  if (end - from < 6 || scene.words.prepositions.at(scene.tokens, from, end)) return undefined
  if (scene.tokens[from]?.kind !== 'word') return undefined
  return { from, sign: 'bare', quote: undefined }
}

/** Whether a marker of nominal content comes well before the clause that was found. */
function markedBefore(
  state: State,
  match: CueMatch,
  place: { after: number; complement: Complement },
): boolean {
  if (match.value.markers.length === 0 || place.complement.sign !== 'that') return false
  const marked = nominalContent(state, match, { after: place.after, named: true, marked: true })
  return marked !== null && place.complement.from - marked.from > 4
}

/** The first complementiser, colon or quotation of speech behind a verb and its speaker. */
function findComplement(scene: Scene, match: CueMatch, from: number, to: number): Complement | undefined {
  const { tokens, words } = scene
  if (!match.value.clause) return undefined
  const limit = Math.min(to, from + (match.value.form !== 'participle' ? (match.value.signed ? NEAR : REACH) : match.value.judges ? 2 * NEAR + 4 : NEAR))
  for (let at = from; at < limit; at++) {
    const token = tokens[at]!
    const quote = quoteAt(scene, at)
    if (quote && isSpeech(scene, quote)) return complementAt(scene, at, to)
    if (quote && quote.closed) {
      at = quote.close
      continue
    }
    const that = words.complementisers.at(tokens, at, to)
    if (that) {
      if (match.value.judges && that.value === 'bare' && at > from + 1) continue
      const complement = complementAt(scene, at, to)
      if (complement) return complement
    }
    if (token.key === ':') return complementAt(scene, at, to)
    if (token.key === '.' || token.key === '؛') return undefined
    const other = scene.cues.find((cue) => cue.from === at)
    if (other && at > from && other.value.form === 'participle') return undefined
    if (other && at > from && other.value.form === 'finite' && (other.skip > 0 || tokens[at - 1]?.key === ',')) return undefined
  }
  return undefined
}

function clauseContent(state: State, complement: Complement): Content | undefined {
  const { scene, range } = state
  const sentence = Math.min(range.to, sentenceEnd(scene, complement.from))
  if (complement.quote) return quotedContent(scene, complement.quote, clauseEnd(scene, complement.from, sentence))
  const direct = complement.sign === 'colon'
  const runs = direct || complement.sign === 'comma'
  const limit = state.outer ? state.outer.content.to : scene.paragraph.to
  const reach = runs
    ? Math.min(limit, runOn(scene, complement.from, (next) => reports(scene, next)))
    : sentence
  const end = clauseEnd(scene, complement.from, reach)
  const content = trim(scene, complement.from, end)
  if (!content) return undefined
  return { ...content, kind: kindOf(scene, content, direct ? 'direct' : 'indirect'), next: end }
}

/** Where a participle, another verb of reporting or a source behind it ends a content, or `to`. */
function clauseEnd(scene: Scene, from: number, to: number): number {
  return Math.min(breakAt(scene, from, to), cueEnd(scene, from, to))
}

/** Where a word of contrast breaks off what is told, a verb of reporting soon behind it, or `to`. */
function breakAt(scene: Scene, from: number, to: number): number {
  for (let at = from + 2; at < to; at++) {
    const found = scene.words.breaks.at(scene.tokens, at, to)
    if (!found || isQuoted(scene, at, { from, to })) continue
    const cue = scene.cues.find((next) => next.from >= found.to && next.from <= found.to + 6)
    if (cue?.value.form === 'finite' && findComplement(scene, cue, cue.to, Math.min(to, cue.to + 4))) return at
  }
  return to
}

function cueEnd(scene: Scene, from: number, to: number): number {
  for (const cue of scene.cues) {
    if (cue.from <= from + 1 || cue.to > to || isQuoted(scene, cue.from, { from, to })) continue
    const before = scene.tokens[cue.from - 1]!
    if (cue.value.form === 'participle' && hangs(scene, cue, to)) return cue.from
    if (cue.value.form === 'source' && to - cue.to <= 12 && phraseAt(scene, cue.to)) return cue.from
    if (cue.value.form === 'finite' && cue.skip > 0 && before.kind !== 'word') {
      const subject = phraseAt(scene, cue.to)
      if (findComplement(scene, cue, subject?.to ?? cue.to, to)) return cue.from
    }
  }
  return to
}

/** Whether a participle goes on to report: a complement or its marker follows. */
function hangs(scene: Scene, cue: CueMatch, to: number): boolean {
  if (cue.value.feels) return true
  for (let at = cue.to; at < Math.min(to, cue.to + 3); at++) {
    const next = complementAt(scene, at, to)
    if (next && next.sign !== 'bare' && next.sign !== 'comma') return true
  }
  const before = scene.tokens[cue.from - 1]
  return (before?.key === ',' || before?.key === ';' || before?.key === '.') && cue.value.markers.length > 0
}

/** Whether a sentence begins with a verb that reports. */
function reports(scene: Scene, sentence: TokenRange): boolean {
  const start = skipAdverbs(scene, sentence.from, sentence.to)
  return scene.cues.some(
    (cue) =>
      cue.from >= sentence.from &&
      cue.from <= start + 1 &&
      (cue.value.form === 'finite' || cue.value.form === 'relay') &&
      findComplement(scene, cue, phraseAt(scene, cue.to)?.to ?? cue.to, sentence.to) !== undefined,
  )
}

/** The words behind a verb's marker, or its object. */
function nominalContent(
  state: State,
  match: CueMatch,
  { after, named, marked = false }: { after: number; named: boolean; marked?: boolean },
): TokenRange | null {
  const { scene, range } = state
  const { tokens } = scene
  if (match.value.markers.length === 0) return null
  const sentence = Math.min(range.to, sentenceEnd(scene, match.from))
  const end = clauseEnd(scene, after, sentence)
  const matcher = markersOf(match.value)
  const bound = match.value.markers.filter((marker) => marker.length === 1 && marker !== '+')
  for (let at = after; at < Math.min(end, after + 16); at++) {
    const token = tokens[at]!
    if (isQuoteMark(token) && quoteAt(scene, at)?.closed && !isSpeech(scene, quoteAt(scene, at)!)) at = quoteAt(scene, at)!.close
    const marker = matcher.at(tokens, at, end)
    if (marker) return atLeastTwo(trim(scene, marker.to, end))
    const phrase = scene.phrases.find((found) => found.from <= at && at < found.to)
    if (phrase && phrase.from < at) continue
    if (bound.some((prefix) => token.key.startsWith(prefix)) && token.key.length > 3 && !(phrase && phrase.skip === 0)) {
      return atLeastTwo(trim(scene, at, end))
    }
  }
  if (marked || !takesObject(match.value)) return null
  const strong = match.value.stance !== 'asserts' && startsClause(state, match)
  if (match.value.named && !named && !state.subject && !strong) return null
  const start = skipAdverbs(scene, pastAside(scene, after, end), end)
  if (start >= end || scene.words.prepositions.at(tokens, start, end)) return null
  if (tokens[start]!.kind !== 'word' && !isQuoteMark(tokens[start]!)) return null
  return atLeastTwo(trim(scene, start, end))
}

/** Past an aside between two commas. */
function pastAside(scene: Scene, from: number, to: number): number {
  if (scene.tokens[from]?.key !== ',') return from
  for (let at = from + 1; at < Math.min(to, from + 24); at++) {
    if (scene.tokens[at]!.key === ',') return at + 1
  }
  return from
}

function atLeastTwo(content: TokenRange | null): TokenRange | null {
  return content && content.to - content.from > 1 ? content : null
}

/** أعرب S عن أمله في أن C: the feeling's noun settles the stance. */
function readFeeling(
  state: State,
  match: CueMatch,
  place: { subject: NounPhrase | null; after: number },
): Draft | undefined {
  const { scene, range } = state
  const { tokens, words } = scene
  const sentence = Math.min(range.to, sentenceEnd(scene, match.from))
  for (let at = place.after; at < Math.min(sentence, place.after + 30); at++) {
    const feeling = words.feelings.at(tokens, at, sentence)
    if (!feeling) continue
    const marker = markersOf(match.value).at(tokens, at - 1, at)
    const piece = { from: marker ? at - 1 : at, to: feeling.to }
    let end = clauseEnd(scene, feeling.to, sentence)
    let from = feeling.to
    for (let next = feeling.to; next < Math.min(end, feeling.to + 5); next++) {
      const that = words.complementisers.at(tokens, next, end)
      if (that) {
        from = that.value === 'bare' ? that.to : next
        break
      }
    }
    if (from === feeling.to) end = beforeNextClause(scene, from, end)
    const content = trim(scene, from, end)
    if (!content) return undefined
    if (match.value.form === 'finite') state.subject = place.subject ?? state.subject
    return emit(state, piece.from === match.to ? [{ from: match.from, to: piece.to }] : [match, piece], {
      match,
      content,
      subject: place.subject,
      kind: kindOf(scene, content, 'indirect'),
      stance: feeling.value,
      rule: 'cue subject feeling',
    })
  }
  return undefined
}

/** Where a comma and a word behind `and` begin another clause, or `to`. */
function beforeNextClause(scene: Scene, from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) {
    const { key } = scene.tokens[at + 1]!
    if (scene.tokens[at]!.key === ',' && scene.words.conjunctions.some((and) => key.startsWith(and))) return at
  }
  return to
}

/** نقلت A عن S قوله C: S speaks, A relays. */
function readRelay(state: State, match: CueMatch): Draft | undefined {
  const { scene, range } = state
  const sentence = Math.min(range.to, sentenceEnd(scene, match.from))
  const matcher = markersOf(match.value)
  for (let at = match.to; at < Math.min(sentence, match.to + 20); at++) {
    const marker = matcher.at(scene.tokens, at, sentence)
    if (!marker) continue
    const speaker = phraseAt(scene, marker.to) ?? unknownSubject(scene, marker.to, sentence)
    const relay = phraseAt(scene, match.to) ?? phrasesIn(scene, match.to, at)[0]
    if (!speaker) continue
    const complement = findComplement(scene, { ...match, value: { ...match.value, clause: true } }, speaker.to, range.to)
    const content = complement && clauseContent(state, complement)
    if (!content) return undefined
    state.subject = speaker
    return emit(state, [match, marker], {
      match,
      content,
      subject: speaker,
      kind: content.kind,
      relays: relay && relay.from < at ? [relay] : [],
      rule: 'relay cue',
    })
  }
  return undefined
}

/** بحسب S، C — or C، بحسب S. */
function readSource(state: State, match: CueMatch): Draft | undefined {
  const { scene, range } = state
  const sentence = scene.paragraph.sentences.find((part) => part.from <= match.from && match.from < part.to)
  const to = Math.min(range.to, sentence?.to ?? range.to)
  const start = Math.max(range.from, sentence?.from ?? range.from)
  const speaker = phraseAt(scene, match.to) ?? unknownSubject(scene, match.to, to)
  if (!speaker) return undefined
  const leads = skipAdverbs(scene, start, match.from + 1) >= match.from
  if (leads && match.value.form === 'source') {
    const content = trim(scene, speaker.to, clauseEnd(scene, speaker.to, to))
    if (!content || content.to - content.from < 3) return undefined
    const inner = { ...content, from: thatIn(scene, content) ?? content.from }
    return emit(state, [match], { match, content: inner, subject: speaker, kind: kindOf(scene, content, 'indirect'), rule: 'source content' })
  }
  const told = state.drafts.filter((draft) => draft.content.to > start && draft.content.to <= match.from)
  const last = told.at(-1)
  if (last) {
    last.relays = [...last.relays, speaker]
    return undefined
  }
  const content = trim(scene, start, match.from)
  if (!content || content.to - content.from < 4 || state.outer) return undefined
  if (match.value.form === 'carrier') return undefined
  return emit(state, [match], { match, content, subject: speaker, kind: kindOf(scene, content, 'indirect'), rule: 'content source' })
}

/** Where the clause behind a leading source begins, where a complementiser soon announces it. */
function thatIn(scene: Scene, content: TokenRange): number | undefined {
  for (let at = content.from; at < Math.min(content.to, content.from + 14); at++) {
    const that = scene.words.complementisers.at(scene.tokens, at, content.to)
    if (that) return that.value === 'bare' ? that.to : at
  }
  return undefined
}

function readDocument(state: State, match: CueMatch): Draft | undefined {
  const { scene, range } = state
  const speaker = phraseAt(scene, match.to) ?? unknownSubject(scene, match.to, range.to)
  if (!speaker) return undefined
  const complement = findComplement(scene, match, speaker.to, range.to)
  const content = complement && clauseContent(state, complement)
  if (!content) return undefined
  return emit(state, [match], { match, content, subject: speaker, kind: content.kind, rule: 'document cue content' })
}

function readNoun(state: State, match: CueMatch): Draft | undefined {
  const { scene, range } = state
  const speaker = phraseAt(scene, match.to)
  if (!speaker || speaker.skip > 0) return undefined
  const content = nominalContent(state, match, { after: speaker.to, named: true })
  if (!content || content.from - speaker.to > 3 || range.to < content.to) return undefined
  return emit(state, [match], { match, content, subject: speaker, kind: kindOf(scene, content, 'indirect'), rule: 'noun speaker marker content' })
}

function emit(
  state: State,
  cue: readonly TokenRange[],
  parts: {
    match: CueMatch
    content: TokenRange
    subject: NounPhrase | null
    kind: StatementKind
    stance?: Stance
    relays?: readonly NounPhrase[]
    rule: string
  },
): Draft {
  const { scene } = state
  const draft: Draft = {
    paragraph: scene.paragraph,
    cue,
    cueSkip: parts.match.skip,
    stance: parts.stance ?? parts.match.value.stance,
    subject: parts.subject,
    content: parts.content,
    kind: parts.kind,
    inside: state.outer,
    relays: parts.relays ?? [],
    addressee: null,
    several: parts.match.value.plural === true,
    continues: parts.match.value.form === 'participle' || !parts.subject || parts.match.value.continues === true,
    rule: parts.rule,
  }
  state.drafts.push(draft)
  readInside(state, draft)
  return draft
}

/** The statements told inside of a content; an agency that only passes one on becomes its transmitter. */
function readInside(state: State, draft: Draft): void {
  const { scene } = state
  if (draft.content.to - draft.content.from < 5 || depthOf(draft) >= DEEPEST) return
  const inner = scene.paragraph.sentences
    .map((sentence) => ({
      from: Math.max(sentence.from, draft.content.from),
      to: Math.min(sentence.to, draft.content.to),
    }))
    .filter((part) => part.to - part.from > 3)
    .flatMap((part) => readVerbSubject(scene, part, draft))
    .filter((found) => found.inside !== draft || found.subject !== null || found.rule.endsWith('that'))
    .filter((found) => found.subject?.rule !== 'unknown phrase')
  const main = inner[0]
  if (main && draft.kind !== 'direct' && main.subject && main.subject.rule !== 'pronoun' && main.cue[0]!.from - draft.content.from <= main.subject.to - main.subject.from + 2) {
    for (const found of inner) {
      if (found.inside !== draft) continue
      found.inside = null
      if (draft.subject) found.relays = [...found.relays, draft.subject]
    }
    state.drafts.splice(state.drafts.indexOf(draft), 1)
  }
  state.drafts.push(...inner)
}

import type { NounPhrase } from '../../model/phrase.ts'
import type { Complement, Content } from './content.ts'
import { complementAt, kindOf, sentenceEnd } from './content.ts'
import type { Draft } from './draft.ts'
import type { CueMatch } from './markers.ts'
import { takesObject } from './markers.ts'
import { clauseContent } from './read-verb-subject-clause.ts'
import { findComplement } from './read-verb-subject-complement.ts'
import { readFeeling } from './read-verb-subject-feeling.ts'
import { nominalContent } from './read-verb-subject-nominal.ts'
import { ofAnother, relaysBetween, yieldedBetween } from './read-verb-subject-source.ts'
import { around, refusalOf } from './refusal-of.ts'
import type { State } from './read-verb-subject-state.ts'
import { emit } from './read-verb-subject-state.ts'
import type { Scene } from './scene.ts'
import { isTitle, phraseAt, skipAdverbs, trim } from './scene.ts'
import { isBound } from './subject.ts'

/** Reads what a finite verb or a participle reports: a clause, else its nominal content. */
export function readVerb(
  state: State,
  match: CueMatch,
  { subject, begins }: { subject: NounPhrase | null; begins: boolean },
): Draft | undefined {
  const { scene, range } = state
  const { value: cue } = match
  const follows = subject && subject.from >= match.to
  const after = follows ? endOf(scene, subject) : match.to
  const feeling = cue.feels ? readFeeling(state, match, { subject, after }) : undefined
  if (feeling || cue.light) return feeling
  const announced = findComplement(scene, match, { from: after, to: range.to })
  const quoted = follows && !announced ? quoteLeft(state, match, subject) : undefined
  if (quoted) return quoted
  const told = follows && !announced ? clauseLeft(state, match, subject) : undefined
  if (told) return told
  const complement =
    announced ??
    verbatim(scene, match, { subject, to: range.to }) ??
    bare(state, match, { subject, begins })
  if (complement && !markedBefore(state, match, { after, complement })) {
    const content = clauseContent(state, complement)
    if (content) {
      const yielded = subject && yieldedBetween(scene, match.to, content.from)
      if (yielded) return emitYielded(state, match, { ...yielded, relay: subject, content })
      if (cue.form === 'finite') state.subject = subject ?? state.subject ?? null
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
  if (cue.feels && !shows(scene, subject, after)) return undefined
  const named =
    begins || !takesObject(cue) || isTitle(scene)
      ? nominalContent(state, match, {
          after,
          named: subject !== null || (cue.form === 'participle' && state.subject === null),
        })
      : null
  const content = named ?? refusalOf(scene, match, match.to)
  if (!content) return undefined
  if (cue.form === 'finite') state.subject = subject ?? state.subject ?? null
  return emit(state, around(match, content), {
    match,
    content,
    subject,
    relays: relaysBetween(scene, match.to, content.from),
    kind: kindOf(scene, content, 'indirect'),
    rule: `cue ${follows ? 'subject ' : ''}${cue.judges ? 'judgement' : 'marker'}`,
  })
}

function emitYielded(
  state: State,
  match: CueMatch,
  told: { cue: CueMatch; speaker: NounPhrase; relay: NounPhrase; content: Content },
): Draft {
  const { speaker, relay, content } = told
  state.subject = speaker
  return emit(state, [match, told.cue], {
    match: ofAnother(match),
    content,
    subject: speaker,
    kind: content.kind,
    relays: [relay],
    rule: 'cue subject carrier speaker',
  })
}

/** «C»، تقول S: the quotation right before its verb, where nothing else follows the speaker. */
function quoteLeft(state: State, match: CueMatch, subject: NounPhrase): Draft | undefined {
  const { scene, range } = state
  const { tokens } = scene
  if (match.from === range.from) return undefined
  const adverb = scene.words.adverbs.at(tokens, match.from - 1, match.from)
  const start = adverb ? adverb.from : match.from
  const comma = tokens[start - 1]?.key === ',' ? start - 2 : start - 1
  const quote = scene.paragraph.quotes.find(({ close, closed }) => closed && close === comma)
  if (!quote || match.skip > 0 || !match.value.clause) return undefined
  if (skipAdverbs(scene, range.from, match.from) !== quote.open) return undefined
  const next = tokens[subject.to]
  const ends = subject.to >= range.to || next?.kind !== 'word' || hasNoObject(scene, subject.to)
  const content = ends && next?.key !== ':' ? trim(scene, quote.open + 1, quote.close) : null
  if (!content || content.to - content.from < 3) return undefined
  state.subject = subject
  const parts = { match, content, subject, kind: 'direct', rule: 'quotation cue subject' } as const
  return emit(state, [match], parts)
}

/** C، يقول S: the clause before a comma, the verb and its speaker close the sentence. */
function clauseLeft(state: State, match: CueMatch, subject: NounPhrase): Draft | undefined {
  const { scene, range } = state
  const { tokens } = scene
  const { clause, feels, markers } = match.value
  if (!clause || feels || markers.includes('+') || match.skip > 0) return undefined
  if (tokens[match.from - 1]?.key !== ',' || subject.from > match.to || state.outer)
    return undefined
  const end = tokens[subject.to]
  if (subject.to < range.to && end?.kind === 'word') return undefined
  if (!subject.name && subject.how !== 'role') return undefined
  if (state.drafts.some(({ content }) => content.to > range.from)) return undefined
  const content = trim(scene, range.from, match.from - 1)
  if (!content || content.to - content.from < 4) return undefined
  state.subject = subject
  const kind = kindOf(scene, content, 'indirect')
  return emit(state, [match], { match, content, subject, kind, rule: 'content cue subject' })
}

/** أظهرت البيانات ارتفاع الصادرات: what figures and writings show is no feeling. */
function shows({ tokens, words }: Scene, subject: NounPhrase | null, after: number): boolean {
  const writes = subject?.kind === 'document' || subject?.kind === 'group'
  return writes && words.abstracts.has(tokens[after]?.key ?? '')
}

/** Whether an adjunct or a relative clause begins at token `at`, and no object. */
function hasNoObject(scene: Scene, at: number): boolean {
  const { tokens, words, paragraph } = scene
  if (words.prepositions.at(tokens, at, paragraph.to) || isBound(scene, at)) return true
  if (words.relatives.has(tokens[at]!.key) || skipAdverbs(scene, at, paragraph.to) > at) return true
  return (phraseAt(scene, at)?.skip ?? 0) > 0
}

/** The end of a speaker, without a preposition that was taken for part of it. */
function endOf({ tokens, words }: Scene, { from, to }: NounPhrase): number {
  return to - from > 1 && words.prepositions.at(tokens, to - 1, to) ? to - 1 : to
}

/** قال S، C: the words behind the comma, where the verb takes a clause and nothing announces it. */
function verbatim(
  scene: Scene,
  match: CueMatch,
  { subject, to }: { subject: NounPhrase | null; to: number },
): Complement | undefined {
  const { value: cue } = match
  if (
    !subject ||
    subject.from < match.to ||
    !cue.clause ||
    cue.markers.length > 0 ||
    cue.signed ||
    cue.form !== 'finite'
  )
    return undefined
  for (let at = subject.to; at < Math.min(to, subject.to + 12); at++) {
    if (scene.tokens[at]!.key === ',')
      return to - at > 4
        ? (complementAt(scene, at, to) ?? { from: at + 1, sign: 'comma', quote: undefined })
        : undefined
  }
  return undefined
}

/** وقال كافة الوثائق استكملت: the plainest verb of saying, at the start of its sentence, and nothing announces its clause. */
export function bare(
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
  const { key } = state.scene.tokens[place.complement.from - 1]!
  if (match.value.markers.some((marker) => key.startsWith(marker))) return false
  const marked = nominalContent(state, match, { after: place.after, named: true, marked: true })
  return marked !== null && place.complement.from - marked.from > 4
}

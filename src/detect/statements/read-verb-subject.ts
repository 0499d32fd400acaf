import type { TokenRange } from '../../model/phrase.ts'
import { isQuoted } from './content.ts'
import type { Draft } from './draft.ts'
import { DEEPEST, depthOf } from './draft.ts'
import type { CueMatch } from './markers.ts'
import { hangs } from './read-verb-subject-end.ts'
import { readDocument, readNoun, readRelay, readSource } from './read-verb-subject-source.ts'
import { startsClause, subjectOf } from './read-verb-subject-speaker.ts'
import { sentenceSubject } from './sentence-subject.ts'
import type { State } from './read-verb-subject-state.ts'
import { readVerb } from './read-verb-subject-verb.ts'
import type { Scene } from './scene.ts'
import { inSource, isQuoteMark, phraseAt, skipAdverbs } from './scene.ts'
import { endsAdverb } from './subject.ts'

/** Reads the statements of `range` in a language whose speaker stands behind the verb. */
export function readVerbSubject(scene: Scene, range: TokenRange, outer: Draft | null): Draft[] {
  const state: State = { scene, range, outer, drafts: [], subject: undefined }
  let zone = range.from
  for (const match of scene.cues) {
    if (match.from < zone || match.to > range.to) continue
    if (inSource(scene, match.from)) continue
    if (isQuoted(scene, match.from, range) && !(outer && opensQuote(scene, match))) continue
    const draft = readCue(state, match)
    if (!draft) continue
    readInside(state, draft)
    zone = Math.max(match.to, draft.content.to)
  }
  return state.drafts
}

/** أن S "يؤكد أن C": a verb that opens a quotation right behind its subject. */
function opensQuote(scene: Scene, { from, value }: CueMatch): boolean {
  if (value.form !== 'finite' || scene.paragraph.quotes.every(({ open }) => open !== from - 1))
    return false
  return scene.phrases.some(({ to }) => to === from - 1)
}

function readCue(state: State, match: CueMatch): Draft | undefined {
  const { scene } = state
  const { key } = state.scene.tokens[match.from - 1] ?? { key: '' }
  const { words } = state.scene
  if (match.value.form !== 'source') {
    if (
      words.negations.has(key) ||
      words.conjunctions.some(
        (and) => words.negations.has(key.slice(and.length)) && key.startsWith(and),
      )
    ) {
      return undefined
    }
    const named = match.value.judges && phraseAt(state.scene, match.to)
    const told = words.complementisers.at(state.scene.tokens, match.to, state.range.to)
    const within = words.containers.has(state.scene.tokens[match.to]?.key ?? '')
    if (match.skip === 0 && words.relatives.has(key) && !named && !told && !within) return undefined
  }
  switch (match.value.form) {
    case 'finite': {
      if (isMasdar(state, match)) return readNoun(state, match)
      const text = scene.words.containers.has(scene.tokens[match.to]?.key ?? '')
      const subject = subjectOf(state, match) ?? (text ? sentenceSubject(state, match) : null)
      const begins =
        text ||
        judgedBefore(scene, match) ||
        startsClause(state, match) ||
        (subject !== null && leads(state, match, subject))
      if (!begins && (!subject || match.value.signed)) return undefined
      const patient = subject?.kind === 'place' || subject?.rule === 'unknown phrase'
      if (match.value.judges && patient) return undefined
      const apart = subject && subject.to <= match.from && endsAdverb(scene, match.from)
      if ((!subject || apart || subject.rule === 'unknown phrase') && isImpersonal(state, match))
        return undefined
      return readVerb(state, match, { subject, begins })
    }
    case 'participle':
      if (!stands(state, match)) return undefined
      return readVerb(state, match, {
        subject: state.subject === undefined ? sentenceSubject(state, match) : state.subject,
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

/** ما وصفه بأنه C: a verb of judgement whose object, a pronoun, stands before it. */
function judgedBefore({ tokens, words }: Scene, { from, to, skip, value }: CueMatch): boolean {
  if (!value.judges || skip > 0 || from === 0) return false
  const { key } = tokens[from - 1]!
  return (
    words.objects.has(key) &&
    words.complementisers.at(tokens, to, Math.min(tokens.length, to + 4)) !== undefined
  )
}

/** Whether a subject before its verb opens the clause: أن الوزير طالب بكذا. */
function leads({ scene, range }: State, match: CueMatch, subject: TokenRange): boolean {
  if (subject.to > match.from) return false
  const start = skipAdverbs(scene, range.from, subject.from)
  return start === subject.from || (start + 1 === subject.from && isQuoteMark(scene.tokens[start]!))
}

/** Whether a participle stands behind a mark, or what it reports right behind it: else it is an adjective. */
function stands({ scene, range }: State, match: CueMatch): boolean {
  const before = scene.tokens[match.from - 1]
  if (match.from === range.from || before?.kind !== 'word') return true
  if (match.value.markers.length === 0) return true
  return hangs(scene, match, range.to)
}

/** حول وصف S: behind a preposition the letters of a verb are its noun. */
function isMasdar({ scene, range }: State, { from, skip }: CueMatch): boolean {
  const { tokens, words } = scene
  return skip === 0 && from > range.from && words.governors.has(tokens[from - 1]!.key)
}

/** يعتقد أن: with no subject, the letters are those of "it is believed". */
function isImpersonal({ scene, range }: State, { to, skip, value }: CueMatch): boolean {
  if (value.past || value.plural) return false
  const { tokens, words } = scene
  return words.impersonals.has(tokens[to - 1]!.key.slice(skip)) && to < range.to
}

/** The statements told inside of a content; that somebody agreed is a deed that its teller tells; an agency that only passes one on becomes its transmitter. */
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
    .filter(
      (found) => found.inside !== draft || found.subject !== null || found.rule.endsWith('that'),
    )
    .filter((found) => found.subject?.rule !== 'unknown phrase')
  const main = inner[0]
  if (
    main &&
    draft.kind !== 'direct' &&
    main.subject &&
    !main.rule.startsWith('noun') &&
    !(draft.continues && main.rule.startsWith('light')) &&
    main.subject.rule !== 'pronoun' &&
    main.stance !== 'agrees' &&
    main.cue[0]!.from - draft.content.from <= main.subject.to - main.subject.from + 2 &&
    Math.min(main.cue[0]!.from, main.subject.from) - draft.content.from <= 2
  ) {
    for (const found of inner) {
      if (found.inside !== draft) continue
      found.inside = null
      if (!draft.subject) continue
      found.relays = [...found.relays, draft.subject]
      if (draft.subject.kind === 'person') found.teller = draft.subject
    }
    state.drafts.splice(state.drafts.indexOf(draft), 1)
  }
  state.drafts.push(...inner)
}

import type { LanguagePack } from '../../model/pack.ts'
import type { NounPhrase, PageEntity } from '../../model/phrase.ts'
import type { Source } from '../../model/source.ts'
import type { Reading } from '../../text/reading.ts'
import { covering, firstFrom, startingIn } from '../../text/ranges.ts'
import type { Draft } from './draft.ts'
import { giveOneVoice } from './one-voice.ts'
import { LETTER } from './texts.ts'
import { wordsOf } from './words.ts'
import type { Candidate } from './dropped-subject.ts'
import { disagrees, droppedSubject } from './dropped-subject.ts'
import type { Genders } from './genders.ts'
import { gendersOf, learnGender } from './genders.ts'

/** A draft whose speaker is known as far as the page lets one know. */
export interface Told {
  readonly draft: Draft
  readonly speaker: PageEntity
  /** How the speaker was read from the words, or that the verb alone carried it. */
  readonly rule: string
}

/** What the resolution of speakers needs of names. */
export interface Cast {
  readonly reading: Reading
  readonly pack: LanguagePack
  readonly phrases: readonly NounPhrase[]
  readonly sources: readonly Source[]
  /** The entity that a phrase stands for; null for pronouns. */
  readonly namedOf: (phrase: NounPhrase) => PageEntity | null
  /** An entity for a phrase that no table and no other mention explains. */
  readonly localOf: (phrase: NounPhrase) => PageEntity
}

const NOBODY: PageEntity = {
  id: 'local:unknown',
  name: 'an unnamed speaker',
  native: null,
  kind: 'person',
  named: false,
  plural: false,
  country: null,
}

/** Resolves the speaker of each draft, in reading order: names, roles, pronouns, and verbs that carry their subject. */
export function resolveSpeakers(drafts: readonly Draft[], cast: Cast): Told[] {
  const told: Told[] = []
  let agency: { entity: PageEntity; at: number } | null = null
  const bySource = new Map<Draft, PageEntity>()
  const subjects = subjectsOfSentences(drafts, cast)
  const genders = gendersOf(cast.phrases, cast)
  const company: Company = { told, subjects, cast, genders }
  for (const draft of drafts) {
    const at = draft.cue[0]!.from
    const { subject } = draft
    let speaker: PageEntity | null = null
    let rule = 'named in the sentence'
    if (!subject) {
      speaker = draft.inside
        ? ((draft.inside.kind === 'direct' ? null : bySource.get(draft.inside)) ?? null)
        : droppedSubject(draft, candidatesFor(draft, company), genders)
      rule = 'the verb carries the speaker of the statement before'
    } else if (subject.rule === 'text') {
      const opened = openedBefore(cast, at)
      speaker = agency && agency.at >= 0 ? agency.entity : opened
      rule = 'a text that stands for its author'
    } else if (subject.rule === LETTER || isOwnText(subject, cast)) {
      speaker = authorBefore(at, company)
      rule = 'a text that stands for the last speaker or subject'
    } else if (subject.how === 'pronoun') {
      speaker = cast.namedOf(subject) ?? antecedent(subject, company)
      rule = 'pronoun for the last speaker or subject'
    } else {
      speaker = cast.namedOf(subject) ?? (subject.how === 'unnamed' ? null : cast.localOf(subject))
      rule = subject.rule
      if (speaker && disagrees(draft, speaker, genders)) {
        speaker =
          severalBefore(draft, cast) ??
          droppedSubject(draft, candidatesFor(draft, company), genders)
        rule = 'the last one with whom the verb agrees'
        draft.subject = null
      }
    }
    const entity: PageEntity =
      speaker ??
      (draft.subject && draft.subject.how !== 'pronoun' ? cast.localOf(draft.subject) : NOBODY)
    told.push({ draft, speaker: entity, rule })
    if (entity !== NOBODY) learnGender(genders, draft, entity)
    bySource.set(draft, entity)
    const relay: PageEntity | undefined | null = draft.relays
      .map((phrase) => cast.namedOf(phrase))
      .find((found) => found?.kind === 'outlet')
    if (entity.kind === 'outlet') agency = { entity, at }
    else if (subject?.kind === 'document') agency = { entity, at }
    else if (relay) agency = { entity: relay, at }
  }
  return giveOneVoice(told, cast.reading.tokens, wordsOf(cast.pack).also)
}

/** Whom the pronouns mean that speak on a page. */
export function speakingPronouns(told: readonly Told[]): ReadonlyMap<NounPhrase, PageEntity> {
  return new Map(
    told.flatMap(({ draft: { subject }, speaker }) =>
      subject?.how === 'pronoun' && speaker !== NOBODY ? [[subject, speaker] as const] : [],
    ),
  )
}

/** How many statements and subjects back one looks for a speaker, so that time stays linear. */
const REACH = 200

interface Company {
  readonly told: readonly Told[]
  readonly subjects: readonly Subject[]
  readonly cast: Cast
  readonly genders: Genders
}

/** Whom a verb without a subject may mean: the speakers so far, and the last subject of a sentence behind them. */
function candidatesFor(draft: Draft, { told, subjects, cast, genders }: Company): Candidate[] {
  const speakers = told
    .slice(-REACH)
    .filter(({ draft: earlier, speaker }) => !earlier.inside && speaker !== NOBODY)
    .map(({ draft: earlier, speaker }) => ({
      at: earlier.cue[0]!.from,
      entity: (earlier.teller && cast.namedOf(earlier.teller)) ?? speaker,
      draft: earlier,
    }))
  if (draft.resumes || !draft.gender) return speakers
  const last = told.findLast(
    ({ draft: { inside, cue } }) => !inside && cue[0]!.from < draft.cue[0]!.from,
  )
  const behind = subjectsBefore(subjects, draft.cue[0]!.from).filter(
    ({ from, entity }) =>
      (!last || from >= last.draft.content.to) &&
      (entity.kind === 'person' || genders.get(entity.id) === draft.gender),
  )
  return [...speakers, ...behind.map(({ from, entity }) => ({ at: from, entity, draft: null }))]
}

/** The last group or pair that the sentence of a plural participle names before it. */
function severalBefore({ several, cue, paragraph }: Draft, cast: Cast): PageEntity | null {
  const at = cue[0]!.from
  const sentence = several && paragraph.sentences.find(({ from, to }) => from <= at && at < to)
  if (!sentence) return null
  const phrase = startingIn(cast.phrases, { from: sentence.from, to: at })
    .reverse()
    .find(({ plural, how }) => plural && how !== 'pronoun')
  return phrase ? (cast.namedOf(phrase) ?? cast.localOf(phrase)) : null
}

/** The speaker of the last statement before a token that stands on the page's own level. */
function lastSpeaker(told: readonly Told[], at: number): PageEntity | null {
  for (let i = told.length - 1; i >= 0; i--) {
    const { draft, speaker } = told[i]!
    if (draft.inside || draft.cue[0]!.from >= at || speaker === NOBODY) continue
    return speaker
  }
  return null
}

/** The last subjects before a token. */
function subjectsBefore(subjects: readonly Subject[], token: number): readonly Subject[] {
  const end = firstFrom(subjects, token)
  return subjects.slice(Math.max(0, end - REACH), end)
}

interface Subject {
  readonly from: number
  readonly entity: PageEntity
}

const SPEAKS: ReadonlySet<string> = new Set(['person', 'organisation'])

/** The people and bodies that stand first in a sentence of the page's own: a pronoun may take them up though they said nothing. */
function subjectsOfSentences(drafts: readonly Draft[], cast: Cast): Subject[] {
  const said = drafts
    .filter(({ kind, inside }) => kind === 'direct' && !inside)
    .map(({ content }) => content)
    .sort((one, other) => one.from - other.from)
  const starts = new Set<number>()
  for (const paragraph of cast.reading.paragraphs) {
    for (const sentence of paragraph.sentences)
      for (let i = 0; i < 2; i++) starts.add(sentence.from + i)
  }
  const subjects: Subject[] = []
  for (const phrase of cast.phrases) {
    if (!starts.has(phrase.from) || !SPEAKS.has(phrase.kind) || phrase.how === 'pronoun') continue
    if (covering(said, phrase.from)) continue
    const entity = cast.namedOf(phrase)
    if (entity) subjects.push({ from: phrase.from, entity })
  }
  return subjects
}

/** Whom a pronoun takes up: the nearest of the last speaker and the last subject that it fits, else the last person named. */
function antecedent(pronoun: NounPhrase, company: Company): PageEntity | null {
  const { told, subjects, cast, genders } = company
  const gender = pronoun.gloss === 'she' ? 'feminine' : pronoun.gloss === 'he' ? 'masculine' : null
  const fits = (entity: PageEntity) =>
    pronoun.plural
      ? entity.plural || entity.kind !== 'person'
      : !entity.plural &&
        (entity.kind === 'person' || gender === 'feminine') &&
        (!gender || (genders.get(entity.id) ?? gender) === gender)
  let best: Subject | null = null
  for (const { draft, speaker } of told.slice(-REACH)) {
    const at = draft.cue[0]!.from
    if (at < pronoun.from && !draft.inside && fits(speaker)) best = { from: at, entity: speaker }
  }
  for (const subject of subjectsBefore(subjects, pronoun.from)) {
    if (fits(subject.entity) && (!best || subject.from > best.from)) best = subject
  }
  if (best || pronoun.plural) return best?.entity ?? null
  return lastSpeaker(told, pronoun.from) ?? lastPerson(cast, pronoun.from)
}

/** The person whom the page named last before a token. */
function lastPerson({ phrases, namedOf }: Cast, token: number): PageEntity | null {
  const end = firstFrom(phrases, token)
  for (let i = end - 1; i >= Math.max(0, end - REACH); i--) {
    const phrase = phrases[i]!
    if (phrase.kind === 'person' && phrase.named && !phrase.plural) return namedOf(phrase)
  }
  return null
}

const WRITINGS = /^(joint )?(statement|announcement|declaration|message|letter)$/

/** "The statement" without a word of whose it is: it speaks for whoever spoke or acted last. */
function isOwnText(subject: NounPhrase, { namedOf }: Cast): boolean {
  if (subject.kind !== 'document' || !subject.definite || !WRITINGS.test(subject.gloss))
    return false
  return (namedOf(subject)?.kind ?? 'document') === 'document'
}

/** Whose statement or letter it is that speaks at a token: the nearest of the last speaker and the last subject. */
function authorBefore(at: number, { told, subjects, cast }: Company): PageEntity | null {
  const said = told.findLast(
    ({ draft, speaker }) => !draft.inside && draft.cue[0]!.from < at && speaker !== NOBODY,
  )
  const subject = subjectsBefore(subjects, at).at(-1)
  if (subject && (!said || subject.from > said.draft.content.to)) return subject.entity
  return said?.speaker ?? openedBefore(cast, at)
}

/** The agency named last before a token by an opener. */
function openedBefore({ sources, namedOf, localOf }: Cast, at: number): PageEntity | null {
  const opener = sources.findLast(
    ({ kind, from, hops }) => kind.endsWith('opener') && from < at && hops[0]?.rule !== 'text',
  )
  const hop = opener?.hops[0]
  return hop ? (namedOf(hop) ?? localOf(hop)) : null
}

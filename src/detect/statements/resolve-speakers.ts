import type { NounPhrase, PageEntity } from '../../model/phrase.ts'
import type { Cast, Company, Told } from './cast.ts'
import { NOBODY } from './cast.ts'
import type { Draft } from './draft.ts'
import { agreeingSubject, disagrees, droppedSubject } from './dropped-subject.ts'
import { gendersOf, learnGender } from './genders.ts'
import { joinStrangers } from './join-strangers.ts'
import { giveOneVoice } from './one-voice.ts'
import { subjectsOfSentences } from './page-subjects.ts'
import { antecedentOf } from './pronoun-antecedent.ts'
import { authorBefore, isOwnText, openedBefore, writerBefore } from './text-author.ts'
import { LETTER } from './texts.ts'
import { wordsOf } from './words.ts'

export type { Cast, Told } from './cast.ts'

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
        : droppedSubject(draft, company)
      rule = 'the verb carries the speaker of the statement before'
    } else if (subject.rule === 'text') {
      const opened = openedBefore(cast, at)
      speaker = agency?.entity ?? opened ?? writerBefore(subject, { at, company }) ?? NOBODY
      rule = 'a text that stands for its author'
    } else if (subject.rule === LETTER || isOwnText(subject, cast)) {
      speaker = authorBefore(subject, { at, company })
      rule = 'a text that stands for the last speaker or subject'
    } else if (subject.how === 'pronoun') {
      speaker = cast.namedOf(subject) ?? antecedentOf(subject, company)
      rule = 'pronoun for the last speaker or subject'
    } else {
      speaker = cast.namedOf(subject) ?? (subject.how === 'unnamed' ? null : cast.localOf(subject))
      rule = subject.rule
      if (speaker && disagrees(draft, speaker, genders)) {
        speaker = agreeingSubject(draft, company)
        rule = 'the last one with whom the verb agrees'
        draft.subject = null
      }
    }
    const entity: PageEntity =
      speaker ??
      (draft.subject && draft.subject.how !== 'pronoun' ? cast.localOf(draft.subject) : NOBODY)
    const letter = draft.relays.find((phrase) => phrase.rule === LETTER)
    const author = letter && (authorBefore(letter, { at, company }) ?? undefined)
    told.push({ draft, speaker: entity, rule, ...(author ? { author } : {}) })
    if (entity !== NOBODY) learnGender(genders, draft, entity)
    bySource.set(draft, entity)
    const relay: PageEntity | undefined | null = draft.relays
      .map((phrase) => cast.namedOf(phrase))
      .find((found) => found?.kind === 'outlet')
    if (entity.kind === 'outlet') agency = { entity, at }
    else if (subject?.kind === 'document') agency = { entity, at }
    else if (relay) agency = { entity: relay, at }
  }
  return giveOneVoice(joinStrangers(told), cast.reading.tokens, wordsOf(cast.pack).also)
}

/** Whom the pronouns mean that speak on a page. */
export function speakingPronouns(told: readonly Told[]): ReadonlyMap<NounPhrase, PageEntity> {
  return new Map(
    told.flatMap(({ draft: { subject }, speaker }) =>
      subject?.how === 'pronoun' && speaker !== NOBODY ? [[subject, speaker] as const] : [],
    ),
  )
}

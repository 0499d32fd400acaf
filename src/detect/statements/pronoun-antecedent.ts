import type { NounPhrase, PageEntity } from '../../model/phrase.ts'
import { firstFrom } from '../../text/ranges.ts'
import type { Cast, Company, Subject } from './cast.ts'
import { REACH } from './cast.ts'
import { subjectsBefore } from './page-subjects.ts'
import { lastSpeaker } from './text-author.ts'

/** Whom a pronoun takes up: the nearest of the last speaker and the last subject that it fits, else the last person named. */
export function antecedentOf(pronoun: NounPhrase, company: Company): PageEntity | null {
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

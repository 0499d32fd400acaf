import type { NounPhrase, PageEntity } from '../../model/phrase.ts'
import type { Cast, Company, Told } from './cast.ts'
import { NOBODY } from './cast.ts'
import { subjectsBefore } from './page-subjects.ts'

/** The speaker of the last statement before a token that stands on the page's own level. */
export function lastSpeaker(told: readonly Told[], at: number): PageEntity | null {
  for (let i = told.length - 1; i >= 0; i--) {
    const { draft, speaker } = told[i]!
    if (draft.inside || draft.cue[0]!.from >= at || speaker === NOBODY) continue
    return speaker
  }
  return null
}

const WRITINGS = /^(joint )?(statement|announcement|declaration|message|letter)$/

/** "The statement" without a word of whose it is: it speaks for whoever spoke or acted last. */
export function isOwnText(subject: NounPhrase, { namedOf }: Cast): boolean {
  if (subject.kind !== 'document' || !subject.definite || !WRITINGS.test(subject.gloss))
    return false
  return (namedOf(subject)?.kind ?? 'document') === 'document'
}

/** Whose statement or letter it is that speaks at a token: the nearest of the last speaker and the last subject. */
export function authorBefore(at: number, { told, subjects, cast }: Company): PageEntity | null {
  const said = told.findLast(
    ({ draft, speaker }) => !draft.inside && draft.cue[0]!.from < at && speaker !== NOBODY,
  )
  const subject = subjectsBefore(subjects, at).at(-1)
  if (subject && (!said || subject.from > said.draft.content.to)) return subject.entity
  return said?.speaker ?? openedBefore(cast, at)
}

/** The agency named last before a token by an opener. */
export function openedBefore({ sources, namedOf, localOf }: Cast, at: number): PageEntity | null {
  const opener = sources.findLast(
    ({ kind, from, hops }) => kind.endsWith('opener') && from < at && hops[0]?.rule !== 'text',
  )
  const hop = opener?.hops[0]
  return hop ? (namedOf(hop) ?? localOf(hop)) : null
}

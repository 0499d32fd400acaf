import type { NounPhrase, PageEntity } from '../../model/phrase.ts'
import { foldWord } from '../../text/fold.ts'
import type { Cast, Company, Told } from './cast.ts'
import { NOBODY, REACH } from './cast.ts'
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

/** "The statement" without a word of whose it is, with the article where there is one: it speaks for whoever spoke or acted last. */
export function isOwnText(subject: NounPhrase, { namedOf, pack, reading }: Cast): boolean {
  const isAlone = subject.to - subject.from === 1
  if (subject.kind !== 'document' || !subject.definite || !isAlone) return false
  if (!WRITINGS.test(subject.gloss)) return false
  const article = foldWord(pack.names.article)
  if (!reading.tokens[subject.from]!.key.slice(subject.skip).startsWith(article)) return false
  return (namedOf(subject)?.kind ?? 'document') === 'document'
}

/** Whose statement or letter it is that speaks at a token: who spoke in one of that name, else the nearest of the last speaker and the last subject. */
export function authorBefore(
  letter: NounPhrase,
  { at, company }: { at: number; company: Company },
): PageEntity | null {
  const { told, subjects, cast } = company
  const writer = writerBefore(letter, { at, company })
  if (writer) return writer
  const said = told.findLast(
    ({ draft, speaker }) => !draft.inside && draft.cue[0]!.from < at && speaker !== NOBODY,
  )
  const subject = subjectsBefore(subjects, at).at(-1)
  if (subject && (!said || subject.from > said.draft.content.to)) return subject.entity
  return said?.speaker ?? openedBefore(cast, at)
}

/** The last speaker whose sentence names a writing of the same noun: در بیانیه‌ای اعلام کرد. */
export function writerBefore(
  letter: NounPhrase,
  { at, company: { told, cast } }: { at: number; company: Company },
): PageEntity | undefined {
  const { tokens } = cast.reading
  const noun = tokens.slice(letter.from, letter.to).findLast(({ key }) => isLong(key))?.key
  if (noun === undefined) return undefined
  const names = ({ draft }: Told): boolean => {
    const cue = draft.cue[0]!.from
    const sentence = draft.paragraph.sentences.find(({ from, to }) => from <= cue && cue < to)
    return tokens
      .slice(sentence?.from ?? cue, Math.min(cue, draft.content.from))
      .some(({ key }) => key.startsWith(noun))
  }
  return told
    .slice(-REACH)
    .findLast(
      (one) =>
        !one.draft.inside &&
        one.draft.cue[0]!.from < at &&
        one.speaker !== NOBODY &&
        one.draft.subject?.kind !== 'document' &&
        names(one),
    )?.speaker
}

/** Long enough for the noun of a writing. */
function isLong(key: string): boolean {
  return key.length > 2
}

/** The agency named last before a token by an opener. */
export function openedBefore({ sources, namedOf, localOf }: Cast, at: number): PageEntity | null {
  const opener = sources.findLast(
    ({ kind, from, hops }) => kind.endsWith('opener') && from < at && hops[0]?.rule !== 'text',
  )
  const hop = opener?.hops[0]
  return hop ? (namedOf(hop) ?? localOf(hop)) : null
}

import type { PageEntity } from '../../model/phrase.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from './draft.ts'

/** How often the page's one named person must speak before an office alone is taken for that person. */
const ENOUGH = 3

interface Voice {
  readonly draft: Draft
  readonly speaker: PageEntity
  readonly rule: string
}

/**
 * On a page where only one named person speaks, an office without a name between two statements of that
 * person is that person's too ("the member for …", "the preacher of …"), unless `also` stands behind it.
 */
export function giveOneVoice<T extends Voice>(
  told: readonly T[],
  tokens: readonly Token[],
  also: ReadonlySet<string>,
): T[] {
  const voice = oneVoice(told)
  if (!voice) return [...told]
  const taken = new Set<PageEntity>()
  const anchors = told.filter(isAnchor)
  anchors.forEach((one, at) => {
    const { subject } = one.draft
    if (!isOffice(one, voice) || !subject || also.has(tokens[subject.to]?.key ?? '')) return
    let next = at + 1
    while (anchors[next]?.speaker === one.speaker) next++
    const after = anchors[next]
    const follows = anchors[at - 1]?.speaker.id === voice.id
    if (follows && (!after || after.speaker.id === voice.id)) taken.add(one.speaker)
  })
  return told.map((one) =>
    taken.has(one.speaker) ? { ...one, speaker: voice, rule: 'the page has one voice' } : one,
  )
}

/** The only named person who speaks on the page's own level, often enough. */
function oneVoice(told: readonly Voice[]): PageEntity | undefined {
  const voices = told.filter(
    ({ draft, speaker }) =>
      !draft.inside && speaker.named && speaker.kind === 'person' && !speaker.plural,
  )
  const [first] = voices
  const alone = voices.every(({ speaker }) => speaker.id === first?.speaker.id)
  return alone && voices.length >= ENOUGH ? first?.speaker : undefined
}

/** A definite office that no name stands beside, of no other state than the voice's. */
function isOffice({ draft, speaker }: Voice, voice: PageEntity): boolean {
  const { subject } = draft
  if (draft.inside || subject?.how !== 'role' || subject.leans) return false
  if (speaker.named || speaker.plural || speaker.kind !== 'person') return false
  return speaker.country === null || voice.country === null || speaker.country === voice.country
}

/** A statement whose words say who speaks. */
function isAnchor({ draft }: Voice): boolean {
  return !draft.inside && draft.subject !== null && draft.subject.how !== 'pronoun'
}

import { compareNames, NAME_THRESHOLDS } from '../../knowledge/spelling/compare-names.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import { foldWord } from '../../text/fold.ts'
import { isSameLabel, toLabelWords } from './label-words.ts'

/** Who speaks on a page, as far as it matters whether two are one. */
export interface Voice {
  /** Two with one key are one already. */
  readonly key: string
  readonly kind: 'speaker' | 'body' | 'outlet'
  /** Of him who is counted: the speaker, or the body behind. */
  readonly id: string
  readonly name: string
  readonly native: string | null
  readonly page: string
  readonly language: string
  /** Who utters the words. */
  readonly by: {
    readonly entity: string
    readonly name: string
    readonly named: boolean
    readonly isPerson: boolean
    /** Whether it is a writing. */
    readonly isText: boolean
  }
}

/** What the tables tell of voices. */
export type VoiceKnowledge = Pick<ShippedKnowledge, 'byId' | 'stateOf'>

interface Group {
  readonly first: Voice
  readonly voices: readonly Voice[]
}

/** So many speakers of one claim are no claim: their names are not compared. */
const MOST = 150

/**
 * Tells of the voices on one claim which are one under several names: the same person with and without the body, a surname and the full
 * name, a body as two languages call it. One of them must be unknown to the tables, and nothing else in the claim may fit as well. The
 * answer gives for the key of each voice the one of the voice that stands for it.
 */
export function joinVoices(
  voices: readonly Voice[],
  knowledge: VoiceKnowledge,
): ReadonlyMap<string, string> {
  const groups = [...Map.groupBy(voices, ({ key }) => key).values()]
    .map((same): Group => ({ first: same[0]!, voices: same }))
    .filter(({ first }) => first.kind !== 'outlet' || !isKnown(first, knowledge))
  if (groups.length > MOST) return new Map()
  const alike = new Map(
    groups.map((group) => [
      group,
      groups.filter((other) => other === group || isSame(group, other, knowledge)),
    ]),
  )
  const joined = new Map<Group, Group>()
  const headOf = (group: Group): Group => {
    const next = joined.get(group)
    return next ? headOf(next) : group
  }
  for (const [group, others] of alike) {
    for (const other of others) {
      if (!sharesSpeaker(group, other) && !areOne(others, alike.get(other)!)) continue
      const [one, like] = [headOf(group), headOf(other)]
      if (one === like) continue
      const isMore = weigh(one, knowledge) >= weigh(like, knowledge)
      joined.set(isMore ? like : one, isMore ? one : like)
    }
  }
  return new Map(groups.map((group) => [group.first.key, headOf(group).first.key]))
}

/** Whether two groups have the same groups beside them: then all of these are one. */
function areOne(ones: readonly Group[], others: readonly Group[]): boolean {
  return ones.length === others.length && ones.every((group) => others.includes(group))
}

/** What the tables hold goes on, then what many tell. */
function weigh({ first, voices }: Group, knowledge: VoiceKnowledge): number {
  return (isKnown(first, knowledge) ? 1_000_000 : 0) + voices.length
}

function isKnown({ id }: Voice, knowledge: VoiceKnowledge): boolean {
  return knowledge.byId(id) !== undefined
}

function isSame(one: Group, other: Group, knowledge: VoiceKnowledge): boolean {
  if (sharesSpeaker(one, other)) return true
  const [mine, theirs] = [one.first, other.first]
  if (isOneText(one, other)) return true
  if (isKnown(mine, knowledge) && isKnown(theirs, knowledge)) {
    return isPlaceOf(mine, theirs, knowledge) && hasSameLabel(mine, theirs)
  }
  if (mine.kind !== theirs.kind) return false
  if (mine.kind === 'outlet') return hasSameLabel(mine, theirs)
  if (sharesPage(one, other) && !hasSameLabel(mine, theirs)) return false
  return mine.kind === 'speaker'
    ? isSamePerson(one, other, knowledge)
    : isSameBody(mine, theirs, knowledge)
}

/** Whether the same one, by name, speaks in both. */
function sharesSpeaker(one: Group, other: Group): boolean {
  return one.voices.some((voice) =>
    other.voices.some((like) => voice.by.named && like.by.named && isOneSpeaker(voice, like)),
  )
}

/** Whether one is a writing that the page ascribes to nobody ("the joint statement"), and the other one is a writing. */
function isOneText(one: Group, other: Group): boolean {
  const isText = ({ voices }: Group): boolean => voices.every(({ by }) => by.isText)
  const isOwn = ({ voices }: Group): boolean => voices.every(({ id, by }) => id === by.entity)
  return isText(one) && isText(other) && (isOwn(one) || isOwn(other)) && !sharesPage(one, other)
}

function isOneSpeaker({ by: one }: Voice, { by: other }: Voice): boolean {
  if (one.entity === other.entity) return true
  if (!one.entity.startsWith(LOCAL) || !other.entity.startsWith(LOCAL)) return false
  return one.isPerson && other.isPerson && isFullSpelling(one.name, other.name)
}

const LOCAL = 'local:'

/** Whether one page tells them side by side: then they are two. */
function sharesPage(one: Group, other: Group): boolean {
  const pages = new Set(one.voices.map(({ page }) => page))
  return other.voices.some(({ page }) => pages.has(page))
}

/** Whether one of two is the place that the other is called after ("the canal", "the authority of the canal"). */
function isPlaceOf(one: Voice, other: Voice, knowledge: VoiceKnowledge): boolean {
  const kinds = new Set([one, other].map(({ id }) => knowledge.byId(id)?.kind))
  return kinds.has('place') && kinds.has('organisation')
}

/** Whether two labels have the same words, in whatever order. */
function hasSameLabel(one: Voice, other: Voice): boolean {
  const [a, b] = [one, other].map(({ name }) => [...toLabelWords(name)].sort().join(' '))
  return a === b && a !== ''
}

function isSamePerson(one: Group, other: Group, knowledge: VoiceKnowledge): boolean {
  const others = namesOf(other, knowledge)
  return namesOf(one, knowledge).some((name) => others.some((like) => isSpelling(name, like)))
}

/** Names of a person that no table holds as the pages spell them, else those of the table. */
function namesOf({ first, voices }: Group, knowledge: VoiceKnowledge): string[] {
  const known = knowledge.byId(first.id)
  if (known) {
    const languages = new Set(['en', ...voices.map(({ language }) => language)])
    return [...languages].flatMap((language) => known.names[language] ?? [])
  }
  return [first.native ?? first.name]
}

/** Whether two names are spellings of one, or one is a word of the other. */
function isSpelling(one: string, other: string): boolean {
  const [few, many] = [one, other].map(wordsOf).sort((a, b) => a.length - b.length)
  if (few!.length === 1 && many!.length > 1) return many!.includes(few![0]!)
  return isFullSpelling(one, other)
}

function isFullSpelling(one: string, other: string): boolean {
  const isFull = wordsOf(one).length > 1 && wordsOf(other).length > 1
  return isFull && compareNames(one, other).score >= NAME_THRESHOLDS.normal
}

function wordsOf(name: string): string[] {
  return name.split(/[\s\u200c-]+/u).map(foldWord)
}

function isSameBody(one: Voice, other: Voice, knowledge: VoiceKnowledge): boolean {
  const states = [one, other].flatMap(({ id }) => {
    const country = countryOf(id, knowledge)
    return country === null ? [] : [...toLabelWords(knowledge.stateOf(country)?.name ?? '')]
  })
  return isSameLabel(toLabelWords(one.name), toLabelWords(other.name), new Set(states))
}

/** The country of a body: that of the table, or the one behind the `@` of a body that every state has. */
export function countryOf(id: string, knowledge: Pick<VoiceKnowledge, 'byId'>): string | null {
  return knowledge.byId(id)?.country ?? /@([A-Z]{2})$/.exec(id)?.[1] ?? null
}

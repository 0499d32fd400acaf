import { compareNames, NAME_THRESHOLDS } from '../../knowledge/spelling/compare-names.ts'
import { foldWord } from '../../text/fold.ts'
import type { Account, Source } from './account.ts'
import { countryOf } from './body-country.ts'
import type { OriginKnowledge } from './context.ts'
import { isSameLabel, toLabelWords } from './label-words.ts'

interface Group {
  readonly source: Source
  readonly accounts: Account[]
}

/** So many speakers of one claim are no claim: their names are not compared. */
const MOST = 150

/**
 * Gives one source to accounts whose speakers are one under several names: the same person with and without the body, a surname and the full
 * name, a body as two languages call it. One of them must be unknown to the tables, and nothing else in the claim may fit as well.
 */
export function joinSources(accounts: readonly Account[], knowledge: OriginKnowledge): Account[] {
  const groups = [...Map.groupBy(accounts, ({ source }) => source.key).values()].map(
    (same): Group => ({ source: same[0]!.source, accounts: same }),
  )
  const firm = groups.filter(({ source }) => isFirm(source, knowledge))
  if (firm.length > MOST) return [...accounts]
  const alike = new Map(
    firm.map((group) => [
      group,
      firm.filter((other) => other === group || isSame(group, other, knowledge)),
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
  const byKey = new Map(firm.map((group) => [group.source.key, group]))
  return accounts.map((account) => {
    const group = byKey.get(account.source.key)
    return group ? { ...account, source: headOf(group).source } : account
  })
}

/** Whose names are compared: not those of the unnamed, nor of outlets that the tables hold. */
function isFirm(source: Source, knowledge: OriginKnowledge): boolean {
  if (source.kind === 'outlet') return !isKnown(source, knowledge)
  return source.kind === 'speaker' || source.kind === 'body'
}

/** Whether two groups have the same groups beside them: then all of these are one. */
function areOne(ones: readonly Group[], others: readonly Group[]): boolean {
  return ones.length === others.length && ones.every((group) => others.includes(group))
}

/** What the tables hold goes on, then what many tell. */
function weigh({ source, accounts }: Group, knowledge: OriginKnowledge): number {
  return (isKnown(source, knowledge) ? 1_000_000 : 0) + accounts.length
}

function isKnown({ id }: Source, knowledge: OriginKnowledge): boolean {
  return knowledge.byId(id) !== undefined
}

function isSame(one: Group, other: Group, knowledge: OriginKnowledge): boolean {
  if (sharesSpeaker(one, other)) return true
  if (isKnown(one.source, knowledge) && isKnown(other.source, knowledge)) {
    return isPlaceOf(one.source, other.source, knowledge) && hasSameLabel(one.source, other.source)
  }
  if (one.source.kind !== other.source.kind) return false
  if (one.source.kind === 'outlet') return hasSameLabel(one.source, other.source)
  if (sharesPage(one, other) && !hasSameLabel(one.source, other.source)) return false
  return one.source.kind === 'speaker'
    ? isSamePerson(one, other, knowledge)
    : isSameBody(one.source, other.source, knowledge)
}

/** Whether the same one, by name, speaks in both. */
function sharesSpeaker(one: Group, other: Group): boolean {
  return one.accounts.some((account) =>
    other.accounts.some((like) => isNamed(account) && isNamed(like) && isOneSpeaker(account, like)),
  )
}

function isOneSpeaker(one: Account, other: Account): boolean {
  const [a, b] = [one.told.speaker, other.told.speaker]
  if (a.entity === b.entity) return true
  if (!a.entity.startsWith(LOCAL) || !b.entity.startsWith(LOCAL)) return false
  const isPerson = (account: Account): boolean => account.statement?.speaker.kind === 'person'
  const names = [a, b].map(({ name, native }) => native ?? name)
  return isPerson(one) && isPerson(other) && isFullSpelling(names[0]!, names[1]!)
}

const LOCAL = 'local:'

function isNamed({ told }: Account): boolean {
  return told.speaker.named
}

/** Whether one page tells them side by side: then they are two. */
function sharesPage(one: Group, other: Group): boolean {
  const pages = new Set(one.accounts.map(({ page }) => page))
  return other.accounts.some(({ page }) => pages.has(page))
}

/** Whether one of two is the place that the other is called after ("the canal", "the authority of the canal"). */
function isPlaceOf(one: Source, other: Source, knowledge: OriginKnowledge): boolean {
  const kinds = new Set([one, other].map(({ id }) => knowledge.byId(id)?.kind))
  return kinds.has('place') && kinds.has('organisation')
}

/** Whether two labels have the same words, in whatever order. */
function hasSameLabel(one: Source, other: Source): boolean {
  const [a, b] = [one, other].map(({ name }) => [...toLabelWords(name)].sort().join(' '))
  return a === b && a !== ''
}

function isSamePerson(one: Group, other: Group, knowledge: OriginKnowledge): boolean {
  const others = namesOf(other, knowledge)
  return namesOf(one, knowledge).some((name) => others.some((like) => isSpelling(name, like)))
}

/** Names of a person that no table holds as the pages spell them, else those of the table. */
function namesOf({ source, accounts }: Group, knowledge: OriginKnowledge): string[] {
  const known = knowledge.byId(source.id)
  if (known) {
    const languages = new Set(['en', ...accounts.map(({ record }) => record.page.language)])
    return [...languages].flatMap((language) => known.names[language] ?? [])
  }
  return [source.native ?? source.name]
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

function isSameBody(one: Source, other: Source, knowledge: OriginKnowledge): boolean {
  const states = [one, other].flatMap(({ id }) => {
    const country = countryOf(id, knowledge)
    return country === null ? [] : [...toLabelWords(knowledge.stateOf(country)?.name ?? '')]
  })
  return isSameLabel(toLabelWords(one.name), toLabelWords(other.name), new Set(states))
}

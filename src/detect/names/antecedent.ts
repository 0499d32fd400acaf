import type { EntityKind, NounPhrase } from '../../model/mention.ts'
import type { Context, Draft } from './draft.ts'
import { roots } from './draft.ts'
import { lexiconOf } from './lexicon.ts'
import { kindOfOffice } from './merge-offices.ts'
import type { RoleKeys } from './same-role.ts'
import { sameRole } from './same-role.ts'

/** The entity before a noun without a name that the noun means again: the same office or body, or what it points to. */
export function antecedentOf(
  phrase: NounPhrase,
  roles: readonly RoleKeys[],
  context: Context,
): Draft | undefined {
  const role = roles[0]
  if (isAnother(phrase, context) || (phrase.leans && !isOwned(phrase, role, context)))
    return undefined
  const all = roots(context)
    .filter(({ members }) => members.length === 0)
    .sort((one, other) => other.last - one.last)
  const before = all.filter((draft) => fits(draft, phrase))
  const narrow = phrase.rule === 'source noun' && role !== undefined && role.words.length > 1
  const fresh =
    phrase.how === 'unnamed' &&
    (phrase.kind === 'person' || phrase.rule === 'unnamed noun') &&
    !(narrow && lexiconOf(context.pack).article === '')
  const writing = phrase.kind === 'document' && phrase.rule === 'this with a noun'
  if (role && !fresh && !writing) {
    const full = before.find((draft) => draft.roles.some((their) => sameRole(role, their, 'full')))
    if (full) return full
    const part = before.find((draft) => draft.roles.some((their) => sameRole(role, their, 'part')))
    if (part && (phrase.how !== 'unnamed' || narrow)) return part
  }
  if (phrase.rule === 'outlet noun' && phrase.definite && role?.words.length === 1)
    return before.find((draft) => draft.kind === 'outlet' && draft.named)
  if (phrase.rule === 'this with a noun')
    return pointedAt(phrase, before) ?? pointedGroup(phrase, all)
  const bare =
    phrase.definite && role !== undefined && role.words.length === 1 && phrase.kind === 'person'
  if (!bare || phrase.plural) return undefined
  const speaks = phrase.gloss === 'spokesperson' && context.subjects.has(phrase)
  return knownByOffice(phrase, before) ?? (speaks ? lastSpeaker(before) : undefined)
}

/** "another source": someone new, whatever stands before. */
function isAnother({ to }: NounPhrase, { reading, pack }: Context): boolean {
  return lexiconOf(pack).others.has(reading.tokens[to]?.key ?? '')
}

/** A leaning noun whose owner stands beside it as a noun ("the father of the girl"): it means the same one again. */
function isOwned(
  { from, to, gloss }: NounPhrase,
  role: RoleKeys | undefined,
  { reading, pack }: Context,
): boolean {
  if (gloss === 'counterpart' || !role) return false
  if (role.words.length < 2) return isDefinite(from, { reading, pack })
  const { words } = lexiconOf(pack)
  for (let at = from + 1; at < to; at++) {
    if (words.allAt(reading.tokens, at, to).some(({ value }) => value.class === 'pronoun'))
      return false
  }
  return true
}

/** "The father", with the article. */
function isDefinite(at: number, { reading, pack }: Pick<Context, 'reading' | 'pack'>): boolean {
  const { article } = lexiconOf(pack)
  return article !== '' && (reading.tokens[at]?.key ?? '').startsWith(article)
}

/** A definite noun alone ("the minister", "the man"): the latest speaker whom it fits. */
function knownByOffice(phrase: NounPhrase, before: readonly Draft[]): Draft | undefined {
  const speakers = [...before].sort((one, other) => other.lastSubject - one.lastSubject)
  if (phrase.gloss === 'man' || phrase.gloss === 'woman')
    return speakers.find(({ lastSubject }) => lastSubject >= 0)
  return speakers.find((draft) =>
    draft.roles.some((role) => kindOfOffice(phrase.gloss, role.gloss)),
  )
}

/** المتحدث as a subject, where nobody speaks for a body: the one who spoke before. */
function lastSpeaker(before: readonly Draft[]): Draft | undefined {
  const [last] = before
    .filter(({ named, lastSubject }) => named && lastSubject >= 0)
    .sort((one, other) => other.lastSubject - one.lastSubject)
  return last
}

/** What "this official", "this report", "this group" points back to. */
function pointedAt(phrase: NounPhrase, before: readonly Draft[]): Draft | undefined {
  if (phrase.plural) return undefined
  if (phrase.kind === 'document')
    return (
      before.find(
        ({ kind, gloss }) => kind === 'document' && gloss === phrase.gloss && gloss !== 'report',
      ) ?? before.find(({ kind }) => kind === 'document' || phrase.gloss === 'report')
    )
  if (phrase.kind !== 'person')
    return before.find(({ kind, gloss }) => kind === phrase.kind && sameNoun(gloss, phrase.gloss))
  const source = phrase.gloss.endsWith('source') ? before.find(({ unnamed }) => unnamed) : undefined
  if (source) return source
  const people = before
    .filter(
      ({ country }) => country === null || phrase.country === null || country === phrase.country,
    )
    .sort((one, other) => other.lastSubject - one.lastSubject)
  const speakers = people.filter(({ lastSubject }) => lastSubject >= 0)
  return (
    speakers.find((draft) => draft.roles.some((role) => kindOfOffice(phrase.gloss, role.gloss))) ??
    people[0]
  )
}

/** "This group" of people whom the page called by another noun. */
function pointedGroup({ gloss }: NounPhrase, before: readonly Draft[]): Draft | undefined {
  if (!/^group/i.test(gloss)) return undefined
  return before.find(({ kind, lastSubject }) => kind === 'group' && lastSubject >= 0)
}

/** "Ministry of", "ministry". */
function sameNoun(one: string, other: string): boolean {
  const bare = (gloss: string): string => gloss.replace(/ of$/, '').toLowerCase()
  return bare(one) === bare(other)
}

/** Whether an entity is of a kind that a phrase can mean. */
function fits(draft: Draft, phrase: NounPhrase): boolean {
  if (phrase.kind === 'group' || phrase.plural) return draft.kind === 'group' || draft.plural
  if (phrase.kind === 'document' && phrase.definite)
    return draft.kind === 'document' || (draft.kind === 'outlet' && !draft.unnamed)
  const same: readonly EntityKind[] =
    phrase.kind === 'organisation' || phrase.kind === 'outlet'
      ? ['organisation', 'outlet']
      : [phrase.kind]
  return same.includes(draft.kind) && !draft.plural
}

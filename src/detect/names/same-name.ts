import type { NounPhrase } from '../../model/mention.ts'
import type { Context, Draft } from './draft.ts'
import { keysOf, nativeOf, rootOf, roots } from './draft.ts'
import { lexiconOf } from './lexicon.ts'
import type { RoleKeys } from './same-role.ts'
import { sameRole } from './same-role.ts'
import { skeletonOf, within } from './spelling.ts'

/** Most tokens between a name and another name of the same person. */
const LONGEST_ALIAS = 4

/** The person of the page whose name a phrase carries, the latest mentioned first. */
export function findPerson(
  phrase: NounPhrase,
  roles: readonly RoleKeys[],
  context: Context,
): Draft | undefined {
  const bare = keysOf(phrase, context)
  const called = calledAlso(phrase, context)
  if (called) {
    called.aliases.push(bare)
    return called
  }
  const people = roots(context)
    .filter((draft) => draft.kind === 'person' && draft.keys.length > 0 && !draft.plural)
    .sort((one, other) => other.last - one.last)
  if (phrase.entity !== null) {
    const known = people.find(({ entity }) => entity === phrase.entity)
    if (known) return known
  }
  const { given, pieces } = lexiconOf(context.pack)
  const agrees = ({ keys, aliases }: Draft): boolean =>
    (namesAgree(bare, keys) && !areSiblings(bare, keys, given) && !isFather(bare, keys, pieces)) ||
    aliases.some((alias) => namesAgree(bare, alias))
  const match = people.find(
    (draft) => (draft.entity === null || phrase.entity === null) && agrees(draft),
  )
  if (
    match &&
    match.country &&
    phrase.country &&
    phrase.roles.length > 0 &&
    match.country !== phrase.country
  ) {
    const other = people.find(
      (draft) =>
        draft !== match &&
        agrees(draft) &&
        draft.roles.some((their) => roles.some((role) => sameRole(role, their, 'full'))),
    )
    return other ?? match
  }
  return match
}

/** "… known as N": the person whose other name a phrase is. */
function calledAlso(phrase: NounPhrase, context: Context): Draft | undefined {
  const { reading, pack, draftOf, lastNamed: before } = context
  if (!before || before.to > phrase.from || phrase.from - before.to > LONGEST_ALIAS)
    return undefined
  const link = lexiconOf(pack)
    .words.allAt(reading.tokens, before.to, phrase.from)
    .some(({ value }) => value.class === 'alias')
  return link ? rootOf(draftOf.get(before)!) : undefined
}

/** Whether two names differ in a given name: the rest alike, they are of one family. */
export function areSiblings(
  one: readonly string[],
  other: readonly string[],
  given: ReadonlySet<string>,
): boolean {
  const [first = ''] = one
  const [second = ''] = other
  if (one.includes(second) || other.includes(first)) return false
  return given.has(first) && given.has(second)
}

/** "Salman" and "Mohammed bin Salman": one word that in the other name is the father's. */
export function isFather(
  one: readonly string[],
  other: readonly string[],
  pieces: ReadonlySet<string>,
): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length !== 1 || long.length < 3) return false
  return pieces.has(long[long.length - 2]!) && short[0] === long[long.length - 1]
}

/** Takes over a fuller form of a name; a surname that a known person has too does not make its bearer that one. */
export function sameName(draft: Draft, phrase: NounPhrase, context: Context): void {
  const keys = keysOf(phrase, context)
  if (keys.length > 1 || draft.keys.length < 2) draft.entity ??= phrase.entity
  draft.named = true
  if (draft.aliases.some((alias) => alias.join(' ') === keys.join(' '))) return
  if (keys.length <= draft.keys.length) return
  draft.keys = keys
  draft.native = nativeOf(phrase, context)
}

/** Most letters that two spellings of one word differ by. */
const MOST_CHANGES = 2

/** Whether one name is the other, its end, its beginning, or a variant spelling of it. */
export function namesAgree(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 0) return false
  if (agreeFrom(short, long, long.length - short.length)) return true
  if (short.length < long.length && agreeFrom(short, long, 0))
    return short.length > 1 || short[0]!.length > 2
  if (startsApart(short[0]!, long[0]!)) return false
  if (short.length === long.length) return alike(short.join(''), long.join(''))
  const joined = short.join('')
  return (
    alike(joined, long.join('')) ||
    (short.length > 1 &&
      alike(short[0]!, long[0]!) &&
      alike(short[short.length - 1]!, long[long.length - 1]!))
  )
}

/** Whether the words of a name are alike to those of another one from a word on. */
function agreeFrom(short: readonly string[], long: readonly string[], from: number): boolean {
  for (let i = 0; i < short.length; i++) if (!alike(short[i]!, long[from + i]!)) return false
  return true
}

function startsApart(one: string, other: string): boolean {
  return one !== '' && other !== '' && one[0] !== other[0]
}

function alike(one: string, other: string): boolean {
  if (one === other) return true
  if (startsApart(one, other) || Math.abs(one.length - other.length) > MOST_CHANGES) return false
  if (one.length < 4 || other.length < 4)
    return (
      one.length > 2 &&
      one[0] === other[0] &&
      skeletonOf(one) === skeletonOf(other) &&
      within(one, other, 1)
    )
  return (
    one[0] === other[0] &&
    skeletonOf(one) === skeletonOf(other) &&
    within(one, other, one.length > 6 ? 2 : 1)
  )
}

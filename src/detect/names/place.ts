import type { NounPhrase } from '../../model/mention.ts'
import { antecedentOf } from './antecedent.ts'
import { counterpartRoles, findCounterpart } from './counterparts.ts'
import type { Context, Draft } from './draft.ts'
import { countryOf, merge, newDraft, rootOf, roots } from './draft.ts'
import { lexiconOf } from './lexicon.ts'
import { holdersForBoth, pairBefore } from './pairs.ts'
import { findPerson, sameName } from './same-name.ts'
import type { RoleKeys } from './same-role.ts'
import { rolesOf, sameRole } from './same-role.ts'

/** Gives a phrase its entity: one that the page spoke of before, or a new one; none to a pronoun for one person. */
export function place(phrase: NounPhrase, context: Context): Draft | undefined {
  if (phrase.how === 'pronoun') {
    const pair = !phrase.plural || phrase.gloss === '' ? undefined : pairBefore(phrase, context)
    return pair && remember(phrase, together(phrase, pair, context), context)
  }
  if (phrase.members.length > 0) {
    const members = phrase.members
      .map((member) => place(member, context))
      .filter((one) => one !== undefined)
    return remember(phrase, together(phrase, members, context), context)
  }
  const both = holdersForBoth(phrase, context)
  if (both) return remember(phrase, together(phrase, both, context), context)
  const roles =
    counterpartRoles(phrase, context) ??
    rolesOf(phrase, context.reading, {
      lexicon: lexiconOf(context.pack),
      country: countryOf(phrase, context),
      stateEnd: (at, limit) => stateEnd(at, limit, context),
    })
  const person = phrase.name !== null && phrase.kind === 'person'
  const draft = person ? placePerson(phrase, roles, context) : placeNoun(phrase, roles, context)
  return remember(phrase, draft, context)
}

function stateEnd(at: number, limit: number, { reading, pack, options }: Context): number {
  const match = options.knowledge.names(pack.code).at(reading.tokens, at, limit)
  return match?.value.known.kind === 'state' ? match.to : at
}

function added(draft: Draft, { drafts }: Context): Draft {
  drafts.push(draft)
  return draft
}

function remember(phrase: NounPhrase, draft: Draft, context: Context): Draft {
  const root = rootOf(draft)
  context.draftOf.set(phrase, root)
  if (phrase.name && phrase.kind === 'person') context.lastNamed = phrase
  root.last = phrase.from
  if (context.subjects.has(phrase)) root.lastSubject = phrase.from
  root.count++
  return root
}

/** Several who are meant together: the same ones are one entity. */
function together(phrase: NounPhrase, members: readonly Draft[], context: Context): Draft {
  const same = roots(context).find(
    (draft) =>
      draft.members.length === members.length &&
      members.length > 0 &&
      draft.members.every((member) => members.includes(rootOf(member))),
  )
  return same ?? added(newDraft(phrase, context, members), context)
}

function placePerson(phrase: NounPhrase, roles: readonly RoleKeys[], context: Context): Draft {
  const same = findPerson(phrase, roles, context)
  const draft = same ?? added(newDraft(phrase, context), context)
  if (same) sameName(draft, phrase, context)
  draft.roles.push(...roles)
  draft.country ??= countryOf(phrase, context)
  for (const other of roots(context)) {
    const nameless =
      other !== draft && other.kind === 'person' && !other.named && !other.unnamed && !other.plural
    if (
      nameless &&
      roles.some((role) => other.roles.some((their) => sameRole(role, their, 'full')))
    )
      merge(other, draft)
  }
  return draft
}

function placeNoun(phrase: NounPhrase, roles: readonly RoleKeys[], context: Context): Draft {
  const entity = phrase.entity ?? context.options.outletIn?.(phrase) ?? null
  const same =
    entity !== null
      ? roots(context).find((draft) => draft.entity === entity)
      : (findCounterpart(phrase, roles, context) ?? antecedentOf(phrase, roles, context))
  if (same) return same
  const gloss = roles[0]?.gloss ?? phrase.gloss
  const draft = added(newDraft({ ...phrase, entity, gloss }, context), context)
  draft.roles.push(...roles)
  if (phrase.owner) draft.owner = place(phrase.owner, context) ?? null
  return draft
}

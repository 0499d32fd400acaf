import type { EntityKind, NounPhrase, PageEntity } from '../../model/mention.ts'
import type { Reading } from '../../text/reading.ts'
import { adoptOffices } from './adopt.ts'
import type { Context, Draft, ResolveOptions } from './draft.ts'
import { countryOf, merge, newDraft, rootOf, roots } from './draft.ts'
import type { FoundPhrases } from './find-phrases.ts'
import { labelOf } from './label.ts'
import { lexiconOf } from './lexicon.ts'
import { idOfName, idOfUnnamed } from '../../text/local-ids.ts'
import { kindOfOffice, mergeOffices } from './merge-offices.ts'
import { nameHolders } from './name-holders.ts'
import { findPerson, sameName } from './same-name.ts'
import type { RoleKeys } from './same-role.ts'

import { rolesOf, sameRole } from './same-role.ts'

export type { PageEntity } from '../../model/mention.ts'
export type { ResolveOptions } from './draft.ts'

/** The entities of a page, and which phrase stands for which. */
export interface Resolved {
  /** The entity of a phrase; null for pronouns, which need their statement to be read. */
  entityOf(phrase: NounPhrase): PageEntity | null
  readonly entities: readonly PageEntity[]
}

/** Decides which phrases of a page stand for one entity, and what it is called. */
export function resolvePhrases(
  found: FoundPhrases,
  reading: Reading,
  options: ResolveOptions,
): Resolved {
  const { pack } = options
  const inText = articleOnly(found, reading)
  const subjects = subjectsOf(inText.phrases, reading)
  const context: Context = { reading, pack, options, drafts: [], draftOf: new Map(), subjects }
  const all = [...inText.phrases, ...inText.inner].sort((one, other) => one.from - other.from)
  for (const phrase of all) place(phrase, context)
  adoptOffices(inText.phrases, context)
  mergeOffices(inText.phrases, context)
  nameHolders(inText.phrases, context)
  const entities = new Map<Draft, PageEntity>()
  const entity = (draft: Draft): PageEntity => {
    const root = rootOf(rootOf(draft).owner ?? draft)
    let made = entities.get(root)
    if (!made) entities.set(root, (made = toEntity(root, context, entity)))
    return made
  }
  for (const draft of context.drafts) if (draft.merged === null) entity(draft)
  return {
    entityOf: (phrase) => {
      const draft = context.draftOf.get(phrase)
      return draft ? entity(draft) : null
    },
    entities: [...entities.values()],
  }
}

/** The first phrase of each sentence that may have spoken. */
function subjectsOf(phrases: readonly NounPhrase[], { paragraphs }: Reading): Set<NounPhrase> {
  const subjects = new Set<NounPhrase>()
  let next = 0
  for (const { sentences } of paragraphs) {
    for (const { from, to } of sentences) {
      while (next < phrases.length && phrases[next]!.from < from) next++
      for (let i = next; i < phrases.length && phrases[i]!.from < to; i++) {
        const { kind } = phrases[i]!
        if (kind === 'outlet' || kind === 'document' || kind === 'place' || kind === 'state')
          continue
        subjects.add(phrases[i]!)
        break
      }
    }
  }
  return subjects
}

function place(phrase: NounPhrase, context: Context): Draft | undefined {
  if (phrase.how === 'pronoun') {
    const pair = phrase.plural ? latestPair(context) : undefined
    return pair && remember(phrase, added(newDraft(phrase, context, pair), context), context)
  }
  if (phrase.members.length > 0) {
    const members = phrase.members
      .map((member) => place(member, context))
      .filter((one) => one !== undefined)
    return remember(phrase, added(newDraft(phrase, context, members), context), context)
  }
  const roles = rolesOf(phrase, context.reading, {
    lexicon: lexiconOf(context.pack),
    country: countryOf(phrase, context),
  })
  const person = phrase.name !== null && phrase.kind === 'person'
  return remember(
    phrase,
    person ? placePerson(phrase, roles, context) : placeNoun(phrase, roles, context),
    context,
  )
}

function added(draft: Draft, { drafts }: Context): Draft {
  drafts.push(draft)
  return draft
}

function remember(phrase: NounPhrase, draft: Draft, context: Context): Draft {
  const root = rootOf(draft)
  context.draftOf.set(phrase, root)
  root.last = phrase.from
  if (context.subjects.has(phrase)) root.lastSubject = phrase.from
  root.count++
  return root
}

/** The last two single named people, for "the two presidents". */
function latestPair(context: Context): Draft[] | undefined {
  const people = roots(context)
    .filter((draft) => draft.kind === 'person' && draft.named && !draft.plural)
    .sort((one, other) => other.last - one.last)
  return people.length >= 2 ? [people[1]!, people[0]!] : undefined
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
  const same =
    phrase.entity !== null
      ? roots(context).find(({ entity }) => entity === phrase.entity)
      : antecedent(phrase, roles, context)
  if (same) return same
  const draft = added(newDraft(phrase, context), context)
  draft.roles.push(...roles)
  if (phrase.owner) draft.owner = place(phrase.owner, context) ?? null
  return draft
}

/** The entity before a phrase that it means again. */
function antecedent(
  phrase: NounPhrase,
  roles: readonly RoleKeys[],
  context: Context,
): Draft | undefined {
  if (phrase.leans) return undefined
  const before = roots(context)
    .filter((draft) => draft.members.length === 0 && fits(draft, phrase))
    .sort((one, other) => other.last - one.last)
  const role = roles[0]
  const fresh =
    phrase.how === 'unnamed' && (phrase.kind === 'person' || phrase.rule === 'unnamed noun')
  const writing = phrase.kind === 'document' && phrase.rule === 'this with a noun'
  if (role && !fresh && !writing) {
    const full = before.find((draft) => draft.roles.some((their) => sameRole(role, their, 'full')))
    if (full) return full
    const part = before.find((draft) => draft.roles.some((their) => sameRole(role, their, 'part')))
    if (part && phrase.how !== 'unnamed') return part
  }
  if (phrase.rule === 'outlet noun' && phrase.definite && role?.words.length === 1)
    return before.find((draft) => draft.kind === 'outlet' && draft.named)
  const bare =
    phrase.definite && role !== undefined && role.words.length === 1 && phrase.kind === 'person'
  if (phrase.plural || (phrase.rule !== 'this with a noun' && !bare)) return undefined
  if (bare && phrase.rule !== 'this with a noun') return knownByOffice(phrase, before)
  return pointedAt(phrase, before)
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

/** What "this official", "this report" points back to. */
function pointedAt(phrase: NounPhrase, before: readonly Draft[]): Draft | undefined {
  if (phrase.kind === 'document')
    return (
      before.find(
        ({ kind, gloss }) => kind === 'document' && gloss === phrase.gloss && gloss !== 'report',
      ) ?? before.find(({ kind }) => kind === 'document' || phrase.gloss === 'report')
    )
  if (phrase.kind !== 'person')
    return before.find(({ kind, gloss }) => kind === phrase.kind && gloss === phrase.gloss)
  const people = before
    .filter(
      ({ country }) => country === null || phrase.country === null || country === phrase.country,
    )
    .sort((one, other) => other.lastSubject - one.lastSubject)
  return (
    people.find((draft) => draft.roles.some((role) => kindOfOffice(phrase.gloss, role.gloss))) ??
    people[0]
  )
}

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

function localId(draft: Draft, { reading, options }: Context): string {
  if (draft.native !== null) return idOfName(draft.native)
  const { from, to } = draft.first
  const words = reading.tokens.slice(from, to).map(({ key }) => key)
  return idOfUnnamed(words, { page: options.page ?? '', at: reading.tokens[from]!.start })
}

function toEntity(
  draft: Draft,
  context: Context,
  entity: (draft: Draft) => PageEntity,
): PageEntity {
  const members = draft.members.map(entity)
  const joint = members.length > 0
  const known = draft.entity === null ? undefined : context.options.knowledge.byId(draft.entity)
  const natives = members.flatMap(({ native }) => (native === null ? [] : [native]))
  return {
    id: draft.entity ?? localId(draft, context),
    name: joint
      ? members.map(({ name }) => name).join(' and ')
      : (known?.name ?? labelOf(draft, context)),
    native: joint
      ? natives.length === members.length
        ? natives.join(' ')
        : null
      : (draft.native ?? known?.names[context.pack.code]?.[0] ?? null),
    kind: draft.kind,
    named: joint ? members.every(({ named }) => named) : draft.named,
    plural: draft.plural,
    country: known?.country ?? draft.country,
    ...(joint ? { members } : {}),
    ...(draft.candidates.length > 0 ? { candidates: draft.candidates } : {}),
  }
}

const BESIDE: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit', 'keywords'])

/** The phrases of the article itself: whom a byline names is nobody that the text speaks of. */
function articleOnly({ phrases, inner }: FoundPhrases, reading: Reading): FoundPhrases {
  const beside = reading.paragraphs.filter(({ block }) => BESIDE.has(block.role))
  const isInside = ({ from }: NounPhrase): boolean =>
    !beside.some((part) => part.from <= from && from < part.to)
  return { phrases: phrases.filter(isInside), inner: inner.filter(isInside) }
}

import type { NounPhrase } from '../../model/mention.ts'
import type { Context, Draft } from './draft.ts'
import { merge, rootOf, roots } from './draft.ts'
import type { KnownEntity, LikelyPerson, OfficeSought } from './known-names.ts'

/** From this score on the holder of an office is named; below it he is a candidate. */
const SURE = 0.9
/** How alike a name must be to that of someone known, where an office speaks for him. */
const ALIKE = 0.5
/** Most candidates that are told. */
const MOST_CANDIDATES = 5

/**
 * Finds the known people behind names and offices: a name that no table spells so, by its sound; and an office without a name, by who held it on the page's day, or by whom of its holders the
 * page names. What that leaves open becomes candidates.
 */
export function nameHolders(phrases: readonly NounPhrase[], context: Context): void {
  if (!context.options.knowledge.holders) return
  for (const draft of roots(context)) {
    if (draft.kind === 'person' && draft.named && draft.entity === null) recognise(draft, context)
  }
  for (const phrase of phrases) {
    const draft = context.draftOf.get(phrase)
    if (!draft || phrase.kind !== 'person' || phrase.plural) continue
    const counterpart = phrase.leans && draft.gloss !== phrase.gloss
    if (phrase.leans && !counterpart) continue
    if (rootOf(draft) === draft && !draft.named && !draft.unnamed)
      nameHolder(draft, counterpart ? { ...phrase, exact: true } : phrase, context)
  }
}

/** A name that no table spells so: of someone whose office it stands beside, or of one who alone is called so. */
function recognise(draft: Draft, context: Context): void {
  const known = officeHolderCalled(draft, context) ?? namesakeOf(draft, context)
  if (known) become(draft, known.id, context)
}

function officeHolderCalled(draft: Draft, context: Context): KnownEntity | undefined {
  const { likeness } = context.options.knowledge
  for (const office of officesOf(draft, context)) {
    const { found } = holdersOf(office, context)
    const past = office.standing ? [] : holdersOf({ ...office, standing: 'then' }, context).found
    const called = [...found, ...past].find(
      ({ person }) => (likeness?.(draft.native ?? '', person) ?? 0) >= ALIKE,
    )
    if (called) return called.person
  }
  return undefined
}

/** The one known person whose whole name sounds so, of no other country; one not known by this very name, of the same. */
function namesakeOf(draft: Draft, context: Context): KnownEntity | undefined {
  const { knowledge } = context.options
  const found = knowledge.namesakes?.(draft.native ?? '', context.pack.code) ?? []
  const country = draft.country === '' ? home(context.options) : draft.country
  const fitting = found.filter(
    ({ person, same }) =>
      (country !== null && person.country === country) ||
      (same && (country === null || person.country === null)),
  )
  return fitting.length === 1 ? fitting[0]!.person : undefined
}

function nameHolder(draft: Draft, phrase: NounPhrase, context: Context): void {
  for (const office of officesOf(draft, context)) {
    const { found, doubtful } = holdersOf(office, context)
    const onPage = roots(context).filter((other) =>
      found.some(({ person }) => person.id === other.entity),
    )
    if (onPage.length === 1) merge(draft, onPage[0]!)
    else if (isSettled(found) && phrase.exact && !doubtful) {
      draft.named = true
      draft.candidates = found.slice(0, 1).map(toCandidate)
      become(draft, found[0]!.person.id, context)
    } else draft.candidates = found.slice(0, MOST_CANDIDATES).map(toCandidate)
    if (found.length > 0) return
  }
}

function isSettled([first, second]: readonly LikelyPerson[]): boolean {
  return first !== undefined && first.score >= SURE && !(second && second.score >= SURE)
}

/** The offices that a draft is described by, with their states. */
function officesOf({ roles }: Draft, { options }: Context): OfficeSought[] {
  return roles.flatMap(({ gloss, country, body, standing }) =>
    gloss === ''
      ? []
      : [{ gloss, country: country === '' ? home(options) : country, body, standing }],
  )
}

function home({ homeCountry }: Context['options']): string | null {
  return homeCountry ?? null
}

/** Who may be meant by an office; one without a state is that of the page's readers, which stays doubtful. */
function holdersOf(
  office: OfficeSought,
  { options }: Context,
): { found: readonly LikelyPerson[]; doubtful: boolean } {
  const country = office.country ?? home(options)
  const found = options.knowledge.holders?.({ ...office, country }, options.at ?? null) ?? []
  return { found, doubtful: office.country === null && office.body === null }
}

/** Takes a draft for someone known. */
function become(draft: Draft, entity: string, context: Context): void {
  const same = roots(context).find((other) => other.entity === entity && other !== draft)
  if (same) merge(draft, same)
  else draft.entity = entity
}

function toCandidate({ person, score, reason }: LikelyPerson): Draft['candidates'][number] {
  return { entity: person.id, name: person.name, score, reasons: [reason] }
}

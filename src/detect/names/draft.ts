import type { Candidate, EntityKind, NounPhrase } from '../../model/mention.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Reading } from '../../text/reading.ts'
import type { KnownNames, KnownPeople } from './known-names.ts'
import type { RoleKeys } from './same-role.ts'

/** What resolving needs beside the page. */
export interface ResolveOptions {
  readonly pack: LanguagePack
  readonly knowledge: KnownNames & Partial<KnownPeople>
  /** Writes a name of the page's script in Latin letters. */
  readonly romanise: (name: string) => string
  /** Country code of the page's readers ("our country"). */
  readonly homeCountry?: string | null
  /** The knowledge id of the outlet that a phrase names with its kind ("the newspaper «…»"). */
  readonly outletIn?: (phrase: NounPhrase) => string | null
  /** The day of the page, ISO 8601. */
  readonly at?: string | null
  /** The id of the page, for the ids of who is not named. */
  readonly page?: string
}

/** What a page's phrases are resolved with. */
export interface Context {
  readonly reading: Reading
  readonly pack: LanguagePack
  readonly options: ResolveOptions
  readonly drafts: Draft[]
  readonly draftOf: Map<NounPhrase, Draft>
  /** The phrases that open their sentences as its person or body. */
  readonly subjects: ReadonlySet<NounPhrase>
  /** The latest phrase that names a person. */
  lastNamed: NounPhrase | null
}

/** An entity of the page while its phrases are being gathered. */
export interface Draft {
  readonly id: number
  readonly first: NounPhrase
  entity: string | null
  kind: EntityKind
  named: boolean
  readonly unnamed: boolean
  readonly plural: boolean
  country: string | null
  readonly gloss: string
  /** Words of the fullest name, folded. */
  keys: readonly string[]
  /** Words of the other names that the page gives ("known as"), folded. */
  readonly aliases: (readonly string[])[]
  native: string | null
  readonly roles: RoleKeys[]
  members: readonly Draft[]
  /** For a writing: whose it is. */
  owner: Draft | null
  /** The token of the latest phrase, and of the latest that opened its sentence. */
  last: number
  lastSubject: number
  count: number
  merged: Draft | null
  /** Whom it may mean, where the page does not settle it. */
  candidates: readonly Candidate[]
}

/** What an entity became after all merging. */
export function rootOf(draft: Draft): Draft {
  let root = draft
  for (let i = 0; i < 50 && root.merged; i++) root = root.merged
  return root
}

/** More entities than a page of news has: who came before them is forgotten, so that time stays linear. */
const REMEMBERED = 200

/** The latest entities that were not merged into another. */
export function roots({ drafts }: Context): Draft[] {
  const recent = drafts.length > REMEMBERED ? drafts.slice(-REMEMBERED) : drafts
  return recent.filter(({ merged }) => merged === null)
}

/** Makes one entity of two: the second takes over what the first knew. */
export function merge(from: Draft, into: Draft): void {
  if (from === into || rootOf(into) === from) return
  from.merged = into
  into.roles.push(...from.roles)
  into.country ??= from.country
  into.count += from.count
}

/** A new entity for a phrase. */
export function newDraft(
  phrase: NounPhrase,
  context: Context,
  members: readonly Draft[] = [],
): Draft {
  return {
    id: phrase.from,
    first: phrase,
    entity: phrase.entity,
    kind: members.length > 0 ? 'group' : phrase.kind,
    named: phrase.named || (members.length > 0 && members.every(({ named }) => named)),
    unnamed: phrase.how === 'unnamed',
    plural: phrase.plural || members.length > 0,
    country: countryOf(phrase, context),
    gloss: phrase.gloss,
    keys: phrase.name ? keysOf(phrase, context) : [],
    aliases: [],
    native: nativeOf(phrase, context),
    roles: [],
    members,
    owner: null,
    last: phrase.from,
    lastSubject: -1,
    count: 0,
    merged: null,
    candidates: [],
  }
}

/** The country inside a phrase: named, "ours", or the one that was named before. */
export function countryOf(phrase: NounPhrase, context: Context): string | null {
  if (phrase.country === '') return context.options.homeCountry ?? null
  if (phrase.country !== null || !phrase.pointed) return phrase.country
  let best: Draft | undefined
  for (const draft of roots(context)) {
    const governs =
      draft.country !== null && (draft.kind === 'state' || draft.kind === 'organisation')
    if (governs && (!best || draft.last > best.last)) best = draft
  }
  return best?.country ?? null
}

/** The folded words of a phrase's name. */
export function keysOf(phrase: NounPhrase, { reading }: Context): string[] {
  const range = phrase.name!
  return reading.tokens
    .slice(range.from, range.to)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }, i) => (i === 0 && range.from === phrase.from ? key.slice(phrase.skip) : key))
}

/** A phrase's name, or a body's whole description, as the page writes it. */
export function nativeOf(phrase: NounPhrase, { reading, pack }: Context): string | null {
  const range = phrase.name ?? (phrase.named ? phrase : null)
  if (!range) return null
  const skip = range.from === phrase.from ? phrase.skip : 0
  let written = ''
  let parted = false
  for (let i = range.from; i < range.to; i++) {
    const { start, end, kind, gap } = reading.tokens[i]!
    parted ||= gap !== 'none'
    if (kind === 'quote' || kind === 'open' || kind === 'close') continue
    if (written !== '' && parted) written += ' '
    parted = false
    written += reading.text.slice(start + (i === range.from ? skip : 0), end)
  }
  const first = reading.text[reading.tokens[range.from]!.start]!
  return skip > 0 && phrase.kind !== 'person' ? withArticle(written, first, pack) : written
}

/** A body's name with the article whole of which a proclitic hides the beginning (للوزارة). */
function withArticle(
  written: string,
  proclitic: string,
  { names: { article } }: LanguagePack,
): string {
  const rest = article.slice(1)
  return rest !== '' && proclitic === rest && written.startsWith(rest)
    ? article + written.slice(rest.length)
    : written
}

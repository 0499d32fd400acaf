import type { EntityKind, MentionHow, NounPhrase } from '../../model/mention.ts'
import type { Complements } from './complements.ts'
import type { Word } from './lexicon.ts'
import type { PageNames } from './page-names.ts'

/** Where a phrase may end, and the names that the page has given. */
export interface PhraseOptions {
  readonly limit: number
  readonly page: PageNames | null
  /** Behind a named person and a comma or "and". */
  readonly listed?: boolean
}

/** A run of tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A noun phrase with what is not said of it left empty. */
export function makePhrase(
  phrase: Pick<NounPhrase, 'from' | 'to' | 'how' | 'kind' | 'rule'> & Partial<NounPhrase>,
): NounPhrase {
  return {
    named: false,
    name: null,
    roles: [],
    entity: null,
    plural: false,
    skip: 0,
    gloss: '',
    country: null,
    definite: false,
    leans: false,
    pointed: false,
    countries: [],
    body: null,
    standing: null,
    exact: false,
    owner: null,
    members: [],
    ...phrase,
  }
}

/** What a noun of a class stands for. */
export function kindOf({ class: kind }: Word): EntityKind {
  if (kind === 'body') return 'organisation'
  if (kind === 'government') return 'organisation'
  if (kind === 'outlet' || kind === 'group' || kind === 'document' || kind === 'place') return kind
  return 'person'
}

/** How a noun of a class stands for its entity. */
export function howOf(value: Word, unnamed: boolean): MentionHow {
  if (unnamed) return 'unnamed'
  if (value.class === 'group') return value.definite ? 'description' : 'unnamed'
  if (value.class === 'source') return 'description'
  if (value.class === 'body' || value.class === 'outlet' || value.class === 'government')
    return 'name'
  if (value.class === 'document') return 'description'
  return 'role'
}

/** The id of the known body among complements ("spokesman of the foreign ministry"). */
export function bodyOf({ inner }: Complements): string | null {
  return inner.find(({ known }) => known.kind === 'organisation')?.known.id ?? null
}

/** The country codes of the states among complements. */
export function countriesOf({ inner }: Complements): string[] {
  return inner.flatMap(({ known }) =>
    known.kind === 'state' && known.country !== null ? [known.country] : [],
  )
}

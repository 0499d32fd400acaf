import type { EntityKind } from '../../model/mention.ts'
import type { Matcher } from '../../text/matcher.ts'

/** What the finder of names asks of an entity of the knowledge files. */
export interface KnownEntity {
  readonly id: string
  /** English label. */
  readonly name: string
  readonly kind: EntityKind
  /** ISO 3166 alpha-2 code. */
  readonly country: string | null
  /** Names by BCP 47 code, the fullest first. */
  readonly names: Readonly<Record<string, readonly string[]>>
}

/** One spelling of a known name. */
export interface KnownSpelling {
  readonly known: KnownEntity
  /** A common word too: only a name where a fitting word stands beside it. */
  readonly needsCompany: boolean
  readonly form: 'full' | 'short' | 'adjective' | 'capital'
  /** The city itself, where the name is a capital. */
  readonly place?: KnownEntity
}

/** The names that are known before a page is read. */
export interface KnownNames {
  names(language: string): Matcher<KnownSpelling>
  byId(id: string): KnownEntity | undefined
}

/** Who held an office when: `office` as in the offices table, `state` an ISO code, `day` an ISO day. */
export interface OfficeHolders {
  holder(
    office: string,
    state: string,
    day: string,
  ): { readonly person: KnownEntity; readonly certainty: 'sure' | 'likely' } | undefined
}

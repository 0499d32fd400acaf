import type { EntityKind } from '../model/mention.ts'
import type { Matcher } from '../text/matcher.ts'

/** What sort of outlet it is. */
export type OutletKind =
  'agency' | 'broadcaster' | 'newspaper' | 'online' | 'magazine' | 'radio' | 'monitor'

/** One entity that the knowledge files hold. */
export interface Known {
  /** A verified Wikidata id, or the id of the knowledge file. */
  readonly id: string
  /** English label. */
  readonly name: string
  readonly kind: EntityKind
  /** ISO 3166 alpha-2 code of the country it belongs to. */
  readonly country: string | null
  /** Names by BCP 47 code, the fullest first. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** Hosts that publish under this outlet's name. */
  readonly hosts?: readonly string[]
  /** What sort of outlet it is. */
  readonly outlet?: OutletKind
}

/** One spelling of a known name, as found in text. */
export interface KnownName {
  readonly known: Known
  /** A common word too: only a name where a word such as "agency" stands beside it. */
  readonly needsCompany: boolean
  /** `full`, `short` (surname, acronym, short state name), `adjective` (of a state), `capital` (stands for the state's government). */
  readonly form: 'full' | 'short' | 'adjective' | 'capital'
  /** The city itself, where the name is a capital. */
  readonly place?: Known
}

/** What Isnad knows before it reads a page; handed to the pipeline as an argument. */
export interface Knowledge {
  /** Finds known names of a language in tokens. */
  names(language: string): Matcher<KnownName>
  byId(id: string): Known | undefined
  /** The outlet that publishes on a host; `www.` and other subdomains are tried without. */
  outletOfHost(host: string): Known | undefined
}

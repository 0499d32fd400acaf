import type { EntityKind, Standing } from '../../model/mention.ts'
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

/** An office as words call it; `country` is an ISO code, `body` a knowledge id. */
export interface OfficeSought {
  /** English of the role noun, as in the language packs. */
  readonly gloss: string
  readonly country: string | null
  readonly body: string | null
  readonly standing: Standing | null
}

/** Someone whom words may mean: `score` from 0 to 1, 1 would be certain. */
export interface LikelyPerson {
  readonly person: KnownEntity
  readonly score: number
  readonly reason: string
}

/** Who is who among the known people, and the states that they serve. */
export interface KnownPeople {
  /** The state of an ISO 3166 alpha-2 code. */
  stateOf(country: string): KnownEntity | undefined
  /** Whom an office may mean on an ISO day, the likeliest first. */
  holders(sought: OfficeSought, day: string | null): readonly LikelyPerson[]
  /** How alike a name is to the names of someone known, from 0 to 1. */
  likeness(name: string, person: KnownEntity): number
  /** The known people whose names sound like one; `same` where the language knows them by this very name. */
  namesakes(
    name: string,
    language: string,
  ): readonly { readonly person: KnownEntity; readonly score: number; readonly same: boolean }[]
}

import type { Span } from './span.ts'

/** What an entity is. */
export type EntityKind =
  'person' | 'organisation' | 'state' | 'place' | 'outlet' | 'group' | 'document'

/** How a mention stands for its entity. */
export type MentionHow = 'name' | 'surname' | 'role' | 'pronoun' | 'description' | 'unnamed'

/** How someone stands to an office: held it before, at the time that is told of, holds it for now, is to hold it. */
export type Standing = 'former' | 'then' | 'acting' | 'designate'

/** Someone whom a name or an office may mean, and why. */
export interface Candidate {
  readonly entity: string
  /** English label. */
  readonly name: string
  /** From 0 to 1; the best first. */
  readonly score: number
  readonly reasons: readonly string[]
}

/** A span that names, describes or stands for an entity. */
export interface Mention {
  /** Entity id (`Q…` or the id of a knowledge file); `local:…` where no table holds it. */
  readonly entity: string
  /** English label, or the romanised name. */
  readonly name: string
  /** The fullest form of the name in the page's own script. */
  readonly native: string
  readonly kind: EntityKind
  readonly surface: string
  readonly span: Span
  readonly how: MentionHow
  /** Where the words say so ("the former president"). */
  readonly standing?: Standing
  /** Whom an office or a description may mean by the tables of offices; where that settles it, its reasons. */
  readonly candidates?: readonly Candidate[]
  readonly rule: string
}

/** A run of tokens `[from, to)`. */
interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A noun phrase that names, describes or stands for an entity, as tokens `[from, to)`. */
export interface NounPhrase extends TokenRange {
  readonly how: MentionHow
  readonly kind: EntityKind
  readonly named: boolean
  /** The proper name alone, titles and quotation marks stripped. */
  readonly name: TokenRange | null
  /** Descriptions by office or trade, before or after the name. */
  readonly roles: readonly TokenRange[]
  /** The knowledge id, where the name is known. */
  readonly entity: string | null
  /** A group, a dual, or joint speakers. */
  readonly plural: boolean
  /** Folded letters of a proclitic at the first token. */
  readonly skip: number
  readonly rule: string
  /** English for the head noun, where the pack has it. */
  readonly gloss: string
  /** The country code that a state's name or adjective inside the phrase gives. */
  readonly country: string | null
  /** Whether it points back ("this official", a definite noun alone). */
  readonly definite: boolean
  /** For kin and counterparts: the noun leans on someone else. */
  readonly leans: boolean
  /** "This country" stands inside: its state is the one named before. */
  readonly pointed: boolean
  /** The country codes of all states inside. */
  readonly countries: readonly string[]
  /** The knowledge id of the body whose office it is ("spokesman of the foreign ministry of …"). */
  readonly body: string | null
  readonly standing: Standing | null
  /** An office with nothing but its state. */
  readonly exact: boolean
  /** For a writing: whose it is. */
  readonly owner: NounPhrase | null
  /** The phrases that a joint phrase is made of. */
  readonly members: readonly NounPhrase[]
}

/** One entity of the page: what it is called. */
export interface PageEntity {
  /** A knowledge id, or `local:…`. */
  readonly id: string
  /** English label, or romanised. */
  readonly name: string
  /** The fullest form of the name in the page's script, without titles; null where nothing names it. */
  readonly native: string | null
  readonly kind: EntityKind
  readonly named: boolean
  readonly plural: boolean
  readonly country: string | null
  /** Who they are, where it is several together. */
  readonly members?: readonly PageEntity[]
  /** Whom its office may mean, the likeliest first. */
  readonly candidates?: readonly Candidate[]
}

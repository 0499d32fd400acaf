import type { Block } from './block.ts'
import type { Calendar, DateMention } from './dates.ts'
import type { Mention } from './mention.ts'
import type { Span } from './span.ts'
import type { Statement } from './statement.ts'

/** The outlet that publishes the page, and how that was read. */
export interface Outlet {
  readonly name: string
  readonly entity: string | null
  readonly surface: string | null
  readonly span: Span | null
  readonly rule: string
}

/** A moment that a page prints or implies. `surface` and `span` are null where it was inferred from the URL or the code. */
export interface Moment {
  /** ISO 8601 with the precision that the page gives: a day, a minute, with a UTC offset where one is settled. */
  readonly value: string
  /** The Gregorian day as EDTF. */
  readonly edtf: string
  readonly calendar: Calendar
  readonly surface: string | null
  readonly span: Span | null
  readonly inferred: boolean
  readonly rule: string
}

/** The clean reading of a page: metadata, the repaired text, and the blocks. */
export interface Article {
  readonly outlet: Outlet | null
  readonly headline: string | null
  readonly kicker: string | null
  readonly lead: string | null
  readonly section: string | null
  readonly code: string | null
  readonly byline: string | null
  readonly published: Moment | null
  readonly updated: Moment | null
  readonly shortUrl: string | null
  readonly keywords: readonly string[]
  readonly captions: readonly string[]
  /** The source that the page credits for the whole article, as it stands. */
  readonly credit: string | null
  /** The repaired reading: headline, lead and body blocks joined by blank lines. Never searched for spans. */
  readonly text: string
  readonly blocks: readonly Block[]
}

/** Who did what to whom, in PLOVER's codes. */
export interface Event {
  readonly plover: string
  readonly mode: string | null
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly place: string | null
  readonly edtf: string | null
  readonly status: 'reported' | 'claimed' | 'denied'
  readonly by: string | null
  readonly span: Span
}

/** Something that the reader should know about how the page was read. */
export interface Note {
  readonly code: string
  readonly message: string
}

/** All that was read from one page; `isnad read --json` prints it. */
export interface Record {
  /** Version of the record's shape. */
  readonly isnad: 1
  readonly page: {
    readonly id: string
    readonly url: string | null
    readonly path: string | null
    readonly language: string
    readonly capturedAt: string | null
    /** UTF-16 units of `text`. */
    readonly length: number
    /** The page's untouched text, furniture included, that every span indexes: of HTML its visible text, else what was decoded. */
    readonly text: string
  }
  readonly article: Article
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  readonly notes: readonly Note[]
}

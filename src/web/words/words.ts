import type { Arrival } from '../../app/desk/inbox.ts'
import type { Doubt } from '../../app/desk/review-queue.ts'
import type { MistakeKind } from '../../app/library/query-tokens.ts'
import type { Alert } from '../../model/alert.ts'
import type { Side } from '../../model/claim.ts'
import type { ErrorCode } from '../../model/error.ts'
import type { EntityKind } from '../../model/mention.ts'
import type { MergeReason, OriginCount } from '../../model/origin.ts'
import type { Event } from '../../model/record.ts'
import type { ReprintKind } from '../../model/reprint.ts'
import type { Review } from '../../model/review.ts'
import type { Stance } from '../../model/statement.ts'
import type { Lag } from '../story/lag.ts'

/** What a question of the review is about. */
export interface WhyAsked {
  readonly doubt: Doubt | null
  /** Who is taken to have said it. */
  readonly speaker: string
  /** The words of the page that stand for the speaker, or null. */
  readonly surface: string | null
  /** Who may be meant. */
  readonly candidates: readonly string[]
  /** What the speaker does: `denies`. */
  readonly stance: string
}

/** A count with its noun, as the language puts them together: `1 report`, `11 reports`. */
export type Counted = (count: number) => string

/** A failure in a sentence, and what to do about it in another one. */
export interface Failure {
  readonly what: string
  readonly next: string
}

/** What a sentence about an alert is made from: names and days as they are to be shown. */
export interface AlertTold {
  readonly outlet: string
  readonly of: string
  /** How the one has the other's text, with the share in common. */
  readonly copy: string
  readonly from: string
  readonly to: string
  readonly speaker: string
  readonly outlets: string
  readonly body: string
  /** Another body than that; null where it is the same one. */
  readonly other: string | null
  readonly before: Side
  readonly after: Side
  readonly since: string
  readonly until: string
  readonly reports: number
  readonly origin: string
}

/** What the desk says in one language. Sentences, never fragments to be joined. */
export interface Words {
  /** BCP 47 code. */
  readonly code: string
  readonly direction: 'rtl' | 'ltr'
  /** The language's own name. */
  readonly name: string
  /** Locale for numbers, and for days in the reader's own calendar. */
  readonly numbers: string
  readonly calendar: string
  /** What stands between the parts of a list. */
  readonly comma: string
  /** How long a stretch of so many days is, roughly: `six months`. */
  readonly stretch: Counted
  /** What the desk is, in a sentence. */
  readonly about: string
  /** Between the parts of a list. */
  readonly list: string
  readonly nav: {
    readonly inbox: string
    readonly stories: string
    readonly statements: string
    readonly timeline: string
    readonly actors: string
    readonly review: string
    /** Names the row of links. */
    readonly label: string
    readonly skip: string
  }
  readonly search: {
    readonly label: string
    readonly go: string
    readonly hint: string
    /** How many were found: `12 statements found`, `more than 10,000 statements found`. */
    readonly found: (count: string, isMore: boolean) => string
    readonly nothing: string
    /** Names the row of what was asked for. */
    readonly asked: string
    readonly not: string
    readonly remove: (word: string) => string
    readonly newest: string
    readonly best: string
    readonly compact: string
    readonly full: string
    readonly order: string
    readonly of: Readonly<Record<'statements' | 'pages', string>>
    readonly earlier: string
    readonly later: string
    readonly next: string
    readonly previous: string
    readonly narrow: string
    readonly more: string
    readonly feed: string
    readonly save: string
    readonly unsave: string
    readonly saved: string
    readonly to: string
    readonly fields: Readonly<
      Record<
        | 'speaker'
        | 'addressee'
        | 'actor'
        | 'stance'
        | 'kind'
        | 'outlet'
        | 'origin'
        | 'language'
        | 'via'
        | 'place'
        | 'event'
        | 'said'
        | 'published',
        string
      >
    >
    readonly years: string
    readonly months: string
    /** Both days of a range, in words. */
    readonly between: (from: string, to: string) => string
    readonly empty: {
      readonly alone: (word: string) => string
      readonly without: (word: string, count: string) => string
      readonly there: (of: 'statements' | 'pages', count: string) => string
      readonly maybe: string
      readonly spelling: string
    }
    readonly help: {
      readonly title: string
      readonly plain: string
      readonly signs: readonly (readonly [sign: string, means: string])[]
      readonly field: string
      readonly means: string
    }
    readonly mistakes: Readonly<Record<MistakeKind, string>>
  }
  readonly actors: {
    readonly kinds: Readonly<Record<EntityKind, string>>
    /** Findings with their count: `20 statements of theirs`. */
    readonly said: (count: string) => string
    readonly told: (count: string) => string
    readonly passed: (count: string) => string
    readonly years: string
    /** The same where there are more statements than are counted. */
    readonly newestYears: string
    readonly origins: string
    readonly carriers: string
    readonly quotedBy: string
    readonly addressees: string
    readonly counterparts: string
    readonly offices: string
    readonly unknownDay: string
    readonly today: string
    readonly spelled: string
    readonly all: string
    /** How many claims somebody changed their position on, as a headline. */
    readonly changed: Counted
    readonly stories: (count: string) => string
    readonly index: string
    readonly indexWhat: (isMore: boolean) => string
    readonly find: string
    readonly several: (name: string) => string
    readonly nobody: (name: string) => string
    readonly byCount: string
    readonly byName: string
  }
  readonly timeline: {
    readonly title: string
    readonly what: string
    readonly actor: string
    readonly another: string
    readonly from: string
    readonly to: string
    readonly show: string
    /** Others, who speak of several of the actors. */
    readonly others: string
    readonly events: string
    readonly shown: (shown: string, total: string) => string
    /** Around the name of whom is spoken of or to. */
    readonly speaksTo: string
    readonly speaksOf: string
    readonly together: string
    readonly told: Counted
    readonly sameClaim: string
    readonly published: string
    readonly range: string
    readonly all: string
    readonly before: string
    readonly behind: string
    readonly earlier: string
    readonly nothing: string
    readonly nobody: (name: string) => string
    readonly several: (name: string) => string
    readonly both: (name: string, other: string) => string
    readonly happened: Readonly<Record<Event['status'], string>>
    /** What a shape on a line stands for: its numbers, and how they stand. */
    readonly shape: (numbers: string, stances: string) => string
  }
  readonly story: {
    readonly eyebrow: string
    readonly reportsOf: string
    readonly originsOf: string
    readonly claimOf: (number: string, all: string) => string
    /** What a count shows, as a headline made from numbers alone. */
    readonly finding: (count: OriginCount) => string
    /** `11 reports − 9 merges = 2 independent origins`. */
    readonly sum: (count: OriginCount) => string
    readonly merges: Readonly<Record<MergeReason, (into: string, from: string) => string>>
    readonly inferred: string
    readonly independentMeans: string
    /** Leads to how origins are counted. */
    readonly howCounted: string
    /** How a count comes about, a sentence or two a paragraph. */
    readonly counting: readonly string[]
    readonly chain: string
    readonly named: string
    readonly matched: string
    readonly width: string
    /** Heads over the chain. */
    readonly columns: Readonly<Record<'origin' | 'agency' | 'outlet' | 'repeat', string>>
    /** Leads to the chain with the way to one page in full ink. */
    readonly showPath: (outlet: string) => string
    /** How a page has the text of another: `shortened copy, 92% the same`. */
    readonly copies: Readonly<Record<ReprintKind, (share: string) => string>>
    /** Of a report: whose text it has, how much of it, and whether it says so. */
    readonly copyOf: Readonly<Record<'kept' | 'lost', (of: string, copy: string) => string>>
    readonly hedgeLost: string
    readonly firstReport: string
    readonly sides: Readonly<Record<Side, string>>
    /** The same within a line. */
    readonly takes: Readonly<Record<Side, string>>
    /** One origin and the reports that rest on it: `1 origin · 9 reports`. */
    readonly mark: Counted
    /** Those who are folded away. */
    readonly others: Counted
    readonly previousClaim: string
    readonly nextClaim: string
    /** The days of a story: `10–21 October 2024`. */
    readonly range: (from: string, to: string) => string
    /** How many say so, do not confirm it, and deny it, as a headline. */
    readonly sidesFinding: (asserts: number, declines: number, denies: number) => string
    /** How many changed their position, as a headline. */
    readonly changed: Counted
    /** Claims of one report each, folded away. */
    readonly foldedClaims: Counted
    /** How much later than the first report: `+1 h 20 min`. */
    readonly lag: (lag: Lag) => string
    readonly alertsTitle: string
    /** A sentence for what is to be looked at. */
    readonly alerts: Readonly<Record<Alert['kind'], (told: AlertTold) => string>>
    readonly see: string
    readonly claimsTitle: (count: string) => string
    readonly pagesTitle: string
    /** How many of a long list are shown. */
    readonly shownOf: (shown: string, all: string) => string
    readonly showAll: string
    readonly contested: string
    readonly contestedClaims: Counted
    /** Stories of a list whose claims are being counted. */
    readonly uncounted: Counted
    readonly orders: Readonly<Record<'newest' | 'biggest' | 'contested', string>>
    readonly anyLanguage: string
    /** Stories from one to another of all: `1–20 of 47 stories`. */
    readonly shown: (from: number, to: number, all: number) => string
    readonly older: string
    readonly newer: string
    readonly outlets: Counted
    /** Reports and origins that a list shows as two big numbers. */
    readonly reports: string
    readonly origins: string
  }
  /** For somebody with an empty library. */
  readonly start: {
    readonly title: string
    readonly what: string
    /** What the drawing of a chain shows, step by step. */
    readonly way: { readonly said: string; readonly passed: string; readonly printed: Counted }
    readonly samples: string
    /** How many samples there are. */
    readonly samplesWhat: Counted
    readonly readSamples: string
    readonly own: string
    readonly ownWhat: string
    readonly feeds: string
    readonly feedsWhat: string
  }
  readonly keys: {
    readonly title: string
    readonly note: string
    readonly parts: Readonly<Record<'everywhere' | 'reader' | 'review', string>>
    readonly does: Readonly<
      Record<
        'list' | 'search' | 'next' | 'previous' | 'accept' | 'correct' | 'reject' | 'skip' | 'undo',
        string
      >
    >
  }
  readonly inbox: {
    readonly title: string
    /** Stands in the empty field. */
    readonly text: string
    readonly kinds: string
    readonly choose: string
    readonly read: string
    readonly retry: string
    readonly retryAll: string
    readonly cancel: string
    readonly lookAgain: string
    /** Nothing came in yet. */
    readonly empty: string
    readonly columns: Readonly<
      Record<'page' | 'outlet' | 'language' | 'statements' | 'state', string>
    >
    /** Before the feed that pages came from. */
    readonly from: string
    readonly toStories: string
    /** `41 of 120 read, 3 need a look`; `of` is null when all is done, or where it is not known. */
    readonly progress: (read: number, failed: number, of: number | null) => string
    /** So many more came, which are not listed. */
    readonly more: Counted
    readonly states: Readonly<Record<Exclude<Arrival['state'], 'failed'>, string>>
    readonly deliveryStates: Readonly<Record<'waiting' | 'cancelled', string>>
    readonly feeds: string
    readonly feedsWhat: string
    readonly feed: string
    readonly watch: string
    readonly unwatch: string
    readonly poll: string
    readonly neverPolled: string
    /** When a feed was asked the last time, and when it is asked again. */
    readonly polled: (when: string) => string
    readonly nextPoll: (when: string) => string
    readonly polling: string
    /** How many pages a feed brought. */
    readonly brought: Counted
  }
  /** What is wrong, and what to do, of each kind of failure. */
  readonly failures: Readonly<Record<ErrorCode, Failure>>
  readonly review: {
    readonly title: string
    readonly nothing: string
    readonly nothingWhy: string
    /** Nothing was found among those that were looked through. */
    readonly further: string
    readonly last: string
    readonly undo: string
    /** Of a decision that took another one back. */
    readonly undone: string
    readonly accept: string
    readonly reject: string
    readonly skip: string
    readonly correct: string
    /** Puts all that was changed. */
    readonly put: string
    readonly putBack: string
    readonly speaker: string
    readonly otherSpeaker: string
    readonly stance: string
    readonly content: string
    readonly contentHow: string
    readonly start: string
    readonly end: string
    readonly chain: string
    readonly chainHow: string
    readonly addHop: string
    readonly add: string
    readonly up: (name: string) => string
    readonly down: (name: string) => string
    readonly remove: (name: string) => string
    /** Who told it, and who passed it on. */
    readonly asRead: string
    readonly toPage: string
    /** Before the reasons for which statements are asked about. */
    readonly filter: string
    readonly all: string
    readonly today: (count: string) => string
    readonly ever: (count: string) => string
    readonly gold: string
    readonly was: string
    readonly became: string
    /** A plain question, by the reason for which it is asked; null where a person asks to look again. */
    readonly why: (asked: WhyAsked) => string
    readonly doubts: Readonly<Record<Doubt, string>>
    readonly fields: Readonly<{ [field: string]: string }>
    readonly verdicts: Readonly<Record<Review['verdict'], string>>
  }
  readonly dossier: {
    readonly take: string
    readonly pages: string
    /** Leads to the list of what is taken along and what is not. */
    readonly manifest: string
    readonly about: string
    readonly made: (program: string, when: string) => string
    readonly holds: (pages: number, statements: number) => string
    /** Before the command that prints the hash of a page's file. */
    readonly check: string
    readonly leftOut: string
    readonly texts: string
    readonly oneClaim: (shown: string, all: string) => string
    /** So many of all results, statements or pages are in it. */
    readonly some: (shown: number, all: string) => string
  }
  readonly reader: {
    readonly tools: string
    readonly clean: string
    readonly raw: string
    readonly both: string
    readonly captured: string
    readonly capturedPage: string
    readonly capturedAlone: string
    readonly naskh: string
    readonly sans: string
    readonly smaller: string
    readonly larger: string
    readonly print: string
    /** Shows characters that are not seen. */
    readonly invisible: string
    readonly invisibleHere: string
    readonly none: string
    readonly facts: string
    readonly reviewed: (reviewed: string, all: string) => string
    /** Some of the statements of a page, by their numbers. */
    readonly statements: (from: string, to: string) => string
    /** Names a statement by its number. */
    readonly statement: (number: string) => string
    readonly close: string
    /** Names the strip of the way of a statement. */
    readonly way: (number: string) => string
    readonly stops: Readonly<Record<'origin' | 'passed' | 'here' | 'later', string>>
    readonly laterPages: Counted
    readonly legend: Readonly<Record<'statement' | 'name' | 'date' | 'cue', string>>
    readonly asWritten: string
    /** No word of the page stands for the speaker. */
    readonly unwritten: string
    readonly heardFrom: string
    readonly span: string
    readonly restsOn: string
    readonly characters: (from: string, to: string) => string
    readonly capturedOn: string
    readonly length: (characters: string) => string
  }
  /** How a speaker stands to what is told: a verb in the third person. */
  readonly stances: Readonly<Record<Stance, string>>
  readonly kinds: Readonly<Record<'direct' | 'indirect' | 'mixed', string>>
  /** Names of languages that pages are in, by code; others show their code. */
  readonly languages: Readonly<{ [code: string]: string }>
  readonly view: {
    readonly language: string
    readonly theme: string
    readonly light: string
    readonly dark: string
    readonly auto: string
    readonly keys: string
  }
  readonly unknown: { readonly outlet: string; readonly day: string; readonly title: string }
  readonly counts: {
    readonly reports: Counted
    readonly origins: Counted
    readonly pages: Counted
    readonly statements: Counted
    readonly stories: Counted
  }
  readonly problem: {
    /** The page that was asked for is not there. */
    readonly missing: string
    /** Asks again with what was mended. */
    readonly again: string
    /** To the screen where something was to be changed. */
    readonly back: string
    readonly home: string
  }
}

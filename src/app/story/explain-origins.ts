import type { Alert } from '../../model/alert.ts'
import type { MergeReason, Origin, OriginCount, OriginMerge } from '../../model/origin.ts'
import type { Span } from '../../model/span.ts'

/** The untouched text of a page, by its id; undefined where the page is not at hand. */
export type TextOf = (page: string) => string | undefined

/** A count of origins in sentences. */
export interface OriginExplanation {
  /** "Nine of eleven reports rest on one statement". */
  readonly finding: string
  /** "11 reports − 9 merges = 2 independent origins". */
  readonly arithmetic: string
  /** A sentence a merge, in the order of the merges. */
  readonly merges: readonly string[]
}

/** Explains a count of origins. */
export function explainOrigins(count: OriginCount, textOf: TextOf): OriginExplanation {
  return {
    finding: findingOf(count),
    arithmetic: arithmeticOf(count),
    merges: count.merges.map((merge) => explainMerge(merge, count, textOf)),
  }
}

/** What a count shows, as a headline. */
function findingOf(count: OriginCount): string {
  const { reports, independent, origins, accounts, circular } = count
  const [most] = origins
  if (reports === 0) return 'No page reports it'
  if (!most)
    return reports === 1
      ? 'One report, no origin'
      : `${all(reports)} cite each other: there is no origin`
  if (reports === 1) return `One report, ${many(independent, 'origin', word)}`
  if (circular.length > 0) {
    const inRings = new Set(circular.flat()).size
    return `${capital(word(inRings))} of ${word(reports)} reports only cite each other`
  }
  const { pages } = most
  if (independent === 1) return `${all(reports)} rest on ${stands(most)}`
  if (independent === reports && accounts === reports) {
    return `${capital(word(reports))} reports, each with an origin of its own`
  }
  if (pages.length > 1 && pages.length < reports && pages.length * 2 >= reports) {
    return `${capital(word(pages.length))} of ${word(reports)} reports rest on ${stands(most)}`
  }
  return `${capital(word(reports))} reports rest on ${word(independent)} origins`
}

function all(reports: number): string {
  return reports === 2 ? 'Both reports' : `All ${word(reports)} reports`
}

/** What an origin is to its reports. */
function stands({ kind, name }: Origin): string {
  if (kind === 'unnamed') return 'one unnamed source'
  return kind === 'outlet' ? `what ${name} reported` : 'one statement'
}

/** The steps from reports to origins; a page that has it from two sources counts twice among the accounts. */
function arithmeticOf({ reports, accounts, merges, circular, independent }: OriginCount): string {
  const steps = [
    accounts === reports
      ? many(reports, 'report')
      : `${many(accounts, 'account')} on ${many(reports, 'page')}`,
    ...(merges.length > 0 ? [many(merges.length, 'merge')] : []),
    ...(circular.length > 0 ? [many(circular.length, 'ring')] : []),
  ]
  return `${steps.join(' − ')} = ${many(independent, 'independent origin')}`
}

/** Why two were counted as one. */
export function explainMerge(merge: OriginMerge, count: OriginCount, textOf: TextOf): string {
  const [into, from] = merge.names
  const share = merge.share === null ? '' : ` (${percent(merge.share)} of its words)`
  const speaker = speakerOf(merge, count)
  const { inferred } = merge
  return MERGES[merge.because]({
    into,
    from,
    words: quoted(merge, textOf),
    share,
    speaker,
    inferred,
  })
}

interface MergeWords {
  readonly into: string
  readonly from: string
  readonly words: string
  readonly share: string
  readonly speaker: string
  readonly inferred: boolean
}

const MERGES: Readonly<Record<MergeReason, (words: MergeWords) => string>> = {
  'same-speaker': ({ into, from, speaker }) =>
    into === from
      ? `Two reports of ${into} have it from one source: one origin.`
      : `${from} and ${into} tell what ${speaker} said: one origin.`,
  spokesman: ({ into, from, inferred }) =>
    inferred
      ? `${from} is taken to speak through ${into}: one origin.`
      : `${from} speaks for ${into}: one origin.`,
  named: ({ into, from, words }) =>
    into === from
      ? `Two reports of ${into} tell it${words}: one origin.`
      : `${from} names ${into}${words}: one origin.`,
  wording: ({ into, from, share }) => `${from} has the text of ${into}${share}: one origin.`,
  'credit-lost': ({ into, from, share }) =>
    `${from} has the text of ${into}${share} and does not name it: it inherits the origin.`,
  translated: ({ into, from, share }) =>
    `${from} tells in another language what ${into} told${share}: one origin.`,
  family: ({ into, from }) => `${from} and ${into} are one house: one origin.`,
  circular: ({ into, from, words }) =>
    `${from} and ${into} cite each other${words}: neither is an origin.`,
}

function speakerOf({ origin }: OriginMerge, { origins }: OriginCount): string {
  return origins.find(({ id }) => id === origin)?.name ?? 'the same speaker'
}

function quoted({ evidence }: OriginMerge, textOf: TextOf): string {
  const text = evidence && textOf(evidence.page)
  return text ? ` (“${wordsAround(text, evidence.span)}”)` : ''
}

const BEFORE = 40

/** The words of a name with what leads to it, from the beginning of its clause, and the name in quotation marks right behind them. */
function wordsAround(text: string, [start, end]: Span): string {
  const lead = text.slice(Math.max(0, start - BEFORE), start)
  const clause = lead.split(/[\n\p{P}]/u).at(-1)!
  const whole = clause.length === BEFORE ? clause.slice(clause.indexOf(' ') + 1) : clause
  const quotedName = /^\s?[«"“][^»"”]{1,30}[»"”]/u.exec(text.slice(end, end + BEFORE))?.[0] ?? ''
  return (whole + text.slice(start, end) + quotedName).trim()
}

/** What a reader should look at, in a sentence. */
export function explainAlert({ kind, values }: Alert): string {
  return ALERTS[kind](values)
}

const ALERTS: Readonly<Record<Alert['kind'], (values: Alert['values']) => string>> = {
  'lost-attribution': ({ outlet, of, share }) =>
    `${outlet} has the text of ${of} (${percent(Number(share))} of its words) and does not name it.`,
  'lost-hedge': ({ outlet, of, from, to }) =>
    from
      ? `${outlet} tells as said (“${to}”) what ${of} tells as claimed (“${from}”).`
      : `${outlet} tells as said what ${of} tells as claimed.`,
  'figure-changed': ({ outlet, of, from, to }) =>
    `${outlet} gives ${to} where ${of} gives ${from}.`,
  circular: ({ outlets }) => `${outlets} cite each other: there is no origin behind them.`,
  'claim-reversed': ({ body, other, before, after, since, until }) =>
    `${body} ${SIDES[String(after)]} since ${since} what ${other === undefined || other === body ? 'it' : other} ${PAST[String(before)]} on ${until}.`,
  'single-origin': ({ reports, origin }) => `All ${reports} reports rest on ${origin} alone.`,
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

const SIDES: Readonly<Record<string, string>> = {
  asserts: 'says',
  confirms: 'confirms',
  denies: 'denies',
  declines: 'does not confirm',
}

const PAST: Readonly<Record<string, string>> = {
  asserts: 'said',
  confirms: 'confirmed',
  denies: 'denied',
  declines: 'would not confirm',
}

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

function word(count: number): string {
  return WORDS[count] ?? String(count)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function many(count: number, what: string, spell: (count: number) => string = String): string {
  return `${spell(count)} ${what}${count === 1 ? '' : 's'}`
}

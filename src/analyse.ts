import { zoneOffset } from './calendar/zone-offset.ts'
import { buildChains } from './detect/chains/build-chains.ts'
import { findSources } from './detect/chains/find-sources.ts'
import { findSelfNamed } from './detect/chains/self-named.ts'
import { dateInCode, dateInUrl } from './detect/dates/date-in-url.ts'
import type { HiddenDate } from './detect/dates/date-in-url.ts'
import { findDates } from './detect/dates/find-dates.ts'
import { findMoment } from './detect/dates/find-moment.ts'
import type { FoundPhrases } from './detect/names/find-phrases.ts'
import { findPhrases } from './detect/names/find-phrases.ts'
import { localEntities } from './detect/names/local-entities.ts'
import { resolvePhrases } from './detect/names/resolve.ts'
import { toMentions } from './detect/names/to-mentions.ts'
import { findStatements } from './detect/statements/find-statements.ts'
import { resolveSpeakers } from './detect/statements/resolve-speakers.ts'
import { toStatements } from './detect/statements/to-statements.ts'
import type { Knowledge, Known, KnownName } from './knowledge/knowledge.ts'
import { romaniser } from './knowledge/romaniser.ts'
import { zoneOf } from './knowledge/zones.ts'
import type { Block } from './model/block.ts'
import type { LanguagePack } from './model/pack.ts'
import type { Page } from './model/page.ts'
import type { NounPhrase, PageEntity } from './model/phrase.ts'
import { placedPhrase } from './model/phrase.ts'
import type { Article, Moment, Note, Record } from './model/record.ts'
import type { Source } from './model/source.ts'
import type { Span } from './model/span.ts'
import { findBlocks } from './page/blocks.ts'
import type { Metadata, OutletName } from './page/metadata.ts'
import { hostOf, readMetadata } from './page/metadata.ts'
import { toArticle } from './page/to-article.ts'
import type { Match } from './text/matcher.ts'
import type { Reading } from './text/reading.ts'
import { foldWord } from './text/fold.ts'
import type { Token } from './text/tokens.ts'
import { spanOf, tokensOf, toReading } from './text/reading.ts'


/** What the reading of a page needs besides the page. */
export interface AnalyseOptions {
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  /** ISO day given by the user. */
  readonly published?: string | null
}

/** Reads a page: the ordered stages, page in, record out. Nothing is fetched, nothing throws on text. */
export function analyse(page: Page, options: AnalyseOptions): Record {
  const { pack, knowledge } = options
  const blocks = findBlocks(page.text, pack, { url: page.url })
  const reading = toReading(page.text, blocks)
  const found = findPhrases(reading, pack, knowledge)
  const knownOutlet = outletAt(reading, page, options)
  const sources = findSources(reading, pack, { phrases: found.phrases, outletAt: knownOutlet })
  const metadata = metadataOf({ page, blocks, reading, sources }, options)
  const published = givenMoment(options.published) ?? metadata.published
  const homeCountry = countryOf(metadata, knowledge)
  const dates = findDates(reading, pack, { anchor: published?.edtf ?? null })

  const drafts = findStatements(reading, pack, {
    phrases: found.phrases,
    sources,
    dates: dates.map((date) => tokensOf(reading, date.span)),
  })
  const romanise = romaniser(pack.code, knowledge)
  const names = resolvePhrases(inArticle(found, reading), reading, pack, {
    knowledge,
    romanise,
    homeCountry,
    at: published?.edtf ?? null,
  })
  const localOf = localEntities(reading, { knowledge, romanise })
  const outletInside = (phrase: NounPhrase): PageEntity | null => {
    const known = phrase.kind === 'outlet' && !phrase.entity ? knownInside(phrase, knownOutlet) : undefined
    return known ? localOf(known) : null
  }
  const entityOf = (phrase: NounPhrase): PageEntity =>
    outletInside(phrase) ?? names.entityOf(phrase) ?? localOf(phrase)
  const told = resolveSpeakers(drafts, reading, {
    phrases: found.phrases,
    entityOf: (phrase) => outletInside(phrase) ?? names.entityOf(phrase),
    localOf,
    agencyBefore: (at) => {
      const opener = sources.findLast(({ kind, from, hops }) => kind.endsWith('opener') && from < at && hops[0]?.rule !== 'text')
      return opener?.hops[0] ? entityOf(opener.hops[0]) : null
    },
  })
  const chains = buildChains(told, {
    reading,
    sources,
    entityOf,
    outlet: metadata.outlet,
    interviewHolds: pack.chains.interviewHolds,
  })
  return {
    isnad: 1,
    page: {
      id: page.id,
      url: page.url,
      path: page.path,
      language: pack.code,
      capturedAt: page.capturedAt,
      length: page.text.length,
    },
    article: toArticle(page, blocks, { ...metadata, published }, pack),
    mentions: toMentions(found, reading, names.entityOf),
    dates,
    statements: toStatements(told, chains, reading),
    events: [],
    notes: notesOf(metadata, published),
  }
}

const BESIDE: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit', 'keywords'])

/** The phrases of the article itself: whom a byline names is nobody that the text speaks of. */
function inArticle(found: FoundPhrases, reading: Reading): FoundPhrases {
  const beside = reading.paragraphs.filter(({ block }) => BESIDE.has(block.role))
  const isInside = ({ from }: NounPhrase) => !beside.some((part) => part.from <= from && from < part.to)
  return { phrases: found.phrases.filter(isInside), inner: found.inner.filter(isInside) }
}

/** What metadata is read from. */
interface Found {
  readonly page: Page
  readonly blocks: readonly Block[]
  readonly reading: Reading
  readonly sources: readonly Source[]
}

/** The page's data; read once more with the outlet's time zone where a printed hour needs it. */
function metadataOf(parts: Found, options: AnalyseOptions): Metadata {
  const first = readMetadata(parts.page, parts.blocks, toolsFor(parts, options, null))
  const zone = zoneOf(countryOf(first, options.knowledge))
  const lacksZone = [first.published, first.updated].some((moment) => /T[\d:]+$/.test(moment?.value ?? ''))
  if (!zone || !lacksZone) return first
  return readMetadata(parts.page, parts.blocks, toolsFor(parts, options, zone))
}

function toolsFor(
  { page, reading, sources }: Found,
  { pack, knowledge }: AnalyseOptions,
  zone: string | null,
): Parameters<typeof readMetadata>[2] {
  const outletNamed = (phrase: NounPhrase): OutletName => {
    const span = spanOf(reading, phrase, phrase.skip)
    const known = phrase.entity === null ? undefined : knowledge.byId(phrase.entity)
    const name = known?.name ?? romaniser(pack.code, knowledge)(page.text.slice(...span))
    return { name, entity: known?.id ?? null, span, agency: known?.outlet === 'agency' }
  }
  const isHome = (phrase: NounPhrase): boolean => {
    const known = phrase.entity === null ? undefined : knowledge.byId(phrase.entity)
    if (!known) return true
    return pack.chains.homeCountries.split(' ').includes(known.country ?? '')
  }
  const self = findSelfNamed(sources, isHome)
  return {
    pack,
    selfNamed: self && outletNamed(self),
    outletNames: (span) => outletsIn(page, span, { pack, knowledge }),
    outletOfHost: (host) => {
      const known = knowledge.outletOfHost(host)
      return known && { name: known.name, entity: known.id }
    },
    momentIn: (span) => printedMoment(page, span, { pack, zone }),
    dateInUrl: () => hiddenMoment(page.url === null ? undefined : dateInUrl(page.url), 'date in the URL'),
    dateInCode: (code) => hiddenMoment(dateInCode(code), 'date in the news code'),
  }
}

/** The known outlets named in a span of the page's text, furniture included. */
function outletsIn(page: Page, span: Span, options: AnalyseOptions): OutletName[] {
  const reading = toReading(page.text, [{ role: 'body', span }])
  const { tokens } = reading
  const find = outletFinder(page, options)
  return tokens
    .flatMap((_, at) => find(tokens, at, tokens.length) ?? [])
    .map((match) => ({
      name: match.known.name,
      entity: match.known.id,
      span: spanOf(reading, match, match.skip),
      agency: match.known.outlet === 'agency',
      common: match.value.needsCompany,
    }))
}

/** The outlet that publishes on the page's host. */
function hostOutlet({ url }: Page, knowledge: Knowledge): Known | undefined {
  const host = hostOf(url)
  return host === null ? undefined : knowledge.outletOfHost(host)
}

/** An outlet known at some tokens. */
interface OutletMatch extends Match<KnownName> {
  readonly known: Known
}

/** Finds the outlet at a token: of those that share a name the page's own, else one of its country, else the first. */
function outletFinder(page: Page, { pack, knowledge }: AnalyseOptions) {
  const names = knowledge.names(pack.code)
  const home = hostOutlet(page, knowledge)
  const homeNames = (home?.names[pack.code] ?? []).map(foldWord)
  return (tokens: readonly Token[], at: number, limit: number): OutletMatch | undefined => {
    const outlets = names
      .allAt(tokens, at, limit)
      .filter(({ value }) => value.known.kind === 'outlet')
    const [first] = outlets
    if (!first) return undefined
    const words = tokens.slice(first.from, first.to).map(({ key }) => key)
    const isHome = home && homeNames.some((name) => words.every((word) => name.includes(word)))
    if (isHome) return { ...first, known: home }
    const near = outlets.find(({ value }) => home && value.known.country === home.country) ?? first
    return { ...near, known: near.value.known }
  }
}

/** Finds a known outlet at a token, common words too: asked only where nothing but an outlet can stand. */
function outletAt(reading: Reading, page: Page, options: AnalyseOptions) {
  const find = outletFinder(page, options)
  return (at: number, limit: number): NounPhrase | undefined => {
    const match = find(reading.tokens, at, limit)
    return (
      match &&
      placedPhrase(match, {
        how: 'name',
        kind: 'outlet',
        named: true,
        rule: 'outlet by its place',
        entity: match.known.id,
        skip: match.skip,
      })
    )
  }
}

/** The known outlet in the words of a phrase that names one with its kind: خبرگزاری «رویترز». */
function knownInside(
  phrase: NounPhrase,
  outlet: (at: number, limit: number) => NounPhrase | undefined,
): NounPhrase | undefined {
  for (let at = phrase.from; at < phrase.to; at++) {
    const known = outlet(at, phrase.to)
    if (known) return known
  }
  return undefined
}

function printedMoment(
  page: Page,
  span: Span,
  { pack, zone }: { pack: LanguagePack; zone: string | null },
): Moment | undefined {
  const moment = findMoment(page.text, span, {
    words: pack.dates,
    offsetOf: (day) => (zone === null ? undefined : zoneOffset(zone, day)),
  })
  return moment && { ...moment, inferred: false, rule: 'printed date' }
}

function hiddenMoment(hidden: HiddenDate | undefined, rule: string): Moment | undefined {
  if (!hidden) return undefined
  const { value, calendar } = hidden
  return { value, edtf: value, calendar, surface: null, span: null, inferred: true, rule }
}

function givenMoment(day: string | null | undefined): Moment | null {
  if (!day) return null
  const rule = 'given by the reader'
  return { value: day, edtf: day, calendar: 'gregory', surface: null, span: null, inferred: false, rule }
}

function countryOf({ outlet }: Metadata, knowledge: Knowledge): string | null {
  return outlet?.entity ? (knowledge.byId(outlet.entity)?.country ?? null) : null
}

function notesOf({ outlet }: Metadata, published: Article['published']): Note[] {
  const notes: Note[] = []
  if (!outlet) notes.push({ code: 'no-outlet', message: 'the page names no publisher' })
  if (!published) notes.push({ code: 'no-date', message: 'the page prints no publication date' })
  return notes
}

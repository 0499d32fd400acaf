import type { EntityKind } from '../model/mention.ts'
import type { Record } from '../model/record.ts'
import type { Hop, Statement } from '../model/statement.ts'
import type { Cast, Told } from './entities.ts'
import { castOf } from './entities.ts'
import type { Format } from './format.ts'
import { entityIri, pageIri, TERMS, webAddress } from './iri.ts'
import { toInstant, toInterval } from './times.ts'
import { filled } from './filled.ts'
import type { Json } from './filled.ts'
import { embeddableJson } from './embeddable-json.ts'

const CONTEXT = ['https://schema.org', { isnad: TERMS }]

/** The types of schema.org that our kinds of entities are. */
const TYPES: Readonly<{ [kind in EntityKind]: string | readonly string[] }> = {
  person: 'Person',
  organisation: 'Organization',
  state: ['Country', 'GovernmentOrganization'],
  place: 'Place',
  outlet: 'NewsMediaOrganization',
  group: 'Organization',
  document: 'CreativeWork',
}

/** schema.org as JSON-LD: one document whose `@graph` has a NewsArticle a page, a line each. */
export const jsonld: Format = {
  name: 'jsonld',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  drops: [
    "the page's untouched text and its blocks; spans but those of contents and cues",
    'how and where each entity is mentioned, and candidates',
    'dates, notes, and events coded in PLOVER',
    'the calendar of the day of publication, and how it was read',
    'rules, but those of statements',
  ],
  head: `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`,
  page: ({ record }) => embeddableJson(toArticle(record)),
  between: ',\n',
  foot: '\n]}\n',
}

function toArticle(record: Record): Json {
  const { page, article } = record
  const cast = castOf(record)
  return filled({
    '@type': 'NewsArticle',
    '@id': pageIri(record),
    identifier: page.id,
    url: webAddress(page.url),
    sameAs: webAddress(article.shortUrl),
    inLanguage: page.language,
    headline: article.headline,
    alternativeHeadline: article.kicker,
    abstract: article.lead,
    articleBody: article.text,
    articleSection: article.section,
    keywords: article.keywords,
    author: article.byline,
    creditText: article.credit,
    publisher: publisherOf(record),
    datePublished: article.published && timeOf(article.published.value),
    dateModified: article.updated && timeOf(article.updated.value),
    isBasedOn: sourcesOf(record),
    mentions: cast.entities.filter(({ named }) => named).map(toParty),
    hasPart: record.statements.map((statement) => toQuotation(statement, record, cast)),
  })
}

function publisherOf({ article }: Record): Json | null {
  const { outlet } = article
  if (outlet === null) return null
  return filled({
    '@type': 'NewsMediaOrganization',
    '@id': outlet.entity === null ? null : entityIri(outlet.entity),
    name: outlet.name,
  })
}

/** The reports that the page's own statements come from directly, each reporter once. */
function sourcesOf({ statements }: Record): Json[] {
  const reporters = new Map<string, Hop>()
  for (const { chain } of statements) {
    const reporter = upstreamOf(chain).at(-1)
    if (reporter) reporters.set(reporter.entity, reporter)
  }
  return [...reporters.values()].map((hop) => ({
    '@type': 'CreativeWork',
    creator: toParty(hop),
  }))
}

function toQuotation(statement: Statement, record: Record, cast: Cast): Json {
  const { speaker, addressee, content, cue, said } = statement
  const iri = pageIri(record, statement.id)
  return filled({
    '@type': 'Quotation',
    '@id': iri,
    text: content.text,
    inLanguage: record.page.language,
    spokenByCharacter: oneOrMany(cast.speakersOf(speaker).map(toParty)),
    isPartOf: { '@id': pageIri(record) },
    isBasedOn: reportOf(upstreamOf(statement.chain), iri),
    recordedIn: said && occasionOf(said),
    'isnad:kind': statement.kind,
    'isnad:stance': statement.stance,
    'isnad:place': statement.place,
    'isnad:named': speaker.named,
    'isnad:addressee': addressee && toParty(addressee),
    'isnad:cue': cue.text,
    'isnad:cueSpan': cue.span.join('-'),
    'isnad:contentSpan': content.pieces.map((piece) => piece.join('-')),
    'isnad:medium': said?.medium,
    'isnad:inside': statement.inside && { '@id': pageIri(record, statement.inside) },
    'isnad:rule': statement.rule,
  })
}

/** The transmitters above the page's own outlet, nearest the speaker first. */
function upstreamOf(chain: readonly Hop[]): readonly Hop[] {
  return chain.filter(({ relation }) => relation !== 'published')
}

/** What the last of these transmitters reported, resting on what the one before reported, and so on up to the speaker. */
function reportOf(hops: readonly Hop[], statement: string): Json | null {
  const hop = hops.at(-1)
  if (!hop) return null
  return filled({
    '@type': 'CreativeWork',
    '@id': `${statement}:hop${hops.length}`,
    creator: toParty(hop),
    'isnad:relation': hop.relation,
    'isnad:inherited': hop.inherited,
    'isnad:evidence': hop.surface,
    isBasedOn: reportOf(hops.slice(0, -1), statement),
  })
}

function occasionOf({ edtf, place }: NonNullable<Statement['said']>): Json | null {
  if (edtf === null && place === null) return null
  const [from, to] = (edtf && toInterval(edtf)) || []
  return filled({
    '@type': 'Event',
    startDate: from,
    endDate: to === from ? null : to,
    'isnad:edtf': edtf,
    location: place === null ? null : { '@type': 'Place', name: place },
  })
}

function timeOf(value: string): string {
  return toInstant(value) ?? value
}

function toParty({ entity, name, native, kind }: Told): Json {
  return filled({ '@type': TYPES[kind], '@id': entityIri(entity), name, alternateName: native })
}

function oneOrMany(parties: readonly Json[]): Json | readonly Json[] {
  return parties.length === 1 ? parties[0]! : parties
}

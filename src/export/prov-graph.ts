import type { EntityKind } from '../model/mention.ts'
import type { Record } from '../model/record.ts'
import type { Hop, Statement } from '../model/statement.ts'
import { labelLanguage } from './direction.ts'
import type { Cast, Told } from './entities.ts'
import { castOf } from './entities.ts'
import type { Json } from './filled.ts'
import { filled } from './filled.ts'
import { entityIri, pageIri, SOFTWARE, TERMS, webAddress } from './iri.ts'
import { toInstant } from './times.ts'

/** The prefixes of the terms of a provenance graph. */
export const PROV_PREFIXES: Readonly<{ [prefix: string]: string }> = {
  prov: 'http://www.w3.org/ns/prov#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  isnad: TERMS,
}

/** What both writings of PROV-O leave out. */
export const PROV_DROPS: readonly string[] = [
  'the text of the page and of the article, and the blocks',
  'mentions, dates, events and notes',
  'kicker, lead, section, code, keywords, captions, short link and update of the article',
  'how the outlet and the day of publication were read',
  'when the page was read',
]

const AGENTS: Readonly<{ [kind in EntityKind]: readonly string[] }> = {
  person: ['prov:Person'],
  organisation: ['prov:Organization'],
  state: ['prov:Organization'],
  place: ['prov:Agent'],
  outlet: ['prov:Organization'],
  group: ['prov:Agent'],
  document: ['prov:Agent', 'prov:Entity'],
}

/** The bundle of a page: the record as an entity of its own, made by a run of the program that used the page. */
export function bundleOf(record: Record): Json[] {
  const run = pageIri(record, 'run')
  return [
    {
      '@id': pageIri(record, 'record'),
      '@type': ['prov:Bundle', 'prov:Entity'],
      'prov:wasGeneratedBy': { '@id': run },
    },
    {
      '@id': run,
      '@type': 'prov:Activity',
      'prov:used': { '@id': pageIri(record) },
      'prov:wasAssociatedWith': { '@id': SOFTWARE },
    },
    { '@id': SOFTWARE, '@type': 'prov:SoftwareAgent', 'rdfs:label': 'Isnad' },
  ]
}

/** The provenance of what a page reports: the page, its statements, the reports they come through, and who made each. */
export function provenanceOf(record: Record): Json[] {
  const { statements } = record
  const cast = castOf(record)
  const agents = new Map<string, Json>()
  for (const { speaker, addressee, chain } of statements) {
    const parties = [...chain, ...(addressee ? [addressee] : []), ...cast.speakersOf(speaker)]
    for (const one of parties) agents.set(one.entity, toAgent(one, record))
  }
  return [
    pageOf(record),
    ...outletAgent(record, agents),
    ...agents.values(),
    ...statements.flatMap((statement) => [
      toEntity(statement, record, cast),
      ...reportsOf(statement, record),
    ]),
  ]
}

function pageOf(record: Record): Json {
  const { page, article } = record
  const { outlet, published } = article
  const address = webAddress(page.url)
  const moment = published && toInstant(published.value)
  return filled({
    '@id': pageIri(record),
    '@type': 'prov:Entity',
    'dcterms:identifier': page.id,
    'dcterms:title': article.headline && inLanguage(article.headline, page.language),
    'dc:language': page.language,
    'dc:creator': article.byline && inLanguage(article.byline, page.language),
    'isnad:credit': article.credit && inLanguage(article.credit, page.language),
    'isnad:path': page.path,
    'prov:specializationOf': address && { '@id': address },
    'prov:wasAttributedTo': outlet?.entity && { '@id': entityIri(outlet.entity) },
    'dcterms:issued': published && dated(moment ?? published.edtf),
    'isnad:capturedAt': page.capturedAt,
  })
}

function outletAgent({ article }: Record, agents: ReadonlyMap<string, Json>): Json[] {
  const { outlet } = article
  if (!outlet?.entity || agents.has(outlet.entity)) return []
  const label = { '@value': outlet.name, '@language': 'en' }
  return [{ '@id': entityIri(outlet.entity), '@type': 'prov:Organization', 'rdfs:label': label }]
}

function toAgent(told: Told, record: Record): Json {
  const { entity, name, native, kind } = told
  const labels = [inLanguage(name, labelLanguage(told, record))]
  if (native !== null) labels.push(inLanguage(native, record.page.language))
  return { '@id': entityIri(entity), '@type': AGENTS[kind], 'rdfs:label': labels }
}

/** A statement as it stands on the page. */
function toEntity(statement: Statement, record: Record, cast: Cast): Json {
  const { speaker, addressee, content, cue, said, chain, inside } = statement
  const upstream = upstreamOf(chain)
  const speakers = cast.speakersOf(speaker)
  return filled({
    '@id': pageIri(record, statement.id),
    '@type': ['prov:Entity', 'isnad:Statement'],
    'prov:value': inLanguage(content.text, record.page.language),
    'dcterms:isPartOf': { '@id': pageIri(record) },
    'prov:wasAttributedTo': speakers.map(({ entity }) => ({ '@id': entityIri(entity) })),
    'prov:qualifiedAttribution': speakers.map((one) => toAttribution(one, statement)),
    ...quotationFrom(upstream.length, statement, record),
    'prov:hadPrimarySource': firstHand(upstream) && {
      '@id': pageIri(record, statement.id, 'hop1'),
    },
    'isnad:kind': statement.kind,
    'isnad:place': statement.place,
    'isnad:cue': cue.text,
    'isnad:start': content.span[0],
    'isnad:end': content.span[1],
    'isnad:addressee': addressee && { '@id': entityIri(addressee.entity) },
    'isnad:said': said?.edtf,
    'isnad:saidPlace': said?.place,
    'isnad:medium': said?.medium,
    'isnad:inside': inside && { '@id': pageIri(record, inside) },
    'isnad:rule': statement.rule,
  })
}

function toAttribution({ entity }: Told, { speaker, stance }: Statement): Json {
  return filled({
    '@type': 'prov:Attribution',
    'prov:agent': { '@id': entityIri(entity) },
    'isnad:stance': stance,
    'isnad:named': speaker.named,
    'isnad:evidence': speaker.surface,
    'isnad:rule': speaker.rule,
  })
}

/** One entity for what each transmitter above the page's outlet reported. */
function reportsOf(statement: Statement, record: Record): Json[] {
  return upstreamOf(statement.chain).map(({ entity }, index) => ({
    '@id': pageIri(record, statement.id, `hop${index + 1}`),
    '@type': ['prov:Entity', 'isnad:Report'],
    'prov:wasAttributedTo': { '@id': entityIri(entity) },
    ...quotationFrom(index, statement, record),
  }))
}

/** That something was quoted from what a transmitter reported; hops count from 1, the nearest to the speaker. */
function quotationFrom(hopNumber: number, statement: Statement, record: Record): Json {
  const hop = upstreamOf(statement.chain)[hopNumber - 1]
  if (!hop) return {}
  const report = { '@id': pageIri(record, statement.id, `hop${hopNumber}`) }
  return {
    'prov:wasQuotedFrom': report,
    'prov:qualifiedQuotation': filled({
      '@type': 'prov:Quotation',
      'prov:entity': report,
      'isnad:order': hopNumber,
      'isnad:relation': hop.relation,
      'isnad:inherited': hop.inherited,
      'isnad:evidence': hop.surface,
      'isnad:start': hop.span?.[0],
      'isnad:end': hop.span?.[1],
      'isnad:rule': hop.rule,
    }),
  }
}

function upstreamOf(chain: readonly Hop[]): readonly Hop[] {
  return chain.filter(({ relation }) => relation !== 'published')
}

/** Whether the transmitter nearest the speaker heard them itself. */
function firstHand([nearest]: readonly Hop[]): boolean | null {
  return nearest?.relation === 'interviewed' || null
}

function inLanguage(text: string, language: string): Json {
  return { '@value': text, '@language': language }
}

function dated(value: string): Json | string {
  if (value.includes('T')) return { '@value': value, '@type': 'xsd:dateTime' }
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? { '@value': value, '@type': 'xsd:date' } : value
}

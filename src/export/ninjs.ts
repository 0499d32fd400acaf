import type { EntityKind } from '../model/mention.ts'
import type { Record } from '../model/record.ts'
import type { Hop, Statement } from '../model/statement.ts'
import type { Cast, Told } from './entities.ts'
import { castOf } from './entities.ts'
import type { Json } from './filled.ts'
import { filled } from './filled.ts'
import type { Format } from './format.ts'
import { LINES } from './format.ts'
import { entityIri, pageIri, webAddress } from './iri.ts'
import { toInstant } from './times.ts'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
}

type List = 'people' | 'organisations' | 'places'

/** The list of an item in which an entity of a kind stands; a state that speaks or is spoken to is an organisation. */
const LISTS: Readonly<{ [kind in EntityKind]: List | null }> = {
  person: 'people',
  organisation: 'organisations',
  outlet: 'organisations',
  group: 'organisations',
  state: 'places',
  place: 'places',
  document: null,
}

/** IPTC ninjs 3.1, one news item a line; its statements are associated items, each with its chain as `infoSources`. */
export const ninjs: Format = {
  ...LINES,
  name: 'ninjs',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  drops: [
    'spans, blocks, captions, and the untouched text',
    'mentions one by one, candidates, entities that the page does not name, and documents',
    'dates, events and notes',
    'how outlet, day of publication, speakers and hops were read; rules',
  ],
  page: ({ record }) => `${JSON.stringify(toItem(record))}\n`,
}

function toItem(record: Record): Json {
  const { page, article } = record
  const { published, updated, lead, code } = article
  const cast = castOf(record)
  const instant = published && toInstant(published.value)
  return filled({
    uri: webAddress(page.url) ?? pageIri(record),
    standard: STANDARD,
    type: 'text',
    language: page.language,
    contentCreated: instant,
    versionCreated: updated && toInstant(updated.value),
    by: article.byline,
    title: article.headline,
    headlines: [...texts('main', article.headline), ...texts('kicker', article.kicker)],
    descriptions: [
      ...texts('summary', lead),
      ...texts('section', article.section),
      ...texts('credit', article.credit),
      ...(instant ? [] : texts('published', published?.value ?? null)),
    ],
    bodies: [
      {
        role: 'main',
        contentType: 'text/plain',
        charCount: Array.from(article.text).length,
        value: article.text,
      },
    ],
    subjects: article.keywords.map((name) => ({ name, rel: 'keyword' })),
    ...listsOf(cast.entities.filter(({ named }) => named)),
    infoSources: sourcesOf(record),
    altIds: [
      { role: 'hash', value: page.id },
      ...(code === null ? [] : [{ role: 'outlet', value: code }]),
      ...(article.shortUrl === null ? [] : [{ role: 'shortUrl', value: article.shortUrl }]),
      ...(page.path === null ? [] : [{ role: 'path', value: page.path }]),
    ],
    associations: [
      ...reportsOf(record),
      ...record.statements.map((statement) => toAssociation(statement, record, cast)),
    ],
  })
}

function texts(role: string, value: string | null): Json[] {
  return value === null ? [] : [{ role, contentType: 'text/plain', value }]
}

/** People, organisations and places, each with what it does on the page as `rel`. */
function listsOf(entities: readonly (Told & { readonly part: string })[]): Json {
  const listOf = ({ kind, part }: { kind: EntityKind; part: string }) =>
    kind === 'state' && part !== 'mentioned' ? 'organisations' : LISTS[kind]
  const inList = (list: List) =>
    entities
      .filter((entity) => listOf(entity) === list)
      .map((entity) => toParty(entity, entity.part))
  return filled({
    people: inList('people'),
    organisations: inList('organisations'),
    places: inList('places'),
  })
}

function toParty({ entity, name, native }: Told, rel: string): Json {
  return filled({ name, rel, uri: entityIri(entity), literal: native })
}

/** Every transmitter of the page once for each place that it has in a chain, then the page's outlet. */
function sourcesOf({ statements, article }: Record): Json[] {
  const sources = new Map<string, Json>()
  for (const { chain } of statements) {
    for (const [role, hop] of rolesOf(chain)) {
      if (hop.relation !== 'published') sources.set(`${role} ${hop.entity}`, toSource(hop, role))
    }
  }
  const { outlet } = article
  const publisher =
    outlet &&
    filled({ name: outlet.name, role: 'published', uri: outlet.entity && entityIri(outlet.entity) })
  return [...sources.values(), ...(publisher ? [publisher] : [])]
}

/** A chain's hops with their roles; the number counts from the speaker, for the list has no order of its own. */
function rolesOf(chain: readonly Hop[]): (readonly [role: string, hop: Hop])[] {
  return chain.map((hop, index) => [`${hop.relation}-${index + 1}`, hop])
}

function toSource({ entity, name, native }: Told, role: string): Json {
  return filled({ name, role, uri: entityIri(entity), literal: native })
}

/** A report that the page rests on, for each transmitter that its own text quotes. */
function reportsOf({ statements }: Record): Json[] {
  const reporters = new Map<string, Hop>()
  for (const { chain } of statements) {
    const nearest = chain.findLast(({ relation }) => relation !== 'published')
    if (nearest) reporters.set(nearest.entity, nearest)
  }
  return [...reporters.values()].map((hop) => ({
    name: `report by ${hop.name}`,
    rel: 'source',
    type: 'text',
    infoSources: [toSource(hop, hop.relation)],
  }))
}

function toAssociation(statement: Statement, record: Record, cast: Cast): Json {
  const { speaker, addressee, content, said, chain, cue } = statement
  const parties = [
    ...cast.speakersOf(speaker).map((one) => ({ ...one, part: 'speaker' })),
    ...(addressee ? [{ ...addressee, part: 'addressee' }] : []),
  ]
  return filled({
    name: `${speaker.name} ${statement.stance}`,
    rel: 'quotation',
    uri: pageIri(record, statement.id),
    type: 'component',
    language: record.page.language,
    located: said?.place,
    bodies: [
      { role: statement.kind, contentType: 'text/plain', value: content.text },
      { role: 'cue', contentType: 'text/plain', value: cue.text },
    ],
    descriptions: [...texts('said', said?.edtf ?? null), ...texts('medium', said?.medium ?? null)],
    subjects: [{ name: statement.stance, rel: 'stance' }],
    ...listsOf(parties),
    infoSources: rolesOf(chain).map(([role, hop]) => toSource(hop, role)),
  })
}

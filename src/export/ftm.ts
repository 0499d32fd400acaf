import type { EntityKind } from '../model/mention.ts'
import type { Event, Record } from '../model/record.ts'
import type { Statement } from '../model/statement.ts'
import type { Cast, PageEntity } from './entities.ts'
import { castOf } from './entities.ts'
import type { Format } from './format.ts'
import { LINES } from './format.ts'
import { ftmLanguage } from './ftm-languages.ts'
import { webAddress, wikidataId } from './iri.ts'
import { toInterval, toUtc } from './times.ts'

/** An entity of FollowTheMoney; every property has several values. */
interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<{ [name: string]: readonly string[] }>
}

/** Our kinds of entities that FollowTheMoney has as parties; places and documents are only mentioned. */
const SCHEMAS: Readonly<{ [kind in EntityKind]: string | null }> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'PublicBody',
  outlet: 'Organization',
  group: 'LegalEntity',
  place: null,
  document: null,
}

const TITLE = 120
/** Characters of an id. */
const LONGEST = 180

/** FollowTheMoney entities, one a line; who is on several pages comes several times, with one id. */
export const ftm: Format = {
  ...LINES,
  name: 'ftm',
  extension: 'ftm.json',
  mediaType: 'application/x-ndjson',
  drops: [
    'spans, blocks, captions, and the untouched text',
    'entities that the page does not name, as entities; their words stay in the names of events',
    'places and documents, but for the mention of their names',
    'pronouns, roles and descriptions as mentions, and candidates',
    'dates, notes and rules',
    'the hash of the page as a checksum (FollowTheMoney has SHA-1): the id is made of it',
    'languages and times that FollowTheMoney cannot write',
  ],
  page: ({ record }) =>
    ftmEntities(record)
      .map((entity) => `${JSON.stringify(entity)}\n`)
      .join(''),
}

/** All entities of a page: the article, the parties, their mentions, and an event and a note for each statement. */
export function ftmEntities(record: Record): FtmEntity[] {
  const cast = castOf(record)
  const named = cast.entities.filter((entity) => entity.named)
  const parties = new Map(
    named.filter(({ kind }) => SCHEMAS[kind] !== null).map((party) => [party.entity, party]),
  )
  const idsOf = (ids: readonly string[]) => ids.filter((id) => parties.has(id)).map(partyId)
  return [
    toArticle(record),
    ...[...parties.values()].map((party) => toParty(party, record)),
    ...named
      .filter(({ surfaces }) => surfaces.size > 0)
      .map((entity, index) => toMention(entity, index, record)),
    ...record.statements.flatMap((statement) => [
      toSpeech(statement, record, idsOf(partiesTo(statement, cast))),
      toNote(statement, record),
    ]),
    ...record.events.map((event, index) => toEvent(event, { index, record, parties })),
  ]
}

function toArticle(record: Record): FtmEntity {
  const { page, article } = record
  const { outlet, published, updated } = article
  const path = page.path?.split('/').at(-1)
  return make(idOf(record), 'Article', {
    title: [article.headline],
    fileName: [path || idOf(record)],
    summary: [article.lead],
    author: [article.byline],
    bodyText: [article.text],
    language: [ftmLanguage(page.language)],
    keywords: article.keywords,
    publishedAt: [published && (toUtc(published.value) ?? published.edtf)],
    modifiedAt: [updated && (toUtc(updated.value) ?? updated.edtf)],
    retrievedAt: [page.capturedAt && toUtc(page.capturedAt)],
    publisher: [outlet?.name],
    notes: [article.credit && `credit: ${article.credit}`],
    sourceUrl: [webAddress(page.url), webAddress(article.shortUrl)],
    processingAgent: ['Isnad'],
  })
}

function toParty(party: PageEntity, record: Record): FtmEntity {
  return make(partyId(party.entity), SCHEMAS[party.kind]!, {
    name: [party.name],
    alias: [party.native],
    wikidataId: [wikidataId(party.entity)],
    proof: [idOf(record)],
  })
}

function toMention(entity: PageEntity, index: number, record: Record): FtmEntity {
  const schema = SCHEMAS[entity.kind]
  return make(`${idOf(record)}-m${index + 1}`, 'Mention', {
    document: [idOf(record)],
    name: [...entity.surfaces],
    resolved: [schema && partyId(entity.entity)],
    detectedSchema: [schema],
  })
}

/** A statement: FollowTheMoney has no schema for speech, so it is an event at which the speaker and the addressee are involved. */
function toSpeech(statement: Statement, record: Record, involved: readonly string[]): FtmEntity {
  const { id, speaker, content, said } = statement
  return make(`${idOf(record)}-${id}`, 'Event', {
    name: [`${speaker.name} ${statement.stance}: ${cut(content.text)}`],
    summary: [content.text],
    ...datesOf(said?.edtf ?? null),
    location: [said?.place],
    involved,
    proof: [idOf(record)],
    publisher: [record.article.outlet?.name],
    sourceUrl: [webAddress(record.page.url)],
    recordId: [id],
  })
}

/** Speaker, members and addressee; nobody where the speaker has no name, or it would seem that the addressee spoke. */
function partiesTo({ speaker, addressee }: Statement, { speakersOf }: Cast): string[] {
  if (!speaker.named) return []
  return [...speakersOf(speaker), ...(addressee ? [addressee] : [])].map(({ entity }) => entity)
}

/** What a statement is, in words: stance, kind, cue, and the chain, nearest the speaker first. */
function toNote(statement: Statement, record: Record): FtmEntity {
  const { id, speaker, stance, kind, place, cue, said, chain } = statement
  const hops = chain.map(({ name, relation }) => `${name} (${relation})`)
  const lines = [
    `stance: ${stance}; ${kind}; in the ${place}`,
    `speaker: ${speaker.name}${speaker.named ? '' : ' (unnamed)'}, ${surfaceOf(speaker)}`,
    `cue: "${cue.text}"`,
    ...(said?.medium ? [`medium: ${said.medium}`] : []),
    ...(hops.length > 0 ? [`chain: ${[speaker.name, ...hops].join(' → ')}`] : []),
  ]
  return make(`${idOf(record)}-${id}-note`, 'Note', {
    name: [`Statement ${id} by ${speaker.name}`],
    entity: [`${idOf(record)}-${id}`],
    description: [lines.join('\n')],
    proof: [idOf(record)],
  })
}

function surfaceOf({ surface }: Statement['speaker']): string {
  return surface === null ? 'carried by the verb' : `"${surface}"`
}

function toEvent(
  event: Event,
  of: { index: number; record: Record; parties: ReadonlyMap<string, PageEntity> },
): FtmEntity {
  const { index, record, parties } = of
  const involved = [...event.actors, ...event.recipients].filter((id) => parties.has(id))
  return make(`${idOf(record)}-event-${index}`, 'Event', {
    name: [[event.plover, event.mode ?? '', `(${event.status})`].filter(Boolean).join(' ')],
    summary: [record.page.text.slice(...event.span)],
    ...datesOf(event.edtf),
    location: [event.place],
    involved: involved.map(partyId),
    proof: [idOf(record)],
  })
}

function datesOf(edtf: string | null): { readonly [name: string]: readonly string[] } {
  const interval = edtf === null ? null : toInterval(edtf)
  if (interval === null) return {}
  const [from, to] = interval
  return from === to ? { date: [from] } : { startDate: [from], endDate: [to] }
}

function make(
  id: string,
  schema: string,
  properties: Readonly<{ [name: string]: readonly (string | null | undefined)[] }>,
): FtmEntity {
  const filled = Object.entries(properties)
    .map(([name, values]) => [name, [...new Set(values.filter(Boolean) as string[])]] as const)
    .filter(([, values]) => values.length > 0)
  return { id, schema, properties: Object.fromEntries(filled) }
}

function idOf({ page }: Record): string {
  return `isnad-${page.id.slice(page.id.indexOf(':') + 1)}`
}

/**
 * The id of an entity in the letters that FollowTheMoney takes (ASCII letters, digits, inner points and hyphens): a
 * Wikidata id as it is, any other after `isnad-`, with `.` and four hexadecimal digits for each other UTF-16 unit.
 */
function partyId(entity: string): string {
  if (wikidataId(entity) !== null) return entity
  const written = entity.replace(/[^0-9A-Za-z-]|-$/g, (unit) =>
    Array.from({ length: unit.length }, (_, at) => hexOf(unit.charCodeAt(at))).join(''),
  )
  const id = `isnad-${written}`
  return id.length <= LONGEST ? id : `${id.slice(0, LONGEST)}.${fingerprint(entity)}`
}

/** 64 bits that tell long ids apart (FNV-1a over UTF-16 units). */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}

function hexOf(unit: number): string {
  return `.${unit.toString(16).padStart(4, '0')}`
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= TITLE ? line : `${line.slice(0, TITLE).replace(/\s\S*$/, '')}…`
}

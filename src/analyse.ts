import { buildChains } from './detect/chains/build-chains.ts'
import { findSources } from './detect/chains/find-sources.ts'
import { findDates } from './detect/dates/find-dates.ts'
import { findPhrases } from './detect/names/find-phrases.ts'
import { resolvePhrases } from './detect/names/resolve.ts'
import { findStatements } from './detect/statements/find-statements.ts'
import { resolveSpeakers } from './detect/statements/resolve-speakers.ts'
import { toStatements } from './detect/statements/to-statements.ts'
import type { Knowledge } from './knowledge/knowledge.ts'
import type { LanguagePack } from './model/pack.ts'
import type { Page } from './model/page.ts'
import type { Hop } from './model/statement.ts'
import type { NounPhrase, PageEntity, TokenRange } from './model/phrase.ts'
import type { Outlet, Record } from './model/record.ts'
import type { Source } from './model/source.ts'
import { findBlocks } from './page/blocks.ts'
import type { Reading } from './text/reading.ts'
import { spanOf, toReading } from './text/reading.ts'
import { foldWord } from './text/fold.ts'

/** What the reading of a page needs besides the page. */
export interface AnalyseOptions {
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  /** ISO day given by the user. */
  readonly published?: string | null
}

/** Reads a page: the ordered stages, page in, record out. */
export function analyse(page: Page, options: AnalyseOptions): Record {
  const { pack, knowledge } = options
  const blocks = findBlocks(page.text, pack)
  const reading = toReading(page.text, blocks)
  const found = findPhrases(reading, pack, knowledge)
  const anchor = options.published ?? null
  const dates = findDates(reading, pack, { anchor })
  const sources = findSources(reading, pack, found.phrases)
  const drafts = findStatements(reading, pack, {
    phrases: found.phrases,
    sources,
    dates: dates.map((date) => tokensOf(reading, date.span)),
  })
  const romanise = (name: string) => name
  const names = resolvePhrases(found, reading, pack, { knowledge, romanise, at: anchor })
  const local = localEntities(reading, romanise)
  const told = resolveSpeakers(drafts, reading, {
    phrases: found.phrases,
    entityOf: names.entityOf,
    localOf: local,
    agencyBefore: (at) => agencyBefore(sources, at, (phrase) => names.entityOf(phrase) ?? local(phrase)),
  })
  const outlet = outletOf(page, knowledge, sources, (phrase) => names.entityOf(phrase) ?? local(phrase), reading)
  const chains = buildChains(
    told.map(({ draft, speaker }) => ({
      speaker,
      cue: draft.cue[0]!,
      content: draft.content,
      inside: draft.inside ? drafts.indexOf(draft.inside) : null,
      relays: draft.relays,
      subject: draft.subject,
      continues: draft.continues,
      isTitle: draft.paragraph.block.role !== 'body',
    })),
    {
      reading,
      sources,
      entityOf: names.entityOf,
      localOf: local,
      outlet: outlet && { hop: toHop(outlet), id: outlet.entity },
      interviewHolds: pack.chains.interviewHolds,
    },
  )
  const statements = toStatements(told, chains, reading)
  return {
    isnad: 1,
    page: {
      id: page.id,
      url: page.url,
      path: page.path,
      language: options.pack.code,
      capturedAt: page.capturedAt,
      length: page.text.length,
    },
    article: {
      outlet,
      headline: null,
      kicker: null,
      lead: null,
      section: null,
      code: null,
      byline: null,
      published: null,
      updated: null,
      shortUrl: null,
      keywords: [],
      captions: [],
      credit: null,
      text: page.text,
      blocks,
    },
    mentions: [],
    dates,
    statements,
    events: [],
    notes: [],
  }
}

function toHop(outlet: Outlet): Hop {
  return {
    name: outlet.name,
    entity: outlet.entity,
    surface: outlet.surface,
    span: outlet.span,
    relation: 'published',
    inherited: true,
    rule: 'page outlet',
  }
}

function outletOf(page: Page, knowledge: Knowledge, sources: readonly Source[], entityOf: (phrase: NounPhrase) => PageEntity, reading: Reading): Outlet | null {
  if (page.url) {
    const host = new URL(page.url).hostname.replace(/^www\./, '')
    const known = knowledge.outletOfHost(host)
    return { name: known?.name ?? host, entity: known?.id ?? `host:${host}`, surface: null, span: null, rule: 'host of the URL' }
  }
  for (const source of sources) {
    if (source.kind !== 'opener' && source.kind !== 'prefix') continue
    const phrase = source.hops.at(-1)
    if (!phrase) continue
    const entity = entityOf(phrase)
    const span = spanOf(reading, phrase, phrase.skip)
    return { name: entity.name, entity: entity.id, surface: page.text.slice(span[0], span[1]), span, rule: 'names itself' }
  }
  return null
}

function agencyBefore(sources: readonly Source[], at: number, entityOf: (phrase: NounPhrase) => PageEntity): PageEntity | null {
  for (const source of [...sources].reverse()) {
    const hop = source.hops[0]
    if (source.from < at && source.kind.endsWith('opener') && hop && hop.rule !== 'text') return entityOf(hop)
  }
  return null
}

function localEntities(reading: Reading, romanise: (name: string) => string): (phrase: NounPhrase) => PageEntity {
  const entities = new Map<string, PageEntity>()
  return (phrase) => {
    const [start, end] = spanOf(reading, phrase, phrase.skip)
    const surface = reading.text.slice(start, end)
    const id = `local:${foldWord(surface).replace(/\s+/g, '-')}`
    let entity = entities.get(id)
    if (!entity) {
      entity = { id, name: romanise(surface), native: surface, kind: phrase.kind, named: phrase.named, plural: phrase.plural, country: null }
      entities.set(id, entity)
    }
    return entity
  }
}

function tokensOf(reading: Reading, span: readonly [number, number]): TokenRange {
  const { tokens } = reading
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < span[0]) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < tokens.length && tokens[to]!.start < span[1]) to++
  return { from: low, to }
}

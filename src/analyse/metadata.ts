import { zoneOffset } from '../calendar/zone-offset.ts'
import { findSelfNamed } from '../detect/chains/self-named.ts'
import type { HiddenDate } from '../detect/dates/date-in-url.ts'
import { dateInCode, dateInUrl } from '../detect/dates/date-in-url.ts'
import { findMoment } from '../detect/dates/find-moment.ts'
import { dayAgo } from '../detect/dates/moment-ago.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { romaniser } from '../knowledge/romaniser.ts'
import { zoneOf } from '../knowledge/zones.ts'
import type { Block } from '../model/block.ts'
import type { LanguagePack } from '../model/pack.ts'
import type { Page } from '../model/page.ts'
import type { NounPhrase } from '../model/phrase.ts'
import type { Moment } from '../model/record.ts'
import type { Source } from '../model/source.ts'
import type { Metadata, MetadataTools, OutletName } from '../page/metadata.ts'
import { hostOf, readMetadata } from '../page/metadata.ts'
import type { Reading } from '../text/reading.ts'
import { opensText, spanOf } from '../text/reading.ts'
import type { DeclaredTools } from './declared-metadata.ts'
import { withDeclared } from './declared-metadata.ts'
import type { FindOutlet } from './outlets.ts'
import { outletsIn } from './outlets.ts'

/** What a page's data is read from. */
export interface MetadataParts {
  readonly page: Page
  readonly blocks: readonly Block[]
  readonly reading: Reading
  readonly sources: readonly Source[]
  readonly findOutlet: FindOutlet
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
}

/** The page's data; read once more with the outlet's time zone where a printed hour needs it. */
export function metadataOf(given: MetadataParts): Metadata {
  const page = withAddress(given)
  const parts = { ...given, page }
  const { blocks, knowledge } = parts
  const first = readMetadata(page, blocks, toolsFor(parts, undefined))
  const zone = zoneOf(countryOf(first, knowledge) ?? countryOfHost(page))
  const lacksZone = [first.published, first.updated].some(
    (moment) => moment !== null && /T[\d:]+$/.test(moment.value),
  )
  const printed = zone && lacksZone ? readMetadata(page, blocks, toolsFor(parts, zone)) : first
  if (!page.declared) return printed
  const hidden = [toolsFor(parts, zone).dateInUrl(), codeDate(printed)].filter(
    (moment) => moment !== undefined,
  )
  return withDeclared(printed, page.declared, declaredTools(parts, { zone, hidden }))
}

function codeDate({ code }: Metadata): Moment | undefined {
  return code ? hidden(dateInCode(code.value), 'date in the news code') : undefined
}

/** The country whose domain the page's host is in, ISO 3166 alpha-2. */
function countryOfHost({ url, declared = [] }: Page): string | null {
  const address = url ?? declared.find(({ field }) => field === 'address')?.value ?? null
  const domain = hostOf(address)?.split('.').at(-1) ?? ''
  return domain.length === 2 ? domain.toUpperCase() : null
}

function declaredTools(
  { pack, findOutlet }: MetadataParts,
  { zone, hidden }: Pick<DeclaredTools, 'zone' | 'hidden'>,
): DeclaredTools {
  return {
    pack,
    zone,
    hidden,
    outletCalled: (called) => {
      const end = called.trimEnd().length
      const named = outletsIn(called, [0, called.length], findOutlet).find(
        ({ common, span }) => !common || span[1] === end,
      )
      return (
        named && { name: named.name, entity: named.entity, surface: called, span: null, rule: '' }
      )
    },
  }
}

/** The page with the address that it prints itself above its headline, where the reader gave none. */
function withAddress({ page, blocks }: MetadataParts): Page {
  if (page.url !== null) return page
  const above = blocks.slice(0, 2).find(({ kind }) => kind === 'link')
  const url = above ? page.text.slice(...above.span) : ''
  return url.startsWith('http') ? { ...page, url } : page
}

/** The country of the page's outlet, ISO 3166 alpha-2. */
export function countryOf({ outlet }: Metadata, knowledge: Knowledge): string | null {
  return outlet?.entity ? (knowledge.byId(outlet.entity)?.country ?? null) : null
}

/** A publication day that the reader gave. */
export function givenMoment(day: string | null | undefined): Moment | null {
  if (!day) return null
  const place = { surface: null, span: null, inferred: false }
  return { value: day, edtf: day, calendar: 'gregory', ...place, rule: 'given by the reader' }
}

function toolsFor(parts: MetadataParts, zone: string | undefined): MetadataTools {
  const { page, sources, findOutlet, pack, knowledge } = parts
  const self = findSelfNamed(
    sources,
    (phrase) => isHome(phrase, parts),
    ({ from }) => opensText(parts.reading, from),
  )
  return {
    pack,
    selfNamed:
      self && isNamed(self.phrase, parts) && (self.sure || !isQuoted(self.phrase, parts))
        ? { ...outletNamed(self.phrase, parts), sure: self.sure }
        : null,
    outletNames: (span) => outletsIn(page.text, span, findOutlet),
    spellName: (name) => romaniser(pack.code, knowledge)(name),
    outletOfHost: (host) => {
      const known = knowledge.outletOfHost(host)
      return known && { name: known.name, entity: known.id }
    },
    momentIn: (span) => {
      const offsetOf = (day: string) => (zone === undefined ? undefined : zoneOffset(zone, day))
      const moment = findMoment(page.text, span, { words: pack.dates, offsetOf })
      return moment && { ...moment, inferred: false, rule: 'printed date' }
    },
    momentAgo: (span) => {
      if (page.capturedAt === null) return undefined
      const ahead = zone === undefined ? 0 : (zoneOffset(zone, page.capturedAt) ?? 0)
      const { capturedAt, text } = page
      const value = dayAgo(text, span, { words: pack.dates, capturedAt, ahead })
      const surface = text.slice(...span)
      const told = { surface, span, inferred: true, rule: 'counted back from the capture' }
      return value === undefined ? undefined : { value, edtf: value, calendar: 'gregory', ...told }
    },
    dateInUrl: () => hidden(page.url === null ? undefined : dateInUrl(page.url), 'date in the URL'),
    dateInCode: (code) => hidden(dateInCode(code), 'date in the news code'),
  }
}

/** Letters of a name that no table holds, at least: shorter words are pronouns. */
const SHORTEST_NAME = 3

function isNamed(phrase: NounPhrase, { reading }: MetadataParts): boolean {
  const [start, end] = spanOf(reading, phrase, phrase.skip)
  return phrase.entity !== null || end - start >= SHORTEST_NAME
}

/** Whether a name that no table holds stands in quotation marks, or right before such: few call themselves so. */
function isQuoted(phrase: NounPhrase, { reading, page }: MetadataParts): boolean {
  if (phrase.entity !== null) return false
  const [start, end] = spanOf(reading, phrase, phrase.skip)
  const beside = [page.text[start - 1], page.text.slice(end, end + 2).trimStart()[0]]
  return beside.some((char) => char !== undefined && /["“”«»]/u.test(char))
}

function outletNamed(phrase: NounPhrase, { reading, pack, knowledge }: MetadataParts): OutletName {
  const span = spanOf(reading, phrase, phrase.skip)
  const known = phrase.entity === null ? undefined : knowledge.byId(phrase.entity)
  const name = known?.name ?? romaniser(pack.code, knowledge)(reading.text.slice(...span))
  return { name, entity: known?.id ?? null, span, agency: known?.outlet === 'agency' }
}

/** Whether an outlet publishes in the page's language, as far as one knows. */
function isHome(phrase: NounPhrase, { pack, knowledge }: MetadataParts): boolean {
  const known = phrase.entity === null ? undefined : knowledge.byId(phrase.entity)
  return !known || pack.chains.homeCountries.split(' ').includes(known.country ?? '')
}

function hidden(date: HiddenDate | undefined, rule: string): Moment | undefined {
  if (!date) return undefined
  const { value, calendar } = date
  return { value, edtf: value, calendar, surface: null, span: null, inferred: true, rule }
}

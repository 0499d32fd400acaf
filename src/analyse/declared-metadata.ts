import { parseIsoDay } from '../calendar/iso-day.ts'
import { zoneOffset } from '../calendar/zone-offset.ts'
import { findMoment } from '../detect/dates/find-moment.ts'
import type { Declared, DeclaredField } from '../model/declared.ts'
import type { LanguagePack } from '../model/pack.ts'
import type { Moment, Note, Outlet } from '../model/record.ts'
import type { Stated } from '../page/metadata-fields.ts'
import { splitKeywords } from '../page/metadata-keywords.ts'
import type { Metadata } from '../page/metadata.ts'
import { hostOf } from '../page/metadata.ts'

/** What is needed to read what a page tells machines. */
export interface DeclaredTools {
  readonly pack: LanguagePack
  /** IANA time zone of the outlet. */
  readonly zone: string | undefined
  /** The outlet that a page names itself. */
  readonly outletCalled: (name: string) => Outlet | undefined
}

/** A page's data, what it tells machines put before what was read from its text; contradictions are noted. */
export function withDeclared(
  printed: Metadata,
  declared: readonly Declared[],
  tools: DeclaredTools,
): Metadata {
  const first = (field: DeclaredField) => declared.find((one) => one.field === field)
  const published = vote(momentsOf('published', declared, tools), printed.published)
  const outlet = isBareHost(printed.outlet)
    ? (siteOf(declared, tools) ?? printed.outlet)
    : printed.outlet
  const updated = momentsOf('updated', declared, tools)[0] ?? printed.updated
  return {
    ...printed,
    published,
    updated: published && updated && updated.value <= published.value ? null : updated,
    outlet,
    headline: headlineOf(declared, outlet),
    section: printed.section ?? statedBy(first('section')),
    byline: authorOf(printed, declared, { ...tools, outlet }),
    keywords: printed.keywords.length > 0 ? printed.keywords : keywordsOf(declared),
    notes: contradictions(published, printed.published),
  }
}

const ISO =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:\s*[T ]\s*(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i
/** Earlier years are of another calendar. */
const FIRST_YEAR = 1700

function momentsOf(
  field: DeclaredField,
  declared: readonly Declared[],
  tools: DeclaredTools,
): Moment[] {
  return declared.flatMap((one) => (one.field === field ? (momentOf(one, tools) ?? []) : []))
}

function momentOf({ value, by }: Declared, { pack, zone }: DeclaredTools): Moment | undefined {
  const told = { surface: value, span: null, inferred: false, rule: by }
  const iso = ISO.exec(MAIL_DATE.test(value) ? isoOfMail(value) : value)
  if (iso && Number(iso[1]) >= FIRST_YEAR && parseIsoDay(`${iso[1]}-${iso[2]}-${iso[3]}`)) {
    const local = toLocal(iso, zone)
    return { value: local, edtf: local.slice(0, 10), calendar: 'gregory', ...told }
  }
  const offsetOf = (day: string) => (zone === undefined ? undefined : zoneOffset(zone, day))
  const moment = findMoment(value, [0, value.length], { words: pack.dates, offsetOf })
  return moment && { ...moment, ...told }
}

/** `Wed, 19 Jun 2024 08:04:00 +0330`, as feeds and mail write dates. */
const MAIL_DATE = /^\s*(?:[a-z]{3},\s*)?\d{1,2} [a-z]{3} \d{4}\b/i

function isoOfMail(value: string): string {
  const moment = Date.parse(value)
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString()
}

/** A moment in ISO 8601 as the clocks of the outlet's zone show it; as it is told where the zone is not known. */
function toLocal(
  [, year, month, day, hour, minute, second, zone]: RegExpExecArray,
  home: string | undefined,
): string {
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return date
  const time = `${hour}:${minute}${second === undefined ? '' : `:${second}`}`
  const offset = home === undefined ? undefined : zoneOffset(home, date)
  if (zone === undefined) return `${date}T${time}${offset === undefined ? '' : shown(offset)}`
  const told = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  if (offset === undefined) return `${date}T${time}${told}`
  const there = new Date(Date.parse(`${date}T${time}${told}`) + offset * 60_000)
  if (Number.isNaN(there.valueOf())) return date
  return `${there.toISOString().slice(0, second === undefined ? 16 : 19)}${shown(offset)}`
}

function shown(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** The moment whose day most ways of telling agree on, the printed one counted; the most trusted of them. */
function vote(told: readonly Moment[], printed: Moment | null): Moment | null {
  const all = printed && !printed.inferred ? [...told, printed] : [...told]
  const voices = new Map<string, Set<string>>()
  for (const { edtf, rule } of all)
    voices.set(edtf, (voices.get(edtf) ?? new Set<string>()).add(rule))
  const most = Math.max(0, ...[...voices.values()].map(({ size }) => size))
  const best = all.find(({ edtf }) => voices.get(edtf)!.size === most)
  const timed = all.find(({ edtf, value }) => edtf === best?.edtf && value.includes('T'))
  return timed ?? best ?? printed
}

const DAY = 86_400_000

function contradictions(chosen: Moment | null, printed: Moment | null): Note[] {
  if (!chosen || !printed || printed.inferred) return []
  const apart = Math.abs(Date.parse(chosen.edtf) - Date.parse(printed.edtf))
  if (!(apart > DAY)) return []
  const message = `the page prints ${printed.edtf} and tells machines ${chosen.edtf} (${chosen.rule})`
  return [{ code: 'dates-differ', message }]
}

function statedBy(declared: Declared | undefined): Stated | null {
  return declared ? { value: declared.value, span: null, rule: declared.by } : null
}

/** Whether nothing but the address says whose page it is. */
function isBareHost(outlet: Outlet | null): boolean {
  return outlet === null || (outlet.entity === null && outlet.name === hostOf(outlet.name))
}

/** Names of a site stand between marks: "Name - slogan | NAME". */
const PARTS = /\s+[|–—-]\s+|\s*\|\s*/u

function siteOf(declared: readonly Declared[], { outletCalled }: DeclaredTools): Outlet | null {
  for (const { field, value, by } of declared) {
    if (field !== 'site') continue
    const named = value.split(PARTS).map(outletCalled).find(Boolean)
    if (named) return { ...named, surface: value, span: null, rule: by }
  }
  const first = declared.find(({ field, value }) => field === 'site' && !/^https?:/i.test(value))
  const name = first?.value.split(PARTS)[0]?.trim()
  return first && name
    ? { name, entity: null, surface: first.value, span: null, rule: first.by }
    : null
}

/** The first headline told, without the site's name beside it; none where that is all of it. */
function headlineOf(declared: readonly Declared[], outlet: Outlet | null): string | null {
  const told = declared.find(({ field }) => field === 'headline')
  if (!told) return null
  const sites = new Set(
    declared.flatMap(({ field, value }) => (field === 'site' ? value.split(PARTS) : [])),
  )
  const isSite = (part: string) => sites.has(part) || part === outlet?.name
  const marks = told.value.split(PARTS)
  if (!marks.some(isSite)) return told.value.replace(/\s+/g, ' ')
  return marks.filter((part) => !isSite(part)).join(' - ') || null
}

const HOST = /^https?:\/\/([^/]+)/i
const MAKER = /\b(?:developed|designed|powered|created) by\b|^https?:/i

/** The author whom the page prints, else the first it tells; no site, section or maker of the site. */
function authorOf(
  printed: Metadata,
  declared: readonly Declared[],
  { outlet, outletCalled }: DeclaredTools & { readonly outlet: Outlet | null },
): Stated | null {
  const others = new Set(printed.section ? [printed.section.value] : [])
  for (const { field, value } of declared) {
    if (field === 'section') others.add(value)
    if (field === 'site') for (const part of [value, ...value.split(PARTS)]) others.add(part)
  }
  const hosts = new Set(
    declared.flatMap(({ field, value }) =>
      field === 'address' || field === 'site' ? (HOST.exec(value)?.[1]?.split('.') ?? []) : [],
    ),
  )
  const isAuthor = ({ value }: Stated) =>
    !MAKER.test(value) &&
    !hosts.has(value.toLowerCase()) &&
    ![value, ...value.split(PARTS)].some((part) => others.has(part)) &&
    !(outlet?.entity && outletCalled(value)?.entity === outlet.entity)
  const told = declared
    .flatMap((one) => (one.field === 'byline' ? (statedBy(one) ?? []) : []))
    .filter(isAuthor)
  if (!printed.byline || !isAuthor(printed.byline)) return told[0] ?? null
  const names = new Set(told.map(({ value }) => value))
  return names.size === 1 ? narrowed(printed.byline, told[0]!.value) : printed.byline
}

/** A printed byline cut down to the one author whom the page tells, where it holds the name. */
function narrowed(byline: Stated, name: string): Stated {
  const at = byline.value.indexOf(name)
  if (at < 0 || !byline.span) return byline
  const start = byline.span[0] + at
  return { value: name, span: [start, start + name.length], rule: byline.rule }
}

function keywordsOf(declared: readonly Declared[]): string[] {
  const first = declared.find(({ field }) => field === 'keywords')
  const told = declared.filter(({ field, by }) => field === 'keywords' && by === first?.by)
  const words = [...new Set(told.flatMap(({ value }) => splitKeywords(value)))]
  const titles = declared.filter(({ field }) => field === 'headline').map(({ value }) => value)
  return words.length > 1 && titles.includes(words.join(' ')) ? [] : words
}

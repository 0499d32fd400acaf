import type { Declared, DeclaredField } from '../model/declared.ts'
import type { LanguagePack } from '../model/pack.ts'
import type { Moment, Note, Outlet } from '../model/record.ts'
import { furnitureOf } from '../page/furniture-words.ts'
import type { Stated } from '../page/metadata-fields.ts'
import { splitKeywords } from '../page/metadata-keywords.ts'
import type { Metadata } from '../page/metadata.ts'
import { hostOf } from '../page/metadata.ts'
import { tokenise } from '../text/tokens.ts'
import { asPrinted, declaredMoments } from './declared-moments.ts'

/** What is needed to read what a page tells machines. */
export interface DeclaredTools {
  readonly pack: LanguagePack
  /** IANA time zone of the outlet. */
  readonly zone: string | undefined
  /** The days that the page's address and code hold. */
  readonly hidden: readonly Moment[]
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
  const momentsOf = (field: DeclaredField) =>
    declaredMoments(
      declared.filter((one) => one.field === field),
      tools,
    )
  const told = momentsOf('published').map((moment) => asPrinted(moment, printed.published))
  const outlet = outletOf(printed.outlet, siteOf(declared, tools))
  const updated = momentsOf('updated')[0] ?? printed.updated
  const published = vote(told, printed.published, tools.hidden) ?? lastChange(updated)
  return {
    ...printed,
    published,
    updated: published && updated && updated.value <= published.value ? null : updated,
    outlet,
    headline: headlineOf(declared, outlet),
    section: printed.section ?? statedBy(first('section')),
    byline: authorOf(printed, declared, { ...tools, outlet }),
    keywords: keywordsOf(declared, printed.keywords),
    notes: contradictions(published, printed.published),
  }
}

function lastChange(updated: Moment | null): Moment | null {
  return updated && { ...updated, rule: 'last change' }
}

/** A voice that tells the day of publication, and how much it counts. */
interface Voice {
  readonly moment: Moment
  readonly weight: number
}

/** Ways of telling that count less than one: they tell of the page, or hide the day among digits. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'JSON-LD of the page': 0.5,
  'time element': 0.9,
}
const HIDDEN = 0.6

/** The moment whose day has most voices, the printed one counted; the most trusted of them. */
function vote(
  told: readonly Moment[],
  printed: Moment | null,
  hidden: readonly Moment[],
): Moment | null {
  const voices: Voice[] = told.map((moment) => ({ moment, weight: WEIGHTS[moment.rule] ?? 1 }))
  if (printed && !printed.inferred) voices.push({ moment: printed, weight: 1 })
  if (voices.length === 0) return printed
  const days = new Map<string, Map<string, number>>()
  for (const { moment, weight } of [
    ...voices,
    ...hidden.map((moment) => ({ moment, weight: HIDDEN })),
  ]) {
    const { edtf, rule } = moment
    days.set(edtf, (days.get(edtf) ?? new Map<string, number>()).set(rule, weight))
  }
  const sum = (day: string) => [...days.get(day)!.values()].reduce((all, weight) => all + weight, 0)
  const most = Math.max(...voices.map(({ moment }) => sum(moment.edtf)))
  const best = voices.find(({ moment }) => sum(moment.edtf) === most)!.moment
  const same = voices.flatMap(({ moment }) => (moment.edtf === best.edtf ? [moment] : []))
  return same.find(({ value }) => value.includes('T')) ?? best
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

/** Places of a page in which other outlets stand as well: a menu of languages, a list of sources. */
const WEAK: ReadonlySet<string> = new Set([
  'masthead or footer',
  'name near the headline',
  'credited source',
  'host of the short link',
])

/** The outlet that the page prints; the site that it tells where the printed one is unknown or stands where any may. */
function outletOf(printed: Outlet | null, site: Outlet | null): Outlet | null {
  if (!site || isBareHost(printed)) return site ?? printed
  const weak = WEAK.has(printed!.rule)
  if (printed!.entity === null) return weak || site.rule !== 'window title' ? site : printed
  return weak && site.rule !== 'window title' ? site : printed
}

/** Whether nothing but the address says whose page it is. */
function isBareHost(outlet: Outlet | null): boolean {
  return outlet === null || (outlet.entity === null && outlet.name === hostOf(outlet.name))
}

/** Names of a site stand between marks: "Name - slogan | NAME". */
const PARTS = /\s+[|–—-]\s+|\s*\|\s*/u

function siteOf(
  declared: readonly Declared[],
  { outletCalled, pack }: DeclaredTools,
): Outlet | null {
  for (const { field, value, by } of declared) {
    if (field !== 'site') continue
    const named = value.split(PARTS).map(outletCalled).find(Boolean)
    if (named) return { ...named, surface: value, span: null, rule: by }
  }
  const words = furnitureOf(pack)
  const isSection = (value: string) => {
    const tokens = tokenise(value)
    return [words.sections, words.whole].some(
      (list) => list.at(tokens, 0, tokens.length)?.to === tokens.length,
    )
  }
  const first = declared.find(
    ({ field, value }) => field === 'site' && !/^https?:/i.test(value) && !isSection(value),
  )
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
/** Names of accounts that are no one's. */
const NOBODY =
  /^(?:by\s+)?(?:super ?|web|site)?\s*(?:admin\w*|editors?|master|user\d*|root|author|writer|guest)\d*$/i

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
    !NOBODY.test(value.trim()) &&
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

/** The keywords that the page prints, parted as its links part them; where it prints none, those that it tells. */
function keywordsOf(declared: readonly Declared[], printed: readonly string[]): readonly string[] {
  const all = declared.filter(({ field }) => field === 'keywords')
  const linked = all.flatMap(({ value, by }) => (by === 'tag links' ? [value] : []))
  const bare = (words: readonly string[]) => words.join('').replace(/\s+/g, '')
  if (printed.length > 0) return bare(printed) === bare(linked) ? linked : printed
  const told = all.filter(({ by }) => by === all[0]?.by)
  const words = [...new Set(told.flatMap(({ value }) => splitKeywords(value)))]
  const titles = declared.filter(({ field }) => field === 'headline').map(({ value }) => value)
  return words.length > 1 && titles.includes(words.join(' ')) ? [] : words
}

import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { foldWord } from '../../text/fold.ts'
import { idOfName } from '../../text/local-ids.ts'
import type { OriginKnowledge, ToldPage } from './context.ts'

/** Who publishes a page, and by what it is known elsewhere. */
export interface PageOutlet {
  /** An entity id; the page's own id where nothing names its outlet. */
  readonly id: string
  readonly name: string
  readonly native: string | null
}

/** Tells the outlets of pages, and which of them a name on another page means. */
export interface OutletDirectory {
  readonly outletOf: (page: string) => PageOutlet
  /** The id of the outlet that a name at a span of a page means, else the id that was read. */
  readonly meant: (named: NamedAt, record: Record) => string
}

/** A name on a page. */
export interface NamedAt {
  readonly entity: string
  readonly span: Span | null
}

interface Masthead {
  /** Its letters without spaces, folded. */
  readonly letters: string
  readonly id: string
}

/** A shorter name could stand inside of others. */
const LETTERS = 5
/** Longer first lines are no names. */
const MASTHEAD = 40

const KEPT = new WeakMap<readonly ToldPage[], OutletDirectory>()

/** The outlets of some pages. Names of outlets that no table holds are matched by their letters, whatever was read out of them. */
export function outletDirectory(
  pages: readonly ToldPage[],
  knowledge: OriginKnowledge,
): OutletDirectory {
  const kept = KEPT.get(pages)
  if (kept) return kept
  const directory = buildDirectory(pages, knowledge)
  KEPT.set(pages, directory)
  return directory
}

function buildDirectory(pages: readonly ToldPage[], knowledge: OriginKnowledge): OutletDirectory {
  const outlets = new Map(pages.map(({ record }) => [record.page.id, outletOf(record)]))
  const mastheads = findMastheads(pages)
  const ownNames = namesOfOutlets(idsOfOutlets(pages, outlets), knowledge)
  const named = ({ entity, span }: NamedAt, text: string): string | undefined =>
    entity.startsWith('local:') && span ? ownNames.get(lettersOf(text.slice(...span))) : undefined
  return {
    outletOf: (page) => outlets.get(page) ?? { id: page, name: NOBODY, native: null },
    meant: (at, record) => {
      const { text } = record.page
      for (const span of spansOf(at, record)) {
        const id = mastheadAt(span, text, mastheads) ?? named({ ...at, span }, text)
        if (id !== undefined) return id
      }
      return at.entity
    },
  }
}

/** Where a page names someone: here, and, where no table holds the name, wherever it speaks of the same one. */
function spansOf({ entity, span }: NamedAt, { statements, mentions }: Record): Span[] {
  const all = entity.startsWith('local:')
    ? [...statements.map(({ speaker }) => speaker), ...mentions].filter(
        (named) => named.entity === entity,
      )
    : []
  return [span, ...all.map((named) => named.span)].filter((at) => at !== null)
}

/** The names of all outlets that no table holds, each once, the longest first. */
function findMastheads(pages: readonly ToldPage[]): Masthead[] {
  const all = pages
    .flatMap(({ record }) => mastheadsOf(record))
    .sort((a, b) => b.letters.length - a.letters.length || (a.id < b.id ? -1 : 1))
  return [...new Map(all.toReversed().map((one) => [one.letters, one])).values()].reverse()
}

/** The ids of the outlets that publish some pages, and of those that pages name as their sources. */
function idsOfOutlets(
  pages: readonly ToldPage[],
  outlets: ReadonlyMap<string, PageOutlet>,
): Set<string> {
  const hops = pages.flatMap(({ record }) => record.statements.flatMap(({ chain }) => chain))
  const named = hops.filter(({ kind }) => kind === 'outlet').map(({ entity }) => entity)
  return new Set([...named, ...[...outlets.values()].map(({ id }) => id)])
}

/** The names of outlets that a table holds, common words too: where pages are of them or name them, they mean the outlet. */
function namesOfOutlets(
  ids: ReadonlySet<string>,
  knowledge: OriginKnowledge,
): ReadonlyMap<string, string> {
  return new Map(
    [...ids].flatMap((id) =>
      Object.values(knowledge.byId(id)?.names ?? {})
        .flat()
        .map((name) => [lettersOf(name), id]),
    ),
  )
}

/** Who publishes a page. */
function outletOf({ page, article }: Record): PageOutlet {
  const { outlet } = article
  if (!outlet) {
    const name = firstLine(page.text) ?? hostOf(page.url) ?? fileOf(page.path) ?? NOBODY
    return { id: page.id, name, native: null }
  }
  const id = outlet.entity ?? idOfName(outlet.name)
  return { id, name: outlet.name, native: outlet.surface }
}

/** The names of a page's outlet, where no table holds it. */
function mastheadsOf(record: Record): Masthead[] {
  const { outlet } = record.article
  if (outlet?.entity && !outlet.entity.startsWith('local:')) return []
  const { id } = outletOf(record)
  const names = outlet ? [outlet.surface, outlet.name] : [firstLine(record.page.text)]
  return names
    .filter((name) => name !== null)
    .flatMap(withoutSort)
    .map((name) => ({ id, letters: lettersOf(name) }))
    .filter(({ letters }) => letters.length >= LETTERS)
}

/** A name, and what of it stays without the words for what sort of outlet it is: the first two at most, while two others follow. */
function withoutSort(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}\p{M}\u200c]+/u).filter((word) => word !== '')
  const most = Math.max(0, Math.min(2, words.length - 2))
  return Array.from({ length: most + 1 }, (_, from) => words.slice(from).join(' '))
}

/** The first line of a page, where it is short enough for a name. */
function firstLine(text: string): string | null {
  const line = text.trimStart().split('\n', 1)[0]!.trim()
  return line !== '' && line.length <= MASTHEAD && /^\P{N}+$/u.test(line) ? line : null
}

/** The name of a page whose outlet nobody tells. */
const NOBODY = 'a page without an outlet'

function fileOf(path: string | null): string | null {
  return path?.split('/').at(-1) ?? null
}

function hostOf(url: string | null): string | null {
  return url === null ? null : (/^\w+:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? null)
}

/** The letters and digits of a text, folded. */
function lettersOf(text: string): string {
  return foldWord(text).replace(/[^\p{L}\p{N}]/gu, '')
}

/** A name in quotation marks may follow the words for what it names. */
const MARKS = 3

/** The outlet whose name stands at a span of a text, or right behind it, where it may reach beyond it, as whole words but for a prefix of one or two letters. */
function mastheadAt(
  [start, end]: Span,
  text: string,
  mastheads: readonly Masthead[],
): string | undefined {
  const room = (mastheads[0]?.letters.length ?? 0) * 2
  const { letters, places } = fold(text, Math.max(0, start - room), end + room)
  const stands = (name: string): boolean => {
    for (let at = letters.indexOf(name); at >= 0; at = letters.indexOf(name, at + 1)) {
      const first = places[at]!
      const last = places[at + name.length - 1]!
      if (first < end + MARKS && last >= start && isWhole(text, first, last)) return true
    }
    return false
  }
  return mastheads.find((masthead) => stands(masthead.letters))?.id
}

/** The letters of a part of a text, folded, and where each stands. */
function fold(text: string, from: number, to: number): { letters: string; places: number[] } {
  const places: number[] = []
  let letters = ''
  for (let at = from; at < Math.min(text.length, to); at++) {
    const folded = lettersOf(text[at]!)
    letters += folded
    for (let more = 0; more < folded.length; more++) places.push(at)
  }
  return { letters, places }
}

const PREFIX = 2

function isWhole(text: string, first: number, last: number): boolean {
  if (isLetter(text[last + 1])) return false
  let before = 0
  while (before <= PREFIX && isLetter(text[first - 1 - before])) before++
  return before <= PREFIX
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}\p{M}]/u.test(char)
}

import type { Row } from './blocks-row.ts'
import type { Line } from './lines.ts'
import { isSureByline } from './blocks-byline.ts'
import { isMediaName } from './media-names.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import { tokenise } from '../text/tokens.ts'

const MENU_RUN = 3
const KICKED = 18
const SHORT = 6

/** What the headline is looked for with. */
export interface Search {
  /** Index of the first row of running text. */
  readonly first: number
  readonly words: FurnitureMatchers
  readonly slug: ReadonlySet<string>
}

/** The words of the longest part of a page's address. */
export function slugWords(url: string | null): ReadonlySet<string> {
  const parts = (url ?? '').slice(0, 4_000).split(/[/?#]/).slice(3)
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '')
  let slug = longest
  try {
    slug = decodeURIComponent(longest)
  } catch {
    slug = longest
  }
  const keys = tokenise(slug)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => key)
  return new Set(keys.length >= 4 ? keys : [])
}

/** Whether nearly all words of a line stand in the page's address. */
function isInSlug({ line }: Row, slug: ReadonlySet<string>): boolean {
  if (slug.size === 0 || line.words < 4) return false
  const own = line.tokens.filter(({ kind }) => kind === 'word')
  return own.filter(({ key }) => slug.has(key)).length * 4 >= own.length * 3
}

/** The headline before row `first`: a line that is printed again, else the topmost one of the article's own zone. */
export function findHeadline(
  rows: readonly Row[],
  { first, words, slug }: Search,
): number | undefined {
  const zone = zoneStart(rows, first)
  const candidates: number[] = []
  const isStrange = (row: Row) => isLatin(row) && rows[first] !== undefined && !isLatin(rows[first])
  for (let i = 0; i < first; i++) {
    if (isCandidate(rows[i]!, words) && !isStrange(rows[i]!)) candidates.push(i)
  }
  const addressed = candidates.findLast((index) => isInSlug(rows[index]!, slug))
  const again = repeatedLine(rows, addressed === undefined ? candidates : [addressed], zone)
  if (again === undefined && addressed !== undefined) return addressed
  if (again !== undefined) return again
  return (
    topmost(rows, candidates, { zone, words }) ??
    candidates.findLast((index) => isLong(rows[index]!))
  )
}

/** The topmost line of the article's own zone that can be a title. */
function topmost(
  rows: readonly Row[],
  candidates: readonly number[],
  { zone, words }: { readonly zone: number; readonly words: FurnitureMatchers },
): number | undefined {
  const all = candidates.filter((index) => index >= zone)
  const near = namesItself(rows, all, words) ? all.slice(1) : all
  const long = near.filter((index) => isLong(rows[index]!))
  const short = near.every((index) => rows[index]!.line.words <= SHORT)
  if (near[0] === 0 && short && rows[0]!.line.separators === 0) {
    const next = near.find((index) => rows[index]!.line.words > rows[0]!.line.words)
    return next !== undefined && isMasthead(rows, next) ? next : 0
  }
  const top = (long.length > 0 ? long : near.filter((index) => rows[index]!.line.words >= 2))[0]
  if (top === undefined) return undefined
  let above = top - 1
  while (rows[above]?.label?.kind === 'date') above--
  if (rows[above]?.label?.kind === 'related') {
    const last = lastOfRun(long, top)
    const dated = above < top - 1 || rows[last + 1]?.label?.kind === 'date'
    const later = long.find((index) => index > last)
    return dated && later !== undefined ? later : last
  }
  const below = long.find((index) => index > top && isAdjacent(rows, top, index))
  return below !== undefined && headsAnother(rows[top]!, rows[below]!) ? below : top
}

/** Whether the first of some lines is made like the name of an outlet and other data stand between it and a longer line. */
function namesItself(
  rows: readonly Row[],
  candidates: readonly number[],
  words: FurnitureMatchers,
): boolean {
  if (candidates[0] !== 0) return false
  const { line } = rows[0]!
  const next = candidates.find((index) => rows[index]!.line.words > line.words)
  if (next === undefined) return false
  return (
    isMediaName(line.tokens, { from: 0, to: line.tokens.length }, words) && isMasthead(rows, next)
  )
}

const NAME = 4

/** Whether the first line is a name and no title: other data stand between it and a longer line that can be one. */
function isMasthead(rows: readonly Row[], next: number): boolean {
  const { line } = rows[0]!
  const between = rows.slice(1, next)
  return line.words <= NAME && between.some((row) => row.label !== undefined || row.line.words > 0)
}

function isLong({ line }: Row): boolean {
  return line.words >= 4
}

/** Under a heading of other stories the title is the last of the lines that follow each other. */
function lastOfRun(candidates: readonly number[], from: number): number {
  const known = new Set(candidates)
  let last = from
  while (known.has(last + 1)) last++
  return last
}

function isCandidate(row: Row, words: FurnitureMatchers): boolean {
  const { label, line } = row
  if (label && label.rule !== 'keywords without colon') return false
  if (isSureByline(row, words)) return false
  return line.words >= 1 && line.words <= 40
}

/** Whether all words of a line are in Latin letters, as a masthead may be. */
function isLatin({ line }: Row): boolean {
  let has = false
  for (const { kind, key } of line.tokens) {
    if (kind !== 'word') continue
    if (!/^[a-z]+$/.test(key)) return false
    has = true
  }
  return has
}

/** A kicker stands right above a longer headline. */
function headsAnother({ line: top }: Row, { line: below }: Row): boolean {
  if (below.words > 30 || top.words > 10) return false
  if (endsKicker(top.tokens.at(-1)!.key)) return true
  return top.words <= 5 && below.words >= 8 && below.words < KICKED
}

/** A mark that ends a kicker. */
export function endsKicker(mark: string): boolean {
  return mark === ':' || mark === ';' || mark === '/'
}

/** Whether no words stand between two rows. */
export function isAdjacent(rows: readonly Row[], above: number, below: number): boolean {
  for (let i = above + 1; i < below; i++) if (rows[i]!.line.words > 0) return false
  return true
}

/** The row after the last run of menu items before the text. */
function zoneStart(rows: readonly Row[], first: number): number {
  let run = 0
  for (let i = Math.min(first, rows.length) - 1; i >= 0; i--) {
    const { label, line } = rows[i]!
    const item = label ? isMenu(label.kind) : isItem(line)
    run = item ? run + 1 : 0
    if (run >= MENU_RUN) return i + run
  }
  return 0
}

function isItem({ words, end, tokens }: Line): boolean {
  return words <= 2 && end === 'open' && tokens[0]!.kind === 'word'
}

const MENUS: ReadonlySet<string> = new Set(['menu', 'section', 'weather', 'related'])

function isMenu(kind: string | undefined): boolean {
  return kind !== undefined && MENUS.has(kind)
}

const COPIES_APART = 6

/** Of the candidates that stand twice on the page, the one nearest to the text; the first of its copies there. */
function repeatedLine(
  rows: readonly Row[],
  candidates: readonly number[],
  zone: number,
): number | undefined {
  const counts = new Map<string, number>()
  for (const { line } of rows) counts.set(line.key, (counts.get(line.key) ?? 0) + 1)
  const twice = candidates.filter((index) => {
    const { line } = rows[index]!
    if (line.words < 4 || line.words > 30) return false
    return (
      counts.get(line.key)! > 1 ||
      candidates.slice(0, 2).some((title) => isSiteTitle(rows, title, index))
    )
  })
  let best = twice.at(-1)
  if (best === undefined) return undefined
  for (const index of twice.toReversed()) {
    if (rows[index]!.line.key === rows[best]!.line.key && best - index <= COPIES_APART) best = index
  }
  const nearest = best
  const title = candidates.find(
    (index) => index >= zone && index < nearest && nearest - index <= COPIES_APART,
  )
  return title !== undefined && isTitle(rows[title]!, rows[best]!) ? title : best
}

function isSiteTitle(rows: readonly Row[], title: number, index: number): boolean {
  return title < index && copies(rows[title]!, rows[index]!)
}

/** Whether the line above one that is printed twice is the title, and that one a caption. */
function isTitle(above: Row, twice: Row): boolean {
  if (above.line.words < 4 || copies(above, twice) || endsKicker(above.line.tokens.at(-1)!.key)) {
    return false
  }
  return above.line.words >= twice.line.words || twice.line.words < 8
}

/** Whether a line is another one with a few words (the site's name) more. */
export function copies({ line: long }: Row, { line: short }: Row): boolean {
  return long.key.includes(short.key) && long.words <= short.words + 6
}

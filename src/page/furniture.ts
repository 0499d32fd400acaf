import type { BlockRole } from '../model/block.ts'
import type { Token } from '../text/tokens.ts'
import { dateTraits, isDateLine } from './furniture-dates.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import type { Line } from './lines.ts'

/** What the words of one line alone say about its role. */
export interface LineLabel {
  readonly role: BlockRole
  /** The furniture kind, where the role is `furniture`. */
  readonly kind?: string
  /** Whether it stands alone and heads the lines below, or carries its content on the same line. */
  readonly heads?: boolean
  /** Whether links under this heading may stand inside the article. */
  readonly inserted?: boolean
  readonly rule: string
}

type Rule = (line: Line, words: FurnitureMatchers) => LineLabel | undefined

/** The label that a line's own words give it; undefined where they say nothing. The first rule that fits decides. */
export function labelLine(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  for (const rule of RULES) {
    const label = rule(line, words)
    if (label) return label
  }
  return undefined
}

const RULES: readonly Rule[] = [
  crawlDate,
  wordless,
  address,
  placeholder,
  endMarker,
  related,
  dataLabel,
  publishedIn,
  keywords,
  credit,
  wholeLine,
  sectionLine,
  lineStart,
  anywhere,
  agencyAlone,
  datelineAlone,
  dateLine,
  caption,
  byline,
  listLike,
  foreignScript,
]

function furniture(kind: string, rule: string): LineLabel {
  return { role: 'furniture', kind, rule }
}

/** The crawler's own stamp on a line of its own: `date 2025-08-12`. */
function crawlDate({ tokens, words, numbers }: Line): LineLabel | undefined {
  const stamped = tokens[0]!.key === 'date' && words === 1 && numbers > 1 && tokens.length <= 6
  return stamped ? furniture('crawl-date', 'crawl date') : undefined
}

function wordless(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  if (line.words > 0)
    return isCount(line) ? furniture('counter', 'a number of its kind') : undefined
  if (line.numbers === 0) return furniture('mark', 'no word')
  return furniture(isDateLine(line, words) ? 'date' : 'counter', 'only digits')
}

/** `📌 پیام #88`: a word, and which of its kind. */
function isCount({ tokens, words, numbers }: Line): boolean {
  return words === 1 && numbers === 1 && tokens.at(-2)?.key === '#'
}

function address({ address: isAddress }: Line): LineLabel | undefined {
  return isAddress ? furniture('link', 'web address') : undefined
}

const TEMPLATE: ReadonlySet<string> = new Set(['{', '}', '<', '>', '$', '=', '°'])

function placeholder({ tokens, words }: Line): LineLabel | undefined {
  if (words > 6 || tokens.length > 40) return undefined
  const latin = tokens.every(({ kind, key }) => kind !== 'word' || /^[a-z]+$/.test(key))
  const marks = tokens.filter(({ key }) => TEMPLATE.has(key) || (key === '_' && latin))
  if (marks.length === 0 || (marks.length === 1 && words > 3)) return undefined
  return furniture(
    marks.some(({ key }) => key === '°') ? 'weather' : 'placeholder',
    'template marks',
  )
}

/** The first token that is neither a bullet nor another mark. */
export function contentStart(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ kind }) => kind === 'word' || kind === 'number')
  return at < 0 ? tokens.length : at
}

function wordsIn(tokens: readonly Token[], from: number, to = tokens.length): number {
  let count = 0
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'word') count++
  return count
}

function endMarker(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  const match = words.ends.at(tokens, contentStart(tokens), tokens.length)
  if (!match) return undefined
  const rest = tokens.slice(match.to).filter(({ kind }) => kind === 'word')
  const short = rest.length <= 3 && rest.every(({ key }) => key.length <= 3)
  return short ? furniture('end', 'end marker') : undefined
}

const PARTS: ReadonlySet<string> = new Set([':', '/', '|', '*', '-', '.', '…', '!'])

function related(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  const match = words.related.at(tokens, contentStart(tokens), tokens.length)
  if (!match) return undefined
  const inserted = match.value === 'insert'
  const rest = wordsIn(tokens, match.to)
  if (rest === 0) {
    return { role: 'furniture', kind: 'related', heads: true, inserted, rule: 'related heading' }
  }
  const parted = PARTS.has(tokens[match.to]!.key) || tokens[match.to - 1]!.key === ':'
  if (!parted) return undefined
  return { role: 'furniture', kind: 'related', heads: false, inserted, rule: 'related link' }
}

const TIMES: ReadonlySet<string> = new Set(['published', 'updated', 'date', 'today'])

function dataLabel(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  const match = words.labels.at(tokens, contentStart(tokens), tokens.length)
  if (!match) return undefined
  const rest = wordsIn(tokens, match.to)
  const colon = tokens[match.to]?.key === ':' || tokens[match.to - 1]!.key === ':'
  if (TIMES.has(match.value) && rest > 0 && !saysWhen(tokens, match.to, words)) return undefined
  const fits = colon
    ? rest <= 14 && !(rest > 6 && line.end === 'stop')
    : rest <= 5 && line.end !== 'stop'
  if (!fits) return undefined
  return {
    role: 'furniture',
    kind: 'meta',
    heads: match.to >= tokens.length - 1,
    rule: `label ${match.value}`,
  }
}

/** `فلان نشر في الساحل يوم 04 - 05 - 2024`: a label within the line, an author before it. */
function publishedIn(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  if (line.numbers < 3 || line.words > 14 || line.end === 'stop') return undefined
  const label = words.labels.find(tokens, 0, tokens.length)[0]
  if (!label || label.value !== 'published' || wordsIn(tokens, 0, label.from) > 5) return undefined
  return saysWhen(tokens, label.to, words) ? furniture('meta', 'label within the line') : undefined
}

function saysWhen(tokens: readonly Token[], from: number, words: FurnitureMatchers): boolean {
  for (let i = from; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'number' || words.calendar.at(tokens, i, tokens.length)) return true
  }
  return false
}

function keywords(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  const match = words.keywords.at(tokens, contentStart(tokens), tokens.length)
  if (!match) return undefined
  const rest = wordsIn(tokens, match.to)
  if (rest === 0) return { role: 'keywords', heads: true, rule: 'keywords heading' }
  const colon = tokens[match.to]?.key === ':' || tokens[match.to - 1]!.key === ':'
  if (colon) return { role: 'keywords', heads: false, rule: 'keywords label' }
  if (rest > 14 || line.end !== 'open' || countGrammar(line, words) > 1) return undefined
  return { role: 'keywords', heads: false, rule: 'keywords without colon' }
}

function credit(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  const match = words.credits.at(tokens, contentStart(tokens), tokens.length)
  if (!match) return undefined
  const rest = wordsIn(tokens, match.to)
  const colon = tokens[match.to]?.key === ':' || tokens[match.to - 1]!.key === ':'
  const fits = colon ? rest <= 12 : rest <= 3 && line.end !== 'stop'
  return fits ? { role: 'credit', heads: rest === 0, rule: 'credit label' } : undefined
}

function wholeLine(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  if (line.words > 40) return undefined
  let kind: string | undefined
  for (let i = 0; i < tokens.length;) {
    const match = words.whole.at(tokens, i, tokens.length)
    if (!match && tokens[i]!.kind === 'word') return undefined
    kind ??= match?.value
    i = match?.to ?? i + 1
  }
  return kind ? furniture(kind, 'furniture words alone') : undefined
}

function sectionLine(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  if (line.words > 40 || line.numbers > 2) return undefined
  const desk = words.bylines.at(tokens, 0, tokens.length)
  let menu = line.separators > 1
  for (let i = desk?.to ?? 0; i < tokens.length;) {
    const section = words.sections.at(tokens, i, tokens.length)
    const match = section ?? words.whole.at(tokens, i, tokens.length)
    if (!match && tokens[i]!.kind === 'word') return undefined
    menu ||= match !== undefined && !section
    i = match?.to ?? i + 1
  }
  return furniture(menu ? 'menu' : 'section', 'section names alone')
}

/** Kinds whose lines are full sentences; the others are short and end without a full stop. */
const SENTENCES: ReadonlySet<string> = new Set([
  'comment-rules',
  'comment-form',
  'captcha',
  'rights',
  'cookie',
  'report',
])

function lineStart(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  const match = words.starts.at(tokens, contentStart(tokens), tokens.length)
  if (!match) return undefined
  const rest = wordsIn(tokens, match.to)
  const colon = tokens[match.to]?.key === ':'
  const long = SENTENCES.has(match.value)
    ? 60
    : match.value === 'follow' || match.value === 'link'
      ? 20
      : 6
  if (rest > long && !colon) return undefined
  if (match.value === 'editors' && !colon && countGrammar(line, words) > 0) return undefined
  if (match.value === 'menu' && line.words > 6) return undefined
  return furniture(match.value, 'furniture words at the start')
}

function anywhere(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  if (line.words > 30) return undefined
  for (let i = 0; i < tokens.length; i++) {
    const match = words.anywhere.at(tokens, i, tokens.length)
    if (match && (SENTENCES.has(match.value) || line.words <= 16)) {
      return furniture(match.value, 'furniture words within')
    }
  }
  return undefined
}

/** Whether a line, brackets and bullets aside, is one or several agencies and nothing else. */
export function isAgency(line: Line, words: FurnitureMatchers): boolean {
  const { tokens } = line
  if (line.words === 0 || line.words > 8 || line.numbers > 0) return false
  for (let i = 0; i < tokens.length;) {
    const match = words.agencies.at(tokens, i, tokens.length)
    if (!match && tokens[i]!.kind === 'word') return words.agencyKeys.has(line.key)
    i = match?.to ?? i + 1
  }
  return true
}

function agencyAlone(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  return isAgency(line, words) ? { role: 'credit', heads: false, rule: 'agency alone' } : undefined
}

/** `کابل/ ۲۹ میزان/ باختر`, `وكالات 16 مارس 2015 19:18`: an agency and a day, perhaps a place. */
function datelineAlone(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  if (line.numbers === 0 || line.words > 8 || line.end === 'stop') return undefined
  const agency = words.agencies
    .find(tokens, 0, tokens.length)
    .find(({ from, to }) => from === 0 || to === tokens.length)
  if (!agency) return undefined
  const rest = agency.from > 0 ? [0, agency.from] : [agency.to, tokens.length]
  const { known, unknown } = dateTraits(tokens, rest as [number, number], words)
  return known > 0 && unknown <= 2 ? { role: 'dateline', rule: 'agency and day' } : undefined
}

function dateLine(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  return isDateLine(line, words) ? furniture('date', 'date line') : undefined
}

function caption(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  if (line.words > 30) return undefined
  if (tokens[0]!.key === '©') return { role: 'caption', rule: 'picture credit' }
  const match = words.captions.at(tokens, contentStart(tokens), tokens.length)
  if (match && line.end !== 'stop') return { role: 'caption', rule: 'caption words' }
  return endsInAgency(line, words)
    ? { role: 'caption', rule: 'picture credit in brackets' }
    : undefined
}

/** `… (رويترز)` at the end of a line that is no sentence. */
function endsInAgency({ tokens, words: count }: Line, words: FurnitureMatchers): boolean {
  const last = tokens.length - 1
  if (tokens[last]!.key !== ')' || count < 5) return false
  for (let open = last - 1; open > 0 && open >= last - 9; open--) {
    if (tokens[open]!.key !== '(') continue
    if (PARTS.has(tokens[open - 1]!.key)) return false
    for (let i = open + 1; i < last; i++) {
      if (words.agencies.at(tokens, i, last)) return true
    }
    return false
  }
  return false
}

function byline(line: Line, words: FurnitureMatchers): LineLabel | undefined {
  const { tokens } = line
  if (line.words > 9 || line.end === 'stop' || line.end === 'question') return undefined
  const match = words.bylines.at(tokens, contentStart(tokens), tokens.length)
  if (!match || wordsIn(tokens, match.to) === 0) return undefined
  const marked = PARTS.has(tokens[match.to]!.key) || PARTS.has(tokens[match.to - 1]!.key)
  if (!marked && (line.words > 5 || countGrammar(line, words) > 0)) return undefined
  return { role: 'byline', rule: 'byline words' }
}

const SPREAD = 4

function listLike(line: Line): LineLabel | undefined {
  if (line.spread >= SPREAD) return furniture('related', 'headlines spread over one line')
  if (line.separators < 3 || line.end === 'stop') return undefined
  return line.words <= line.separators * 4 ? furniture('menu', 'list of short items') : undefined
}

/** A shorter Latin word on a line of its own may be an outlet's name. */
const HANDLE = 9

/** On a page written from right to left, a line of Latin words that is no sentence: the name of a picture's file, or a channel's. */
function foreignScript(
  { tokens, words: count, end }: Line,
  words: FurnitureMatchers,
): LineLabel | undefined {
  if (words.direction === 'ltr' || end === 'stop' || count < 1) return undefined
  if (count < 3) {
    const [only, next] = tokens.slice(contentStart(tokens))
    const own = tokens[0]!.key === '@' || (only!.key.length >= HANDLE && tokens.length === 1)
    const handle = own && !next && /^[a-z]\w*$/.test(only!.key)
    return handle ? furniture('handle', 'a channel alone') : undefined
  }
  const latin = tokens.filter(({ kind, key }) => kind === 'word' && /^[a-z]/.test(key)).length
  return latin * 10 >= count * 7 ? furniture('foreign', 'Latin words') : undefined
}

/** How many words of a line are words that only sentences have. */
export function countGrammar({ tokens }: Line, words: FurnitureMatchers): number {
  return words.grammar.find(tokens, 0, Math.min(tokens.length, 80)).length
}

import type { BlockRole } from '../../model/block.ts'
import type { PrintedPage } from '../../model/print.ts'
import type { Span } from '../../model/span.ts'
import { pairQuotes } from '../../text/quotes.ts'
import { tokenise } from '../../text/tokens.ts'
import { findFormulas } from './find-formulas.ts'
import { creditSpans } from './page-credits.ts'
import { wordPlaces } from './word-places.ts'

/** A sentence, or a part of an overlong one, ready to be aligned. */
export interface Piece {
  /** The number of its sentence on the page. */
  readonly sentence: number
  readonly span: Span
  readonly words: readonly string[]
  /** Where each word begins on the page. */
  readonly places: readonly number[]
  /** What each word is worth by its letters alone. */
  readonly lengths: Float32Array
  /** How much each word says of where the text comes from: names and quoted words say less, credits nothing. */
  readonly weights: Float32Array
  /** 1 for words of names, and for numbers: what differs where one form is filled in twice. */
  readonly facts: Uint8Array
  /** Whether it is no title. */
  readonly isText: boolean
  /** Whether it is text that a copy may leave out: no title, no summary. */
  readonly counts: boolean
}

/** The sentences of a page as they are compared. */
export interface ComparedText {
  readonly pieces: readonly Piece[]
}

/** Roles whose sentences nobody takes over as text. */
const LEFT_OUT: ReadonlySet<BlockRole> = new Set([
  'byline',
  'dateline',
  'credit',
  'keywords',
  'furniture',
])
/** Roles that each outlet writes anew. */
const TITLES: ReadonlySet<BlockRole> = new Set(['headline', 'kicker', 'subheading', 'caption'])
/** The longest piece, in words. */
const LONGEST = 80
/** So many pieces of a page are compared. */
const MOST_PIECES = 400
/** A word that stands so often on a page says little. */
const OFTEN = 3

/** What a word is worth by its letters: short ones are mostly particles, in every language. */
const BY_LENGTH: readonly number[] = [0, 0.15, 0.25, 0.6]
const NAMED = 0.4
const QUOTED = 0.35
const REPEATED = 0.6
const FORMULA = 0.15

/** Pages are compared with one after the other: what was cut last of a page is at hand. */
const atHand = new WeakMap<
  PrintedPage,
  { readonly formulas: ReadonlySet<number>; readonly text: ComparedText }
>()

/** Cuts a page into pieces; words inside runs of `formulas` count little. */
export function toComparedText(page: PrintedPage, formulas: ReadonlySet<number>): ComparedText {
  const known = atHand.get(page)
  if (known && (known.formulas === formulas || known.formulas.size + formulas.size === 0))
    return known.text
  const text = cutPage(page, formulas)
  atHand.set(page, { formulas, text })
  return text
}

function cutPage(page: PrintedPage, formulas: ReadonlySet<number>): ComparedText {
  const kept = page.sentences
    .map((sentence, number) => ({ sentence, number }))
    .filter(({ sentence }) => !LEFT_OUT.has(sentence.role) && sentence.words.length > 0)
  const often = repeatedWords(kept.flatMap(({ sentence }) => sentence.words))
  const { weightAt, isName } = marksOf(page, formulas)
  const hasText = kept.some(({ sentence }) => !TITLES.has(sentence.role))
  const pieces: Piece[] = []
  for (const { sentence, number } of kept) {
    const places = wordPlaces(page.record.page.text, sentence)
    const isText = !(hasText && TITLES.has(sentence.role))
    for (let from = 0; from < places.length && pieces.length < MOST_PIECES; from += LONGEST) {
      const words = sentence.words.slice(from, from + LONGEST)
      const here = places.slice(from, from + LONGEST)
      const lengths = Float32Array.from(words, lengthWeight)
      const weights = lengths.map(
        (length, at) => weightAt(here[at]!) * length * (often.has(words[at]!) ? REPEATED : 1),
      )
      const facts = Uint8Array.from(words, (word, at) =>
        Number(isNumber(word) || isName(here[at]!)),
      )
      const span: Span =
        sentence.words.length <= LONGEST
          ? sentence.span
          : [here[0]!, places[from + LONGEST] ?? sentence.span[1]]
      pieces.push({
        sentence: number,
        span,
        words,
        places: here,
        lengths,
        weights,
        facts,
        isText,
        counts: isText,
      })
    }
  }
  return { pieces: withoutSummary(withoutSummary(pieces)) }
}

/** The text without an opening sentence that the rest tells again: a title of a kind, or what stands below the title. */
function withoutSummary(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.find(({ counts }) => counts)
  const rest = pieces.filter(({ counts, sentence }) => counts && sentence !== first?.sentence)
  if (!first || rest.length < FEWEST_TOLD) return pieces
  const told = new Set(rest.flatMap(({ words }) => words))
  const content = first.words.filter((word) => lengthWeight(word) === 1)
  const again = content.filter((word) => told.has(word)).length
  return again < SUMMARY * content.length
    ? pieces
    : pieces.map((piece) =>
        piece.sentence === first.sentence ? { ...piece, counts: false } : piece,
      )
}

/** A summary tells with so much of its words what so many sentences behind it tell. */
const SUMMARY = 0.6
const FEWEST_TOLD = 3

function lengthWeight(word: string): number {
  return BY_LENGTH[word.length] ?? 1
}

function repeatedWords(words: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Set(words.filter((word) => counts.get(word)! >= OFTEN))
}

/** What the words of a page stand in: a credit, a quotation, a name. */
function marksOf(
  { record, sentences }: PrintedPage,
  formulas: ReadonlySet<number>,
): {
  readonly weightAt: (place: number) => number
  readonly isName: (place: number) => boolean
} {
  const direct = record.statements.filter(({ kind }) => kind === 'direct')
  const inQuote = insideOf([
    ...direct.flatMap(({ content }) => content.pieces),
    ...sentences.flatMap(({ span }) => quotedSpans(record.page.text, span)),
  ])
  const named = record.mentions.filter(({ how }) => NAMING.has(how))
  const isName = insideOf(named.filter(({ how }) => how !== 'role').map(({ span }) => span))
  const inPhrase = insideOf(named.map(({ span }) => span))
  const inFormula = insideOf(findFormulas(record.page.text, sentences, formulas))
  const inCredit = insideOf(creditSpans(record))
  return {
    weightAt: (place) =>
      inCredit(place)
        ? 0
        : (inQuote(place) ? QUOTED : 1) *
          (inPhrase(place) ? NAMED : 1) *
          (inFormula(place) ? FORMULA : 1),
    isName,
  }
}

const NAMING: ReadonlySet<string> = new Set(['name', 'surname', 'role'])

/** Two texts with words joined that one of them writes as one. */
export function joinWords(one: ComparedText, other: ComparedText): [ComparedText, ComparedText] {
  const known = new Set([...one.pieces, ...other.pieces].flatMap(({ words }) => words))
  const join = ({ pieces }: ComparedText): ComparedText => ({
    pieces: pieces.map((piece) => joinPiece(piece, known)),
  })
  return [join(one), join(other)]
}

/** Shorter words are not joined: two particles may make one. */
const SHORTEST_JOINED = 5

function joinPiece(piece: Piece, known: ReadonlySet<string>): Piece {
  const starts: number[] = []
  for (let at = 0; at < piece.words.length; at++) {
    starts.push(at)
    const next = piece.words[at + 1]
    const joined = piece.words[at]! + (next ?? '')
    if (next !== undefined && joined.length >= SHORTEST_JOINED && known.has(joined)) at++
  }
  if (starts.length === piece.words.length) return piece
  const ends = [...starts.slice(1), piece.words.length]
  const most = (list: ArrayLike<number>, at: number): number =>
    Math.max(...Array.from({ length: ends[at]! - starts[at]! }, (_, i) => list[starts[at]! + i]!))
  return {
    ...piece,
    words: starts.map((start, at) => piece.words.slice(start, ends[at]).join('')),
    places: starts.map((start) => piece.places[start]!),
    lengths: Float32Array.from(starts, (_, at) => most(piece.lengths, at)),
    weights: Float32Array.from(starts, (_, at) => most(piece.weights, at)),
    facts: Uint8Array.from(starts, (_, at) => most(piece.facts, at)),
  }
}

/** Whether a folded word is a number in digits. */
export function isNumber(word: string): boolean {
  return word >= '0' && word < ':'
}

function quotedSpans(text: string, [start, end]: Span): Span[] {
  const tokens = tokenise(text, start, end)
  return pairQuotes(tokens, 0, tokens.length).map(({ open, close }) => [
    tokens[open]!.start,
    tokens[close]?.end ?? end,
  ])
}

/** Whether a place lies in one of some spans; asked for rising places it is quick. */
function insideOf(spans: readonly Span[]): (place: number) => boolean {
  const sorted = spans.toSorted((one, other) => one[0] - other[0])
  const reach: number[] = []
  for (const [, end] of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return (place) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]![0] <= place) low = middle + 1
      else high = middle
    }
    return low > 0 && reach[low - 1]! > place
  }
}

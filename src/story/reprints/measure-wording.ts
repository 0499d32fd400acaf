import type { TextAlignment } from './align-texts.ts'
import type { AlignedTexts } from './aligned-texts.ts'
import type { ComparedText, Piece } from './compared-text.ts'

/** How much of a text stands in another one; titles, boilerplate and credits are left out. */
export interface TextShare {
  /** Share of its words. */
  readonly words: number
  /** The same by weight: names, quotations and particles count less. */
  readonly weight: number
  /** The weight of what is common. */
  readonly common: number
  /** Of names and numbers in the sentences that are common, the share that is common too, beside that of the other words: 1 where both are alike. */
  readonly facts: number
  /** How many of its sentences stand in the other text hardly at all. */
  readonly own: number
  /** How many of them may be known again in the other text. */
  readonly known: number
  /** Whether the first of them is such a one. */
  readonly opensOwn: boolean
}

/** A sentence worth less than this is a credit or a remnant, or too short to be known again. */
const LEAST_PIECE = 3
/** A sentence with less than this share of its weight in common stands in one text alone. */
export const OWN = 0.3

/** A sentence with this share in common is known again. */
const KNOWN = 0.6

/** So many facts prove nothing. */
const FEW_FACTS = 2

/** Measures both sides of an alignment. */
export function measureWording(
  texts: { readonly one: ComparedText; readonly other: ComparedText },
  { covered }: TextAlignment,
): { readonly one: TextShare; readonly other: TextShare } {
  return {
    one: shareOf(texts.one, covered.one),
    other: shareOf(texts.other, covered.other),
  }
}

/** The share of a piece that is common, by weight; null where it is too slight to tell. */
export function pieceShare(piece: Piece, covered: Uint8Array): number | null {
  const { all, same } = weighPiece(piece, covered)
  return all < LEAST_PIECE ? null : same / all
}

function shareOf({ pieces }: ComparedText, covered: readonly Uint8Array[]): TextShare {
  const counted = pieces.flatMap((piece, at) =>
    piece.counts ? [{ piece, covered: covered[at]!, ...weighPiece(piece, covered[at]!) }] : [],
  )
  const text = pieces.flatMap((piece, at) =>
    piece.isText ? [weighPiece(piece, covered[at]!)] : [],
  )
  const shares = counted.filter(({ all }) => all >= LEAST_PIECE).map(({ same, all }) => same / all)
  const told = text.filter(({ same, all }) => same > OWN * all)
  const others = ratio(sum(told.map(({ same }) => same)), sum(told.map(({ all }) => all)))
  const facts = ratio(
    sum(told.map(({ factsSame }) => factsSame)) + FEW_FACTS * others,
    sum(told.map(({ facts }) => facts)) + FEW_FACTS,
  )
  return {
    words: ratio(
      sum(counted.map(({ wordsSame }) => wordsSame)),
      sum(counted.map(({ words }) => words)),
    ),
    weight: ratio(sum(counted.map(({ same }) => same)), sum(counted.map(({ all }) => all))),
    common: sum(text.map(({ same }) => same)),
    facts: others === 0 ? 1 : Math.min(1, facts / others),
    own: shares.filter((share) => share < OWN).length,
    known: shares.filter((share) => share >= KNOWN).length,
    opensOwn: (shares[0] ?? 1) < OWN,
  }
}

/** How many sentences of a text would have to change their place to stand in the order of the other one. */
export function countMoved({ page, of, alignment }: AlignedTexts): number {
  const { pairs, covered } = alignment
  const best = new Map<number, number>()
  for (const { one, other } of pairs) if (!best.has(one)) best.set(one, other)
  const order = page.pieces.flatMap((piece, at) => {
    const other = best.get(at)
    const isTold = other !== undefined && piece.counts && of.pieces[other]!.counts
    return isTold && (pieceShare(piece, covered.one[at]!) ?? 0) >= SURE ? [other] : []
  })
  return order.length - longestRise(order)
}

/** A sentence with this share in common surely has its like in the other text. */
const SURE = 0.5

/** The length of the longest part of a list that never falls. */
function longestRise(values: readonly number[]): number {
  const ends: number[] = []
  for (const value of values) {
    const at = ends.findIndex((end) => end > value)
    if (at < 0) ends.push(value)
    else ends[at] = value
  }
  return ends.length
}

interface PieceWeight {
  readonly all: number
  readonly same: number
  readonly words: number
  readonly wordsSame: number
  readonly facts: number
  readonly factsSame: number
}

function weighPiece({ weights, facts }: Piece, covered: Uint8Array): PieceWeight {
  const sums = { all: 0, same: 0, words: 0, wordsSame: 0, facts: 0, factsSame: 0 }
  weights.forEach((weight, at) => {
    if (weight === 0) return
    const same = covered[at]!
    sums.all += weight
    sums.same += weight * same
    sums.words++
    sums.wordsSame += same
    sums.facts += facts[at]!
    sums.factsSame += facts[at]! * same
  })
  return sums
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** A share; 1 of nothing. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

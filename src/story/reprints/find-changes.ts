import type { PrintedPage } from '../../model/print.ts'
import type { ReprintChange } from '../../model/reprint.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { AlignedTexts } from './aligned-texts.ts'
import { isNumber } from './compared-text.ts'
import type { DependentPages } from './dependent-pages.ts'
import type { Told, ToldChange } from './heirs.ts'
import { changedFigures, lostOnTheWay, toldStatements } from './heirs.ts'
import { lostCredits } from './lost-credits.ts'
import { OWN, pieceShare } from './measure-wording.ts'

/** What changed from the page that is depended on to one in the same language, by kind, then in the order of the text. */
export function findChanges(pages: DependentPages, texts: AlignedTexts): ReprintChange[] {
  const statements = changedStatements(pages, texts)
  const told = new Set(statements.map(({ kind, page }) => `${kind} ${page[0]}`))
  const numbers = changedNumbers(pages, texts)
  return [
    ...changedSentences(texts),
    ...lostCredits(pages),
    ...statements,
    ...numbers.filter(({ kind, page }) => !told.has(`${kind} ${page[0]}`)),
  ]
}

function changedSentences({ page, of, alignment }: AlignedTexts): ReprintChange[] {
  const alone = (side: 'one' | 'other', text: typeof page): Span[] =>
    text.pieces.flatMap((piece, at) => {
      const share = piece.counts ? pieceShare(piece, alignment.covered[side][at]!) : null
      return share !== null && share < OWN ? [piece.span] : []
    })
  return [
    ...alone('other', of).map((span) => ({ kind: 'sentence-dropped', of: span }) as const),
    ...alone('one', page).map((span) => ({ kind: 'sentence-added', page: span }) as const),
  ]
}

function changedStatements({ page, of }: DependentPages, texts: AlignedTexts): ToldChange[] {
  const same = sameWords(texts)
  return toldStatements(of).flatMap((before) => {
    const words = same.filter((word) => isIn(word.of, before.statement))
    if (words.length < FEWEST_WORDS) return []
    const heir = heirOf(words, page)
    const around = sentenceAround(words, page)
    return [
      ...lostOnTheWay({ before, heir, around, page }),
      ...(heir ? changedFigures(before.print.figures, heir.print.figures) : []),
    ]
  })
}

/** A word of the page that depends, and the same word of the other: where they begin. */
interface SameWord {
  readonly page: number
  readonly of: number
}

/** Words that a statement and its heir must have in common. */
const FEWEST_WORDS = 4

function sameWords({ page, of, alignment }: AlignedTexts): SameWord[] {
  return alignment.pairs.flatMap(({ one, other, stretches }) =>
    stretches.flatMap(({ same }) =>
      same.map(([a, b]) => ({
        page: page.pieces[one]!.places[a]!,
        of: of.pieces[other]!.places[b]!,
      })),
    ),
  )
}

function isIn(place: number, { content }: Statement): boolean {
  return content.pieces.some(([start, end]) => start <= place && place < end)
}

/** The statement in whose content most of these words stand. */
function heirOf(words: readonly SameWord[], page: PrintedPage): Told | null {
  let best: Told | null = null
  let most = words.length / 2
  for (const told of toldStatements(page)) {
    const count = words.filter((word) => isIn(word.page, told.statement)).length
    if (count <= most) continue
    most = count
    best = told
  }
  return best
}

/** The sentence of a page in which the middle one of these words stands. */
function sentenceAround(words: readonly SameWord[], { sentences }: PrintedPage): Span {
  const places = words.map(({ page }) => page).sort((a, b) => a - b)
  const middle = places[places.length >> 1]!
  return (sentences.findLast(({ span }) => span[0] <= middle) ?? sentences[0]!).span
}

/** Numbers in digits that stand in place of each other in sentences that are else the same; dates left out. */
function changedNumbers(pages: DependentPages, texts: AlignedTexts): ToldChange[] {
  const { page, of, alignment } = texts
  return alignment.pairs.flatMap(({ one, other, stretches }) => {
    const [mine, theirs] = [page.pieces[one]!, of.pieces[other]!]
    return stretches
      .flatMap(({ swapped }) => swapped)
      .filter(([a, b]) => isNumber(mine.words[a]!) && isNumber(theirs.words[b]!))
      .map(([a, b]) => ({ page: mine.places[a]!, of: theirs.places[b]! }))
      .filter((at) => !isInDate(at.page, pages.page) && !isInDate(at.of, pages.of))
      .map((at): ToldChange => {
        const to = numberAt(at.page, pages.page)
        const from = numberAt(at.of, pages.of)
        return {
          kind: 'figure-changed',
          page: [at.page, at.page + to.length],
          of: [at.of, at.of + from.length],
          from,
          to,
        }
      })
  })
}

function isInDate(place: number, { record }: PrintedPage): boolean {
  return record.dates.some(({ span }) => span[0] <= place && place < span[1])
}

/** A number as it is written, with its fraction and its thousands. */
function numberAt(place: number, { record }: PrintedPage): string {
  const [number] = /^\p{Nd}+(?:\p{Po}\p{Nd}+)*/u.exec(
    record.page.text.slice(place, place + LONGEST),
  ) ?? ['']
  return number
}

const LONGEST = 40

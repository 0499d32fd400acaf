import type { Figure, PrintedPage, PrintStatement } from '../../model/print.ts'
import type { ReprintChange } from '../../model/reprint.ts'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { keysOf } from '../../text/tokens.ts'
import type { NamedSource } from './page-credits.ts'
import { isSameOutlet, pageOutlet, pageSources } from './page-credits.ts'
import { isNumber } from './compared-text.ts'
import { OWN, pieceShare } from './measure-wording.ts'
import type { AlignedTexts } from './pair-sentences.ts'

/** Two pages of which the first depends, with their texts. */
export interface DependentPages extends AlignedTexts {
  readonly pages: { readonly page: PrintedPage; readonly of: PrintedPage }
  /** Whether the page names the outlet of the other one, or what that rests on. */
  readonly credit: 'kept' | 'lost'
}

/** What changed from the page that is depended on to the one that depends, by kind, then in the order of the text. */
export function findChanges(dependent: DependentPages): ReprintChange[] {
  const statements = changedStatements(dependent)
  const told = new Set(statements.map(({ kind, page }) => `${kind} ${page[0]}`))
  return [
    ...changedSentences(dependent),
    ...lostCredits(dependent),
    ...statements,
    ...changedNumbers(dependent).filter(({ kind, page }) => !told.has(`${kind} ${page[0]}`)),
  ]
}

function changedSentences({ page, of, alignment }: DependentPages): ReprintChange[] {
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

function lostCredits({ pages, credit }: DependentPages): ReprintChange[] {
  const own = pageOutlet(pages.page.record)
  const kept = pageSources(pages.page.record)
  const isKept = (source: NamedSource): boolean =>
    kept.some((other) => isSameOutlet(other, source)) || (!!own && isSameOutlet(own, source))
  const outlet = pageOutlet(pages.of.record)
  const lost: ReprintChange[] = pageSources(pages.of.record)
    .filter((source) => !isKept(source))
    .map(({ name, span }) => ({ kind: 'credit-lost', source: name, of: span }))
  if (credit === 'lost' && outlet && !(own && isSameOutlet(own, outlet)))
    lost.unshift({ kind: 'credit-lost', source: outlet.name, of: null })
  return lost
}

/** A word of the page that depends, beside the same word of the other. */
interface SameWord {
  readonly page: number
  readonly of: number
}

function changedStatements(dependent: DependentPages): StatementChange[] {
  const { pages } = dependent
  const same = sameWords(dependent)
  return pages.of.record.statements.flatMap((statement, at): StatementChange[] => {
    const words = same.filter(({ of }) => isIn(of, statement))
    if (words.length < FEWEST_WORDS) return []
    const before = { statement, print: pages.of.statements[at]! }
    const heir = heirOf(words, pages.page)
    const around = sentencesAround(words, pages.page)
    const spans = { page: heir?.statement.content.span ?? around, of: statement.content.span }
    const changes: StatementChange[] = heir ? changedFigures(before, heir) : []
    if (losesSpeaker(statement, heir, { record: pages.page.record, around }))
      changes.unshift({ kind: 'speaker-lost', speaker: statement.speaker.name, ...spans })
    if (
      isHedged(before) &&
      !(heir && isHedged(heir)) &&
      !standsIn(statement.cue.text, around, pages.page)
    )
      changes.unshift({ kind: 'hedge-lost', ...spans })
    return changes
  })
}

/** A change of something that both pages tell. */
type StatementChange = Extract<ReprintChange, { readonly page: Span; readonly of: Span }>

/** A statement with its print. */
interface Told {
  readonly statement: Statement
  readonly print: PrintStatement
}

/** A word of the page that depends, and the same word of the other: where they begin. */
interface SameWord {
  readonly page: number
  readonly of: number
}

/** Words that a statement and its heir must have in common. */
const FEWEST_WORDS = 4

function sameWords({ page, of, alignment }: DependentPages): SameWord[] {
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
function heirOf(words: readonly SameWord[], { record, statements }: PrintedPage): Told | null {
  let best: Told | null = null
  let most = words.length / 2
  record.statements.forEach((statement, at) => {
    const count = words.filter(({ page }) => isIn(page, statement)).length
    if (count <= most) return
    most = count
    best = { statement, print: statements[at]! }
  })
  return best
}

/** From the beginning of the first to the end of the last sentence in which words of a page stand, far ones left out. */
function sentencesAround(words: readonly SameWord[], { sentences }: PrintedPage): Span {
  const places = words.map(({ page }) => page).sort((a, b) => a - b)
  const middle = places[places.length >> 1]!
  const { span } = sentences.findLast(({ span }) => span[0] <= middle) ?? sentences[0]!
  return span
}

function isHedged({ statement, print }: Told): boolean {
  return print.distanced || statement.stance === 'claims' || statement.stance === 'accuses'
}

/** Whether the words of a cue stand in a stretch of a page, even where no statement was read there. */
function standsIn(cue: string, [start, end]: Span, { record }: PrintedPage): boolean {
  const there = new Set(keysOf(record.page.text.slice(start, end)))
  return keysOf(cue).every((word) => there.has(word) || !isWord(word))
}

function isWord(key: string): boolean {
  return /[\p{L}\p{N}]/u.test(key)
}

/** Whether a named speaker is gone: neither the heir nor the sentence names whoever said it. */
function losesSpeaker(
  { speaker }: Statement,
  heir: Told | null,
  { record, around }: { readonly record: Record; readonly around: Span },
): boolean {
  if (!speaker.named || heir?.statement.speaker.named) return false
  return !record.mentions.some(
    ({ entity, span }) => entity === speaker.entity && span[0] >= around[0] && span[1] <= around[1],
  )
}

/** Figures of one statement and its heir that count the same and differ. */
function changedFigures(before: Told, after: Told): StatementChange[] {
  return before.print.figures.flatMap((figure): StatementChange[] => {
    const like = after.print.figures.filter(({ of }) => of !== null && of === figure.of)
    const isSame = (one: Figure): boolean => one.value <= figure.to && figure.value <= one.to
    const other = like.find((one) => !before.print.figures.some((old) => meet(old, one)))
    if (!other || like.some(isSame)) return []
    return [
      {
        kind: 'figure-changed',
        page: other.span,
        of: figure.span,
        from: figure.surface,
        to: other.surface,
      },
    ]
  })
}

function meet(one: Figure, other: Figure): boolean {
  return one.of === other.of && one.value <= other.to && other.value <= one.to
}

/** Numbers in digits that stand in place of each other in sentences that are else the same; dates left out. */
function changedNumbers({ page, of, alignment, pages }: DependentPages): StatementChange[] {
  return alignment.pairs.flatMap(({ one, other, stretches }) => {
    const [mine, theirs] = [page.pieces[one]!, of.pieces[other]!]
    return stretches
      .flatMap(({ swapped }) => swapped)
      .filter(([a, b]) => isNumber(mine.words[a]!) && isNumber(theirs.words[b]!))
      .map(([a, b]) => ({ page: mine.places[a]!, of: theirs.places[b]! }))
      .filter((at) => !isInDate(at.page, pages.page) && !isInDate(at.of, pages.of))
      .map((at): StatementChange => {
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

import type { PrintSentence, PrintedPage } from '../../model/print.ts'
import type { ReprintChange, SentencePair } from '../../model/reprint.ts'
import type { Span } from '../../model/span.ts'
import type { DependentPages } from './dependent-pages.ts'
import type { Told, ToldChange } from './heirs.ts'
import { changedFigures, lostOnTheWay, toldStatements } from './heirs.ts'
import { lostCredits } from './lost-credits.ts'

/** What changed from the page that is depended on to one in another language. */
export function findContentChanges(
  pages: DependentPages,
  sentences: readonly SentencePair[],
): ReprintChange[] {
  const dropped = sentences.flatMap(({ page, of }): ReprintChange[] =>
    page === null && of !== null ? [{ kind: 'sentence-dropped', of }] : [],
  )
  const added = sentences.flatMap(({ page, of }): ReprintChange[] =>
    page !== null && of === null ? [{ kind: 'sentence-added', page }] : [],
  )
  const told = sentences.flatMap(({ page, of }) =>
    page && of ? changesBetween(pages, page, of) : [],
  )
  return [...dropped, ...added, ...lostCredits(pages), ...told]
}

function changesBetween({ page, of }: DependentPages, here: Span, there: Span): ToldChange[] {
  const heirs = toldWithin(page, here)
  const statements = toldWithin(of, there).flatMap((before) =>
    lostOnTheWay({ before, heir: heirOf(before, heirs), around: here, page }),
  )
  const figures = (all: readonly PrintSentence[], stretch: Span) =>
    all.filter(({ span }) => isWithin(span, stretch)).flatMap((sentence) => sentence.figures)
  return [
    ...statements,
    ...changedFigures(figures(of.sentences, there), figures(page.sentences, here)),
  ]
}

/** The statements whose cues stand in a stretch of a page. */
function toldWithin(page: PrintedPage, stretch: Span): Told[] {
  return toldStatements(page).filter(({ statement }) => isWithin(statement.cue.span, stretch))
}

/** The one of some statements that has the same speaker, else the first. */
function heirOf({ statement }: Told, heirs: readonly Told[]): Told | null {
  const { entity } = statement.speaker
  return heirs.find((heir) => heir.statement.speaker.entity === entity) ?? heirs[0] ?? null
}

function isWithin(span: Span, [start, end]: Span): boolean {
  return start <= span[0] && span[1] <= end
}

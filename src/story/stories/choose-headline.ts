import type { Print } from '../../model/print.ts'

/** So many of the first pages are asked for a headline. */
const FIRST = 8
/** A headline of so many letters says enough and no more. */
const SHORTEST = 25
const LONGEST = 110
const QUESTION_MARKS = ['?', '؟']
/** Marks at the end of a headline that tells only half. */
const HALF_TOLD = ['…', '...', ':']

/** A page as far as its headline goes. */
export type Headed = Pick<Print, 'headline' | 'language'>

/** Headlines by the language that they are in. */
export type Headlines = Readonly<{ [language: string]: string }>

/** The clearest early headline of a story's pages in each language that has one. */
export function chooseHeadlines(pages: readonly Headed[]): Headlines {
  const byLanguage = Map.groupBy(pages, ({ language }) => language)
  const chosen = [...byLanguage.values()].flatMap((there) => chooseHeadline(there) ?? [])
  return Object.fromEntries(chosen.map(({ headline, language }) => [language, headline]))
}

/** The clearest early headline of a story's pages, which come first published first; null where none has one. */
export function chooseHeadline(
  pages: readonly Headed[],
): { readonly headline: string; readonly language: string } | null {
  const told = pages.flatMap(({ headline, language }) =>
    headline?.trim() ? [{ headline: headline.trim(), language }] : [],
  )
  const early = told.slice(0, FIRST)
  const flaws = early.map(({ headline }) => flawsOf(headline))
  return early[flaws.indexOf(Math.min(...flaws))] ?? null
}

function flawsOf(headline: string): number {
  const tooShort = headline.length < SHORTEST ? 2 : 0
  const tooLong = headline.length > LONGEST ? 1 : 0
  const asks = QUESTION_MARKS.some((mark) => headline.includes(mark)) ? 2 : 0
  const breaksOff = HALF_TOLD.some((mark) => headline.endsWith(mark)) ? 1 : 0
  return tooShort + tooLong + asks + breaksOff
}

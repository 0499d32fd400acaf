import { foldWord } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import type { Knowledge, Known } from './knowledge.ts'

/** The language of the names in Latin letters. */
const LATIN = 'en'

/** A known outlet named at tokens `[from, to)`. */
export interface OutletAt {
  readonly from: number
  readonly to: number
  /** Folded letters of a proclitic before the name. */
  readonly skip: number
  readonly known: Known
  /** Whether the name is a common word too. */
  readonly common: boolean
}

/**
 * Finds the known outlet named at a token, common words included: to be asked where only an outlet can
 * stand. Of several that share the name it takes the page's own (the outlet of `host`), then one of its
 * country, then the first.
 */
export function outletFinder(
  knowledge: Knowledge,
  { language, host }: { language: string; host: string | null },
): (tokens: readonly Token[], at: number, limit: number) => OutletAt | undefined {
  const names = knowledge.names(language)
  const home = host === null ? undefined : knowledge.outletOfHost(host)
  const homeNames = (home?.names[language] ?? []).map(foldWord)
  return (tokens, at, limit) => {
    const list = isLatin(tokens[at]) ? knowledge.names(LATIN) : names
    const outlets = list
      .allAt(tokens, at, limit)
      .filter(({ value }) => value.known.kind === 'outlet')
    const [first] = outlets
    if (!first) return undefined
    const words = tokens.slice(first.from, first.to).map(({ key }) => key)
    const isHome = homeNames.some((name) => words.every((word) => name.includes(word)))
    const near = home && outlets.find(({ value }) => value.known.country === home.country)
    const { from, to, skip, value } = near ?? first
    const known = isHome && home ? home : value.known
    return { from, to, skip, known, common: value.needsCompany }
  }
}

/** Whether a word is written in Latin letters, as a masthead or a byline in another script may be. */
function isLatin(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[a-z]/.test(token.key)
}

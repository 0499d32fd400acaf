import type { Library } from '../../library/library.ts'
import type { AskedTerm } from './asked-terms.ts'
import { askedTerms, withoutSpan } from './asked-terms.ts'
import { compileQuery } from './compile-query.ts'
import { parseQuery } from './parse-query.ts'

/** A term of a search that found nothing. */
export interface LoneTerm {
  readonly term: AskedTerm
  /** Whether it finds something where it stands alone. */
  readonly findsAlone: boolean
  /** The query without it, and how much that finds. */
  readonly without: string
  readonly total: number
}

/** Terms that are tried. */
const MOST_TERMS = 6

/** What each term of a query finds alone, and what is found without it; nothing of a query of one term. */
export async function whyNothing(
  library: Library,
  query: string,
  of: 'pages' | 'statements',
): Promise<LoneTerm[]> {
  const count = async (text: string): Promise<number> => {
    const { query: asked } = await compileQuery(parseQuery(text), text, library)
    return (await library.search({ of, query: asked, order: 'time', limit: 1 })).total
  }
  const terms = askedTerms(query).slice(0, MOST_TERMS)
  if (terms.length < 2) return []
  const found: LoneTerm[] = []
  for (const term of terms) {
    const without = withoutSpan(query, term.span)
    const findsAlone = term.isExcluded || (await count(query.slice(...term.span))) > 0
    found.push({ term, findsAlone, without, total: await count(without) })
  }
  return found
}

import type { Library } from '../../library/library.ts'
import type { AskedTerm } from './asked-terms.ts'
import { askedTerms, withoutSpan } from './asked-terms.ts'
import { compileQuery } from './compile-query.ts'
import type { Meant } from './find-entities.ts'
import { findEntities } from './find-entities.ts'
import { parseQuery } from './parse-query.ts'

/** A term of a search that found nothing. */
export interface LoneTerm {
  readonly term: AskedTerm
  /** Whether it finds something where it stands alone. */
  readonly findsAlone: boolean
  /** The query without it, and how much that finds. */
  readonly without: string
  readonly total: number
  /** Those whose names hold a word that means nobody alone. */
  readonly maybe: readonly Meant[]
}

/** Those who may be meant by a word. */
const MOST_MAYBE = 4

async function called(library: Library, text: string): Promise<Meant[]> {
  return (await findEntities(text, library, { loosely: true })).slice(0, MOST_MAYBE)
}

/** Terms that are tried. */
const MOST_TERMS = 6

/** What each term of a query finds alone, what is found without it, and whom it may mean. */
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
  const found: LoneTerm[] = []
  for (const term of terms) {
    const without = withoutSpan(query, term.span)
    const alone = query.slice(...term.span)
    const findsAlone = term.isExcluded || (terms.length > 1 && (await count(alone)) > 0)
    const maybe = findsAlone || term.field !== null ? [] : await called(library, term.text)
    found.push({
      term,
      findsAlone,
      without,
      total: without === '' ? 0 : await count(without),
      maybe,
    })
  }
  return found
}

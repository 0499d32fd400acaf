import { Hono } from 'hono'
import type { Context } from 'hono'
import { savedSearchesOf } from '../app/desk/saved-searches.ts'
import { answerToJson } from '../app/json/answer-json.ts'
import { parseResult } from '../app/json/telling-json.ts'
import type { Library } from '../app/library/open-library.ts'
import { mistakeOf } from '../app/library/query-tokens.ts'
import type { SearchAnswer } from '../app/library/search-pages.ts'
import { searchPages } from '../app/library/search-pages.ts'
import { whyNothing } from '../app/library/why-nothing.ts'
import { claimsByStatement, claimsOfPages } from '../app/story/claims-of-pages.ts'
import type { TellStories } from '../app/story/told-story.ts'
import { dossierResponse } from './dossier.tsx'
import type { Taken } from './exported.ts'
import { exported, foundIn } from './exported.ts'
import { html } from './html.tsx'
import { savedRoutes } from './saved-routes.ts'
import type { Asked } from './search-asked.ts'
import { parseAsked, RESULTS_A_PAGE } from './search-asked.ts'
import { searchFeed } from './search-feed.ts'
import type { SearchFound } from './search-screen.tsx'
import { MistakeScreen, SearchBody, SearchScreen } from './search-screen.tsx'
import { viewOf } from './view.ts'
import type { Words } from './words/words.ts'

const FACETS = {
  pages: ['speaker', 'outlet', 'origin', 'via', 'language'],
  statements: ['speaker', 'stance', 'kind', 'outlet', 'origin', 'via', 'language'],
} as const

/** Statements in a feed at most. */
const MOST_FOLLOWED = 50

/** Results that a dossier or a file holds at most. */
const MOST_TAKEN = 100

const BAD_REQUEST = 400

/** Search on the screen, as a feed, and to be taken along. */
export function searchRoutes(library: Library, tell: TellStories): Hono {
  const app = new Hono()
  const searches = savedSearchesOf(library)
  app.get('/search', async (context) => {
    const asked = askedOf(context)
    const view = viewOf(context)
    try {
      const found = await findFor(library, asked, { tell })
      return html(<SearchScreen {...{ view, asked, found }} saved={await searches.all()} />)
    } catch (error) {
      const isForPeople = context.req.header('accept')?.includes('text/html')
      const mistake = isForPeople ? mistakeOf(error) : null
      if (!mistake) throw error
      return html(<MistakeScreen {...{ view, mistake }} query={asked.q} />, BAD_REQUEST)
    }
  })
  app.get('/search.atom', async (context) => {
    const { req: request } = context
    const query = request.query('q') ?? ''
    const { hits } = await searchPages(library, query, { of: 'statements', limit: MOST_FOLLOWED })
    const { words } = viewOf(context)
    const base = new URL(request.url).origin
    return new Response(searchFeed({ base, query, hits, words }), {
      headers: {
        'content-type': 'application/atom+xml; charset=utf-8',
        'cache-control': 'no-cache',
      },
    })
  })
  app.route('/', savedRoutes(searches))
  app.get('/search/dossier.html', async (context) => {
    const { words } = viewOf(context)
    const asked = askedOf(context)
    const found = await findFor(library, asked, { limit: MOST_TAKEN })
    const body = <SearchBody asked={asked} found={found} words={words} />
    return dossierResponse({ title: asked.q, body, ...takenOf(found, words), words })
  })
  app.get('/search/data/:format', async (context) => {
    const answer = await answerFor(library, askedOf(context), MOST_TAKEN)
    const format = context.req.param('format')
    if (format === 'json') return Response.json(answerToJson(answer))
    return exported(format, takenOf({ answer }, viewOf(context).words))
  })
  return app
}

/** What was found, without the statements beside it on the pages, and how many results are left out. */
function takenOf({ answer }: Pick<SearchFound, 'answer'>, words: Words): Taken {
  const { hits, total, isMore } = answer
  const all = words.search.found(total.toLocaleString(words.numbers), isMore)
  const leftOut = hits.length < total || isMore ? [words.dossier.some(hits.length, all)] : []
  return { records: foundIn(hits), leftOut }
}

function askedOf({ req: request }: Context): Asked {
  return parseAsked(new URL(request.url).searchParams)
}

async function findFor(
  library: Library,
  asked: Asked,
  { limit = RESULTS_A_PAGE, tell }: { readonly limit?: number; readonly tell?: TellStories },
): Promise<SearchFound> {
  const answer = await answerFor(library, asked, limit)
  const pages = answer.hits.flatMap(({ hit, statement }) => (statement ? [hit.page] : []))
  const figures = await claimsOfPages(library, pages, tell)
  const terms = answer.total === 0 ? await whyNothing(library, asked.q, asked.of) : []
  return { answer, claims: claimsByStatement(figures), terms }
}

function answerFor(
  library: Library,
  { q, of, rank, after, skip }: Asked,
  limit: number,
): Promise<SearchAnswer> {
  return searchPages(library, q, {
    of,
    order: rank ? 'rank' : 'time',
    after: rank ? null : (parseResult(after.at(-1) ?? '') ?? null),
    skip: rank ? skip : 0,
    facets: (found) => FACETS[found],
    isCounted: true,
    limit,
  })
}

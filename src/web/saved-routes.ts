import { Hono } from 'hono'
import type { SavedSearches } from '../app/desk/saved-searches.ts'
import { searchAddress } from './query-words.ts'

/** Saves searches and removes them. */
export function savedRoutes(searches: SavedSearches): Hono {
  const app = new Hono()
  app.post('/search/saved', async ({ req: request }) => {
    const { q } = await request.parseBody()
    const query = typeof q === 'string' ? q.trim() : ''
    await searches.save(query)
    return seeOther(searchAddress({ q: query }))
  })
  app.post('/search/saved/remove', async ({ req: request }) => {
    const { q } = await request.parseBody()
    await searches.remove(typeof q === 'string' ? q : '')
    return seeOther('/search')
  })
  return app
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}

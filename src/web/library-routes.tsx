import { Hono } from 'hono'
import type { Library } from '../app/library/open-library.ts'
import type { TellStories } from '../app/story/told-story.ts'
import { actorRoutes } from './actor-routes.tsx'
import { searchRoutes } from './search-routes.tsx'
import { timelineRoutes } from './timeline-routes.tsx'

/** Search, timelines and actors of a library, on the screen and to be taken along. */
export function libraryRoutes(library: Library, tell: TellStories): Hono {
  const app = new Hono()
  app.route('/', searchRoutes(library, tell))
  app.route('/', timelineRoutes(library, tell))
  app.route('/', actorRoutes(library, tell))
  return app
}

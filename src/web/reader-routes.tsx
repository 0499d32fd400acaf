import { isUtf8 } from 'node:buffer'
import { Hono } from 'hono'
import { decidedStatements } from '../app/library/decided-statements.ts'
import { findPage } from '../app/library/find-page.ts'
import type { Library } from '../app/library/open-library.ts'
import { viewRecord } from '../app/library/view-record.ts'
import { shortId } from '../app/short-id.ts'
import { pageStory } from '../app/story/page-story.ts'
import type { TellStories } from '../app/story/told-story.ts'
import { html } from './html.tsx'
import { inertPage } from './inert-page.ts'
import { parseReaderAddress } from './reader-address.ts'
import { toFacts } from './reader-props.ts'
import { ReaderScreen } from './reader-screen.tsx'
import { viewOf } from './view.ts'

/** The reader: a page with what was read from it, and the page as it was captured. */
export function readerRoutes(library: Library, tell: TellStories): Hono {
  const app = new Hono()
  app.get('/pages/:page', async (context) => {
    const { req: request } = context
    const kept = await findPage(library, request.param('page'))
    const id = shortId(kept.record.page.id)
    const asked = parseReaderAddress(id, new URL(request.url).searchParams)
    const facts = toFacts(decidedStatements(kept))
    const page = {
      record: viewRecord(kept),
      facts,
      story: await pageStory(library, kept, {
        statement: asked.fact ?? facts[0]?.id ?? null,
        tell,
      }),
      hasCapture: kept.captured !== null,
    }
    return html(<ReaderScreen view={viewOf(context)} asked={asked} page={page} />)
  })
  app.get('/pages/:page/captured', async (context) => {
    const { record, captured, given } = await findPage(library, context.req.param('page'))
    if (captured === null) return context.notFound()
    const isHtml = record.article.blocks.some(({ path }) => path !== undefined)
    const charset = isUtf8(captured) ? 'utf-8' : (given.charset ?? '')
    const type = `text/${isHtml ? 'html' : 'plain'}`
    // A server may have called the encoding anything.
    const isName = /^[\w.:-]{1,40}$/.test(charset)
    const headers = frameHeaders(isName ? `${type}; charset=${charset}` : type)
    const bytes = isHtml ? inertPage(captured) : new Uint8Array(captured)
    return new Response(bytes, { headers })
  })
  return app
}

/** The bytes of a page, its links to other files and its frames made inert, are shown where nothing runs and nothing is fetched. */
function frameHeaders(type: string): { readonly [name: string]: string } {
  return {
    'content-type': type,
    'content-security-policy':
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    'x-dns-prefetch-control': 'off',
    'cache-control': 'no-store',
  }
}

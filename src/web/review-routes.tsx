import { Hono } from 'hono'
import { nextReview } from '../app/desk/review-queue.ts'
import { parseResult, resultOf } from '../app/json/telling-json.ts'
import { findPage } from '../app/library/find-page.ts'
import type { Library } from '../app/library/open-library.ts'
import { reviewPage } from '../app/library/review-page.ts'
import { IsnadError } from '../model/error.ts'
import { html } from './html.tsx'
import { ReviewScreen } from './review-screen.tsx'
import { viewOf } from './view.ts'

const LAST = 10
const VERDICTS = ['accept', 'correct', 'reject', 'undo'] as const

/** The review: one statement at a time, and what people decide about it. */
export function reviewRoutes(library: Library, by: string): Hono {
  const app = new Hono()
  app.get('/review', async (context) => {
    const { req: request } = context
    const behind = parseResult(request.query('after') ?? '') ?? null
    const { item, after } = await nextReview(library, behind)
    const all = await library.reviews(null)
    const props = {
      view: viewOf(request.raw),
      item,
      next: after === null ? null : resultOf(after),
      last: all.slice(-LAST).reverse(),
      mayDecide: true,
    }
    return html(<ReviewScreen {...props} />)
  })
  app.post('/review', async ({ req: request }) => {
    const form = await request.parseBody()
    const given = (name: string) => {
      const value = form[name]
      return typeof value === 'string' ? value : ''
    }
    const verdict = VERDICTS.find((one) => one === given('verdict'))
    if (!verdict) throw new IsnadError('bad-argument', `"${given('verdict')}" is no verdict`)
    const page = await findPage(library, given('page'))
    const at = `${new Date().toISOString().slice(0, 19)}Z`
    await reviewPage(library, page, {
      field: given('field'),
      verdict,
      ...(verdict === 'correct' ? { value: given('value') } : {}),
      by,
      at,
    })
    const after = parseResult(given('after'))
    const location = after ? `/review?after=${encodeURIComponent(resultOf(after))}` : '/review'
    return new Response(null, { status: 303, headers: { location } })
  })
  return app
}

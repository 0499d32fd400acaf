import { Hono } from 'hono'
import type { NextReview } from '../app/desk/review-queue.ts'
import { nextReview, reviewAgain } from '../app/desk/review-queue.ts'
import { parseResult, resultOf } from '../app/json/telling-json.ts'
import { findPage } from '../app/library/find-page.ts'
import type { Library } from '../app/library/open-library.ts'
import { fieldOf } from '../app/library/review-target.ts'
import { reviewPage } from '../app/library/review-page.ts'
import { undoReview } from '../app/library/undo-review.ts'
import type { Hit } from '../app/library/search-pages.ts'
import { IsnadError } from '../model/error.ts'
import { html } from './html.tsx'
import { localPath } from './local-path.ts'
import { ReviewScreen } from './review-screen.tsx'
import { viewOf } from './view.ts'

const LAST = 10
const VERDICTS = ['accept', 'correct', 'reject'] as const

/** The review: one statement at a time, and what people decide about it. */
export function reviewRoutes(library: Library, by: string): Hono {
  const app = new Hono()
  app.get('/review', async (context) => {
    const { req: request } = context
    const behind = parseResult(request.query('after') ?? '') ?? null
    const { item, after } = await asked(library, request.query('again') ?? '', behind)
    const all = await library.reviews(null)
    const props = {
      view: viewOf(context),
      item,
      next: after === null ? null : resultOf(after),
      last: all.slice(-LAST).reverse(),
    }
    return html(<ReviewScreen {...props} />)
  })
  app.post('/review', async ({ req: request }) => {
    const given = givenIn(await request.parseBody())
    const verdict = VERDICTS.find((one) => one === given('verdict'))
    if (!verdict) throw new IsnadError('bad-argument', `"${given('verdict')}" is no verdict`)
    await reviewPage(library, await findPage(library, given('page')), {
      field: given('field'),
      verdict,
      ...(verdict === 'correct' ? { value: given('value') } : {}),
      by,
      at: now(),
    })
    return given('back') === '' ? goOn(given('after')) : goTo(localPath(given('back')))
  })
  app.post('/review/undo', async ({ req: request }) => {
    const given = givenIn(await request.parseBody())
    const page = await findPage(library, given('page'))
    const undone = await undoReview(library, page, { target: given('target'), by, at: now() })
    if (given('back') !== '') return goTo(localPath(given('back')))
    const [statement] = fieldOf(undone.target, page.record.statements).split('.')
    return goOn(given('after'), `${page.record.page.id}.${statement}`)
  })
  return app
}

/** The statement that is asked about again, given as `PAGE.s3`, else the next one. */
async function asked(library: Library, again: string, behind: Hit | null): Promise<NextReview> {
  const [, page, statement] = /^(.+)\.(s\d+)$/.exec(again) ?? []
  const item = page && statement ? await reviewAgain(library, page, statement) : null
  return item ? { item, after: behind } : nextReview(library, behind)
}

function givenIn(form: Readonly<{ [name: string]: unknown }>): (name: string) => string {
  return (name) => {
    const value = form[name]
    return typeof value === 'string' ? value : ''
  }
}

function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}

/** Goes on behind a result, or to a statement that is asked about again. */
function goOn(given: string, again?: string): Response {
  const after = parseResult(given)
  const query = new URLSearchParams({
    ...(again === undefined ? {} : { again }),
    ...(after ? { after: resultOf(after) } : {}),
  })
  return goTo(query.size > 0 ? `/review?${query}` : '/review')
}

function goTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}

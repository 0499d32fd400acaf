import { Hono } from 'hono'
import { goldLines } from '../app/desk/gold-lines.ts'
import { reviewProgress } from '../app/desk/review-progress.ts'
import type { Doubt, NextReview } from '../app/desk/review-queue.ts'
import { DOUBTS, nextReview, reviewAgain } from '../app/desk/review-queue.ts'
import { parseResult } from '../app/json/telling-json.ts'
import { findEntities } from '../app/library/find-entities.ts'
import { findPage } from '../app/library/find-page.ts'
import type { Library } from '../app/library/open-library.ts'
import { fieldOf } from '../app/library/review-target.ts'
import { reviewPage } from '../app/library/review-page.ts'
import { undoReview } from '../app/library/undo-review.ts'
import { nameIn } from '../app/name-in.ts'
import { IsnadError } from '../model/error.ts'
import { html } from './html.tsx'
import { localPath } from './local-path.ts'
import type { ReviewAsked } from './review-address.ts'
import { parseReviewAddress, reviewAddress } from './review-address.ts'
import { ReviewScreen } from './review-screen.tsx'
import { viewOf } from './view.ts'

const VERDICTS = ['accept', 'correct', 'reject'] as const

/** Fields that the form of corrections holds; each with `was`, to tell what was changed. */
const CORRECTED = ['speaker', 'stance', 'content', 'chain'] as const

const MOST_OFFERED = 8

/** The review: one statement at a time, and what people decide about it. */
export function reviewRoutes(library: Library, by: string): Hono {
  const app = new Hono()
  app.get('/review', async (context) => {
    const asked = parseReviewAddress(new URL(context.req.url).searchParams)
    const { item, after } = await askedOrNext(library, asked)
    const progress = await reviewProgress(library, now().slice(0, 'YYYY-MM-DD'.length))
    const props = { view: viewOf(context), asked, item, after, progress }
    return html(<ReviewScreen {...props} />)
  })
  app.post('/review', async ({ req: request }) => {
    const given = givenIn(await request.parseBody())
    const verdict = VERDICTS.find((one) => one === given('verdict'))
    if (!verdict) throw new IsnadError('bad-argument', `"${given('verdict')}" is no verdict`)
    for (const { field, value } of decisionsIn(given, verdict)) {
      const page = await findPage(library, given('page'))
      const correction = verdict === 'correct' ? { value } : {}
      await reviewPage(library, page, { field, verdict, ...correction, by, at: now() })
    }
    return goOn(given)
  })
  app.post('/review/undo', async ({ req: request }) => {
    const given = givenIn(await request.parseBody())
    const page = await findPage(library, given('page'))
    const undone = await undoReview(library, page, { target: given('target'), by, at: now() })
    const [statement] = fieldOf(undone.target, page.record.statements).split('.')
    return goOn(given, `${page.record.page.id}.${statement}`)
  })
  app.get('/review/actors', async (context) => {
    const { words } = viewOf(context)
    const name = (context.req.query('q') ?? '').slice(0, 100)
    const found = await findEntities(name, library, { loosely: true, everyone: true })
    const offered = found.slice(0, MOST_OFFERED)
    return Response.json(
      offered.map((one) => ({ id: one.id, ...nameIn(one.id, words.code, one.name) })),
    )
  })
  app.get('/review/gold.jsonl', async () => {
    const headers = {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="gold.jsonl"',
      'cache-control': 'no-store',
    }
    return new Response(await goldLines(library), { headers })
  })
  return app
}

/** The statement that is asked about again, else the next one; behind the last one those that were skipped come back. */
async function askedOrNext(library: Library, asked: ReviewAsked): Promise<NextReview> {
  const { again, why } = asked
  const behind = parseResult(asked.after) ?? null
  const item = again ? await reviewAgain(library, again.page, again.statement) : null
  if (item) return { item, after: behind }
  const next = await nextReview(library, behind, why)
  return next.item === null && next.after === null && behind !== null
    ? nextReview(library, null, why)
    : next
}

type Given = (name: string) => string

function givenIn(form: Readonly<{ [name: string]: unknown }>): Given {
  return (name) => {
    const value = form[name]
    return typeof value === 'string' ? value : ''
  }
}

/** What a form decides: a verdict about one field, or each field that was changed in the form of corrections. Throws `IsnadError`. */
function decisionsIn(
  given: Given,
  verdict: string,
): readonly { readonly field: string; readonly value: string }[] {
  const field = given('field')
  if (verdict !== 'correct' || field.includes('.')) return [{ field, value: given('value') }]
  const valueOf = (name: string) =>
    name === 'speaker' && given(name) === 'other' ? given('other') : given(name)
  const changed = CORRECTED.filter((name) => {
    const value = valueOf(name).trim()
    return value !== '' && value !== given(`${name}-was`)
  })
  if (changed.length === 0) throw new IsnadError('bad-argument', 'nothing was changed')
  return changed.map((name) => ({ field: `${field}.${name}`, value: valueOf(name).trim() }))
}

function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}

/** Goes back to where somebody decided, else on behind a result, or to a statement that is asked about again. */
function goOn(given: Given, again?: string): Response {
  const [, page, statement] = /^(.+)\.(s\d+)$/.exec(again ?? '') ?? []
  const doubt = DOUBTS.find((one): one is Doubt => one === given('why')) ?? null
  const location =
    given('back') === ''
      ? reviewAddress({
          why: doubt,
          after: parseResult(given('after')) ? given('after') : '',
          again: page && statement ? { page, statement } : null,
          back: '',
        })
      : localPath(given('back'))
  return new Response(null, { status: 303, headers: { location } })
}

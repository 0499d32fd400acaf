import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

let desk: OpenDesk
before(async () => {
  desk = await openDesk(['samples'], ['--listen', '127.0.0.2'])
})
after(() => desk.close())

/** The tokens that were printed: the first one may review, the second one only reads. */
function tokens(): readonly string[] {
  return [...desk.said.matchAll(/token=([\w-]+)/g)].map(([, token]) => token!)
}

function ask(path: string, init: RequestInit = {}, token = tokens()[0]): Promise<Response> {
  const headers = new Headers({ accept: 'text/html,*/*;q=0.8', ...(init.headers as object) })
  headers.set('authorization', `Bearer ${token}`)
  return fetch(desk.url + path, { ...init, headers })
}

const FAILING: readonly (readonly [path: string, status: number, shown: RegExp])[] = [
  ['/search?q=nofield:x', 400, /<input name="q"[^>]* value="nofield:x"/],
  ['/search?q=of:statements', 400, /<input name="q"[^>]* value="of:statements"/],
  ['/search.atom?q=(a', 400, /<input name="q"[^>]* value="\(a"/],
  [
    '/actors/Nobody%20Atall',
    400,
    /<form class="ask" action="\/actors"><label>[^<]+<input name="q"/,
  ],
  ['/timeline?actor=Putin&from=soon', 400, /<input name="from"[^>]* value="soon"/],
  ['/pages/00000000', 404, /<h1>/],
  ['/stories/story-000000000000', 404, /<h1>/],
  ['/nowhere', 404, /<h1>/],
]

for (const [path, status, shown] of FAILING)
  test(`people are told on a screen of their language that ${path} cannot be answered`, async () => {
    const mark = path.includes('?') ? '&' : '?'
    const response = await ask(`${path}${mark}lang=fa`)
    assert.equal(response.status, status)
    assert.match(response.headers.get('content-type')!, /^text\/html/)
    const text = await response.text()
    assert.match(text, /<html lang="fa" dir="rtl"/)
    assert.match(text, shown)
    const program = await ask(path, { headers: { accept: 'application/json' } })
    assert.equal(program.status, status)
    assert.equal(program.headers.get('content-type'), 'application/problem+json')
  })

test('a change that fails leads back to its screen', async () => {
  const body = new URLSearchParams({ feed: 'no address' })
  const response = await ask('/inbox/feeds', { method: 'POST', body })
  assert.equal(response.status, 400)
  assert.match(await response.text(), /no web address[^]*href="\/inbox"/)
})

test('who may only read sees no form that changes something, on no screen', async () => {
  const [reviewer, reader] = tokens()
  await ask('/search/saved', { method: 'POST', body: new URLSearchParams({ q: 'Putin' }) })
  await ask('/inbox/feeds', {
    method: 'POST',
    body: new URLSearchParams({ feed: 'http://127.0.0.1:9/feed' }),
  })
  for (const path of [
    '/inbox',
    '/review',
    '/search',
    '/search?q=Putin',
    '/stories',
    '/stories?all=1',
  ]) {
    const form = /<form[^>]* method="post"/
    assert.doesNotMatch(await (await ask(path, {}, reader)).text(), form, path)
    if (!path.startsWith('/stories'))
      assert.match(await (await ask(path, {}, reviewer)).text(), form, path)
  }
  const events = await ask('/inbox/events', {}, reader)
  const { value } = await events.body!.getReader().read()
  assert.doesNotMatch(new TextDecoder().decode(value), /<form/)
  for (const path of [
    '/inbox',
    '/inbox/samples',
    '/inbox/retry',
    '/inbox/feeds',
    '/search/saved',
    '/review',
  ])
    assert.equal((await ask(path, { method: 'POST', body: '' }, reader)).status, 403, path)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { api } from '../src/http/api/api.ts'
import { problemResponse, toProblem } from '../src/http/problem.ts'
import { sampleLibrary } from './library/sample-library.ts'

const app = api({ library: await sampleLibrary() })
app.onError((error) => problemResponse(toProblem(error)))

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly value: Json
}

/** Any JSON: a test says of itself what it expects there. */
// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await app.request(path, init)
  const text = await response.text()
  return { status: response.status, headers: response.headers, value: text && JSON.parse(text) }
}

function post(body: string, type = 'application/json'): RequestInit {
  return { method: 'POST', body, headers: { 'content-type': type } }
}

const TEXT = JSON.stringify({ text: 'گفت‌وگو\n\nوزیر خارجه روسیه گفت که نشست پایان یافت.' })

test('a page that is sent is read and not kept', async () => {
  const { status, value } = await ask('/api/v1/read', post(TEXT))
  assert.equal(status, 200)
  assert.equal(value.page.language, 'fa')
  assert.ok(value.statements.length > 0)
  assert.equal((await ask(`/api/v1/pages/${value.page.id}`)).status, 404)
})

test('a page of the library is found by its id, and told again only where it changed', async () => {
  const { hits } = (await ask('/api/v1/search?of=pages')).value
  const { id } = hits[0].page
  const page = await ask(`/api/v1/pages/${id}`)
  assert.equal(page.value.page.id, id)
  const etag = page.headers.get('etag')!
  const again = await ask(`/api/v1/pages/${id}`, { headers: { 'if-none-match': etag } })
  assert.equal(again.status, 304)
})

test('statements are found by the name of who speaks, in another script, slice by slice', async () => {
  const path = `/api/v1/search?q=${encodeURIComponent('speaker:پوتین')}&limit=2`
  const { value } = await ask(path)
  assert.equal(value.of, 'statements')
  assert.equal(value.hits.length, 2)
  const next = await ask(`${path}&after=${value.hits[1].result}`)
  assert.notEqual(next.value.hits[0].result, value.hits[0].result)
})

test('an actor and a timeline are told as JSON', async () => {
  assert.equal((await ask('/api/v1/actors/Putin')).value.actor.id, 'Q7747')
  const { value } = await ask('/api/v1/timeline?actor=Putin&actor=Kim%20Jong%20Un')
  assert.equal(value.actors.length, 2)
  assert.ok(value.days.length > 0)
})

test('stories are listed and told with their claims, and a claim leads to its pages', async () => {
  const { stories } = (await ask('/api/v1/stories?all=true')).value
  assert.ok(stories.length > 0)
  const told = (await ask(`/api/v1/stories/${stories[0].id}`)).value
  assert.equal(told.id, stories[0].id)
  const [{ id }] = stories.flatMap(({ claim }: Json) => claim ?? [])
  const traced = (await ask(`/api/v1/trace/${id}`)).value
  assert.equal(traced.claim.id, id)
  const { page, of } = (
    await ask(`/api/v1/compare?one=${told.pages[0].id}&other=${traced.pages[0].id}`)
  ).value
  assert.ok(page === undefined || of !== undefined)
  assert.ok(Array.isArray((await ask('/api/v1/reprints')).value.dependsOn))
  assert.equal((await ask('/api/v1/origins/TASS')).value.outlet.name, 'TASS')
})

const WRONG: readonly (readonly [string, string, RequestInit | undefined, number, RegExp])[] = [
  ['a limit that is no number', '/api/v1/search?limit=many', undefined, 400, /"limit"/],
  ['a result that is none', '/api/v1/search?after=first', undefined, 400, /"after".*result/],
  ['a query that cannot be read', '/api/v1/search?q=nofield:x', undefined, 400, /nofield/],
  ['a page that is not kept', '/api/v1/pages/00000000000', undefined, 404, /no page/],
  ['a body that is no JSON', '/api/v1/read', post('{'), 400, /no JSON/],
  ['a body of another type', '/api/v1/read', post(TEXT, 'text/plain'), 400, /content-type/],
  ['a page without text', '/api/v1/read', post('{"text":" "}'), 422, /no text/],
  ['a body that is too large', '/api/v1/read', post(`"${'x'.repeat(5_100_000)}"`), 413, /5 MB/],
]

for (const [name, path, init, status, detail] of WRONG)
  test(`it is told what is wrong with ${name}`, async () => {
    const { status: found, headers, value } = await ask(path, init)
    assert.equal(found, status)
    assert.equal(headers.get('content-type'), 'application/problem+json')
    assert.match(value.detail, detail)
  })

test('the description names every route with its parameters, and every reference in it leads somewhere', async () => {
  const { value } = await ask('/openapi.json')
  assert.equal(value.openapi, '3.1.0')
  const { get } = value.paths['/api/v1/pages/{page}']
  assert.deepEqual(
    get.parameters.map((one: Json) => [one.name, one.in, one.required]),
    [['page', 'path', true]],
  )
  for (const [, name] of JSON.stringify(value).matchAll(/#\/components\/schemas\/(\w+)/g))
    assert.ok(value.components.schemas[name!], name)
})

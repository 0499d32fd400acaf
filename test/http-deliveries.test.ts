import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { inboxOf } from '../src/app/desk/inbox.ts'
import { api } from '../src/http/api/api.ts'
import { problemResponse, toProblem } from '../src/http/problem.ts'
import { memoryLibrary } from '../src/library/memory/memory-library.ts'

const library = memoryLibrary()
const inbox = inboxOf(library)
const app = api({ library, inbox })
app.onError((error) => problemResponse(toProblem(error)))
test.after(() => inbox.close())

/** Any JSON: a test says of itself what it expects there. */
// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

const TEXT = 'Talks end in Moscow\n\nThe minister said that the talks had ended on Monday in'

function give(pages: unknown): Promise<Response> {
  return Promise.resolve(
    app.request('/api/v1/deliveries', {
      method: 'POST',
      body: JSON.stringify({ pages }),
      headers: { 'content-type': 'application/json' },
    }),
  )
}

interface Told {
  readonly event: string
  readonly id: string | null
  readonly data: Json
}

/** All that is told of a delivery until the server ends. */
async function follow(location: string, seen?: string): Promise<Told[]> {
  const headers = seen === undefined ? {} : { 'last-event-id': seen }
  const response = await app.request(`${location}/events`, { headers })
  assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/)
  const parts = (await response.text()).split('\n\n').filter((part) => part.includes('event:'))
  return parts.map((part) => ({
    event: /^event: (.*)$/m.exec(part)![1]!,
    id: /^id: (.*)$/m.exec(part)?.[1] ?? null,
    data: JSON.parse(/^data: (.*)$/m.exec(part)![1]!),
  }))
}

test('pages are taken, told one by one as they arrive, and kept', { timeout: 30_000 }, async () => {
  const pages = [{ text: `${TEXT} Minsk.`, url: 'https://news.example/1' }, { text: ' ' }]
  const taken = await give([...pages, { text: `${TEXT} Geneva.` }])
  assert.equal(taken.status, 202)
  const location = taken.headers.get('location')!
  const told = await follow(location)
  const arrivals = told.filter(({ event }) => event === 'arrival')
  assert.deepEqual(
    arrivals
      .map(({ data }) => data.state)
      .toSorted((one: string, other: string) => (one < other ? -1 : 1)),
    ['failed', 'new', 'new'],
  )
  assert.deepEqual(
    arrivals.map(({ id }) => id),
    ['1', '2', '3'],
  )
  const done = told.at(-1)!
  assert.equal(done.event, 'done')
  const { state, gifts, read, failures } = done.data
  assert.deepEqual(
    { state, gifts, read, failures },
    { state: 'done', gifts: 3, read: 2, failures: 1 },
  )
  const response = await app.request(location)
  const delivery: Json = await response.json()
  assert.deepEqual(delivery, done.data)
  assert.ok(response.headers.has('etag'))
  for (const { page } of delivery.arrivals.filter((one: Json) => one.page))
    assert.equal((await app.request(`/api/v1/pages/${page}`)).status, 200)
  const again = await follow(location, '2')
  assert.equal(again.filter(({ event }) => event === 'arrival').length, 1)
  const all = await app.request(`${location}/events`, { headers: { 'last-event-id': 'done' } })
  assert.equal(all.status, 204)
})

test('the answer is as the document says', async () => {
  const document: Json = await (await app.request('/openapi.json')).json()
  const ajv = new Ajv2020({ strict: false }).addSchema(document, 'api')
  const { post } = document.paths['/api/v1/deliveries']
  assert.equal(post.operationId, 'give_pages')
  const way = '/paths/~1api~1v1~1deliveries/post/responses/202/content/application~1json/schema'
  const validate = ajv.compile({ $ref: `api#${way}` })
  const taken = await give([{ text: TEXT }])
  validate(await taken.json())
  assert.deepEqual(validate.errors ?? [], [])
  await follow(taken.headers.get('location')!)
})

test('an address of this machine is not fetched, and told', { timeout: 30_000 }, async () => {
  const taken = await give([{ address: 'http://127.0.0.1:9/page' }])
  const told = await follow(taken.headers.get('location')!)
  const [{ data }] = told.filter(({ event }) => event === 'arrival') as [Told]
  assert.equal(data.state, 'failed')
  assert.equal(data.failed.code, 'private-address')
})

for (const [name, pages, detail] of [
  ['nothing', [], /pages/],
  ['an address of another kind', [{ address: 'file:///etc/passwd' }], /pages\.0/],
  ['a script for an address', [{ text: TEXT, url: 'javascript:alert(1)' }], /pages\.0/],
  ['something else', [{ text: TEXT, path: '/etc/passwd' }], /pages\.0/],
  ['too much', Array.from({ length: 1_001 }, () => ({ text: 'x' })), /pages/],
] as const)
  test(`${name} is not taken`, async () => {
    const response = await give(pages)
    assert.equal(response.status, 400)
    const told: Json = await response.json()
    assert.match(told.detail, detail)
  })

test('a delivery that is not there is not found', async () => {
  for (const path of [
    '/api/v1/deliveries/x',
    '/api/v1/deliveries/x/events',
    '/api/v1/deliveries/__proto__',
  ])
    assert.equal((await app.request(path)).status, 404)
  assert.equal((await app.request('/api/v1/deliveries')).status, 405)
})

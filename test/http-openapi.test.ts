import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { api } from '../src/http/api/api.ts'
import { problemResponse, toProblem } from '../src/http/problem.ts'
import { sampleLibrary } from './library/sample-library.ts'

const app = api({ library: await sampleLibrary() })
app.onError((error) => problemResponse(toProblem(error)))

/** Any JSON: a test says of itself what it expects there. */
// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

async function get(path: string): Promise<Json> {
  const response = await app.request(path)
  assert.equal(response.status, 200, `${path}: ${await response.clone().text()}`)
  return response.json()
}

const described = await get('/openapi.json')
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(described, 'api')

/** What an answer has that its description in the document does not allow. */
function wrongIn(path: string, method: string, answer: unknown): unknown {
  const way = ['paths', path, method, 'responses', '200', 'content', 'application/json', 'schema']
  const pointer = way.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
  const validate = ajv.compile({ $ref: `api#/${encodeURI(pointer)}` })
  validate(answer)
  return (validate.errors ?? []).slice(0, 5)
}

const text = 'گفت‌وگو\n\nوزیر خارجه روسیه گفت که نشست پایان یافت.'
const { stories } = await get('/api/v1/stories?all=true&limit=100')
const { hits } = await get('/api/v1/search?of=pages&limit=100')
const pages: readonly string[] = hits.map(({ page }: Json) => page.id)
const claims: readonly string[] = stories.flatMap(({ claim }: Json) => claim?.id ?? [])

/** Calls of every operation, by its name; each path as the document has it, filled in. */
const CALLS: Readonly<{ [operation: string]: readonly string[] }> = {
  read_page: ['/read'],
  get_page: pages.map((page) => `/pages/${page}`),
  search_library: ['/search', '/search?of=statements&limit=50', '/search?q=Putin&order=rank'],
  get_actor: ['/actors/Putin?limit=20', '/actors/Q7747', '/actors/TASS'],
  get_timeline: ['/timeline?actor=Putin&limit=100', '/timeline?actor=Putin&actor=Kim%20Jong%20Un'],
  list_stories: ['newest', 'biggest', 'contested'].map((order) => `/stories?order=${order}&all=1`),
  get_story: stories.map(({ id }: Json) => `/stories/${id}`),
  trace_claim: claims.map((claim) => `/trace/${claim}`),
  list_reprints: ['/reprints', ...pages.slice(0, 5).map((page) => `/reprints?page=${page}`)],
  compare_pages: pages.slice(1).map((page) => `/compare?one=${pages[0]}&other=${page}`),
  get_origins: ['/origins/TASS', '/origins/RIA'],
}

const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Json).map(([method, one]) => ({ path, method, ...(one as Json) })),
)

for (const { operationId, path, method } of operations)
  test(`${operationId} answers as the document says`, async () => {
    const calls = CALLS[operationId]!
    assert.ok(calls.length > 0)
    for (const call of calls) {
      const init =
        method === 'post'
          ? {
              method: 'POST',
              body: JSON.stringify({ text }),
              headers: { 'content-type': 'application/json' },
            }
          : {}
      const response = await app.request(`/api/v1${call}`, init)
      const answer = await response.json()
      assert.equal(response.status, 200, `${call} ${JSON.stringify(answer)}`)
      assert.deepEqual(wrongIn(path, method, answer), [], call)
    }
  })

test('an answer with something else does not fit', async () => {
  const answer = await get('/api/v1/stories')
  assert.notDeepEqual(wrongIn('/api/v1/stories', 'get', { ...answer, truth: true }), [])
  assert.notDeepEqual(wrongIn('/api/v1/stories', 'get', { stories: [] }), [])
})

test('every reference of the document leads somewhere, and names are told once', () => {
  for (const [, reference] of JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)) {
    const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(reference!) ?? []
    assert.ok(name !== undefined && name in described.components.schemas, reference)
  }
  const names = operations.map(({ operationId }) => operationId)
  assert.deepEqual([...new Set(names)], names)
  assert.deepEqual(new Set(names), new Set(Object.keys(CALLS)))
})

test('each parameter of the document is taken, and one that is not there is named', async () => {
  for (const { path, method, parameters } of operations) {
    const inPath = parameters.filter((one: Json) => one.in === 'path').map((one: Json) => one.name)
    assert.deepEqual(
      inPath,
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    )
    if (method !== 'get') continue
    for (const name of [...parameters.map((one: Json) => one.name), 'nothing', '__proto__']) {
      if (inPath.includes(name)) continue
      const { detail } = await (await app.request(`${path}?${name}=%00`)).json()
      const isKnown = parameters.some((one: Json) => one.name === name)
      assert.equal(/there is no parameter/.test(detail ?? ''), !isKnown, `${path} ${name}`)
    }
  }
})

const LISTS: readonly (readonly [path: string, list: string])[] = [
  ['/api/v1/search?q=Putin&of=statements', 'hits'],
  ['/api/v1/search?of=pages', 'hits'],
  ['/api/v1/stories?all=true', 'stories'],
  ['/api/v1/stories?all=true&order=biggest', 'stories'],
  ['/api/v1/stories?all=true&order=contested', 'stories'],
  ['/api/v1/stories?all=true&q=Putin', 'stories'],
  ['/api/v1/reprints', 'dependsOn'],
]

for (const [path, list] of LISTS)
  test(`walking ${path} loses and repeats nothing`, async () => {
    const keyOf = ({ result, id, page, of }: Json) => result ?? id ?? `${page.id} ${of.id}`
    const whole = (await get(`${path}${path.includes('?') ? '&' : '?'}limit=100`))[list].map(keyOf)
    const walked: string[] = []
    let at: string | undefined = `${path}${path.includes('?') ? '&' : '?'}limit=2`
    for (let round = 0; at !== undefined && round < 100; round++) {
      const response: Response = await app.request(at)
      const answer: Json = await response.json()
      assert.ok(answer[list].length <= 2)
      walked.push(...answer[list].map(keyOf))
      const link: string | null = response.headers.get('link')
      assert.equal(link === null, answer.next === null)
      at = link === null ? undefined : /^<([^>]+)>; rel="next"$/.exec(link)![1]!
    }
    assert.deepEqual(walked, whole.slice(0, walked.length))
    assert.ok(walked.length >= Math.min(whole.length, 100), `${walked.length} of ${whole.length}`)
  })

test('a timeline is walked to its beginning', async () => {
  const results: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const after: string = next === '' ? '' : `&after=${encodeURIComponent(next)}`
    const answer: Json = await get(`/api/v1/timeline?actor=Putin&limit=3${after}`)
    for (const { entries } of answer.days)
      for (const { tellings } of entries) results.push(...tellings.map((one: Json) => one.result))
    next = answer.next
  }
  const { total } = await get('/api/v1/timeline?actor=Putin&limit=100')
  assert.equal(new Set(results).size, results.length)
  assert.equal(results.length, total)
})

for (const [method, path, status, allow] of [
  ['DELETE', '/api/v1/search', 405, 'GET, HEAD'],
  ['GET', '/api/v1/read', 405, 'POST'],
  ['POST', '/openapi.json', 405, 'GET, HEAD'],
  ['GET', '/api/v1/nothing', 404, null],
  ['GET', '/api/v2/search', 404, null],
] as const)
  test(`${method} ${path} is answered with ${status}`, async () => {
    const response = await app.request(path, { method })
    assert.equal(response.status, status)
    assert.equal(response.headers.get('allow'), allow)
    assert.equal(response.headers.get('content-type'), 'application/problem+json')
  })

test('HEAD tells the headers of GET and no body, for every list', async () => {
  for (const path of ['/openapi.json', '/api/v1/stories', '/api/v1/search?limit=1']) {
    const [head, whole] = [await app.request(path, { method: 'HEAD' }), await app.request(path)]
    assert.equal(head.status, 200)
    assert.equal(await head.text(), '')
    for (const name of ['etag', 'content-type', 'link'])
      assert.equal(head.headers.get(name), whole.headers.get(name), `${path} ${name}`)
  }
})

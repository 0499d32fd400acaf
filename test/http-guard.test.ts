import assert from 'node:assert/strict'
import { request } from 'node:http'
import { test } from 'node:test'
import { Hono } from 'hono'
import type { ServedDesk } from '../src/http/desk-server.ts'
import { serveDesk } from '../src/http/desk-server.ts'
import { IsnadError } from '../src/model/error.ts'

const part = new Hono()
  .get('/', ({ text }) => text('here'))
  .post('/change', ({ text }) => text('changed'))
  .get('/lost', () => {
    throw new IsnadError('missing-page', 'there is no such page: look for another')
  })
  .get('/broken', () => {
    throw new Error('secret of the inside')
  })

/** Another address of this machine, for which the desk asks for a token. */
const OTHER = '127.0.0.2'

const defects: unknown[] = []

/** A desk of a few answers; on an address that is not this machine's own name it asks for a token. */
function open(host = '127.0.0.1'): Promise<ServedDesk> {
  return serveDesk({
    host,
    port: 0,
    parts: [part],
    failed: ({ text }, { status }) => text('told to people', status as 404),
    onDefect: (error) => defects.push(error),
  })
}

interface Answer {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly text: string
}

/** Asks with any header, also those that `fetch` sets itself. */
function ask(
  port: number,
  path: string,
  options: { readonly method?: string; readonly headers: { [name: string]: string } },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: options.headers['host']!.startsWith(OTHER) ? OTHER : '127.0.0.1',
        port,
        path,
        ...options,
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (more: string) => (text += more))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        )
      },
    )
    asked.on('error', reject).end()
  })
}

const own = await open()
const at = `127.0.0.1:${own.port}`
test.after(() => own.close())

const ASKED: readonly (readonly [string, string, string, { [name: string]: string }, number])[] = [
  ['its own address', 'GET', '/', { host: at }, 200],
  ['the name of this machine', 'GET', '/', { host: `localhost:${own.port}` }, 200],
  [
    'the name of another site that leads here',
    'GET',
    '/',
    { host: `evil.example:${own.port}` },
    421,
  ],
  ['its own address with another port', 'GET', '/', { host: '127.0.0.1:1' }, 421],
  ['a change by a program', 'POST', '/change', { host: at }, 200],
  ['a change by its own page', 'POST', '/change', { host: at, origin: `http://${at}` }, 200],
  [
    'a change by another site',
    'POST',
    '/change',
    { host: at, origin: 'https://evil.example' },
    403,
  ],
  ['a change from a hidden origin', 'POST', '/change', { host: at, origin: 'null' }, 403],
  ['a change across sites', 'POST', '/change', { host: at, 'sec-fetch-site': 'cross-site' }, 403],
  ['a page that is not there', 'GET', '/nothing', { host: at }, 404],
  ['what the library does not hold', 'GET', '/lost', { host: at }, 404],
]

for (const [name, method, path, headers, status] of ASKED)
  test(`a request is answered with ${status}: ${name}`, async () => {
    const answer = await ask(own.port, path, { method, headers })
    assert.equal(answer.status, status)
    assert.match(String(answer.headers['content-security-policy']), /default-src 'none'/)
    assert.doesNotMatch(String(answer.headers['content-security-policy']), /unsafe/)
    assert.equal(answer.headers['x-content-type-options'], 'nosniff')
  })

for (const [path, accept, type] of [
  ['/lost', 'text/html,*/*;q=0.8', /^text\/plain/],
  ['/nothing', 'text/html', /^text\/plain/],
  ['/lost', '*/*', /^application\/problem\+json/],
  ['/lost', 'application/json', /^application\/problem\+json/],
  ['/api/v1/nothing', 'text/html', /^application\/problem\+json/],
] as const)
  test(`what failed at ${path} is told as ${accept} asks for it`, async () => {
    const { status, headers } = await ask(own.port, path, { headers: { host: at, accept } })
    assert.equal(status, 404)
    assert.match(String(headers['content-type']), type)
  })

test('a mistake of the program is told without its inside, and kept for the log', async () => {
  const { status, text } = await ask(own.port, '/broken', { headers: { host: at } })
  assert.equal(status, 500)
  assert.doesNotMatch(text, /secret/)
  assert.equal(defects.length, 1)
})

test('elsewhere than on this machine nobody gets in without a token', async () => {
  const served = await open(OTHER)
  const { port, tokens } = served
  const host = `${OTHER}:${port}`
  const get = (headers: { [name: string]: string }) =>
    ask(port, '/', { headers: { host, ...headers } })
  const change = (token: string) =>
    ask(port, '/change', { method: 'POST', headers: { host, authorization: `Bearer ${token}` } })
  try {
    assert.equal((await get({})).status, 401)
    assert.equal((await get({ authorization: 'Bearer wrong' })).status, 401)
    assert.equal((await get({ authorization: `Bearer ${tokens!.reader}` })).status, 200)
    assert.equal((await change(tokens!.reader!)).status, 403)
    assert.equal((await change(tokens!.reviewer!)).status, 200)
    const entered = await ask(port, `/?token=${tokens!.reader}&q=a`, { headers: { host } })
    assert.equal(entered.status, 303)
    assert.equal(entered.headers.location, '/?q=a')
    const [cookie] = entered.headers['set-cookie'] as string[]
    assert.match(cookie!, /HttpOnly; SameSite=Strict/)
    assert.equal((await get({ cookie: cookie!.split(';')[0]! })).status, 200)
  } finally {
    await served.close()
  }
})

test('a port that is in use is named', async () => {
  const options = { host: '127.0.0.1', port: own.port, parts: [], onDefect: () => {} }
  const failed = () => new Response(null, { status: 404 })
  await assert.rejects(serveDesk({ ...options, failed }), /port \d+ is in use/)
})

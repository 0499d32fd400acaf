import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { IsnadError } from '../../model/error.ts'
import { decode } from '../../page/decode.ts'
import { openSource } from '../sources/open-source.ts'
import type { FetchOptions } from './fetch-pages.ts'
import { fetchPages } from './fetch-pages.ts'
import { openKeptPages } from './kept-pages.ts'
import type { Network } from './network.ts'
import { NETWORK } from './network.ts'
import type { Limits, Session } from './session.ts'

const TEXT = '<!doctype html><title>قطار</title><p>قطار شمال هر روز حرکت می‌کند.</p>'
const ARABIC = 'قال الوزير إن القطار يتحرك كل يوم من العاصمة'
const LIMITS: Limits = {
  connect: 10_000,
  idle: 10_000,
  total: 20_000,
  bytes: 100_000,
  redirects: 5,
}
const HTML = { 'Content-Type': 'text/html; charset=utf-8' }
const QUICK = 9_000
const ZEROS = Buffer.alloc(20_000_000)
const BOMBS = {
  gzip: gzipSync(ZEROS),
  br: brotliCompressSync(ZEROS, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
}

/** What the server was asked for, in order, as `host/path`. */
let asked: string[] = []
/** The most requests that were open at once, by host. */
let open = new Map<string, number>()
let mostOpen = 0
/** The most requests that were open at once, of all hosts. */
let mostOpenOfAll = 0

type Behaviour = (response: ServerResponse, request: IncomingMessage) => void

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  '/page': (response) => void response.writeHead(200, HTML).end(TEXT),
  '/slow': (response) => void setTimeout(() => response.writeHead(200, HTML).end(TEXT), 30),
  '/loop': (response) => void response.writeHead(302, { Location: '/loop?again' }).end(),
  '/once': (response) => void response.writeHead(301, { Location: '/page' }).end(),
  '/to-file': (response) => void response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/to-inside': (response) =>
    void response.writeHead(302, { Location: `http://inside.example:${port}/page` }).end(),
  '/silent': () => {},
  '/drip': (response) => {
    response.writeHead(200, HTML)
    const timer = setInterval(() => response.write('a'), 50)
    response.on('close', () => clearInterval(timer))
  },
  '/bomb': (response) => {
    response.writeHead(200, { ...HTML, 'Content-Encoding': 'gzip' }).end(BOMBS.gzip)
  },
  '/brotli-bomb': (response) => {
    response.writeHead(200, { ...HTML, 'Content-Encoding': 'br' }).end(BOMBS.br)
  },
  '/endless': (response) => {
    response.writeHead(200, HTML)
    const more = () => {
      while (!response.destroyed && response.write(TEXT));
    }
    response.on('drain', more)
    more()
  },
  '/too-short': (response) => {
    response.writeHead(200, { ...HTML, 'Content-Length': '5000' }).write(TEXT)
    setTimeout(() => response.destroy(), 20)
  },
  '/too-long': (response) => {
    response.socket!.end(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\n<p>hello and more`,
    )
  },
  '/no-http': (response) => void response.socket!.end('hello\r\n\r\n'),
  '/untyped': (response) => void response.writeHead(200).end(TEXT),
  '/arabic': (response) => {
    const type = 'text/html; charset=windows-1256'
    response.writeHead(200, { 'Content-Type': type }).end(windows1256(ARABIC))
  },
  '/gzip': (response) =>
    void response.writeHead(200, { ...HTML, 'Content-Encoding': 'gzip' }).end(gzipSync(TEXT)),
  '/broken-gzip': (response) =>
    void response.writeHead(200, { ...HTML, 'Content-Encoding': 'gzip' }).end(TEXT),
  '/odd-packing': (response) =>
    void response.writeHead(200, { ...HTML, 'Content-Encoding': 'rot13' }).end(TEXT),
  '/picture': (response) => void response.writeHead(200, { 'Content-Type': 'image/png' }).end('x'),
  '/tagged': (response, { headers }) => {
    const isKnown = headers['if-none-match'] === '"one"'
    response.writeHead(isKnown ? 304 : 200, { ...HTML, ETag: '"one"' }).end(isKnown ? '' : TEXT)
  },
  '/feed': (response) => {
    const items = ['/page', '/gzip', '/untyped'].map(
      (path) => `<item><title>x</title><link>http://a.example:${port}${path}</link></item>`,
    )
    const feed = `<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`
    response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(feed)
  },
  '/sitemap.xml.gz': (response) => {
    const loc = `<url><loc>http://a.example:${port}/page?a=1&amp;b=2</loc></url>`
    const body = gzipSync(`<?xml version="1.0"?><urlset>${loc}</urlset>`)
    response.writeHead(200, { 'Content-Type': 'application/gzip' }).end(body)
  },
  '/index.xml': (response) => {
    const loc = `<sitemap><loc>http://a.example:${port}/index.xml?${Math.random()}</loc></sitemap>`
    response
      .writeHead(200, { 'Content-Type': 'text/xml' })
      .end(`<sitemapindex>${loc}</sitemapindex>`)
  },
}

const ROBOTS: Readonly<Record<string, Behaviour>> = {
  'closed.example': (response) =>
    void response.writeHead(200).end('User-agent: isnad\nDisallow: /page\nAllow: /gzip'),
  'failing.example': (response) => void response.writeHead(500).end(),
  'patient.example': (response) =>
    void response.writeHead(200).end('User-agent: *\nCrawl-delay: 9\nDisallow:'),
}

const server = createServer((request, response) => {
  const host = request.headers.host!.replace(/:\d+$/, '')
  const path = request.url!.replace(/\?.*$/, '')
  asked.push(`${host}${request.url}`)
  open.set(host, (open.get(host) ?? 0) + 1)
  mostOpen = Math.max(mostOpen, open.get(host)!)
  mostOpenOfAll = Math.max(
    mostOpenOfAll,
    [...open.values()].reduce((sum, count) => sum + count, 0),
  )
  response.on('close', () => open.set(host, open.get(host)! - 1))
  const behaviour = path === '/robots.txt' ? ROBOTS[host] : BEHAVIOURS[path]
  if (behaviour) behaviour(response, request)
  else response.writeHead(404).end()
})
let port = 0
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
const folder = mkdtempSync(join(tmpdir(), 'isnad-fetch-'))
after(() => {
  rmSync(folder, { recursive: true })
  server.closeAllConnections()
  server.close()
})

function windows1256(text: string): Buffer {
  const letters = new Map<string, number>()
  const decoder = new TextDecoder('windows-1256')
  for (let byte = 0; byte < 256; byte++) letters.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Buffer.from(Array.from(text, (letter) => letters.get(letter)!))
}

/** All names lead to this machine; the clock does not wait, but says for how long it should have. */
function testNetwork(waits: number[] = []): Network {
  let now = Date.UTC(2024, 5, 19)
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds)
    now += milliseconds
  }
  const resolve = async (host: string) =>
    host === 'nowhere.example'
      ? Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }))
      : [{ address: '127.0.0.1', family: 4 }]
  return { ...NETWORK, resolve, clock: { now: () => now, wait } }
}

interface Changes extends Partial<Omit<FetchOptions, 'session'>> {
  readonly session?: Partial<Session>
  readonly onItem?: () => void
}

/** What fetching gives, an item a line: its address, and its text or its error. */
async function fetched(paths: readonly string[], changes: Changes = {}): Promise<string[]> {
  asked = []
  open = new Map()
  mostOpen = 0
  mostOpenOfAll = 0
  const { signal } = new AbortController()
  const session: Session = {
    network: testNetwork(),
    limits: LIMITS,
    isPrivateAllowed: true,
    agent: 'isnad/0 (test)',
    delay: 2000,
    signal,
    ...changes.session,
  }
  const urls = paths.map((path) => (path.startsWith('/') ? `a.example${path}` : path))
  const addresses = urls.map((url) =>
    url.includes(':') ? url : `http://${url.replace('/', `:${port}/`)}`,
  )
  const lines: string[] = []
  for await (const item of fetchPages(addresses, { hosts: 4, limit: 10, ...changes, session })) {
    changes.onItem?.()
    const name = ('error' in item ? item.name : item.url!).replace(/^http:\/\/|:\d+(?=\/)/g, '')
    if ('error' in item) {
      assert.ok(item.error instanceof IsnadError)
      lines.push(`${name} ! ${item.error.code}: ${item.error.message}`)
    } else {
      const { text } = decode(item.bytes, item.charset ? { charset: item.charset } : {})
      lines.push(`${name} ${text}`)
    }
  }
  return lines
}

const failures: readonly (readonly [
  title: string,
  path: string,
  told: RegExp,
  limits?: Partial<Limits>,
])[] = [
  ['a redirect loop', '/loop', /unreachable-page: more than 5 redirects/],
  ['a redirect to a file', '/to-file', /unreachable-page: .*no web address: file:/],
  [
    'a server that never answers',
    '/silent',
    /unreachable-page: .*is silent.* 0\.3 s/,
    { idle: 300 },
  ],
  ['a server that drips', '/drip', /unreachable-page: .*too slow.* 0\.6 s/, { total: 600 }],
  ['a gzip bomb', '/bomb', /unreadable-file: holds more than 100000 bytes/],
  ['a brotli bomb', '/brotli-bomb', /unreadable-file: holds more than 100000 bytes/],
  ['an endless page', '/endless', /unreadable-file: holds more than 100000 bytes/],
  ['a page shorter than announced', '/too-short', /unreachable-page: the connection broke off/],
  ['what is no HTTP', '/no-http', /unreachable-page: .*does not speak HTTP/],
  ['damaged gzip', '/broken-gzip', /unreachable-page: the packed page is damaged/],
  ['an unknown packing', '/odd-packing', /unreadable-file: .*rot13/],
  ['a picture', '/picture', /binary-page: the server sends image\/png/],
  ['a page that is not there', '/none', /refused-page: the server answers 404/],
  ['a page that robots.txt forbids', 'closed.example/page', /refused-page: the robots\.txt/],
  ['a robots.txt that fails', 'failing.example/page', /refused-page: robots\.txt answers with 500/],
  ['a host that is not there', 'nowhere.example/page', /unreachable-page: no such host/],
  ['an endless address', `/${'a'.repeat(5_000)}`, /bad-argument: no web address/],
  ['what is no address', 'mailto:news', /bad-argument: no web address/],
  ['lists that list lists for ever', '/index.xml', /empty-page: a list of pages behind lists/],
]

for (const [title, path, told, limits] of failures) {
  test(`says what is wrong with ${title}, in time`, { timeout: QUICK }, async () => {
    const lines = await fetched([path], { session: { limits: { ...LIMITS, ...limits } } })
    assert.equal(lines.length, 1)
    assert.match(lines[0]!, told)
    assert.ok(asked.length <= 8, `${asked.length} requests`)
  })
}

const pages: readonly (readonly [title: string, path: string, line: string])[] = [
  ['a page', '/page', `a.example/page ${TEXT}`],
  ['a page behind a redirect', '/once', `a.example/page ${TEXT}`],
  ['a packed page', '/gzip', `a.example/gzip ${TEXT}`],
  ['a page without a type', '/untyped', `a.example/untyped ${TEXT}`],
  ['a page in windows-1256', '/arabic', `a.example/arabic ${ARABIC}`],
  [
    'a page longer than announced, as far as announced',
    '/too-long',
    'a.example/too-long <p>hello ',
  ],
  ['what robots.txt allows', 'closed.example/gzip', `closed.example/gzip ${TEXT}`],
  ['the pages of a packed sitemap', '/sitemap.xml.gz', `a.example/page?a=1&b=2 ${TEXT}`],
]

for (const [title, path, line] of pages) {
  test(`fetches ${title}`, { timeout: QUICK }, async () => {
    assert.deepEqual(await fetched([path]), [line])
  })
}

test('fetches what a feed lists, up to the limit, and says what is left', async () => {
  const notes: string[] = []
  const onNote = (note: string) => void notes.push(note)
  assert.equal((await fetched(['/feed'], { limit: 2, onNote })).length, 2)
  assert.match(notes.join(), /1 more pages are listed; --limit/)
})

test('asks one thing at a time of a host, rests in between, and reads robots.txt once', async () => {
  const waits: number[] = []
  const network = testNetwork(waits)
  await fetched(['/slow?1', '/slow?2', '/slow?3', 'b.example/slow'], { session: { network } })
  assert.equal(mostOpen, 1)
  assert.deepEqual(waits, [2000, 2000])
  assert.equal(asked.filter((path) => path.endsWith('/robots.txt')).length, 2)
})

test('asks as many hosts at once as told', async () => {
  const paths = ['/slow', 'b.example/slow', 'c.example/slow', 'd.example/slow']
  for (const hosts of [1, 2]) {
    assert.equal((await fetched(paths, { hosts })).length, 4)
    assert.equal(mostOpenOfAll, hosts)
  }
})

test('rests as long as robots.txt wants', async () => {
  const waits: number[] = []
  const paths = ['patient.example/page', 'patient.example/gzip']
  await fetched(paths, { session: { network: testNetwork(waits) } })
  assert.deepEqual(waits, [9000])
})

test('does not fetch an address twice', async () => {
  await fetched(['/page', '/page#part', '/once'])
  assert.equal(asked.filter((path) => path === 'a.example/page').length, 2)
})

test('stays out of private networks, by name, by number and behind a redirect', async () => {
  const names: Readonly<Record<string, string>> = { 'a.example': '8.8.8.8' }
  const network: Network = {
    ...testNetwork(),
    resolve: async (host) => [{ address: names[host] ?? '10.0.0.1', family: 4 }],
    transport: async (query) => {
      asked.push(query.addresses[0]!.address)
      const there = [{ address: '127.0.0.1', family: 4 }]
      return NETWORK.transport({ ...query, addresses: there })
    },
  }
  const session = { network, isPrivateAllowed: false }
  const inside = [
    'inside.example/page',
    '127.0.0.1/page',
    '[::ffff:10.0.0.1]/page',
    '2130706433/page',
  ]
  for (const address of [...inside.map((path) => `http://${path}`), '/to-inside']) {
    const [line] = await fetched([address], { session })
    assert.match(line!, /private-address: .*inside a private network/)
    assert.ok(!asked.includes('10.0.0.1'))
  }
})

test('connects to the address that was checked and asks the name server once a request', async () => {
  let questions = 0
  const network: Network = {
    ...testNetwork(),
    resolve: async () => [{ address: ++questions === 1 ? '8.8.8.8' : '127.0.0.1', family: 4 }],
    transport: async ({ addresses }) => {
      throw Object.assign(new Error(addresses[0]!.address), { code: 'ECONNREFUSED' })
    },
  }
  await fetched(['/page'], { session: { network, isPrivateAllowed: false } })
  assert.equal(questions, 1)
})

test('keeps pages in an archive that reads the same, and asks whether they changed', async () => {
  const path = join(folder, 'pages.warc.gz')
  const paths = ['/tagged', '/arabic', '/gzip', '/untyped', '/once']
  const first = await fetched(paths, { kept: await openKeptPages(path) })
  const read: string[] = []
  for await (const item of openSource(path)) {
    assert.ok(!('error' in item), item.name)
    const { text } = decode(item.bytes, item.charset ? { charset: item.charset } : {})
    read.push(`${item.url!.replace(/^http:\/\/|:\d+(?=\/)/g, '')} ${text}`)
    assert.match(item.capturedAt!, /^2024-06-19T\d\d:\d\d:\d\dZ$/)
  }
  assert.deepEqual(read, first)
  const kept = await openKeptPages(path)
  assert.deepEqual(await fetched(['/tagged'], { kept }), [first[0]])
  assert.equal(kept.earlier(`http://a.example:${port}/arabic`), undefined)
})

test('does not add to what is no archive, or to one that breaks off', async () => {
  const whole = join(folder, 'whole.warc.gz')
  await fetched(['/page', '/gzip'], { kept: await openKeptPages(whole) })
  const broken = join(folder, 'broken.warc.gz')
  writeFileSync(broken, readFileSync(whole).subarray(0, -40))
  for (const path of [import.meta.filename, broken]) {
    const error = await openKeptPages(path).catch((cause: unknown) => cause)
    assert.ok(error instanceof IsnadError, path)
  }
})

test('ends with what was done when it is stopped', { timeout: QUICK }, async () => {
  const controller = new AbortController()
  const notes: string[] = []
  const onNote = (note: string) => void notes.push(note)
  const lines = await fetched(['/page', 'b.example/silent', 'b.example/page'], {
    session: { signal: controller.signal },
    onItem: () => controller.abort(),
    onNote,
  })
  assert.deepEqual(lines, [`a.example/page ${TEXT}`])
  assert.deepEqual(notes, ['stopped: 2 pages were not fetched'])
})

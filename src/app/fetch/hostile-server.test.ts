import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { IsnadError } from '../../model/error.ts'
import { decode } from '../../page/decode.ts'
import { openSource } from '../sources/open-source.ts'
import type { FetchOptions } from './fetch-pages.ts'
import { fetchPages } from './fetch-pages.ts'
import { openKeptPages } from './kept-pages.ts'
import type { Network } from './network.ts'
import { NETWORK } from './network.ts'
import { readAddresses } from './read-addresses.ts'
import type { Session } from './session.ts'

/** A page that all good answers hold. */
const TEXT = '<!doctype html><title>قطار</title><p>قطار شمال هر روز حرکت می‌کند.</p>'
const LIMITS = { connect: 20_000, idle: 20_000, total: 25_000, bytes: 100_000, redirects: 5 }
const QUICK = { timeout: 30_000 }

/** How the server answers a path: what it writes, or what it does with the connection; told how often it was asked. */
type Behaviour = string | Buffer | ((socket: Socket, times: number, headers: string) => void)

const answer = (body: string | Buffer, headers = 'Content-Type: text/html') =>
  Buffer.concat([
    Buffer.from(
      `HTTP/1.1 200 OK\r\n${headers}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
    ),
    Buffer.from(body),
  ])
const page = answer(Buffer.from(TEXT), 'Content-Type: text/html; charset=utf-8')
const status = (line: string, headers = '') =>
  `HTTP/1.1 ${line}\r\n${headers}Content-Length: 0\r\n\r\n`
const packed = (body: Buffer, encoding: string) =>
  answer(body, `Content-Type: text/html\r\nContent-Encoding: ${encoding}`)

/** Writes a piece every few milliseconds until the other side has had enough. */
const drip = (socket: Socket, start: string, piece: string) => {
  socket.write(start)
  const timer = setInterval(() => socket.write(piece), 20)
  socket.on('close', () => clearInterval(timer))
}

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  '/page': page,
  '/other': page,
  '/headers-that-drip': (socket) => drip(socket, 'HTTP/1.1 200 OK\r\nX: ', 'a'),
  '/headers-without-end': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n')
    const more = () => {
      while (!socket.destroyed && socket.write(`X-Again: ${'a'.repeat(1_000)}\r\n`));
    }
    socket.on('drain', more)
    more()
  },
  '/cookies': answer(TEXT, `Content-Type: text/html\r\n${'Set-Cookie: a=1\r\n'.repeat(400)}X: 1`),
  '/too-many-cookies': answer(
    TEXT,
    `Content-Type: text/html\r\n${'Set-Cookie: a=1\r\n'.repeat(40_000)}X: 1`,
  ),
  '/status-that-drips': (socket) => drip(socket, 'HTTP', '/'),
  '/chunks-that-drip': (socket) =>
    drip(socket, 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\na\r\n'),
  '/chunks-that-are-none':
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nhello\r\nworld\r\n',
  '/chunk-too-long': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\na',
  '/length-that-is-none': 'HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello',
  '/two-lengths': 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello',
  '/packed-twice': packed(gzipSync(gzipSync(TEXT)), 'gzip, gzip'),
  '/packed-thrice': packed(gzipSync(gzipSync(gzipSync(TEXT))), 'gzip, gzip, gzip'),
  '/bomb-in-a-bomb': packed(brotliCompressSync(gzipSync(Buffer.alloc(5_000_000))), 'gzip, br'),
  '/half-packed': packed(gzipSync(TEXT.repeat(500)).subarray(0, 60), 'gzip'),
  '/pdf': answer('%PDF-1.7', 'Content-Type: application/pdf'),
  '/picture': answer('GIF89a', 'Content-Type: image/gif'),
  '/unchanged': status('304 Not Modified'),
  '/chain': (socket, times) => socket.write(status('302 Found', `Location: /chain?${times}\r\n`)),
  '/short-chain': status('302 Found', 'Location: /short-chain-2\r\n'),
  '/short-chain-2': status('307 Temporary Redirect', 'Location: /page\r\n'),
  '/says-latin': answer(Buffer.from(TEXT), 'Content-Type: text/html; charset=iso-8859-1'),
  '/says-nonsense': answer(Buffer.from(TEXT), 'Content-Type: text/html; charset="☃"'),
  '/busy-once': (socket, times) =>
    void socket.write(times > 1 ? page : status('503 Service Unavailable', 'Retry-After: 30\r\n')),
  '/busy-until': (socket, times) =>
    void socket.write(
      times > 1
        ? page
        : status('429 Too Many Requests', 'Retry-After: Wed, 19 Jun 2024 00:00:40 GMT\r\n'),
    ),
  '/always-busy': status('503 Service Unavailable'),
  '/long-busy': status('429 Too Many Requests', 'Retry-After: 3600\r\n'),
  '/breaks-off-once': (socket, times) => void (times > 1 ? socket.write(page) : socket.destroy()),
  '/breaks-off': (socket) => socket.destroy(),
  '/feed-of-feeds': answer(
    `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'.replace(/./g, (name, at: number) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)}<!ENTITY f SYSTEM "file:///etc/hostname">]>
     <rss version="2.0"><channel><title>&j;</title><item><title>&j;&f;</title><link>/page</link></item></channel></rss>`,
    'Content-Type: application/rss+xml',
  ),
  '/feed': answer(
    '<rss version="2.0"><channel><title>x</title><item><link>/page</link></item></channel></rss>',
  ),
  '/sitemap.xml': answer(
    '<urlset><url><loc>/page</loc><lastmod>2024-06-19</lastmod></url><url><loc>/other</loc><lastmod>2024-01-01</lastmod></url></urlset>',
  ),
  '/index.xml': answer(
    `<sitemapindex>${'<sitemap><loc>/sitemap.xml?N</loc></sitemap>'.repeat(30).replace(/N/g, () => String(Math.random()))}</sitemapindex>`,
  ),
}

let asked: string[] = []
let port = 0
const server = createServer((socket) => {
  socket.on('error', () => {})
  socket.once('data', (data) => {
    const [, path = ''] = /^GET (\S+)/.exec(String(data)) ?? []
    asked.push(path)
    const name = path.replace(/\?.*/, '')
    const behaviour = BEHAVIOURS[name] ?? status('404 Not Found')
    const times = asked.filter((one) => one === path).length
    if (typeof behaviour === 'function') behaviour(socket, times, String(data))
    else socket.write(behaviour)
  })
})
const folder = mkdtempSync(join(tmpdir(), 'isnad-hostile-'))
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
after(() => {
  rmSync(folder, { recursive: true })
  server.close()
})

/** All names lead to this machine; the clock says for how long it was to wait, and does not. */
function testNetwork(waits: number[]): Network {
  let now = Date.UTC(2024, 5, 19)
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds)
    now += milliseconds
  }
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
  return { ...NETWORK, resolve, clock: { now: () => now, wait } }
}

interface Changes extends Partial<Omit<FetchOptions, 'session'>> {
  readonly session?: Partial<Session>
}

/** What fetching gives, an item a line, and for how long it was to wait. */
async function fetched(paths: readonly string[], changes: Changes = {}) {
  asked = []
  const waits: number[] = []
  const session: Session = {
    network: testNetwork(waits),
    limits: LIMITS,
    isPrivateAllowed: true,
    agent: 'isnad/0 (test)',
    delay: 0,
    signal: new AbortController().signal,
    ...changes.session,
  }
  const lines: string[] = []
  const addresses = paths.map((path) => `http://a.example:${port}${path}`)
  for await (const item of fetchPages(addresses, { hosts: 4, limit: 10, ...changes, session })) {
    if ('error' in item) {
      assert.ok(item.error instanceof IsnadError)
      lines.push(`! ${item.error.code}: ${item.error.message}`)
    } else lines.push(decode(item.bytes, item.charset ? { charset: item.charset } : {}).text)
  }
  return { lines, waits, asked: asked.filter((path) => path !== '/robots.txt') }
}

const REFUSED: readonly (readonly [title: string, path: string, told: RegExp])[] = [
  ['headers that come letter by letter', '/headers-that-drip', /unreachable-page: .*too slow/],
  [
    'headers without end',
    '/headers-without-end',
    /unreachable-page: .*does not speak HTTP.*HEADER/,
  ],
  ['cookies by the thousand', '/too-many-cookies', /unreachable-page: .*HEADER/],
  ['a status that comes letter by letter', '/status-that-drips', /unreachable-page: /],
  ['a body that comes letter by letter', '/chunks-that-drip', /unreachable-page: .*too slow/],
  ['chunks that are none', '/chunks-that-are-none', /unreachable-page: .*does not speak HTTP/],
  ['a chunk of any length', '/chunk-too-long', /unreachable-page: .*does not speak HTTP/],
  ['a length below nothing', '/length-that-is-none', /unreachable-page: .*does not speak HTTP/],
  ['two lengths', '/two-lengths', /unreachable-page: .*does not speak HTTP/],
  ['a page packed three times', '/packed-thrice', /unreadable-file: .*not asked for/],
  ['a bomb in a bomb', '/bomb-in-a-bomb', /unreadable-file: holds more than 100000 bytes/],
  ['a page packed by half', '/half-packed', /unreachable-page: .*damaged|broke off/],
  ['a PDF', '/pdf', /binary-page: the server sends application\/pdf/],
  ['a picture', '/picture', /binary-page: the server sends image\/gif/],
  ['no change of what nobody has', '/unchanged', /refused-page: the server answers 304/],
  ['a chain of redirects', '/chain', /unreachable-page: more than 5 redirects/],
  ['a server that stays busy', '/always-busy', /refused-page: the server answers 503/],
  ['a server that is busy for an hour', '/long-busy', /refused-page: .*429.* in 60 minutes/],
  [
    'a feed whose entities grow without end',
    '/feed-of-feeds',
    /unreadable-file: .*cannot be parsed/,
  ],
  ['a connection that always breaks off', '/breaks-off', /unreachable-page: .*broke off/],
]

for (const [title, path, told] of REFUSED) {
  test(`does not take ${title}, and says so in time`, QUICK, async () => {
    const limits = { ...LIMITS, total: 700 }
    const { lines, asked } = await fetched([path], { session: { limits } })
    assert.equal(lines.length, 1)
    assert.match(lines[0]!, told)
    assert.ok(asked.length <= 6, asked.join())
  })
}

const READ: readonly (readonly [title: string, path: string, waits: readonly number[]])[] = [
  ['a page packed twice', '/packed-twice', []],
  ['a page with many cookies', '/cookies', []],
  ['a page behind two redirects', '/short-chain', []],
  ['a page of another encoding than it says', '/says-latin', []],
  ['a page whose encoding is none', '/says-nonsense', []],
  ['a page of a server that was busy, after the rest it asked for', '/busy-once', [30_000]],
  ['a page of a server that was busy until a time', '/busy-until', [40_000]],
  ['a page whose connection broke off once', '/breaks-off-once', [5_000]],
]

for (const [title, path, expected] of READ) {
  test(`reads ${title}`, QUICK, async () => {
    const { lines, waits } = await fetched([path])
    assert.deepEqual(lines, [TEXT])
    assert.deepEqual(waits, expected)
  })
}

test('asks a busy server three times at most, each time after a longer rest', QUICK, async () => {
  const { asked, waits } = await fetched(['/always-busy'])
  assert.equal(asked.length, 3)
  assert.deepEqual(waits, [5_000, 10_000])
})

test('does not wait an hour for a busy server', QUICK, async () => {
  const { asked, waits } = await fetched(['/long-busy'])
  assert.equal(asked.length, 1)
  assert.deepEqual(waits, [])
})

test(
  'a server without a certificate for the name is told from one that is down',
  QUICK,
  async () => {
    const network = testNetwork([])
    const { signal } = new AbortController()
    const session: Session = {
      network,
      limits: LIMITS,
      isPrivateAllowed: true,
      agent: 'isnad/0 (test)',
      delay: 0,
      signal,
    }
    const options = { session, hosts: 1, limit: 1 }
    const address = `https://a.example:${port}/page`
    for await (const item of fetchPages([address], options))
      assert.match('error' in item ? item.error.message : '', /no safe connection|broke off/)
  },
)

const answers: readonly (readonly [title: string, addresses: readonly string[]])[] = [
  ['a public and a private address', ['8.8.8.8', '10.0.0.1']],
  ['this machine in IPv6', ['::1']],
  ['a private address mapped into IPv6', ['::ffff:192.168.0.1']],
  ['a private address behind NAT64', ['64:ff9b::a00:1']],
  ['no address at all', ['0.0.0.0']],
  ['the service of a cloud for its machines', ['169.254.169.254']],
]

for (const [title, addresses] of answers) {
  test(`does not connect to a name that leads to ${title}`, QUICK, async () => {
    let connections = 0
    const network: Network = {
      ...testNetwork([]),
      resolve: async () =>
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      transport: async () => Promise.reject(new Error(`${++connections}`)),
    }
    const { lines } = await fetched(['/page'], { session: { network, isPrivateAllowed: false } })
    assert.match(lines.join(), /^! private-address: .*inside a private network/)
    assert.equal(connections, 0)
  })
}

test(
  'numbers that other programs take for addresses lead to no private network',
  QUICK,
  async () => {
    const hosts = [
      '0',
      '127.1',
      '0177.0.0.1',
      '0x7f.1',
      '2130706433',
      '017700000001',
      '[::]',
      '[::127.0.0.1]',
    ]
    const { signal } = new AbortController()
    const network: Network = { ...NETWORK, transport: () => Promise.reject(new Error('connected')) }
    const session = {
      network,
      limits: LIMITS,
      isPrivateAllowed: false,
      agent: 'a',
      delay: 0,
      signal,
    }
    for await (const item of fetchPages(
      hosts.map((host) => `http://${host}/`),
      { session, hosts: 1, limit: 1 },
    ))
      assert.ok('error' in item && item.error.code === 'private-address', item.name)
  },
)

test(
  'a page that is kept is read from there, unless it is to be asked for again',
  QUICK,
  async () => {
    const path = join(folder, 'kept.warc.gz')
    const first = await fetched(['/page', '/short-chain'], { kept: await openKeptPages(path) })
    assert.deepEqual(first.lines, [TEXT])
    const again = await fetched(['/page', '/other'], { kept: await openKeptPages(path) })
    assert.deepEqual([again.lines, again.asked], [[TEXT, TEXT], ['/other']])
    const refreshed = await fetched(['/page'], { kept: await openKeptPages(path), refresh: true })
    assert.deepEqual([refreshed.lines, refreshed.asked], [[TEXT], ['/page']])
    const items = []
    for await (const item of openSource(path)) items.push(item)
    assert.deepEqual(
      items.map(
        (item) => 'bytes' in item && [item.name, item.url?.replace(/:\d+/, ''), item.capturedAt],
      ),
      ['/page', '/other', '/page'].map((name, at) => [
        `${path}#${at + 1}`,
        `http://a.example${name}`,
        '2024-06-19T00:00:00Z',
      ]),
    )
  },
)

test('leaves out what a sitemap dates before a day', QUICK, async () => {
  const { asked } = await fetched(['/sitemap.xml'], { since: '2024-06-01' })
  assert.deepEqual(asked, ['/sitemap.xml', '/page'])
})

test(
  'the sitemaps of an index do not count as pages, and no more of them are fetched than needed',
  QUICK,
  async () => {
    const notes: string[] = []
    const onNote = (note: string) => void notes.push(note)
    const { lines, asked } = await fetched(['/index.xml'], { limit: 2, onNote })
    assert.equal(lines.length, 2)
    assert.ok(asked.length <= 5, asked.join())
    assert.match(notes.join(), /2[89] more lists were not fetched; --limit/)
  },
)

test('a list may lie in a file: a sitemap, a feed of feeds, or lines', QUICK, async () => {
  const base = `http://a.example:${port}`
  const files: Readonly<Record<string, string>> = {
    'sitemap.xml': `<urlset><url><loc>${base}/page</loc></url></urlset>`,
    'feeds.opml': `<opml version="1.0"><body><outline xmlUrl="${base}/feed"/></body></opml>`,
    'lines.txt': `# one\n${base}/page\n`,
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    writeFileSync(path, text)
    const { addresses, listed, failures } = await readAddresses([path])
    assert.deepEqual(failures, [])
    const paths = addresses.map((address) => address.slice(base.length))
    assert.deepEqual((await fetched(paths, { listed })).lines, [TEXT], name)
  }
})

test('does not take a page in a file for a list', async () => {
  const path = join(folder, 'page.html')
  writeFileSync(path, TEXT)
  const { addresses, failures } = await readAddresses([path])
  assert.deepEqual(addresses, [])
  assert.match(failures[0]!.error.message, /holds pages, not addresses: read it with isnad read/)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

let desk: OpenDesk

before(async () => {
  desk = await openDesk()
})
after(() => desk?.close())

interface Loaded {
  readonly address: string
  readonly bytes: Uint8Array
}

/** All modules that a screen loads, those that they import among them. */
async function scriptsOf(screen: string): Promise<Loaded[]> {
  const html = await (await fetch(screen)).text()
  const named = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)]
  const open = named.map(([, address]) => new URL(address!, screen).href)
  const loaded = new Map<string, Loaded>()
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (loaded.has(address)) continue
    const response = await fetch(address)
    assert.equal(response.status, 200, address)
    const bytes = new Uint8Array(await response.arrayBuffer())
    loaded.set(address, { address, bytes })
    const imported = new TextDecoder().decode(bytes).matchAll(/\b(?:from|import)\s*\(?'([^']+)'/g)
    for (const [, path] of imported) open.push(new URL(path!, address).href)
  }
  return [...loaded.values()]
}

async function addressIn(path: string, pattern: RegExp): Promise<string> {
  const found = pattern.exec(await (await fetch(desk.url + path)).text())
  return found![0]
}

const STORY = /\/stories\/story-[0-9a-f]+/
const PAGE = /\/pages\/[0-9a-f]{8,}/

test('story, search, actor and timeline pages send a kilobyte of script at most', async () => {
  const screens = [
    '/stories',
    await addressIn('/stories', STORY),
    '/search?q=Putin',
    '/actors/Q7747',
    '/timeline?actor=Q7747',
    '/keys',
  ]
  for (const screen of screens) {
    const scripts = await scriptsOf(desk.url + screen)
    const size = scripts.reduce((sum, { bytes }) => sum + bytes.length, 0)
    assert.ok(size <= 1_000, `${screen} sends ${size} bytes of script`)
    assert.ok(scripts.length <= 1, `${screen} loads ${scripts.length} scripts`)
  }
})

test('reader, review and inbox send 15 kB of packed script at most, in a few files', async () => {
  for (const screen of [await addressIn('/search?q=Putin', PAGE), '/review', '/inbox']) {
    const scripts = await scriptsOf(desk.url + screen)
    const size = scripts.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0)
    assert.ok(size <= 15_000, `${screen} sends ${size} bytes of packed script`)
    assert.ok(scripts.length <= 4, `${screen} loads ${scripts.length} scripts`)
  }
})

test('what a screen loads is asked for once: its address changes with its content', async () => {
  const html = await (await fetch(`${desk.url}/stories`)).text()
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file]) => file!)
  assert.ok(files.length > 3 && files.length < 8, `a screen names ${files.length} files`)
  for (const file of files) {
    assert.match(file, /^\/assets\/[\w-]{10}\/[\w.-]+$/)
    const { headers } = await fetch(desk.url + file)
    assert.match(headers.get('cache-control') ?? '', /immutable/)
  }
  const plain = await fetch(`${desk.url}/assets/desk.css`)
  assert.equal(plain.headers.get('cache-control'), 'no-cache')
})

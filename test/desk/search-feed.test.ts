import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

let desk: OpenDesk
before(async () => {
  desk = await openDesk()
})
after(() => desk.close())

const get = async (path: string) => (await fetch(desk.url + path)).text()
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one]) => one!)
const post = (path: string, q: string) =>
  fetch(desk.url + path, {
    method: 'POST',
    body: new URLSearchParams({ q }),
    redirect: 'manual',
  })

test('a search is followed as Atom: each entry with an id, a date, an author and a link that opens', async () => {
  const answer = await fetch(`${desk.url}/search.atom?q=Putin`)
  assert.match(answer.headers.get('content-type')!, /^application\/atom\+xml/)
  const feed = await answer.text()
  const entries = feed.split('<entry>').slice(1)
  assert.ok(entries.length > 3)
  const ids = all(feed, /<id>(.*?)<\/id>/g)
  assert.equal(new Set(ids).size, entries.length + 1)
  for (const id of ids)
    assert.match(id, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/)
  const days = all(feed, /<updated>(.*?)<\/updated>/g)
  assert.equal(days.length, entries.length + 1)
  for (const day of days) assert.equal(new Date(day).toISOString().replace('.000', ''), day)
  for (const entry of entries) assert.match(entry, /<author><name>[^<]+<\/name><\/author>/)
  const [link] = all(entries[0]!, /href="([^"]+)"/g)
  assert.equal((await fetch(link!)).status, 200)
  assert.equal(feed, await get('/search.atom?q=Putin'), 'the same again while nothing is new')
})

test('a query does not become markup in a feed', async () => {
  const query = '"<b>&\u0007\'"'
  const feed = await get(`/search.atom?q=${encodeURIComponent(query)}`)
  assert.doesNotMatch(feed, /<b>|\u0007/)
  assert.match(feed, /&lt;b&gt;&amp;/)
  assert.doesNotMatch(feed, /&(?!amp;|lt;|gt;|quot;|apos;)/)
})

test('a search is saved, listed with its feed where nothing is asked, and removed', async () => {
  assert.match(await get('/search?q=Putin'), /action="\/search\/saved"/)
  const saved = await post('/search/saved', 'Putin')
  assert.equal(saved.headers.get('location'), '/search?q=Putin')
  assert.match(await get('/search?q=Putin'), /action="\/search\/saved\/remove"/)
  assert.match(await get('/search'), /href="\/search\.atom\?q=Putin"/)
  assert.equal((await post('/search/saved', '')).status, 400)
  await post('/search/saved/remove', 'Putin')
  assert.doesNotMatch(await get('/search'), /search\.atom\?q=Putin/)
})

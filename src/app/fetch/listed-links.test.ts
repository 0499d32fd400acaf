import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { IsnadError } from '../../model/error.ts'
import { listedLinks } from './listed-links.ts'

const MOST = 1_000_000
const found = (text: string | Uint8Array) => listedLinks('list', Buffer.from(text), MOST)
const links = (text: string | Uint8Array) => found(text)?.links.map(({ href }) => href)

const ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title>y</title>'

const cases: readonly (readonly [title: string, text: string, links: string[] | undefined])[] = [
  [
    'a sitemap',
    '<urlset><url><loc> http://a.example/?b&amp;c </loc></url></urlset>',
    ['http://a.example/?b&c'],
  ],
  [
    'a sitemap of sitemaps',
    '<sitemapindex><sitemap><loc>/1.xml</loc></sitemap></sitemapindex>',
    ['/1.xml'],
  ],
  [
    'a sitemap in CDATA',
    '<urlset><loc><![CDATA[http://a.example/?b&c]]></loc></urlset>',
    ['http://a.example/?b&c'],
  ],
  ['a sitemap that breaks off', '<urlset><loc>/1</loc><loc>/2', ['/1']],
  ['a feed', `${ATOM}<link href="http://a.example/1"/></entry></feed>`, ['http://a.example/1']],
  [
    'a list of feeds',
    `<?xml version="1.0"?><opml version="2.0"><body><outline text="x" xmlUrl="http://a.example/rss?a=1&amp;b=2"/><outline xmlUrl='/2'/></body></opml>`,
    ['http://a.example/rss?a=1&b=2', '/2'],
  ],
  ['no list', '<!doctype html><p><loc>/1</loc>', undefined],
]

for (const [title, text, expected] of cases) {
  test(`the links of ${title}`, () => {
    assert.deepEqual(links(text), expected)
    assert.deepEqual(links(gzipSync(text)), expected)
  })
}

test('pictures of a sitemap are no pages', () => {
  assert.deepEqual(links('<urlset><image:loc>/1.png</image:loc></urlset>'), [])
})

test('a bomb in a list is refused', () => {
  assert.throws(() => links(gzipSync(Buffer.alloc(5 * MOST))), IsnadError)
})

test('does not take long over a sitemap that opens without end', { timeout: 5_000 }, () => {
  assert.equal(links(`<urlset>${'<loc>'.repeat(2_000_000)}</loc>`)!.length, 1)
})

test('an index and a list of feeds name lists, a sitemap and a feed name pages', () => {
  assert.equal(
    found('<sitemapindex><sitemap><loc>/1</loc></sitemap></sitemapindex>')?.areLists,
    true,
  )
  assert.equal(found('<opml><outline xmlUrl="/1"/></opml>')?.areLists, true)
  assert.equal(found('<urlset><url><loc>/1</loc></url></urlset>')?.areLists, false)
  assert.equal(found(`${ATOM}<link href="/1"/></entry></feed>`)?.areLists, false)
})

test('a sitemap says when its pages were published or changed', () => {
  const text = `<urlset><url><loc>/1</loc><lastmod>2024-06-19</lastmod></url><url><loc>/2</loc><news:news>
    <news:publication_date>2024-06-18T08:00+03:30</news:publication_date></news:news></url><url><loc>/3</loc></url></urlset>`
  const dates = found(text)?.links.map(({ published }) => published)
  assert.deepEqual(dates, ['2024-06-19', '2024-06-18T08:00+03:30', null])
})

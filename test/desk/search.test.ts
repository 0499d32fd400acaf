import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import type { Record } from '../../src/model/record.ts'
import { startBrowser, WITHOUT_BROWSER } from './browser.ts'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

let desk: OpenDesk
let browser: Browser | undefined
let records: readonly Record[] = []
before(async () => {
  desk = await openDesk()
  if (WITHOUT_BROWSER === false) browser = await startBrowser()
  const lines = await get('/search/data/jsonl?q=&of=pages')
  records = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record)
})
after(async () => {
  await browser?.close()
  await desk.close()
})

const get = async (path: string) => (await fetch(desk.url + path)).text()
const addressOf = (query: object) => `/search?${new URLSearchParams(query as never)}`

/** The facets of a screen: for each title the counts by the words of the value. */
function facetsOf(html: string): Map<string, Map<string, number>> {
  const facets = html.slice(html.indexOf('class="facets"')).split('</aside>')[0]!
  const plain = (text: string) => text.replace(/<[^>]*>|×/g, '').trim()
  return new Map(
    facets
      .split('<section>')
      .slice(1)
      .map((section) => {
        const values = [...section.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, item]) => {
          const [, name, count] = /<a.*?>(.*)<\/a> <span.*?>(.*?)<\/span>/.exec(item!)!
          return [plain(name!), Number(count!.replaceAll(',', ''))] as const
        })
        return [plain(/<h2.*?>(.*?)<\/h2>/.exec(section)![1]!), new Map(values)]
      }),
  )
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const sorted = (counts: ReadonlyMap<string, number> | undefined) =>
  [...(counts ?? [])].sort(([one], [other]) => (one < other ? -1 : 1))

test('counts of facets are those that one counts by hand', async () => {
  assert.ok(records.length > 15)
  for (const speaker of [null, 'Q7747']) {
    const q = speaker === null ? '' : `speaker:${speaker}`
    const facets = facetsOf(await get(addressOf({ q, lang: 'en' })))
    const told = records.flatMap((record) =>
      record.statements
        .filter((one) => {
          const all = [one.speaker, ...(one.speaker.members ?? [])]
          return speaker === null || all.some(({ entity }) => entity === speaker)
        })
        .map((statement) => ({ record, statement })),
    )
    assert.ok(told.length > 20)
    const stances = tally(told.map(({ statement: { stance } }) => stance))
    for (const [stance, count] of facets.get('Stance')!)
      assert.equal(count, stances.get(stance.split(' ')[0]!), stance)
    const years = tally(
      told.flatMap(({ record }) => record.article.published?.value.slice(0, 4) ?? []),
    )
    assert.deepEqual(sorted(facets.get('Published, by year')), sorted(years))
    const languages = tally(told.map(({ record }) => record.page.language))
    assert.deepEqual(sorted(facets.get('Language')), [
      ['Arabic', languages.get('ar')],
      ['Persian', languages.get('fa')],
    ])
    const via = tally(
      told.flatMap(({ statement }) => [...new Set(statement.chain.map(({ name }) => name))]),
    )
    for (const [name, count] of facets.get('Passed through')!)
      if (via.has(name)) assert.equal(count, via.get(name), name)
  }
})

test('each facet leads to as many results as it counts', async () => {
  const html = await get('/search?q=Putin&lang=en')
  const links = html
    .slice(html.indexOf('class="facets"'))
    .matchAll(/<li><a href="([^"]+)">.*?<\/a> <span class="faint">(\d+)<\/span>/g)
  let seen = 0
  for (const [, href, count] of links) {
    const there = await get(href!.replaceAll('&amp;', '&') + '&lang=en')
    assert.match(there, new RegExp(`<h1 id="found">${count} found`), href)
    seen++
  }
  assert.ok(seen > 20)
})

test('what was chosen is left out again by its link and by its chip', async () => {
  const html = await get('/search?q=Putin+stance:asks&lang=en')
  const links = [
    ...html.matchAll(
      /href="(\/search\?[^"]*)"[^>]*(?:aria-label="Remove stance:asks"|aria-current="true")/g,
    ),
  ]
  assert.equal(links.length, 2)
  for (const [, href] of links) assert.equal(href, '/search?q=Putin')
})

test('one query finds a name in every script', async () => {
  const found = async (q: string) =>
    /<h1 id="found">(.*?)</.exec(await get(addressOf({ q: `speaker:${q}`, lang: 'en' })))![1]
  const [one, ...others] = await Promise.all(['Putin', 'پوتین', 'بوتين', 'Q7747'].map(found))
  assert.match(one!, /^\d+ found/)
  for (const other of others) assert.equal(other, one)
})

const partsOf = ({ searchParams }: URL) => [...searchParams].map((one) => one.join('=')).toSorted()

test('results are paged on and back without one lost or shown twice', async () => {
  for (const look of ['', '&rank=1']) {
    const seen: string[] = []
    const pages = [`/search?q=Putin&lang=en${look}`]
    for (;;) {
      const html = await get(pages.at(-1)!)
      const hits = [...html.matchAll(/class="sentence"><a href="([^"]+)"/g)].map(
        ([, href]) => href!,
      )
      seen.push(...hits)
      const next = /<a href="([^"]+)" rel="next"/.exec(html)?.[1]
      if (pages.length > 1) {
        const back = /<a href="([^"]+)" rel="prev"/.exec(html)![1]!.replaceAll('&amp;', '&')
        const first = new URL(pages.at(-2)!, desk.url)
        first.searchParams.delete('lang')
        const given = new URL(back, desk.url)
        assert.deepEqual(partsOf(given), partsOf(first))
      }
      if (!next) break
      pages.push(`${next.replaceAll('&amp;', '&')}&lang=en`)
    }
    assert.equal(pages.length, 2)
    assert.equal(seen.length, 37)
    assert.equal(new Set(seen).size, 37)
  }
})

test('a search that finds nothing says which term it is, and what there is without it', async () => {
  const html = await get('/search?q=Putin+xyzzy&lang=en')
  assert.match(html, /xyzzy.* finds nothing, even alone/)
  assert.match(html, /<a href="\/search\?q=Putin">Without .*xyzzy.*: \d+<\/a>/)
  assert.doesNotMatch(html, /Putin.{0,9} finds nothing/)
})

test('a mistake in a query is told in the language of the desk, with its place marked', async () => {
  for (const [q, marked] of [
    ['Putin stance:foo', 'stance:foo'],
    ['Putin nobody:x', 'nobody:x'],
    ['(Putin', '\\('],
    ['Putin "x', '&quot;'],
    ['published:soon x', 'published:soon'],
  ] as const) {
    const headers = { accept: 'text/html' }
    const answer = await fetch(desk.url + addressOf({ q, lang: 'fa' }), { headers })
    assert.equal(answer.status, 400)
    const html = await answer.text()
    assert.match(html, new RegExp(`<mark>${marked}</mark>`), q)
    assert.match(html, /role="alert"><h1>[\u0600-\u06ff]/)
    assert.match(html, /<details class="search-help" open>/)
  }
})

test(
  'chips, days and counts stand in the order in which they are read',
  { skip: WITHOUT_BROWSER },
  async () => {
    for (const lang of ['fa', 'ar']) {
      const tab = await browser!.newPage({ viewport: { width: 390, height: 900 } })
      await tab.goto(`${desk.url}/search?q=Putin+published:2024-02-03/2024-11-05&lang=${lang}`)
      await tab.evaluate(() => document.fonts.ready)
      const places = await tab.evaluate(() => {
        /** The left edges of the words of an element, in the order of the text. */
        const edges = (element: Element) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
          const found: { left: number; top: number }[] = []
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (const match of node.textContent!.matchAll(/[^\s·→←=]+/g)) {
              const range = new Range()
              range.setStart(node, match.index)
              range.setEnd(node, match.index + match[0].length)
              const [box] = range.getClientRects()
              if (box) found.push({ left: box.left, top: box.top })
            }
          return found
        }
        const all = (selector: string) => [...document.querySelectorAll(selector)].map(edges)
        return { days: all('.hit .day'), chips: all('.chips li:last-child bdi') }
      })
      await tab.close()
      for (const words of [...places.days, ...places.chips]) {
        assert.ok(words.length >= 3)
        for (const [at, { left, top }] of words.entries())
          if (at > 0 && Math.abs(top - words[at - 1]!.top) < 5)
            assert.ok(left < words[at - 1]!.left, 'a word stands left of the one before it')
      }
    }
  },
)

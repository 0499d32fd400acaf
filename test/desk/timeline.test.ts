import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import type { Event, Record } from '../../src/model/record.ts'
import { startBrowser, WITHOUT_BROWSER } from './browser.ts'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

let desk: OpenDesk
let browser: Browser | undefined
before(async () => {
  desk = await openDesk()
  if (WITHOUT_BROWSER === false) browser = await startBrowser()
})
after(async () => {
  await browser?.close()
  await desk.close()
})

const BOTH = '/timeline?actor=Q7747&actor=Q56226'
const get = async (path: string) => (await fetch(desk.url + path)).text()
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one]) => one!)

test('every entry of the list is behind one shape of each lane whose actor speaks, and each shape leads to its entry', async () => {
  const html = await get(`${BOTH}&lang=en`)
  const labels = all(html, /class="dot-number">.*?class="unseen">([^<]+)</g)
  const numbers = labels.flatMap((label) => label.split(':')[0]!.split(', ').map(Number))
  const listed = all(html, /class="hit item" id="e(\d+)"/g).map(Number)
  assert.deepEqual(
    listed,
    listed.map((_, at) => at + 1),
  )
  assert.deepEqual(
    numbers.toSorted((one, other) => one - other),
    listed,
  )
  for (const target of all(html, /class="dot[^"]*" href="#e(\d+)"/g))
    assert.ok(listed.includes(Number(target)))
})

test('no two shapes of a lane stand on each other', async () => {
  const html = await get(`${BOTH}&lang=en`)
  for (const lane of html.split('<div class="lane ').slice(1)) {
    const places = all(lane, /class="dot[^"]* x(\d+)"/g).map(Number)
    for (const [at, place] of places.entries()) if (at > 0) assert.ok(place - places[at - 1]! >= 3)
  }
})

test('an actor is left out by a link, and another is added by the form', async () => {
  const html = await get(`${BOTH}&lang=en`)
  assert.match(html, /class="remove" href="\/timeline\?actor=Q56226"/)
  assert.match(html, /<input type="hidden" name="actor" value="Q7747"/)
  const three = await get(
    '/timeline?actor=Q7747&actor=Q56226&actor=%D8%B1%D9%88%D8%B3%DB%8C%D9%87&lang=en',
  )
  assert.equal(all(three, /<div class="lane (ink\d)/g).length, 3)
})

test('a range is held by the address, and one goes to what is before and behind it', async () => {
  const html = await get(`${BOTH}&from=2023-01-01&to=2023-12-31&lang=en`)
  assert.deepEqual([...new Set(all(html, /<h2>\d+ \w+ (\d{4})<\/h2>/g))], ['2023'])
  assert.match(html, /actor=Q56226&amp;from=2022-01-01&amp;to=2022-12-31" rel="prev"/)
  assert.match(html, /actor=Q56226&amp;from=2024-01-01&amp;to=2024-12-31" rel="next"/)
  assert.match(html, /<input type="date" name="from" value="2023-01-01"/)
  const years = await get(`${BOTH}&lang=fa`)
  assert.match(years, /from=2022-03-21&amp;to=2023-03-20"[^>]*>۱۴۰۱</)
})

test('who is meant by a name of several is asked, not guessed', async () => {
  const html = await get('/timeline?actor=Nobody+Atall&actor=Putin&lang=en')
  assert.match(html, /speaks of nobody called .*Nobody Atall/)
  assert.match(html, /<h1 class="who"><span><a href="\/actors\/Q7747"/)
  assert.match(await get('/timeline?actor=Putin&actor=Q7747&lang=en'), /are the same/)
})

test('to whom somebody speaks is said, and shown on the side of their lane', async () => {
  const html = await get(`${BOTH}&lang=en`)
  assert.match(html, /class="addressee">to <a href="\/actors\/Q56226"/)
  const lanes = html.split('<div class="lane ').slice(1)
  const [putin, kim] = lanes.filter((lane) => lane.startsWith('ink'))
  assert.match(putin!, /class="dot down/)
  assert.doesNotMatch(putin!, /class="dot up/)
  assert.match(kim!, /class="dot up/)
})

test(
  'time runs from right to left in Persian and Arabic, and no day is reversed',
  { skip: WITHOUT_BROWSER },
  async () => {
    for (const lang of ['fa', 'ar']) {
      const tab = await browser!.newPage({ viewport: { width: 1280, height: 900 } })
      await tab.goto(`${desk.url}${BOTH}&lang=${lang}`)
      await tab.evaluate(() => document.fonts.ready)
      const { dots, days, isWide } = await tab.evaluate(() => {
        const left = (element: Element) => element.getBoundingClientRect().left
        const lanes = [...document.querySelectorAll('.lane')]
        const edges = (element: Element) => {
          const [node] = element.childNodes
          return [...node!.textContent!.matchAll(/\S+/g)].map((match) => {
            const range = new Range()
            range.setStart(node!, match.index)
            range.setEnd(node!, match.index + match[0].length)
            return range.getClientRects()[0]!.left
          })
        }
        return {
          dots: lanes.map((lane) => [...lane.querySelectorAll('.dot')].map(left)),
          days: [...document.querySelectorAll('.days h2')].map(edges),
          isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        }
      })
      await tab.close()
      assert.equal(isWide, false)
      for (const line of [...dots, ...days])
        for (const [at, place] of line.entries())
          if (at > 0) assert.ok(place < line[at - 1]!, `${lang}: ${line.join(' ')}`)
    }
  },
)

test('events stand across all lanes and in the list, one that several pages tell once', async () => {
  const lines = (await get('/search/data/jsonl?q=Putin&of=pages')).trim().split('\n')
  const folder = mkdtempSync(join(tmpdir(), 'isnad-events-'))
  const made = lines.map((line, at) => {
    const record = JSON.parse(line) as Record
    const word = record.page.text.indexOf(' ', 40)
    const event: Event = {
      plover: 'CONSULT',
      mode: null,
      actors: ['Q7747'],
      recipients: ['Q56226'],
      place: null,
      edtf: '2024-06-19',
      status: at === 0 ? 'claimed' : 'reported',
      by: null,
      span: [word + 1, word + 25],
    }
    return JSON.stringify({ ...record, events: [event] })
  })
  const file = join(folder, 'made.jsonl')
  writeFileSync(file, `${made.join('\n')}\n`)
  const other = await openDesk([file], [], 'import')
  try {
    const html = await (await fetch(`${other.url}${BOTH}&lang=en`)).text()
    assert.equal(all(html, /class="happened" id="(h\d+)"/g).length, 1)
    const lanes = html.split('<div class="lane ').slice(1)
    assert.match(lanes[0]!, /^events/)
    for (const lane of lanes) assert.match(lane, /class="event-line x\d+"/)
    const elsewhere = `${other.url}${BOTH}&from=2025-01-01&to=2025-12-31`
    assert.doesNotMatch(await (await fetch(elsewhere)).text(), /◆/)
    assert.match(html, /◆[^◆]*told by \d+ pages/)
  } finally {
    await other.close()
    rmSync(folder, { recursive: true })
  }
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
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

const get = async (path: string) => (await fetch(desk.url + path)).text()
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one]) => one!)

test('the spellings of a name are names, each once, without the offices that pages put before them', async () => {
  const html = await get('/actors/Q7747?lang=en')
  const [, list] = /<ul class="names spellings".*?>(.*?)<\/ul>/.exec(html)!
  const spellings = all(list!, /<bdi>(.*?)<\/bdi>/g)
  assert.ok(spellings.includes('پوتین') && spellings.includes('بوتين'))
  assert.equal(new Set(spellings).size, spellings.length)
  for (const spelling of spellings)
    assert.match(spelling, /^(?:ولادیمیر |فلاديمير )?(?:پوتین|بوتين|پوتين)$/)
})

test('every count of an actor leads to as many statements', async () => {
  const html = await get('/actors/Q7747?lang=en')
  const [, part] = html.split('<section class="part">')
  const links = part!.matchAll(
    /<li><a href="(\/search\?[^"]+)">.*?<\/a>.*?<span class="faint">(\d+)<\/span>/g,
  )
  let seen = 0
  for (const [, href, count] of links) {
    const there = await get(`${href!.replaceAll('&amp;', '&')}&lang=en`)
    assert.match(there, new RegExp(`<h1 id="found">${count} found`), href)
    seen++
  }
  assert.ok(seen > 10)
})

test('a story tells how an actor stood to its claims, with the day and the place of each side', async () => {
  let html = ''
  // Stories are told beside the answers: until they are, an actor stands there without them.
  for (let tries = 0; tries < 40 && !html.includes('class="taken"'); tries++) {
    html = await get('/actors/choe-son-hui?lang=en')
    await setTimeout(250)
  }
  const [, taken] = /<div class="taken">(.*?)<\/div>/.exec(html)!
  const sides = [
    ...taken!.matchAll(
      /<a href="\/pages\/\w+\?fact=s\d+#s\d+">(.*?)<\/a> <span class="faint">(.*?)<\/span>/g,
    ),
  ]
  assert.deepEqual(
    sides.map(([, side]) => side),
    ['Denies it', 'Says so'],
  )
  // The page with the denial has no day, so nobody can say which came first.
  assert.equal(sides[0]![2], 'undated')
  assert.doesNotMatch(html, /Changed position/)
})

test('an actor leads to a timeline with each of those whom they speak of', async () => {
  const html = await get('/actors/Q7747?lang=en')
  const links = all(html, /href="(\/timeline\?actor=Q7747&amp;actor=[^"]+)"/g)
  assert.ok(links.length > 2)
  for (const link of links)
    assert.match(await get(link.replaceAll('&amp;', '&')), /<h1 class="who">/)
})

test('the index lists who speaks most, and a name leads to whom it means', async () => {
  const html = await get('/actors?lang=en')
  const counts = all(html, /<span class="faint">(\d+) statements?<\/span>/g).map(Number)
  assert.ok(counts.length > 10)
  assert.deepEqual(
    counts,
    counts.toSorted((one, other) => other - one),
  )
  const names = all(
    await get('/actors?by=name&lang=en'),
    /<li><a href="\/actors\/[^"]+"><bdi[^>]*>(.*?)<\/bdi>/g,
  )
  assert.deepEqual(names, names.toSorted(new Intl.Collator('en').compare))
  const one = await fetch(`${desk.url}/actors?q=${encodeURIComponent('بوتين')}`, {
    redirect: 'manual',
  })
  assert.equal(one.headers.get('location'), '/actors/Q7747')
  const several = await get('/actors?q=Korea&lang=en')
  assert.match(several, /may mean several[^]*href="\/actors\/Q423"[^]*href="\/actors\/Q884"/)
  assert.match(await get('/actors?q=Nobody+Atall&lang=en'), /Nobody here is called/)
  const ambiguous = await fetch(`${desk.url}/actors/Korea`, { redirect: 'manual' })
  assert.equal(ambiguous.headers.get('location'), '/actors?q=Korea')
})

test(
  'an actor fits a narrow window, and days of offices and bars run from right to left',
  { skip: WITHOUT_BROWSER },
  async () => {
    for (const lang of ['fa', 'ar']) {
      const tab = await browser!.newPage({ viewport: { width: 390, height: 900 } })
      await tab.goto(`${desk.url}/actors/Q7747?lang=${lang}`)
      await tab.evaluate(() => document.fonts.ready)
      const { isWide, offices, bars } = await tab.evaluate(() => ({
        isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        offices: [...document.querySelectorAll('.offices .faint')].map((element) => {
          const [node] = element.childNodes
          return [...node!.textContent!.matchAll(/\S+/g)].flatMap((match) => {
            const range = new Range()
            range.setStart(node!, match.index)
            range.setEnd(node!, match.index + match[0].length)
            const [box] = range.getClientRects()
            return box ? [{ left: box.left, top: box.top }] : []
          })
        }),
        bars: [...document.querySelectorAll('.bars svg')].map((svg) => {
          const rect = svg.querySelector('rect')!.getBoundingClientRect()
          return Math.abs(rect.right - svg.getBoundingClientRect().right)
        }),
      }))
      await tab.close()
      assert.equal(isWide, false)
      assert.ok(offices.length > 1 && bars.length > 5)
      for (const words of offices)
        for (const [at, { left, top }] of words.entries())
          if (at > 0 && Math.abs(top - words[at - 1]!.top) < 5)
            assert.ok(left < words[at - 1]!.left, lang)
      for (const gap of bars) assert.ok(gap < 1.5, `${lang}: a bar begins ${gap} from the right`)
    }
  },
)

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { startBrowser, WITHOUT_BROWSER } from './browser.ts'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

let desk: OpenDesk
let browser: Browser | undefined
let stories: string[] = []
before(async () => {
  desk = await openDesk(['test/stories/first/*.txt'])
  const list = await (await fetch(`${desk.url}/stories?by=biggest`)).text()
  stories = [...list.matchAll(/href="(\/stories\/story-\w+)"/g)]
    .map(([, path]) => path!)
    .slice(0, 8)
  if (WITHOUT_BROWSER === false) browser = await startBrowser()
})
after(async () => {
  await browser?.close()
  await desk.close()
})

const LOOKS = [
  { lang: 'en', theme: 'light', width: 1280 },
  { lang: 'fa', theme: 'dark', width: 1280 },
  { lang: 'ar', theme: 'light', width: 1024 },
  { lang: 'fa', theme: 'light', width: 390 },
] as const

for (const { lang, theme, width } of LOOKS)
  test(
    `in a story nothing stands on anything else, in ${lang}, ${theme}, ${width} wide, without script`,
    { skip: WITHOUT_BROWSER },
    async () => {
      assert.ok(stories.length > 4)
      const context = await browser!.newContext({
        viewport: { width, height: 900 },
        javaScriptEnabled: false,
      })
      const tab = await context.newPage()
      for (const path of stories) {
        await tab.goto(`${desk.url}${path}?lang=${lang}&theme=${theme}`)
        assert.deepEqual(await tab.evaluate(findOverlaps), [], path)
      }
      await context.close()
    },
  )

/** Texts of the chain and of the lanes that stand on one another, leave the drawing, or widen the page. */
function findOverlaps(): string[] {
  const textsIn = (selector: string) =>
    [...document.querySelectorAll(selector)].flatMap((part) => {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
      const found: { text: string; box: DOMRect }[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.nodeValue!.trim() || node.parentElement!.closest('.unseen')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const box of range.getClientRects())
          if (box.width > 1) found.push({ text: node.nodeValue!, box })
      }
      return found
    })
  const over: string[] = []
  for (const selector of ['.chain-nodes', '.chain-heads', '.lanes'])
    for (const [at, { text, box }] of textsIn(selector).entries())
      for (const other of textsIn(selector).slice(0, at)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        // Boxes of lines are taller than their letters.
        if (across > 1 && down > 7) over.push(`${text} on ${other.text}`)
      }
  const drawing = document.querySelector('.chain-drawing')?.getBoundingClientRect()
  for (const { text, box } of textsIn('.chain-nodes'))
    if (drawing && box.bottom > drawing.bottom + 4) over.push(`${text} below the drawing`)
  if (document.documentElement.scrollWidth > innerWidth) over.push('wider than the window')
  return over
}

test(
  'the origin stands before its outlets as the language is read, under the heads of their columns',
  { skip: WITHOUT_BROWSER },
  async () => {
    for (const [lang, sign] of [
      ['en', 1],
      ['fa', -1],
    ] as const) {
      const tab = await browser!.newPage({ viewport: { width: 1280, height: 900 } })
      await tab.goto(`${desk.url}${stories[0]}?lang=${lang}`)
      const [origins, pages, heads] = await Promise.all(
        ['.node.origin .dot-mark', '.node.page .dot-mark', '.chain-heads span'].map((selector) =>
          tab
            .locator(selector)
            .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x)),
        ),
      )
      await tab.close()
      assert.ok(origins!.length > 0 && pages!.length > 0 && heads!.length > 1)
      for (const origin of origins!)
        for (const page of pages!) assert.ok((page - origin) * sign > 100, `${lang}: ${page}`)
      assert.ok(heads!.every((x, at) => at === 0 || (x - heads![at - 1]!) * sign > 0))
    }
  },
)

test(
  'the way to a page is chosen by a link, held in the address and shown with its evidence',
  { skip: WITHOUT_BROWSER },
  async () => {
    const context = await browser!.newContext({ javaScriptEnabled: false })
    const tab = await context.newPage()
    await tab.goto(`${desk.url}${stories[0]}?lang=en`)
    const last = tab.locator('.node.page a.dot-link').last()
    const name = await last.getAttribute('aria-label')
    await last.focus()
    await tab.keyboard.press('Enter')
    await tab.waitForURL(/path=[0-9a-f]{12}#chain$/)
    const chosen = tab.locator('a.dot-link[aria-current]').last()
    assert.equal(await chosen.getAttribute('aria-label'), name)
    assert.ok((await tab.locator('.links path.on').count()) > 0)
    assert.match((await tab.locator('.node.on .evidence').first().getAttribute('href'))!, /fact=s/)
    await context.close()
  },
)

test('a node leads to the exact statement, and other claims are at the top', async () => {
  const text = await (await fetch(`${desk.url}${stories[0]}?lang=en`)).text()
  assert.match(text, /class="label"><a href="\/pages\/[0-9a-f]{12}\?fact=s\d+#s\d+"/)
  const next = /rel="next" href="([^"]+)"/.exec(text)![1]!
  const other = await (await fetch(`${desk.url}${next}&lang=en`)).text()
  assert.match(other, /Claim 2 of \d+:/)
  assert.match(other, /rel="prev"/)
  assert.ok(text.indexOf('class="all-claims"') < text.indexOf('class="chain-figure"'))
})

test('a story counts the same in the list, on its page and for programs', async () => {
  const list = await (await fetch(`${desk.url}/stories?by=biggest&lang=en`)).text()
  const api = (await (await fetch(`${desk.url}/api/v1/stories?order=biggest&limit=20`)).json()) as {
    stories: { id: string; claim: { reports: number; independent: number } | null }[]
  }
  const figuresIn = (text: string) =>
    [...text.matchAll(/<dd>([\d,]+)<\/dd>/g)].map(([, figure]) => Number(figure)).slice(0, 2)
  for (const path of stories) {
    const shown = figuresIn(await (await fetch(`${desk.url}${path}?lang=en`)).text())
    assert.deepEqual(figuresIn(list.slice(list.indexOf(`href="${path}"`))), shown, path)
    const { claim } = api.stories.find(({ id }) => path.endsWith(id))!
    assert.deepEqual([claim!.reports, claim!.independent], shown, path)
  }
})

test('alerts are sentences without raw values, and lead to their places', async () => {
  for (const path of stories)
    for (const lang of ['en', 'fa', 'ar']) {
      const text = await (await fetch(`${desk.url}${path}?lang=${lang}`)).text()
      const alerts = /<ul class="alerts">[^]*?<\/ul>/.exec(text)?.[0] ?? ''
      assert.doesNotMatch(alerts, /\b0\.\d|undefined|NaN|>asserts|>denies|\d{4}-\d\d-\d\d/)
      for (const [item] of alerts.matchAll(/<li>[^]*?<\/li>/g))
        assert.match(item, /href="\/pages\//)
    }
})

test('stories are listed twenty at a time, and those of one language alone', async () => {
  const first = await (await fetch(`${desk.url}/stories?lang=en`)).text()
  assert.match(first, /1–20 of \d+ stories/)
  const older = /rel="next" href="([^"]+)"/.exec(first)![1]!.replaceAll('&amp;', '&')
  const second = await (await fetch(`${desk.url}${older}&lang=en`)).text()
  assert.match(second, /21–\d+ of \d+ stories/)
  const idsIn = (text: string) =>
    [...text.matchAll(/href="(\/stories\/story-\w+)"/g)].map(([, id]) => id)
  assert.equal(
    new Set([...idsIn(first), ...idsIn(second)]).size,
    idsIn(first).length + idsIn(second).length,
  )
  const arabic = await (await fetch(`${desk.url}/stories?language=ar&lang=en`)).text()
  for (const [item] of arabic.matchAll(/<li><div><p class="eyebrow">[^]*?<\/li>/g))
    assert.match(item, /class="tag"[^>]*>ar</)
})

test('a story says how much later a report came, and a claim of one report is folded away', async () => {
  const pages = await Promise.all(
    stories.map(async (path) => (await fetch(`${desk.url}${path}?lang=en`)).text()),
  )
  assert.ok(pages.some((page) => /\+\d+ (?:d|h|min)/.test(page)))
  assert.ok(pages.some((page) => /<details class="folded">/.test(page)))
})

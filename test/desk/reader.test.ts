import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { startBrowser, WITHOUT_BROWSER } from './browser.ts'
import type { OwnDesk } from './own-desk.ts'
import { openOwnDesk } from './own-desk.ts'
import { TEXT } from './own-pages.ts'
import { inTab, pressCode } from './tabs.ts'

const skip = WITHOUT_BROWSER
let desk: OwnDesk
let browser: Browser
before(async () => {
  desk = await openOwnDesk()
  if (!skip) browser = await startBrowser()
})
after(async () => {
  await browser?.close()
  await desk?.close()
})

const factIn = (tab: Page) => new URL(tab.url()).searchParams.get('fact')

/** Where each letter of the shown text stands, by its offset on the page. */
const lettersIn = (tab: Page) =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-o]')].flatMap((element) => {
      const found: [at: number, x: number][] = []
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let at = Number(element.dataset['o'])
      for (
        let node = walker.nextNode() as Text | null;
        node;
        node = walker.nextNode() as Text | null
      )
        for (let offset = 0; offset < node.length; offset++, at++) {
          const range = new Range()
          range.setStart(node, offset)
          range.setEnd(node, offset + 1)
          const box = range.getClientRects()[0]
          found.push([at, box ? Math.round(box.x * 10) / 10 : -1])
        }
      return found
    }),
  )

test(
  'letters stand where they stood when a mark begins or ends within a word',
  { skip },
  async () => {
    const { page } = await desk.record()
    const within = [TEXT.indexOf('بواباته') + 2, TEXT.indexOf('لا يتوقف') + 1] as const
    const put = { page: page.id, field: 's2.content', verdict: 'correct', value: within.join('-') }
    assert.equal((await desk.post('/review', put)).status, 303)
    for (const view of ['clean', 'raw', 'both']) {
      const address = `${desk.page}?view=${view}`
      const plain = await inTab(browser, { address, javaScriptEnabled: false }, (tab) =>
        // Without script no evaluation of it, but that of the test.
        lettersIn(tab),
      )
      assert.ok(plain.length > 150, view)
      const marked = await inTab(browser, { address: `${address}&fact=s2` }, async (tab) => {
        const count = await tab.evaluate(() => CSS.highlights.get('fact-on')?.size ?? 0)
        assert.ok(count > 0, 'the chosen statement is marked')
        return lettersIn(tab)
      })
      assert.deepEqual(marked, plain, view)
    }
    await desk.post('/review/undo', {
      page: page.id,
      target: `statement:${(await spanRead()).join('-')}:content`,
    })
  },
)

/** Where the second statement was read. */
async function spanRead(): Promise<readonly number[]> {
  const shown = await (await fetch(`${desk.page}?fact=s2&lang=en`)).text()
  return /value="statement:(\d+)-(\d+):content"/.exec(shown)!.slice(1).map(Number)
}

test(
  'a number beside the text, a card and the keys open a statement; the address holds it',
  { skip },
  () =>
    inTab(browser, { address: `${desk.page}?lang=en` }, async (tab) => {
      await tab.getByRole('link', { name: 'Statement 3' }).click()
      assert.equal(factIn(tab), 's3')
      await tab.locator('.fact.chosen#s3').waitFor()
      await tab.locator('section.told-way[aria-label*="statement 3"]').waitFor()
      await pressCode(tab, 'KeyK', 'ن')
      await tab.locator('.fact.chosen#s2').waitFor()
      await pressCode(tab, 'KeyJ', 'ت')
      await pressCode(tab, 'KeyJ', 'ت')
      await tab.locator('.fact.chosen#s4').waitFor()
      await tab.goBack()
      await tab.locator('.fact.chosen#s3').waitFor()
      assert.equal(await tab.locator('.gutter [aria-current]').innerText(), '3')
      assert.notEqual(await tab.locator('.leader path').getAttribute('d'), '')
      await tab.getByRole('link', { name: 'Close the statement' }).click()
      await tab.locator('.fact.chosen').waitFor({ state: 'detached' })
      assert.equal(factIn(tab), null)
    }),
)

test(
  'the line goes from the number to the card in both directions of writing',
  { skip },
  async () => {
    for (const lang of ['en', 'fa'])
      await inTab(browser, { address: `${desk.page}?fact=s2&lang=${lang}` }, async (tab) => {
        const numbers = (await tab.locator('.leader path').getAttribute('d'))!.match(/-?[\d.]+/g)!
        const [from, , , , to] = numbers.map(Number)
        assert.equal(to! > from!, lang === 'en', `${lang}: ${numbers.join(' ')}`)
      })
  },
)

test(
  'a statement is decided about where it is read, and what was read stays beside it',
  { skip },
  () =>
    inTab(browser, { address: `${desk.page}?fact=s2&lang=en` }, async (tab) => {
      const { page, statements } = await desk.record()
      await pressCode(tab, 'KeyA')
      await tab.locator('.facts header', { hasText: '1 of 4 reviewed' }).waitFor()
      assert.equal(factIn(tab), 's2')
      await pressCode(tab, 'Backspace')
      await tab.locator('.facts header', { hasText: '0 of 4 reviewed' }).waitFor()
      await pressCode(tab, 'KeyX')
      await tab.locator('.fact.rejected.chosen').waitFor()
      assert.equal((await desk.record()).statements.length, 3)
      await pressCode(tab, 'Backspace')
      await tab.locator('.fact.chosen:not(.rejected)').waitFor()
      const [start, end] = statements[1]!.content.span
      const value = `${start}-${end - 8}`
      await desk.post('/review', { page: page.id, field: 's2.content', verdict: 'correct', value })
      await tab.reload()
      const change = await tab.locator('.fact.chosen .change').innerText()
      assert.match(change, new RegExp(`${start}–${end}[^]*${start}–${end - 8}`))
      assert.equal(await tab.evaluate(() => CSS.highlights.get('was')!.size), 1)
      await pressCode(tab, 'KeyC')
      await tab.waitForURL(/\/review\?again=/)
      await pressCode(tab, 'KeyA')
      await tab.waitForURL(/\/pages\/.*fact=s2/)
      await tab.locator('.fact.chosen .decided form button').first().click()
      await tab.locator('.facts header', { hasText: 'of 4 reviewed' }).waitFor()
    }),
)

test(
  'on a narrow screen the text of a statement and its card are in sight together',
  { skip },
  async () => {
    for (const lang of ['en', 'fa'])
      await inTab(
        browser,
        { address: `${desk.page}?fact=s3&lang=${lang}`, viewport: { width: 390, height: 780 } },
        async (tab) => {
          const places = await tab.evaluate(() => {
            const [range] = CSS.highlights.get('fact-on')! as unknown as Set<Range>
            const text = range!.getBoundingClientRect()
            const card = document.querySelector('.fact.chosen')!.getBoundingClientRect()
            return { text: text.top, card: card.top, foot: card.bottom, high: innerHeight }
          })
          assert.ok(places.text > 0 && places.text < places.card, JSON.stringify(places))
          assert.ok(places.foot <= places.high + 1)
        },
      )
  },
)

test('printing keeps the text with its marks and drops the panels', { skip }, () =>
  inTab(browser, { address: `${desk.page}?fact=s2&lang=en` }, async (tab) => {
    await tab.evaluate(() => (globalThis.print = () => void (document.title = 'printed')))
    await tab.getByRole('button', { name: 'Print' }).click()
    assert.equal(await tab.title(), 'printed')
    await tab.emulateMedia({ media: 'print' })
    for (const gone of ['.facts', '.tools', '.gutter', '.top', '.leader'])
      assert.equal(await tab.locator(gone).first().isVisible(), false, gone)
    assert.ok(await tab.locator('.text p').last().isVisible())
    const adjust = await tab
      .locator('.text')
      .last()
      .evaluate((one) => getComputedStyle(one).printColorAdjust)
    assert.equal(adjust, 'exact')
    assert.ok((await tab.pdf({ printBackground: true })).length > 5_000)
  }),
)

test('signs lie over characters that are not seen, and the raw text stays as it is', { skip }, () =>
  inTab(browser, { address: `${desk.page}?view=raw&marks=on&lang=en` }, async (tab) => {
    const text = () =>
      tab.locator('[data-o]').evaluateAll((all) => all.map((one) => one.textContent).join(''))
    const { page } = await desk.record()
    assert.equal(await text(), page.text)
    const signs = await tab
      .locator('.unseen-marks i')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['name']))
    assert.deepEqual(new Set(signs), new Set(['RLM', 'ZWNJ']))
    assert.match(await tab.locator('.unseen-counts').innerText(), /ZWNJ × 1[^]*RLM × 1/)
  }),
)

test('a page that was kept as it came is shown in a frame where nothing runs', { skip }, () =>
  inTab(browser, { address: `${desk.html}?view=captured&lang=en` }, async (tab) => {
    const frame = tab.frameLocator('.captured-page')
    await frame.locator('h1', { hasText: 'پل تازه' }).waitFor()
    assert.equal(await tab.locator('.captured-page').getAttribute('sandbox'), '')
    assert.notEqual(await frame.locator('title').textContent(), 'ran')
  }),
)

test('without script statements are opened, marked and decided about', { skip }, () =>
  inTab(browser, { address: `${desk.page}?lang=en`, javaScriptEnabled: false }, async (tab) => {
    await tab.locator('#s3 .told').click()
    await tab.locator('.fact.chosen#s3').waitFor()
    const { statements } = await desk.record()
    assert.equal(await tab.locator('.text mark').innerText(), statements[2]!.content.text.trim())
    assert.match(tab.url(), /#s3$/)
    await tab.locator('#at-s4 a').click()
    await tab.locator('.fact.chosen#s4').waitFor()
    await tab.locator('.fact.chosen .act.accept button').click()
    await tab.locator('.fact.chosen .verdict.accept').first().waitFor()
    await tab.locator('.fact.chosen .decided form button').click()
    await tab.locator('.fact.chosen .decided').waitFor({ state: 'detached' })
  }),
)

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { startBrowser, WITHOUT_BROWSER } from './browser.ts'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

let desk: OpenDesk
let browser: Browser | undefined
before(async () => {
  desk = await openDesk([])
  if (WITHOUT_BROWSER === false) browser = await startBrowser()
})
after(async () => {
  await browser?.close()
  await desk.close()
})

async function withTab(work: (tab: Page) => Promise<void>): Promise<void> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    await work(await context.newPage())
  } finally {
    await context.close()
  }
}

test(
  'an empty library comes to its first story in three clicks',
  { skip: WITHOUT_BROWSER },
  async () =>
    withTab(async (tab) => {
      await tab.goto(`${desk.url}/?lang=en`)
      assert.match(await tab.locator('main').innerText(), /21 pages in Persian and Arabic/)
      await tab.getByRole('button', { name: 'Read the samples' }).click()
      await tab.getByRole('link', { name: 'To the stories' }).click()
      await tab.locator('.stories h2 a').first().click()
      await tab.locator('.tally').waitFor()
      assert.match(new URL(tab.url()).pathname, /^\/stories\/story-/)
    }),
)

test('so it does in Persian, once the language is chosen', { skip: WITHOUT_BROWSER }, async () => {
  const own = await openDesk([])
  try {
    await withTab(async (tab) => {
      await tab.goto(`${own.url}/stories?lang=en`)
      await tab.locator('.choose').click()
      await tab.getByRole('link', { name: 'فارسی' }).click()
      await tab.getByRole('button', { name: 'خواندن نمونه‌ها' }).click()
      await tab.getByRole('link', { name: 'رفتن به ماجراها' }).click()
      await tab.locator('.stories h2 a').first().click()
      await tab.locator('.tally').waitFor()
      assert.equal(await tab.locator('html').getAttribute('dir'), 'rtl')
    })
  } finally {
    await own.close()
  }
})

test(
  'the list of keys opens, the search is reached, and facts are stepped through, on any layout',
  { skip: WITHOUT_BROWSER },
  async () =>
    withTab(async (tab) => {
      await tab.goto(`${desk.url}/search?q=stance:asserts`)
      await tab.locator('.hit .sentence a').first().click()
      await tab.waitForURL(/fact=/)
      const factNow = () => new URL(tab.url()).searchParams.get('fact')
      const first = factNow()
      const press = (code: string, key: string, shiftKey = false) =>
        tab.evaluate(
          (options) =>
            document.body.dispatchEvent(
              new KeyboardEvent('keydown', { ...options, bubbles: true, cancelable: true }),
            ),
          { code, key, shiftKey },
        )
      await tab.waitForLoadState()
      const count = await tab.locator('[data-fact]').count()
      if (count > 1) {
        const isLast = (await tab.locator('[data-fact]').last().getAttribute('data-fact')) === first
        const [onward, back] = isLast ? (['KeyK', 'KeyJ'] as const) : (['KeyJ', 'KeyK'] as const)
        await press(onward, 'ت')
        await tab.waitForURL((url) => url.searchParams.get('fact') !== first)
        await tab.waitForLoadState()
        await press(back, 'ن')
        await tab.waitForURL((url) => url.searchParams.get('fact') === first)
        await tab.waitForLoadState()
      }
      await press('Slash', '؟', true)
      assert.equal(await tab.locator('#keys').isVisible(), true)
      await tab.keyboard.press('Escape')
      assert.equal(await tab.locator('#keys').isVisible(), false)
      await press('Slash', '/')
      assert.equal(await tab.evaluate(() => document.activeElement?.id), 'q')
    }),
)

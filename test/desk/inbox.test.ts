import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { startBrowser, WITHOUT_BROWSER } from './browser.ts'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

const TEXT = 'Talks end in Moscow\n\nThe minister said that the talks had ended on Monday.'

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

async function withTab(work: (tab: Page) => Promise<void>, options: object = {}): Promise<void> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  try {
    await work(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Drops files or a text somewhere on the screen, or pastes them, as a person would. */
function hand(
  tab: Page,
  kind: 'drop' | 'paste',
  { files = [], text = '' }: { files?: readonly (readonly [string, string])[]; text?: string },
): Promise<void> {
  return tab.evaluate(
    (given) => {
      const data = new DataTransfer()
      for (const [name, content] of given.files) data.items.add(new File([content], name))
      if (given.text !== '') data.setData('text/plain', given.text)
      const all = { bubbles: true, cancelable: true }
      document.body.dispatchEvent(
        given.kind === 'drop'
          ? new DragEvent('drop', { ...all, dataTransfer: data })
          : new ClipboardEvent('paste', { ...all, clipboardData: data }),
      )
    },
    { kind, files, text },
  )
}

test(
  'files that are dropped are read; what fails says why in the language of the screen and is tried again',
  { skip: WITHOUT_BROWSER },
  async () =>
    withTab(async (tab) => {
      await tab.goto(`${desk.url}/inbox?lang=fa`)
      const files = [
        ['talks.txt', TEXT],
        ['empty.html', ' '],
      ] as const
      // What was dropped is sent as a form, which opens the inbox anew in the language that is kept.
      await tab.context().addCookies([{ name: 'isnad-view', value: 'fa.light', url: desk.url }])
      await Promise.all([tab.waitForNavigation(), hand(tab, 'drop', { files })])
      await tab.getByRole('link', { name: 'Talks end in Moscow' }).waitFor()
      assert.equal(
        await tab.locator('#progress').textContent(),
        '۱ صفحه خوانده شد، ۱ مورد باید بررسی شود',
      )
      const row = tab.locator('tr', { hasText: 'empty.html' })
      assert.match(await row.innerText(), /این صفحه متنی ندارد/)
      assert.equal(await row.locator('bdi[lang=en]').getAttribute('dir'), 'ltr')
      await row.getByRole('button').click()
      await tab.waitForFunction(() => document.querySelectorAll('.deliveries article').length === 2)
    }),
)

test(
  'what is pasted stands in the field, also where no field has the focus, and is read when asked',
  { skip: WITHOUT_BROWSER },
  async () =>
    withTab(async (tab) => {
      await tab.goto(`${desk.url}/inbox?lang=en`)
      await hand(tab, 'paste', { text: `${TEXT} Pasted.` })
      assert.equal(await tab.locator('textarea').inputValue(), `${TEXT} Pasted.`)
      assert.equal(await tab.evaluate(() => document.activeElement?.textContent), 'Read')
      await tab.keyboard.press('Enter')
      const first = tab.locator('.deliveries article').first()
      await first.getByText('1 read').waitFor()
      assert.match(await first.innerText(), /Talks end in Moscow/)
    }),
)

test(
  'what is being read is told without loading the screen again, and the focus stays',
  { skip: WITHOUT_BROWSER },
  async () =>
    withTab(async (tab) => {
      await tab.goto(`${desk.url}/inbox?lang=en`)
      await tab.locator('.deliveries a').first().focus()
      const link = () => tab.evaluate(() => document.activeElement?.getAttribute('href'))
      const before = await link()
      const count = await tab.locator('.deliveries article').count()
      const form = new FormData()
      form.set('text', `${TEXT} From elsewhere.`)
      await fetch(`${desk.url}/inbox`, { method: 'POST', body: form })
      await tab.waitForFunction(
        (one) => document.querySelectorAll('.deliveries article').length > one,
        count,
      )
      assert.ok(before)
      assert.equal(await link(), before)
    }),
)

test(
  'a feed that cannot be had says why and when it is asked again, and is removed',
  { skip: WITHOUT_BROWSER },
  async () =>
    withTab(
      async (tab) => {
        await tab.goto(`${desk.url}/inbox?lang=en`)
        await tab.getByLabel('Address of a feed').fill('http://127.0.0.1:9/feed')
        await tab.getByRole('button', { name: 'Add' }).click()
        const feed = tab.locator('#feed-list li')
        await feed.getByText('your own network').waitFor()
        assert.match(
          await feed.innerText(),
          /asked at \d\d:\d\d · again at .*\d\d:\d\d · brought 0/,
        )
        await feed.getByRole('button', { name: 'Ask now' }).click()
        await tab.locator('#feed-list li').getByText('again at').waitFor()
        await tab.locator('#feed-list').getByRole('button', { name: 'Remove' }).click()
        await tab.locator('#feed-list li').waitFor({ state: 'detached' })
      },
      { locale: 'en' },
    ),
)

test('without script, files are chosen and read by plain forms', { skip: WITHOUT_BROWSER }, () =>
  withTab(
    async (tab) => {
      await tab.goto(`${desk.url}/inbox?lang=en`)
      assert.equal(await tab.locator('input[type=file]').isVisible(), true)
      await tab
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(`${TEXT} A.`) })
      await tab.getByRole('button', { name: 'Read', exact: true }).click()
      for (let times = 0; times < 50; times++) {
        const again = tab.getByRole('link', { name: 'Look again' })
        if ((await again.count()) === 0) break
        await again.click()
      }
      assert.match(await tab.locator('.deliveries article').first().innerText(), /1 read/)
    },
    { javaScriptEnabled: false, locale: 'en' },
  ),
)

test('a delivery is stopped by its form', async () => {
  const form = new FormData()
  for (let at = 0; at < 60; at++) form.append('files', new File([`${TEXT} ${at}.`], `${at}.txt`))
  await fetch(`${desk.url}/inbox`, { method: 'POST', body: form, redirect: 'manual' })
  const page = async () => (await fetch(`${desk.url}/inbox?lang=en`)).text()
  const id = /action="\/inbox\/cancel"[^]*?value="([^"]+)"/.exec(await page())![1]!
  await fetch(`${desk.url}/inbox/cancel`, {
    method: 'POST',
    body: new URLSearchParams({ delivery: id }),
  })
  for (let times = 0; times < 100 && !/stopped/.test(await page()); times++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  assert.match(await page(), /stopped/)
})

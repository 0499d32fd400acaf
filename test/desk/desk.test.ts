import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startBrowser, WITHOUT_BROWSER } from './browser.ts'
import { axeFinds, isTooWide, latinWords, missedByTab, turnedLines } from './in-page.ts'
import type { Desks } from './screens.ts'
import { openDesks, SCREENS } from './screens.ts'

const LOOKS = [
  ...['en', 'fa'].flatMap((lang) =>
    ['light', 'dark'].flatMap((theme) => [1280, 390].map((width) => ({ lang, theme, width }))),
  ),
  { lang: 'ar', theme: 'light', width: 390 },
]

let desk: Desks
let browser: Browser | undefined

before(async () => {
  desk = await openDesks()
  if (WITHOUT_BROWSER === false) browser = await startBrowser()
})

after(async () => {
  await browser?.close()
  await desk.close()
})

interface Opened {
  readonly tab: Page
  readonly close: () => Promise<void>
  /** What went wrong, or left the machine. */
  readonly said: string[]
}

async function context(options: object = {}): Promise<Opened> {
  const own: BrowserContext = await browser!.newContext({ bypassCSP: true, ...options })
  const tab = await own.newPage()
  const said: string[] = []
  tab.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  tab.on('pageerror', (error) => said.push(error.message))
  tab.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (hostname !== '127.0.0.1' && protocol !== 'data:') said.push(`asked for ${request.url()}`)
  })
  return { tab, said, close: () => own.close() }
}

async function show(tab: Page, address: string): Promise<void> {
  await tab.goto(address)
  await tab.evaluate(() => document.fonts.ready)
}

async function open(path: string, options: object = {}): Promise<Opened> {
  const opened = await context(options)
  await show(opened.tab, desk.addressOf(path))
  return opened
}

for (const { lang, theme, width } of LOOKS)
  test(
    `in ${lang}, ${theme}, ${width} wide, axe finds nothing, nothing fails, is too wide or leaves the machine`,
    { skip: WITHOUT_BROWSER },
    async () => {
      const { tab, said, close } = await context({ viewport: { width, height: 900 } })
      const found: string[] = []
      for (const { name, path } of SCREENS) {
        said.length = 0
        await show(tab, desk.addressOf(path, { lang, theme }))
        const wide = (await isTooWide(tab)) ? ['wider than the window'] : []
        // A browser tells of the status of the screen of a failure.
        const failed = said.filter((one) => name !== 'problem' || !/status of 400/.test(one))
        found.push(
          ...[...wide, ...failed, ...(await axeFinds(tab))].map((one) => `${name}: ${one}`),
        )
      }
      await close()
      assert.deepEqual(found, [])
    },
  )

for (const lang of ['en', 'fa', 'ar'])
  test(
    `in ${lang}, what the desk says stands in the letters of its language and runs its way`,
    { skip: WITHOUT_BROWSER },
    async () => {
      const { tab, close } = await context({ viewport: { width: 1280, height: 900 } })
      const found: string[] = []
      for (const { name, path } of SCREENS) {
        await show(tab, desk.addressOf(path, { lang, theme: 'light' }))
        const latin = lang === 'en' ? [] : await latinWords(tab)
        found.push(...[...latin, ...(await turnedLines(tab))].map((one) => `${name}: ${one}`))
      }
      await close()
      assert.deepEqual(found, [])
    },
  )

test(
  'each link, button and field is reached with the Tab key, in order, and shows it',
  { skip: WITHOUT_BROWSER },
  async () => {
    const { tab, close } = await context({ viewport: { width: 1280, height: 900 } })
    const found: string[] = []
    for (const { name, path } of SCREENS) {
      await show(tab, desk.addressOf(path, { lang: 'fa', theme: 'light' }))
      found.push(...(await missedByTab(tab)).map((one) => `${name}: ${one}`))
    }
    await close()
    assert.deepEqual(found, [])
  },
)

test('a story and a search are whole without script', { skip: WITHOUT_BROWSER }, async () => {
  for (const path of ['{story}', '/search?q=Putin', '/timeline?actor=Putin', '/actors/Q7747']) {
    const { tab, close } = await open(path, { javaScriptEnabled: false })
    assert.ok((await tab.locator('main').innerText()).length > 200, path)
    await close()
  }
})

test(
  'the letters of a statement that starts within a word stay where they were',
  { skip: WITHOUT_BROWSER },
  async () => {
    const places = async (path: string) => {
      const { tab, close } = await open(path, { viewport: { width: 1280, height: 900 } })
      const found = await tab.evaluate(() => {
        const element = document.querySelector('.text .body')!
        const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!
        return Array.from({ length: 30 }, (_, at) => {
          const range = new Range()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          return Math.round(range.getClientRects()[0]?.x ?? -1)
        })
      })
      await close()
      return found
    }
    const plain = await places('{page}')
    // From right to left: each letter stands left of the one before it, in a line.
    assert.ok(plain.slice(0, 20).every((x, at) => at === 0 || x <= plain[at - 1]!))
    assert.deepEqual(await places('{page}?fact=s2'), plain)
  },
)

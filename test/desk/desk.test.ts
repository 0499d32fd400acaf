import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startBrowser, WITHOUT_BROWSER } from './browser.ts'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'
import { SCREENS } from './screens.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const LOOKS = [
  { lang: 'en', theme: 'light', width: 1280 },
  { lang: 'fa', theme: 'dark', width: 1280 },
  { lang: 'ar', theme: 'light', width: 390 },
] as const

let desk: OpenDesk
let browser: Browser | undefined
let story = ''
let page = ''

before(async () => {
  desk = await openDesk()
  story = await firstLink('/stories?by=biggest', /href="(\/stories\/[^"?]+)"/)
  page = await firstLink('/search?q=stance:asserts', /href="(\/pages\/[^"?]+)\?fact=/)
  if (WITHOUT_BROWSER === false) browser = await startBrowser()
})

after(async () => {
  await browser?.close()
  await desk.close()
})

async function firstLink(path: string, pattern: RegExp): Promise<string> {
  const text = await (await fetch(desk.url + path)).text()
  return pattern.exec(text)![1]!
}

function addressOf(path: string): string {
  return desk.url + path.replace('{story}', story).replace('{page}', page)
}

async function open(
  path: string,
  options: object = {},
): Promise<{ tab: Page; close: () => Promise<void>; said: string[] }> {
  const context: BrowserContext = await browser!.newContext({ bypassCSP: true, ...options })
  const tab = await context.newPage()
  const said: string[] = []
  tab.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  tab.on('pageerror', (error) => said.push(error.message))
  tab.on('request', (request) => {
    if (!request.url().startsWith(desk.url)) said.push(`asked for ${request.url()}`)
  })
  await tab.goto(addressOf(path))
  await tab.evaluate(() => document.fonts.ready)
  return { tab, said, close: () => context.close() }
}

for (const { name, path } of SCREENS)
  for (const { lang, theme, width } of LOOKS)
    test(
      `${name} in ${lang}, ${theme}, ${width} wide: axe finds nothing, nothing fails, nothing leaves the machine`,
      { skip: WITHOUT_BROWSER },
      async () => {
        const mark = path.includes('?') ? '&' : '?'
        const look = `${path}${mark}lang=${lang}&theme=${theme}`
        const { tab, said, close } = await open(look, { viewport: { width, height: 900 } })
        await tab.addScriptTag({ content: AXE })
        const violations = await tab.evaluate(async () => {
          const found = await (
            globalThis as unknown as {
              axe: {
                run: () => Promise<{
                  violations: readonly {
                    id: string
                    nodes: readonly { html: string; failureSummary: string }[]
                  }[]
                }>
              }
            }
          ).axe.run()
          return found.violations.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ html, failureSummary }) =>
                `${id}: ${html.slice(0, 200)} ${failureSummary.slice(0, 200)}`,
            ),
          )
        })
        const isWide = await tab.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        )
        await close()
        assert.deepEqual(violations, [])
        assert.deepEqual(said, [])
        assert.equal(isWide, false, 'the screen is wider than the window')
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

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

for (const lang of ['en', 'fa'])
  test(
    `in a story nothing stands on anything else, in ${lang}`,
    { skip: WITHOUT_BROWSER },
    async () => {
      assert.ok(stories.length > 4)
      for (const path of stories) {
        const context = await browser!.newContext({ viewport: { width: 1280, height: 900 } })
        const tab = await context.newPage()
        await tab.goto(`${desk.url}${path}?lang=${lang}`)
        await tab.evaluate(() => document.fonts.ready)
        const found = await tab.evaluate(() => {
          const boxes = (selector: string) =>
            [...document.querySelectorAll(selector)].map((one) => ({
              text: one.textContent,
              box: one.getBoundingClientRect(),
            }))
          const over: string[] = []
          const groups = ['.chain-nodes .label', '.taken-label']
          for (const all of groups.map(boxes))
            for (const [at, { text, box }] of all.entries())
              for (const other of all.slice(0, at)) {
                const across =
                  Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
                const down =
                  Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
                if (across > 1 && down > 1) over.push(`${text} on ${other.text}`)
              }
          const drawing = document.querySelector('.chain-drawing')?.getBoundingClientRect()
          for (const { text, box } of boxes('.chain-nodes .label'))
            if (drawing && box.bottom > drawing.bottom + 1) over.push(`${text} below the drawing`)
          if (document.documentElement.scrollWidth > innerWidth) over.push('wider than the window')
          return over
        })
        await context.close()
        assert.deepEqual(found, [], path)
      }
    },
  )

test('a story says how much later a report came, and a claim of one report is folded away', async () => {
  const pages = await Promise.all(
    stories.map(async (path) => (await fetch(`${desk.url}${path}?lang=en`)).text()),
  )
  assert.ok(pages.some((page) => /\+\d+ (?:d|h|min)/.test(page)))
  assert.ok(pages.some((page) => /<details class="folded">/.test(page)))
})

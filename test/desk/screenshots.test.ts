import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { startBrowser, WITHOUT_BROWSER } from './browser.ts'
import type { Desks } from './screens.ts'
import { openDesks, SCREENS } from './screens.ts'

const FOLDER = new URL('screens/', import.meta.url)
/** Which Chromium drew the pictures: another one draws letters a little differently. */
const VERSION = new URL('chromium.txt', FOLDER)
const LOOKS = [
  { lang: 'en', theme: 'light', width: 1280 },
  { lang: 'fa', theme: 'dark', width: 1280 },
  { lang: 'ar', theme: 'light', width: 390 },
] as const
/** So much may a channel of a pixel differ, of 255, and so many pixels of a million. */
const CHANNEL = 40
const PIXELS = 1_500
const isUpdate = process.env['UPDATE'] === '1'

let desk: Desks
let browser: Browser | undefined
before(async () => {
  if (WITHOUT_BROWSER !== false) return
  desk = await openDesks()
  browser = await startBrowser()
  if (!isUpdate) return
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(VERSION, `${majorOf(browser)}\n`)
})
after(async () => {
  await browser?.close()
  if (WITHOUT_BROWSER === false) await desk.close()
})

function majorOf(one: Browser): string {
  return one.version().split('.')[0]!
}

/** Why pictures cannot be compared here; null where they can. */
function whyNot(): string | null {
  const drawn = existsSync(VERSION) ? readFileSync(VERSION, 'utf8').trim() : 'none'
  const here = majorOf(browser!)
  return drawn === here
    ? null
    : `the pictures are of Chromium ${drawn}, here is ${here}: UPDATE=1 draws them anew`
}

/** How many of a million pixels differ between two pictures; all where their sizes do. */
function difference(tab: Page, one: Buffer, other: Buffer): Promise<number> {
  const pictures = [one, other].map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`)
  return tab.evaluate(
    async ({ sources, channel }) => {
      const [first, second] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image()
          image.src = source
          await image.decode()
          const canvas = new OffscreenCanvas(image.width, image.height)
          const context = canvas.getContext('2d')!
          context.drawImage(image, 0, 0)
          return context.getImageData(0, 0, image.width, image.height)
        }),
      )
      if (first!.width !== second!.width || first!.height !== second!.height) return 1_000_000
      let count = 0
      for (let at = 0; at < first!.data.length; at += 4) {
        const isOther = [0, 1, 2].some(
          (part) => Math.abs(first!.data[at + part]! - second!.data[at + part]!) > channel,
        )
        if (isOther) count++
      }
      return Math.round((count / (first!.data.length / 4)) * 1_000_000)
    },
    { sources: pictures, channel: CHANNEL },
  )
}

const TRIES = 3

/** The screen when two pictures of it in a row are the same. */
async function settled(tab: Page): Promise<Buffer> {
  await tab.evaluate(() => document.fonts.ready)
  // What tells of now is not compared, nor how wide it is.
  for (const one of await tab.locator('.deliveries :is(h2, time)').all())
    await one.evaluate((element) => (element.textContent = '·'))
  let drawn: Buffer = Buffer.alloc(0)
  for (let tries = 0; tries < 5; tries++) {
    const next = await tab.screenshot({ animations: 'disabled', caret: 'hide' })
    if (next.equals(drawn)) break
    drawn = next
  }
  return drawn
}

for (const { name, path } of SCREENS)
  for (const { lang, theme, width } of LOOKS)
    test(
      `${name} looks as it did, in ${lang}, ${theme}`,
      { skip: WITHOUT_BROWSER },
      async (context) => {
        const why = isUpdate ? null : whyNot()
        if (why !== null) return context.skip(why)
        const own = await browser!.newContext({
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
        })
        const tab = await own.newPage()
        try {
          const file = new URL(`${name}-${lang}-${theme}.png`, FOLDER)
          const blank = await own.newPage()
          let differs = Infinity
          // A story may still be told, and a script still place its numbers.
          for (let tries = 0; tries < TRIES && differs > PIXELS; tries++) {
            await tab.goto(desk.addressOf(path, { lang, theme }))
            const drawn = await settled(tab)
            if (isUpdate) writeFileSync(file, drawn)
            differs = await difference(blank, readFileSync(file), drawn)
          }
          assert.ok(differs <= PIXELS, `${differs} of a million pixels differ; UPDATE=1 takes them`)
        } finally {
          await own.close()
        }
        return undefined
      },
    )

test('a picture does not pass for another one', { skip: WITHOUT_BROWSER }, async (context) => {
  if (!isUpdate && whyNot() !== null) return context.skip(whyNot()!)
  const tab = await browser!.newPage()
  const [light, dark] = ['en-light', 'fa-dark'].map((look) =>
    readFileSync(new URL(`stories-${look}.png`, FOLDER)),
  )
  assert.ok((await difference(tab, light!, dark!)) > 100_000)
  assert.equal(await difference(tab, light!, light!), 0)
  await tab.close()
  return undefined
})

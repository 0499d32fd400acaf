import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** Opens an address in a browser of its own, does some work in it, and closes it; nothing may fail meanwhile. */
export async function inTab<T>(
  browser: Browser,
  { address, ...options }: BrowserContextOptions & { readonly address: string },
  work: (tab: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(8_000)
  try {
    const tab = await context.newPage()
    const failures: Error[] = []
    tab.on('pageerror', (error) => failures.push(error))
    await tab.goto(address)
    await tab.evaluate(() => document.fonts.ready).catch(() => undefined)
    const done = await work(tab)
    if (failures[0]) throw failures[0]
    return done
  } finally {
    await context.close()
  }
}

/** Presses a key by its place, with the letter that another layout types there. */
export async function pressCode(tab: Page, code: string, key = 'ش'): Promise<void> {
  await tab.evaluate(
    (options) => {
      const target = document.activeElement ?? document.body
      target.dispatchEvent(
        new KeyboardEvent('keydown', { ...options, bubbles: true, cancelable: true }),
      )
    },
    { code, key },
  )
}

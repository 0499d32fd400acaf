import type { Browser } from 'playwright-core'
import { CHROMIUM, startBrowser } from '../test/desk/browser.ts'
import { median } from './growth.ts'

/** When something of a screen is first seen. */
export interface Paint {
  readonly kind: string
  /** Milliseconds from asking: the middle of several fresh browsers, and the longest. */
  readonly median: number
  readonly longest: number
  /** Bytes of all that the screen loads, and how many files that is. */
  readonly bytes: number
  readonly requests: number
}

/** A screen with addresses of it, one for each fresh browser. */
export interface Painted {
  readonly kind: string
  readonly addresses: readonly string[]
}

/** First paint of screens in fresh browsers; none where there is no browser here. */
export async function measurePaint(url: string, screens: readonly Painted[]): Promise<Paint[]> {
  if (CHROMIUM === undefined) return []
  const browser = await startBrowser()
  try {
    await paintOf(browser, `${url}/keys`)
    const paints: Paint[] = []
    for (const { kind, addresses } of screens) {
      const seen: Awaited<ReturnType<typeof paintOf>>[] = []
      for (const address of addresses) seen.push(await paintOf(browser, url + address))
      const times = seen.map(({ time }) => time)
      const { bytes, requests } = seen.at(-1)!
      paints.push({ kind, median: median(times), longest: Math.max(...times), bytes, requests })
    }
    return paints
  } finally {
    await browser.close()
  }
}

async function paintOf(browser: Browser, address: string) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'load' })
    return await page.evaluate(async () => {
      const paint = await new Promise<PerformanceEntry>((resolve) =>
        new PerformanceObserver((list) => {
          const [found] = list.getEntriesByName('first-contentful-paint')
          if (found) resolve(found)
        }).observe({ type: 'paint', buffered: true }),
      )
      const entries = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ] as PerformanceResourceTiming[]
      const bytes = entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
      return { time: paint.startTime, bytes, requests: entries.length }
    })
  } finally {
    await context.close()
  }
}

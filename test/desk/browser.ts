import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where a Chromium is; undefined where this machine has none. */
export const CHROMIUM: string | undefined = PLACES.find((path) => path !== '' && existsSync(path))

/** What a test says that was left out for want of a browser; false where there is one. */
export const WITHOUT_BROWSER: string | false =
  CHROMIUM === undefined &&
  'no Chromium here: install one (apt-get install chromium) or name it in CHROMIUM'

/** Starts the machine's Chromium, which asks nothing of the network. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

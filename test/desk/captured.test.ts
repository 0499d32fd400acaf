import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { startBrowser, WITHOUT_BROWSER } from './browser.ts'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

/** What reached the server that the page tries to reach. */
const reached: string[] = []
const trap = createServer((request, response) => {
  reached.push(request.url ?? '')
  response.end()
})
trap.on('connection', () => reached.push('a connection'))

let desk: OpenDesk
let browser: Browser | undefined
let folder = ''
before(async () => {
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve))
  const at = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`
  folder = mkdtempSync(join(tmpdir(), 'isnad-captured-'))
  writeFileSync(
    join(folder, 'trap.html'),
    `<!doctype html><html lang="en"><head><title>Talks end</title>
<meta http-equiv="refresh" content="0;url=${at}/refresh"><base href="${at}/base/">
${[
  'prefetch',
  'preload',
  'preconnect',
  'dns-prefetch',
  'modulepreload',
  'prerender',
  'stylesheet',
  'icon',
  'manifest',
]
  .map((rel) => `<link rel="${rel}" as="script" href="${at}/${rel}">`)
  .join('')}
<script>document.title = 'ran'; fetch('${at}/fetch')</script><script src="${at}/script"></script>
<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${at}/rules"]}]}</script>
<style>@import url('${at}/import'); @font-face { font-family: trap; src: url('${at}/font') } body { background: url('${at}/background'); font-family: trap }</style>
</head><body onload="document.title='ran'" background="${at}/body"><h1>Talks end</h1>
<p>The minister said that the talks had ended on Monday without an agreement.</p>
<img src="${at}/img" onerror="document.title='ran'"><img srcset="${at}/srcset 1x"><iframe src="${at}/iframe"></iframe>
<iframe srcdoc="<script>parent.document.title='ran'</script><img src='${at}/srcdoc'>"></iframe>
<object data="${at}/object"></object><embed src="${at}/embed"><video src="${at}/video" poster="${at}/poster" autoplay></video>
<audio src="${at}/audio" autoplay></audio><svg><image href="${at}/svg"/><use href="${at}/use#x"/></svg>
<form id="form" action="${at}/form" method="post"><button>send</button></form>
<a id="top" href="${at}/top" target="_top" ping="${at}/ping">top</a><a id="script" href="javascript:document.title='ran'">x</a>
</body></html>`,
  )
  desk = await openDesk([folder])
  if (WITHOUT_BROWSER === false) browser = await startBrowser()
})
after(async () => {
  await browser?.close()
  await desk.close()
  trap.closeAllConnections()
  trap.close()
  rmSync(folder, { recursive: true })
})

test(
  'a captured page runs nothing, fetches nothing, sends nothing and goes nowhere by itself',
  { skip: WITHOUT_BROWSER },
  async () => {
    const search = await (await fetch(`${desk.url}/api/v1/search?of=pages`)).json()
    const { id } = (search as { hits: { page: { id: string } }[] }).hits[0]!.page
    const address = `${desk.url}/pages/${id}/captured`
    const response = await fetch(address)
    assert.match(response.headers.get('content-security-policy')!, /^sandbox;/)
    const context = await browser!.newContext()
    const tab = await context.newPage()
    await tab.goto(address)
    await tab.waitForTimeout(1_500)
    assert.equal(await tab.title(), 'Talks end')
    await tab.locator('#form button').click()
    await tab.locator('#script').click()
    await tab.waitForTimeout(500)
    assert.equal(tab.url(), address)
    assert.equal(await tab.title(), 'Talks end')
    await tab.goto(`${desk.url}/pages/${id}?view=captured`)
    await tab.waitForTimeout(1_000)
    assert.equal(tab.url(), `${desk.url}/pages/${id}?view=captured`)
    assert.deepEqual(reached, [])
    assert.deepEqual(await context.cookies(), [])
    await context.close()
  },
)

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { startBrowser, WITHOUT_BROWSER } from './browser.ts'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

const MOST_BYTES = 400_000

let desk: OpenDesk
let browser: Browser | undefined
let story = ''
const folder = mkdtempSync(join(tmpdir(), 'isnad-dossier-'))

before(async () => {
  desk = await openDesk()
  const list = await (await fetch(`${desk.url}/stories?by=biggest`)).text()
  story = /href="(\/stories\/story-\w+)"/.exec(list)![1]!
  if (WITHOUT_BROWSER === false) browser = await startBrowser()
})
after(async () => {
  await browser?.close()
  await desk.close()
  rmSync(folder, { recursive: true })
})

/** The screens that are taken along: their addresses, where their files are, and a query. */
const screens = () =>
  [
    [story, story, ''],
    ['/search', '/search', 'q=Putin'],
    ['/timeline', '/timeline', 'actor=Putin&actor=Kim+Jong+Un'],
    ['/actors/Q7747', '/actors/Q7747', ''],
  ] as const

async function textAt(path: string): Promise<string> {
  const answer = await fetch(desk.url + path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

for (const lang of ['en', 'fa', 'ar'])
  test(
    `a dossier opens from a file without script and asks for nothing, in ${lang}`,
    { skip: WITHOUT_BROWSER },
    async () => {
      for (const [, files, query] of screens()) {
        const text = await textAt(`${files}/dossier.html?${query}&lang=${lang}`)
        assert.doesNotMatch(text, /<script|href="\/|url\('\/|src="/)
        assert.ok(Buffer.byteLength(text) < MOST_BYTES, `${files}: ${Buffer.byteLength(text)}`)
        const file = join(folder, `${lang}.html`)
        writeFileSync(file, text)
        const context = await browser!.newContext({ javaScriptEnabled: false, offline: true })
        const tab = await context.newPage()
        const said: string[] = []
        tab.on('console', (message) => said.push(message.text()))
        tab.on('request', (request) => {
          if (!/^(?:file|data):/.test(request.url())) said.push(request.url())
        })
        await tab.goto(pathToFileURL(file).href)
        const faces = await tab.evaluate(async () => {
          await document.fonts.ready
          return [...document.fonts].flatMap(({ family, status }) =>
            status === 'loaded' ? family : [],
          )
        })
        assert.ok(
          faces.some((face) => /Naskh/.test(face)),
          files,
        )
        assert.ok((await tab.locator('.dossier-pages blockquote mark').count()) > 0, files)
        assert.match(await tab.locator('.dossier-pages').innerText(), /sha256:[0-9a-f]{64}/)
        assert.match(await tab.locator('.dossier-about').innerText(), /Isnad \d+\.\d+[^]*sha256sum/)
        const links = await tab
          .locator('a[href]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
        for (const link of links.filter((one) => one.startsWith('#p')))
          assert.equal(await tab.locator(`[id="${link.slice(1)}"]`).count(), 1, link)
        await context.close()
        assert.deepEqual(said, [], files)
      }
    },
  )

test('axe finds nothing in a dossier', { skip: WITHOUT_BROWSER }, async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  for (const [, files, query] of screens()) {
    const file = join(folder, 'axe.html')
    writeFileSync(file, await textAt(`${files}/dossier.html?${query}&lang=fa`))
    const context = await browser!.newContext({ bypassCSP: true })
    const tab = await context.newPage()
    await tab.goto(pathToFileURL(file).href)
    await tab.addScriptTag({ content: axe })
    const found = await tab.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      const { violations } = await tool.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`)
    })
    await context.close()
    assert.deepEqual(found, [], files)
  }
})

test('a dossier tells what its screen does', { skip: WITHOUT_BROWSER }, async () => {
  const context = await browser!.newContext({ javaScriptEnabled: false })
  const tab = await context.newPage()
  const bodyAt = async (address: string) => {
    await tab.goto(address)
    return tab.locator('.story').evaluate((one) => one.textContent.replace(/\s+/g, ' '))
  }
  const screen = await bodyAt(`${desk.url}${story}?lang=en`)
  const file = join(folder, 'same.html')
  writeFileSync(file, await textAt(`${story}/dossier.html?lang=en`))
  assert.equal(await bodyAt(pathToFileURL(file).href), screen)
  await context.close()
})

test('the quotations of a dossier stand at their characters', async () => {
  const text = await textAt(`${story}/dossier.html?lang=en`)
  const view = JSON.parse(await textAt(`${story}/data/json`)) as {
    claims: { statements: { page: string; statement: string; span: [number, number] }[] }[]
  }
  for (const { page, statement, span } of view.claims.flatMap((claim) => claim.statements)) {
    const id = `p${page.slice(7, 19)}-${statement}`
    const at = text.indexOf(`id="${id}"`)
    assert.ok(at > 0, id)
    const item: string = text.slice(at, text.indexOf('</li>', at))
    assert.match(item, new RegExp(`\\b${span[0]}\\b[^]*\\b${span[1]}\\b`), `${id} ${span.join()}`)
  }
})

test('every screen is taken along in each format, with what it leaves out', async () => {
  for (const [, files, query] of screens()) {
    const at = (format: string) => textAt(`${files}/data/${format}?${query}`)
    assert.match(await at('csv'), /^\uFEFF?page,/)
    assert.match(await at('markdown'), /^# /)
    assert.ok(JSON.parse(await at('json')), files)
    const graph = JSON.parse(await at('jsonld')) as {
      '@context': unknown[]
      '@graph': { '@type': string; hasPart?: { '@type': string; text: string }[] }[]
    }
    assert.equal(graph['@context'][0], 'https://schema.org')
    for (const article of graph['@graph']) {
      assert.equal(article['@type'], 'NewsArticle')
      for (const part of article.hasPart ?? []) {
        assert.equal(part['@type'], 'Quotation')
        assert.equal(typeof part.text, 'string')
      }
    }
    const manifest = JSON.parse(await at('manifest')) as {
      program: string
      leftOut: string[]
      formats: { [format: string]: string[] }
      pages: { id: string; statements: string[] }[]
    }
    assert.match(manifest.program, /^Isnad \d/)
    assert.deepEqual(Object.keys(manifest.formats), ['csv', 'jsonld', 'markdown'])
    assert.equal(manifest.pages.length, graph['@graph'].length)
    assert.ok(Array.isArray(manifest.leftOut))
  }
})

test('data of a search hold what was found and not what stands beside it', async () => {
  const csv = await textAt('/search/data/csv?q=speaker:Putin')
  const manifest = JSON.parse(await textAt('/search/data/manifest?q=speaker:Putin')) as {
    pages: { statements: string[] }[]
  }
  const { hits } = JSON.parse(await textAt('/search/data/json?q=speaker:Putin')) as {
    hits: { statement: { speaker: { entity: string } } | null }[]
  }
  assert.ok(hits.length > 0)
  assert.ok(hits.every(({ statement }) => statement?.speaker.entity === 'Q7747'))
  const told = manifest.pages.reduce((sum, { statements }) => sum + statements.length, 0)
  assert.equal(told, hits.length)
  assert.ok(csv.trim().split('\n').length > 1)
})

import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { isnad } from '../library/isnad.ts'
import { assertHarmless } from './harmless.ts'
import { EVIL, hostilePages } from './hostile-pages.ts'
import type { OpenDesk } from './open-desk.ts'
import { openDesk } from './open-desk.ts'

let desk: OpenDesk
let folder = ''
before(async () => {
  folder = hostilePages()
  desk = await openDesk([folder])
})
after(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

/** Rows of CSV, their cells without quotes. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/"((?:[^"]|"")*)"|([^,\r\n]+)/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
  )
}

/** What no answer of a kind may hold. */
const CHECKS: readonly (readonly [type: RegExp, check: (text: string, at: string) => void])[] = [
  [/^text\/html/, assertHarmless],
  [/^application\/json/, (text, at) => assert.doesNotThrow(() => JSON.parse(text), at)],
  [/ld\+json/, (text, at) => assert.doesNotMatch(text, /<\/?script/i, at)],
  [
    /^text\/csv/,
    (text, at) => {
      for (const cell of cellsOf(text.replace(/^\ufeff/, '')))
        assert.doesNotMatch(cell, /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u, `${at}: ${cell.slice(0, 40)}`)
    },
  ],
  [
    /^application\/atom/,
    (text, at) => assert.doesNotMatch(text, /<(?:script|img|svg)|javascript:|\0/i, at),
  ],
  [
    /^text\/markdown/,
    (text, at) =>
      assert.doesNotMatch(text, /(?<!\\)<(?:script|img|svg)|\]\((?:javascript|data):/i, at),
  ],
]

async function assertSafe(path: string): Promise<string> {
  const response = await fetch(desk.url + path, { headers: { accept: 'text/html,*/*' } })
  const text = await response.text()
  assert.notEqual(response.status, 500, path)
  const type = response.headers.get('content-type') ?? ''
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
  assert.ok(response.headers.has('content-security-policy'), path)
  assert.match(
    response.headers.get('content-disposition') ?? 'attachment; filename="isnad.x"',
    /^attachment; filename="[\w.-]+"$/,
  )
  if (!path.endsWith('/captured'))
    for (const [pattern, check] of CHECKS) if (pattern.test(type)) check(text, path)
  return type.startsWith('text/html') ? text : ''
}

function post(path: string, fields: { [name: string]: string }): Promise<Response> {
  const body = new URLSearchParams(fields)
  return fetch(desk.url + path, { method: 'POST', body, redirect: 'manual' })
}

/** Where the walk over the desk begins. */
const SCREENS: readonly string[] = [
  '/stories',
  '/stories?by=biggest&lang=fa',
  '/stories/EVIL',
  '/inbox',
  '/review',
  '/review?after=EVIL&again=EVIL',
  '/keys',
  '/search',
  '/search?q=Putin',
  '/search?q=of:pages',
  '/search?q=stance:denies&lang=fa',
  '/search?q=EVIL',
  '/search?q=%22EVIL%22',
  '/search?q=Putin&lang=EVIL&theme=EVIL',
  '/search.atom?q=',
  '/search.atom?q=EVIL',
  '/search/dossier.html?q=',
  '/search/data/csv?q=',
  '/search/data/jsonld?q=',
  '/search/data/markdown?q=',
  '/search/data/html?q=',
  '/search/data/annotation?q=',
  '/search/data/prov?q=',
  '/search/data/EVIL?q=',
  '/timeline?actor=Putin&actor=Lavrov',
  '/timeline?actor=EVIL',
  '/timeline?actor=Putin&from=EVIL',
  '/timeline/data/csv?actor=Putin',
  '/actors/Q7747',
  '/actors/EVIL',
  '/pages/EVIL',
  '/view?back=EVIL',
  '/EVIL',
]
const MOST_SCREENS = 220

test('nothing of a page, a file name, a query or a decision becomes markup, a link or a formula', async () => {
  const given = new FormData()
  given.append('files', new Blob([' ']), `${EVIL}.txt`)
  given.append('files', new Blob([EVIL]), `a\r\nset-cookie: x=1.html`)
  given.append('text', `${EVIL}\n\nسرگئی لاوروف گفت: «${EVIL}»`)
  await fetch(`${desk.url}/inbox`, { method: 'POST', body: given, redirect: 'manual' })
  await post('/inbox/feeds', { feed: `http://127.0.0.1:9/"><script>alert(8)</script>` })
  await post('/search/saved', { q: `"${EVIL.replaceAll('"', '')}"` })
  const asked = await (await fetch(`${desk.url}/review?lang=en`)).text()
  const [, page] = /name="page" value="([^"]+)"/.exec(asked)!
  const [, field] = /name="field" value="(s\d+)/.exec(asked)!
  const decision = { page: page!, field: `${field}.speaker`, verdict: 'correct', value: EVIL }
  assert.ok((await post('/review', decision)).status < 500)
  const evil = encodeURIComponent(EVIL)
  const queue = SCREENS.map((path) => path.replaceAll('EVIL', evil))
  const seen = new Set(queue)
  for (let at = 0; at < queue.length && at < MOST_SCREENS; at++) {
    const text = await assertSafe(queue[at]!)
    for (const [, link] of text.matchAll(/ href="(\/[^"#]*)/g)) {
      const path = link!.replaceAll('&amp;', '&')
      if (path.startsWith('/assets/') || path.startsWith('/view') || seen.has(path)) continue
      seen.add(path)
      queue.push(path)
    }
  }
  assert.ok(queue.length > 100, `${queue.length} screens`)
})

for (const format of ['csv', 'html', 'markdown', 'jsonld'])
  test(`what isnad read prints as ${format} is harmless`, async () => {
    const { stdout } = await isnad(['read', folder, '--as', format])
    assert.ok(stdout.includes('alert('))
    const types: { [format: string]: string } = {
      csv: 'text/csv',
      html: 'text/html',
      markdown: 'text/markdown',
      jsonld: 'application/ld+json',
    }
    for (const [pattern, check] of CHECKS)
      if (pattern.test(types[format]!)) check(stdout, `isnad read --as ${format}`)
  })

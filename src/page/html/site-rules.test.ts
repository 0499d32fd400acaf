import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHtml } from './parse-html.ts'
import { segmentsOf } from './segments.ts'
import { placesBySite, siteRules } from './site-rules.ts'

const TABLE = `
nasim.example | drop | div.box #note
nasim.example | text | p.body
`
const HTML = `<div class="big box"><section><p id=note>یک</p></section></div><p class="body x">دو</p><p id=note>سه</p>`

const cases: readonly (readonly [address: string | null, places: readonly unknown[]])[] = [
  ['https://www.nasim.example/news/1', [{ furniture: 'site' }, 'text', 'head']],
  ['https://fa.nasim.example/news/1', [{ furniture: 'site' }, 'text', 'head']],
  ['https://mynasim.example/news/1', ['head', 'head', 'head']],
  [null, ['head', 'head', 'head']],
]

for (const [address, places] of cases) {
  test(`the table ${places[1] === 'text' ? 'tells' : 'does not tell'} of ${address}`, () => {
    const segments = segmentsOf(parseHtml(HTML))
    const own = segments.map(() => 'head' as const)
    assert.deepEqual(placesBySite(own, segments, siteRules(address, TABLE)), places)
  })
}

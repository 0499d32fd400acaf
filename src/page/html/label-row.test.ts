import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHtml } from './parse-html.ts'
import { segmentsOf } from './segments.ts'

const cases: readonly (readonly [name: string, html: string, text: string])[] = [
  ['labels in a box are parted', '<div><span>May 2</span><span>Sport</span></div>', 'May 2 Sport'],
  ['links are parted', '<p><a>One</a><a>Two</a></p>', 'One Two'],
  ['labels with names are parted in a paragraph', '<p><b class=a>x</b><b class=b>y</b></p>', 'x y'],
  ['figures are parted everywhere', '<p>2020<b>10</b></p>', '2020 10'],
  ['a figure after a word is parted', '<p>سنوات<b>15</b></p>', 'سنوات 15'],
  ['a figure of a Latin word is not parted', '<p>CO<sub>2</sub></p>', 'CO2'],
  ['a word cut into pieces is not parted', '<p><span>hea</span><span>ding</span></p>', 'heading'],
  ['a word within text is not parted', '<div>he<b>ad</b><b>ing</b></div>', 'heading'],
]

for (const [name, html, text] of cases) {
  test(name, () => assert.deepEqual(segmentsOf(parseHtml(html))[0]?.text, text))
}

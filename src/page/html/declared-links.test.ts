import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDeclaredLinks } from './declared-links.ts'
import { parseHtml } from './parse-html.ts'

const TITLE = 'پل عابر محله کوهسار باز شد'

const cases: readonly (readonly [name: string, html: string, found: readonly string[]])[] = [
  [
    'the last step of a trail is the section',
    '<div class="breadcrumb"><a>خانه</a> » <a>اقتصاد</a> » <a>بازار</a></div>',
    ['section: بازار'],
  ],
  [
    'the story at the end of a trail is left out',
    `<ol id="page-breadcrumbs"><li><a>خانه</a><li><a>شهر</a><li>${TITLE}</ol>`,
    ['section: شهر'],
  ],
  [
    'the links of a list of tags are keywords',
    '<div class="news-tags"><b>برچسب:</b> <a>پل</a> <a>#کوهسار</a></div>',
    ['keywords: پل', 'keywords: کوهسار'],
  ],
  ['does not take the front page for a section', '<div class="breadcrumb"><a>خانه</a></div>', []],
  [
    'does not take a cloud of tags for keywords',
    `<div class="tags">${'<a>پل</a>'.repeat(50)}</div>`,
    [],
  ],
]

for (const [name, html, found] of cases) {
  test(name, () => {
    const declared = findDeclaredLinks(parseHtml(html), [TITLE])
    assert.deepEqual(
      declared.map(({ field, value }) => `${field}: ${value}`),
      found,
    )
  })
}

test('a hundred thousand nested lists of tags end in time', () => {
  assert.deepEqual(findDeclaredLinks(parseHtml('<div class="tags">'.repeat(100_000)), []), [])
})

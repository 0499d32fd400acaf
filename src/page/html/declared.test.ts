import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDeclared } from './declared.ts'
import { parseLoosely } from './loose-json.ts'
import { parseHtml } from './parse-html.ts'

/** What a page declares, a line each. */
function declared(html: string): string[] {
  return findDeclared(parseHtml(html)).map(({ field, by, value }) => `${field} | ${by} | ${value}`)
}

test('the most trusted way of telling comes first', () => {
  const html = `<time datetime="2024-06-18"></time><meta property="article:published_time" content="۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹">
    <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-05-10T18:59+04:30"}</script>`
  assert.deepEqual(declared(html), [
    'published | JSON-LD | 2020-05-10T18:59+04:30',
    'published | OpenGraph | ۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹',
    'published | time element | 2024-06-18',
  ])
})

test('an article inside a graph is found, a picture is none', () => {
  const html = `<script type="application/ld+json">{"@graph":[{"@type":"ImageObject","datePublished":"2001-01-01"},
    {"@type":["Thing","NewsArticle"],"author":[{"name":"الف"},{"name":"ب"}],"publisher":{"name":"نسیم"}}]}</script>`
  assert.deepEqual(declared(html), [
    'site | JSON-LD | نسیم',
    'byline | JSON-LD | الف',
    'byline | JSON-LD | ب',
  ])
})

test('of several articles the one that is called as the page is', () => {
  const story = (headline: string, day: string) =>
    `{"@type":"NewsArticle","headline":"${headline}","datePublished":"${day}"}`
  const html = `<title>پل رودسر باز شد - نسیم</title><script type="application/ld+json">[{"@type":"ItemList",
    "itemListElement":[${story('پل رودسر باز شد', '2001-01-01')}]},${story('سد نیمه پر شد', '2002-02-02')},
    ${story('پل رودسر باز شد', '2003-03-03')}]</script>`
  assert.deepEqual(declared(html), [
    'published | JSON-LD | 2003-03-03',
    'headline | JSON-LD | پل رودسر باز شد',
  ])
})

test("the date of a comment is not the article's", () => {
  const html = `<div itemscope itemtype="https://schema.org/Comment"><meta itemprop="dateCreated" content="2024-06-20"></div>
    <meta itemprop="datePublished" content="2024-06-19">`
  assert.deepEqual(declared(html), ['published | microdata | 2024-06-19'])
})

test('microdata is read from attributes and from short texts', () => {
  const html = `<span itemprop="datePublished" content="2024-06-19"></span><b itemprop="author">سارا</b>`
  assert.deepEqual(declared(html), [
    'published | microdata | 2024-06-19',
    'byline | microdata | سارا',
  ])
})

const BROKEN: readonly (readonly [name: string, text: string, value: unknown])[] = [
  ['a spare comma', '{"a":1,}', { a: 1 }],
  ['a missing comma', '{"a":1 "b":2}', { a: 1, b: 2 }],
  ['a raw line break in a string', '{"a":"one\ntwo"}', { a: 'one two' }],
  [
    'a mark inside a string',
    '{"a":"he said "yes" twice","b":1}',
    { a: 'he said "yes" twice', b: 1 },
  ],
  ['comments', '/* x */ {"a":1} // y', { a: 1 }],
  ['an end that was cut off', '{"a":{"b":"c', { a: { b: 'c' } }],
  ['two values', '{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
  ['nothing', 'window.x', null],
]

for (const [name, text, value] of BROKEN) {
  test(`reads JSON with ${name}`, () => assert.deepEqual(parseLoosely(text), value))
}

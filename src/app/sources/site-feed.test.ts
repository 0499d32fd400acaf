import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteFeed } from './site-feed.ts'

const BASE = 'https://news.example/fa/'
const cases: readonly (readonly [name: string, html: string, feed: string | null])[] = [
  [
    'the first feed that is named is taken',
    '<link rel="stylesheet" href="a.css"><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2"><link rel="alternate" type="application/atom+xml" href="/atom">',
    'https://news.example/rss?a=1&b=2',
  ],
  [
    'attributes may come in any order and without quotation marks',
    "<LINK href=feed.xml TYPE='application/atom+xml' rel=alternate>",
    'https://news.example/fa/feed.xml',
  ],
  [
    'another language of the page is no feed',
    '<link rel="alternate" hreflang="ar" href="/ar"><p>text</p>',
    null,
  ],
  [
    'an address that is none of the web is not taken',
    '<link rel="alternate" type="application/rss+xml" href="javascript:x">',
    null,
  ],
  ['unclosed links take no long time', '<link '.repeat(60_000), null],
]

for (const [name, html, feed] of cases)
  test(name, () => assert.equal(siteFeed(new TextEncoder().encode(html), BASE), feed))

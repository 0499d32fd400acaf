import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../src/app/read.ts'
import { IsnadError } from '../src/model/error.ts'

/** Work of the processor that one page may cost, generous: a stage that is not linear takes minutes. */
const BUDGET_MS = 15_000

const WORDS = 'قال المتحدث باسم الوزارة إن المفاوضات ستستمر غدا في العاصمة وإن النتائج ستعلن قريبا.'
const SAID = `<p>${WORDS}</p>`
const inBody = (html: string) => `<!doctype html><title>الخبر</title><body>${html}${SAID}`
const inHead = (html: string) => `<!doctype html><title>الخبر</title>${html}<body>${SAID}`
const jsonLd = (json: string) => inHead(`<script type="application/ld+json">${json}</script>`)
const many = (times: number, make: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => make(at)).join('')

/** Pages that are read as browsers show them. */
const READ: Readonly<Record<string, () => string>> = {
  'a hundred thousand open elements': () => inBody('<div>'.repeat(100_000)),
  'a hundred thousand open bold elements': () => inBody('<b>'.repeat(100_000)),
  'misnested links': () => inBody('<a><b></a></b>'.repeat(50_000)),
  'bold elements closed behind paragraphs': () =>
    inBody('<b><p>'.repeat(20_000) + '</b>'.repeat(20_000)),
  'text before the cells of a table': () => inBody(`<table>${'x <tr>'.repeat(100_000)}`),
  'bold elements before the cells of a table': () =>
    inBody(`<table>${'<b><td>'.repeat(50_000)}</table>`),
  'tables in tables': () => inBody('<table>'.repeat(20_000)),
  'drawings in drawings': () => inBody('<svg>'.repeat(50_000)),
  'an attribute of 50 MB': () => inBody(`<p title="${'a'.repeat(50_000_000)}">`),
  'one attribute a million times': () => inBody(`<p ${'a=1 '.repeat(1_000_000)}>`),
  'half a million attributes': () => inBody(`<p ${many(500_000, (at) => `a${at} `)}>`),
  'long attributes on misnested elements': () =>
    inBody(`<p><font class="${'a '.repeat(500_000)}">${'<p>x'.repeat(10_000)}`),
  'a million entities': () => inBody(`<p>${'&amp;'.repeat(1_000_000)}`),
  'entities of entities': () =>
    `<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${inBody('<p>&b;&f;')}`,
  'a million ampersands': () => inBody(`<p>${'&'.repeat(1_000_000)}`),
  'opening brackets in JSON-LD': () => jsonLd('['.repeat(20_000_000)),
  'lists in lists in JSON-LD': () =>
    jsonLd(`{"@type":"NewsArticle","author":${'['.repeat(400_000)}${']'.repeat(400_000)}}`),
  'names of names in JSON-LD': () =>
    jsonLd(`{"@type":"NewsArticle","author":${'{"name":'.repeat(100_000)}1${'}'.repeat(100_000)}}`),
  'wide lists of lists in JSON-LD': () => jsonLd(`[${`[${'[],'.repeat(1999)}[]],`.repeat(160)}[]]`),
  'many keys in JSON-LD': () => jsonLd(`{${many(60_000, (at) => `"${at}":{},`)}"a":1}`),
  'many keywords in JSON-LD': () =>
    jsonLd(`[${`{"@type":"Article","keywords":[${'"a",'.repeat(49)}"a"]},`.repeat(4_000)}1]`),
  'comments left open in JSON-LD': () => jsonLd(`{"a":${'/*,'.repeat(300_000)}`),
  'closed comments in JSON-LD': () => jsonLd(`{"a":${'/**/'.repeat(200_000)}1,}`),
  'a hundred thousand scripts of JSON-LD': () =>
    inHead('<script type="application/ld+json">{"a":1}</script>'.repeat(100_000)),
  'a hundred thousand dates told to machines': () =>
    inHead('<meta property="article:published_time" content="2024-06-19">'.repeat(100_000)),
  'headings and titles by the thousand': () =>
    inBody(
      many(20_000, (at) => `<meta property="og:title" content="عنوان ${at}"><h1>خبر ${at} جديد`),
    ),
  'comments before the first element': () => '<!--x-->'.repeat(50_000) + inBody(''),
  'bars in a row': () => inBody(`<p>${'| '.repeat(200_000)}x`),
  'points in a trail': () => inBody(`<div class=breadcrumb><a>x${'.'.repeat(400_000)}x</a></div>`),
  'spaces in attributes': () => inBody(`<p style="display${' '.repeat(500_000)}" class="a ">`),
}

for (const [name, make] of Object.entries(READ)) {
  test(`reads a page with ${name}`, () => {
    const html = make()
    const started = process.cpuUsage()
    const { article } = readText(html, { language: 'ar' })
    const spent = process.cpuUsage(started).user / 1000
    assert.ok(spent < BUDGET_MS, `${spent.toFixed(0)} ms`)
    assert.ok(article.text.includes('المفاوضات'), article.text.slice(-200))
  })
}

/** Pages that cost more than they can be worth. */
const REFUSED: Readonly<Record<string, () => string>> = {
  'a million links': () => inBody('<a href=/x>x</a> '.repeat(1_000_000)),
  'a million cells': () => inBody(`<table>${'<td>'.repeat(1_000_000)}`),
  'a million meta elements': () => inHead('<meta name=a content=b>'.repeat(1_000_000)),
  'misnested elements that copy each other': () =>
    inBody(`<p>${many(1_000, (at) => `<font a${at}>`)}${'<p>x'.repeat(20_000)}`),
  'a million lines': () => 'خبر\n'.repeat(1_000_000),
  'more text than a page may': () => WORDS.repeat(60_000),
}

for (const [name, make] of Object.entries(REFUSED)) {
  test(`does not read a page with ${name}`, () => {
    const html = make()
    const started = process.cpuUsage()
    assert.throws(
      () => readText(html, { language: 'ar' }),
      (error) =>
        error instanceof IsnadError &&
        error.code === 'costly-page' &&
        /more than a page may; cut it/.test(error.message),
    )
    assert.ok(process.cpuUsage(started).user / 1000 < BUDGET_MS)
  })
}

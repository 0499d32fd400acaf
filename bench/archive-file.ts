import { closeSync, openSync, writeSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readCorpus } from './corpus.ts'

/** An archive that was written to measure with. */
export interface ArchiveFile {
  readonly pages: number
  readonly bytes: number
  /** Bytes of the pages as they are unpacked. */
  readonly unpacked: number
}

const SECTIONS = 'سیاسی اقتصادی بین‌الملل اجتماعی فرهنگی ورزشی استان‌ها عکس فیلم یادداشت'.split(' ')

/**
 * Writes a gzipped WARC of at least so many bytes, a record a member as crawlers do: the texts of the corpus,
 * each wrapped as a news page of 40 to 80 kB with menus, lists of other stories, scripts and styles.
 */
export function writeArchive(path: string, least: number): ArchiveFile {
  const texts = readCorpus().pages.map((page) => textLines(page))
  const titles = texts.map(([title = '']) => title.slice(0, 120))
  const file = openSync(path, 'w')
  const random = randomFrom(7)
  let [pages, bytes, unpacked] = [0, 0, 0]
  while (bytes < least) {
    const page = pageOf(texts[pages % texts.length]!, { at: pages, titles, random })
    const record = gzipSync(recordOf(page, pages))
    writeSync(file, record)
    pages++
    bytes += record.length
    unpacked += page.length
  }
  closeSync(file)
  return { pages, bytes, unpacked }
}

function textLines(page: Uint8Array): string[] {
  const text = new TextDecoder().decode(page).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** The same numbers from 0 to 1 every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Surroundings {
  readonly at: number
  readonly titles: readonly string[]
  readonly random: () => number
}

function pageOf([title = '', ...lines]: readonly string[], surroundings: Surroundings): Buffer {
  const { at, random } = surroundings
  const day = new Date(Date.UTC(2024, 0, 1) + at * 600_000).toISOString()
  const data = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: day,
    identifier: token(random),
  }
  const html = [
    '<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8">',
    `<title>${title} | نسیم</title><meta property="og:title" content="${title}">`,
    `<meta property="article:published_time" content="${day}">`,
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    `<style>${Array.from({ length: 120 }, (_, n) => `.c${n}-${token(random)}{margin:${n}px}`).join('')}</style>`,
    `<script>window.state=${JSON.stringify(Array.from({ length: 260 }, () => token(random)))}</script>`,
    '</head><body>',
    `<header><nav><ul>${SECTIONS.map(menu).join('')}</ul></nav></header>`,
    `<main><article><h1>${title}</h1>`,
    `<div class="meta"><time datetime="${day}">${day.slice(0, 10)}</time> کد خبر: ${100_000 + at}</div>`,
    `<div class="body">${lines.map((line) => `<p>${line}</p>`).join('\n')}</div></article>`,
    `<aside>${list('پربیننده‌ترین', 30, surroundings)}</aside>`,
    `<section>${list('اخبار مرتبط', 40 + Math.floor(random() * 60), surroundings)}</section></main>`,
    `<footer>${list('آخرین اخبار', 40, surroundings)}<p>تمام حقوق محفوظ است.</p></footer></body></html>`,
  ]
  return Buffer.from(html.join('\n'))
}

function menu(section: string, at: number): string {
  const inner = Array.from(
    { length: 8 },
    (_, n) => `<li><a href="/s${at}/${n}">${section} ${n + 1}</a></li>`,
  )
  return `<li><a href="/s${at}">${section}</a><ul>${inner.join('')}</ul></li>`
}

function list(heading: string, count: number, { titles, random }: Surroundings): string {
  const entries = Array.from({ length: count }, () => {
    const story = Math.floor(random() * titles.length)
    const image = `https://cdn.nasim.example/${token(random)}.jpg`
    return `<li class="story-card"><a href="/news/${story}"><img src="${image}" alt="" width="120" height="80"><span>${titles[story]}</span></a></li>`
  })
  return `<h3>${heading}</h3><ul>${entries.join('\n')}</ul>`
}

function token(random: () => number): string {
  return Math.floor(random() * 2 ** 52).toString(36)
}

function recordOf(page: Uint8Array, at: number): Buffer {
  const answer = Buffer.concat([
    Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'),
    page,
  ])
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: https://www.nasim.example/news/${at}`,
    'WARC-Date: 2024-06-19T00:00:00Z',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}>`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${answer.length}`,
  ]
  return Buffer.concat([
    Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
    answer,
    Buffer.from('\r\n\r\n'),
  ])
}

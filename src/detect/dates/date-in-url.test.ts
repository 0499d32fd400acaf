import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateInCode, dateInUrl } from './date-in-url.ts'

const urls: readonly [url: string, day: string | undefined][] = [
  ['http://news.example/2015/07/24/article_975789.html', '2015-07-24'],
  ['http://news.example/2015/20150724/du10.htm', '2015-07-24'],
  ['http://news.example/new/Issues/20150801/Con20150801786779.htm', '2015-08-01'],
  ['https://news.example/news/13990725000458/عنوان', '2020-10-16'],
  ['https://news.example/news/8308180342', '2004-11-08'],
  ['https://news.example/news/0202150123', '2023-05-05'],
  ['https://news.example/news/1403033020105/title', '2024-06-19'],
  ['https://news.example/fa/1403/03/30/title', '2024-06-19'],
  ['https://news.example/fa/۱۴۰۳/۰۳/۳۰/title', '2024-06-19'],
  ['https://news.example/%DB%B1%DB%B4%DB%B0%DB%B3-%DB%B0%DB%B3-%DB%B3%DB%B0', '2024-06-19'],
  ['https://news.example/a-title-2024-5-7', '2024-05-07'],
  ['http://news.example/News_Detail.aspx?ArticleID=229912&CategoryID=1', undefined],
  ['http://news.example/1072052', undefined],
  ['http://news.example/home/article/425986/title', undefined],
  ['http://news.example/story/20151301', undefined],
  ['http://news.example/story/84466120', undefined],
  ['http://news.example/story/4512310042', undefined],
  ['http://news.example/2231/07/24/', undefined],
  ['http://news.example/%E0%A4%A', undefined],
  ['', undefined],
]

for (const [url, day] of urls) {
  test(`${url || 'an empty URL'} ${day ? `holds ${day}` : 'does not hold a date'}`, () => {
    assert.equal(dateInUrl(url)?.value, day)
  })
}

const codes: readonly [code: string, day: string | undefined][] = [
  ['1403033020105', '2024-06-19'],
  ['13990725000458', '2020-10-16'],
  ['۱۴۰۳۰۳۳۰۲۰۱۰۵', '2024-06-19'],
  ['8308180342', '2004-11-08'],
  ['25970', undefined],
  ['3830263', undefined],
  ['84466120', undefined],
  ['none', undefined],
]

for (const [code, day] of codes) {
  test(`code ${code} ${day ? `holds ${day}` : 'does not hold a date'}`, () => {
    assert.equal(dateInCode(code)?.value, day)
  })
}

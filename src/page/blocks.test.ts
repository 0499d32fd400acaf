import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../lang/index.ts'
import { findBlocks } from './blocks.ts'
import { cpuNow } from '../../test/cpu-time.ts'

const [fa, ar] = packs as [(typeof packs)[0], (typeof packs)[0]]

const page = `صفحه نخست
سیاسی
ورزشی
شهر ما پل تازه می‌خواهد
کوه‌نوردان به قله رسیدند
شهردار از آغاز ساخت پل تازه در پاییز امسال خبر داد.
وی افزود که هزینه پل از بودجه شهر پرداخت می‌شود.
انتهای پیام/`

test('blocks come in reading order, inside the text, apart, and trimmed', () => {
  for (const text of [page, ` date 2024-01-02 ${page}`, page.replaceAll('\n', '\r\n\r\n')]) {
    let end = 0
    for (const { span } of findBlocks(text, fa)) {
      assert.ok(span[0] >= end && span[1] > span[0] && span[1] <= text.length)
      assert.equal(text.slice(...span), text.slice(...span).trim())
      end = span[1]
    }
  }
})

test('every word of a page stands in one block', () => {
  const blocks = findBlocks(page, fa)
  const words = blocks.flatMap(({ span }) => page.slice(...span).split(/\s+/u))
  assert.deepEqual(words, page.split(/\s+/u))
})

test('the words of the address help to find the headline', () => {
  const headline = (url: string | null) => {
    const block = findBlocks(page, fa, { url }).find(({ role }) => role === 'headline')
    return block && page.slice(...block.span)
  }
  assert.equal(headline(null), 'شهر ما پل تازه می‌خواهد')
  const url = 'https://nasim.example/news/7/کوه‌نوردان-به-قله-رسیدند'
  assert.equal(headline(url), 'کوه‌نوردان به قله رسیدند')
  assert.equal(headline('https://nasim.example/%E0%A4%A'), 'شهر ما پل تازه می‌خواهد')
})

test('only furniture has a kind', () => {
  for (const { role, kind } of findBlocks(page, fa)) {
    assert.equal(kind !== undefined, role === 'furniture')
  }
})

test('a page without a word has no blocks', () => {
  for (const text of ['', ' \n ', '\u200c']) assert.deepEqual(findBlocks(text, ar), [])
})

const worst: readonly (readonly [name: string, unit: string])[] = [
  ['one letter', 'ا'],
  ['one short line', 'ا\n'],
  ['quotation marks', '«'],
  ['straight marks and spaces', '" '],
  ['digits', '1'],
  ['dates', '1403/04/12 '],
  ['comment forms', 'وی رفت و آمد و رفت و آمد.\nارسال نظر\n'],
  ['related headings', 'بیشتر بخوانید\nیک دو سه چهار\nوی رفت و آمد و رفت و آمد.\n'],
  ['separators', '| / '],
  ['wide gaps', 'ا      '],
  ['keyword labels', 'برچسب‌ها: '],
  ['addresses', 'a.a.a-'],
]

for (const [name, unit] of worst) {
  test(`a million characters of ${name} are read in seconds`, () => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const start = cpuNow()
    for (const pack of [fa, ar]) findBlocks(text, pack)
    assert.ok(cpuNow() - start < 30_000)
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ar } from '../lang/ar/index.ts'
import { en } from '../lang/en/index.ts'
import { fa } from '../lang/fa/index.ts'
import { repair, repairWithOrigins } from './repair.ts'
import { cpuNow } from '../../test/cpu-time.ts'

const PERSIAN: readonly [name: string, page: string, repaired: string][] = [
  ['Arabic letters', 'رئيس شوراي ملي كشور', 'رئیس شورای ملی کشور'],
  ['presentation forms', 'ﺳﻼﻡ ﺑﺮ ﺷﻤﺎ', 'سلام بر شما'],
  ['tatweel inside a word', 'ســـلام و درود', 'سلام و درود'],
  ['bidi controls', '\u202bتهران\u202c \u200fامروز\u200e', 'تهران امروز'],
  ['hard and doubled spaces', 'وی\u00a0افزود   که', 'وی افزود که'],
  ['a lost half-space', 'او میکند', 'او می‌کند'],
  ['a half-space that became a space', 'او نمی کند', 'او نمی‌کند'],
  ['a half-space that became a not sign', 'می¬شود', 'می‌شود'],
  ['a half-space that became a zero-width space', 'کتاب\u200bها', 'کتاب‌ها'],
  ['spaces before punctuation', 'رفت ، آمد .', 'رفت، آمد.'],
  ['no space after punctuation', 'رفت،آمد؛گفت:نه', 'رفت، آمد؛ گفت: نه'],
  ['spaces inside guillemets', 'گفت: « بله » و رفت', 'گفت: «بله» و رفت'],
  ['guillemets glued to words', 'روزنامه«ایران»نوشت', 'روزنامه «ایران» نوشت'],
]

for (const [name, page, repaired] of PERSIAN) {
  test(`Persian: mends ${name}`, () => assert.equal(repair(page, fa.spelling), repaired))
}

const UNTOUCHED = [
  'ساعت ۱۰:۳۰ و ۱۲٫۵ درصد و ۱٬۲۰۰ نفر و 3.14',
  'https://example.ir/خبر/می-کند.html',
  'ﷺ و ½ و ﷼',
  'خبرگزاری ا.ف.پ و د. امینی',
  'پیامبر (ص) فرمود',
  'سطر یک\r\n\r\nسطر دو',
  '«نقل» و "نقل" و “نقل”',
  'Kim said: no. www.example.org',
  'تهران ـ خبرگزاری',
  '👨‍👩‍👧',
]

for (const text of UNTOUCHED) {
  test(`Persian: does not change ${JSON.stringify(text)}`, () =>
    assert.equal(repair(text, fa.spelling), text))
}

const ARABIC: readonly [name: string, page: string, repaired: string][] = [
  ['Persian letters', 'رئیس الوزراء ذکر', 'رئيس الوزراء ذكر'],
  ['the alef of small words', 'علی الرغم، وإلی جانب مصطفی', 'على الرغم، وإلى جانب مصطفى'],
  ['tatweel and stray half-spaces', 'قـــال ال\u200cوزير', 'قال الوزير'],
  ['spaces around punctuation', 'ذلك ،وأضاف:لن نتوقف .', 'ذلك، وأضاف: لن نتوقف.'],
]

for (const [name, page, repaired] of ARABIC) {
  test(`Arabic: mends ${name}`, () => assert.equal(repair(page, ar.spelling), repaired))
}

test('Arabic: does not change marks, digits, initials and particles before a quotation', () => {
  for (const text of ['عام 1445 هـ و١٢٫٥', 'وكالة أ.ف.ب', 'وقال لـ"مجلس" و«بيان»', 'الـ 75']) {
    assert.equal(repair(text, ar.spelling), text)
  }
})

test('English: does not change words', () => {
  const text = 'He said: "no." It is 10:30, and 3.5 per cent.'
  assert.equal(repair(text, en.spelling), text)
})

const piece = fc.constantFrom(
  ...'می کند کتابهای خانه ای « » ، . : ; 12 ۳۴ ي ك ـ \u200c \u200f \u00a0 ﻼ ﷺ ¬ abc \n \r\n & « 👩 ها'.split(
    ' ',
  ),
  ' ',
  '  ',
)
const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

test('origins run from left to right and end at the end of the page', () => {
  fc.assert(
    fc.property(page, fc.constantFrom(fa, ar, en), (text, pack) => {
      const { text: repaired, origins } = repairWithOrigins(text, pack.spelling)
      assert.equal(repaired, repair(text, pack.spelling))
      assert.equal(origins.length, repaired.length + 1)
      assert.equal(origins[repaired.length], text.length)
      for (let at = 1; at < origins.length; at++) assert.ok(origins[at]! >= origins[at - 1]!)
    }),
  )
})

test('digits, Latin letters and line breaks come back from their origins, and none is lost', () => {
  fc.assert(
    fc.property(page, (text) => {
      const { text: repaired, origins } = repairWithOrigins(text, fa.spelling)
      for (let at = 0; at < repaired.length; at++) {
        if (/[\da-z۰-۹\n\r]/.test(repaired[at]!)) assert.equal(text[origins[at]!], repaired[at])
      }
      const kept = (value: string): string => value.replace(/[^\da-z۰-۹\n\r«»]/g, '')
      assert.equal(kept(repaired), kept(text))
    }),
  )
})

test('what is repaired needs no second repair of its letters and spaces', () => {
  for (const [, text] of PERSIAN) {
    const once = repair(text, fa.spelling)
    assert.equal(repair(once, fa.spelling), once)
  }
})

test('hostile text of 1 MB is repaired in linear time', () => {
  const units = [
    'ا',
    'ه',
    'ـ',
    '\u200c',
    'ها ',
    'می ',
    '«',
    '.',
    '، ',
    '¬',
    'ا:',
    ' ',
    ' \u200c',
    'ا ',
    'میکتابهای',
  ]
  for (const unit of units) {
    const text = unit.repeat(1_000_000 / unit.length)
    const start = cpuNow()
    repairWithOrigins(text, fa.spelling)
    assert.ok(cpuNow() - start < 3000, JSON.stringify(unit))
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fa } from '../lang/fa/index.ts'
import { HALF_SPACE } from './characters.ts'
import { findLostHalfSpaces } from './half-spaces.ts'
import { frontCode, unfrontCode } from './half-spaces-table.ts'
import { applyEdits } from './repair-edits.ts'
import { cpuNow } from '../../test/cpu-time.ts'

const words = fa.spelling.halfSpaces!

function restore(text: string): string {
  return applyEdits(text, findLostHalfSpaces(text, words))
}

const RESTORED = `
  می‌کند نمی‌شود می‌گویند می‌رفته‌اند برمی‌گردد می‌توان نمی‌خواهیم
  گفته‌اند کرده‌ایم نشده‌اند شنیده‌ام
  کتاب‌ها سنت‌های بخش‌هایی دوستی‌هایشان آژانس‌های پهپادهای حوثی‌ها
  بزرگ‌ترین پیچیده‌تر سریع‌ترین مهم‌تری
  هسته‌ای منطقه‌ای خانه‌ات برنامه‌شان کاری‌اش
  کره‌شمالی رئیس‌جمهور سه‌شنبه گفت‌وگو بین‌المللی
  بی‌سابقه بی‌دریغ غیرنظامیان هم‌تیمی پیش‌نویس
  برنامه‌ریزی تصمیم‌گیرندگان اصول‌گرایان سیاست‌گذاران نشان‌دهنده تهیه‌کنندگان
`

for (const word of RESTORED.trim().split(/\s+/)) {
  test(`restores ${word}`, () => assert.equal(restore(word.replaceAll(HALF_SPACE, '')), word))
}

const WHOLE = `
  میدان میزبان میلیون میان میوه میهن تنها انتها دکتر دختر بهتر بیشتر آنها اینکه همچنین بیمار بیدار گروهی راهی
  نگاهش نهایی اسلام سازمان درمان آسمان پوتین اوکراین ایالات پیونگ واشنگتن کارگران نویسندگان خانم خانواده
  نیروهای کشورها شهرهای شویگو لاوروف زلنسکی
`

for (const word of WHOLE.trim().split(/\s+/)) {
  test(`does not part ${word}`, () => assert.equal(restore(word), word))
}

const SPACED: readonly [page: string, restored: string][] = [
  ['او می کند و نمی رود', 'او می‌کند و نمی‌رود'],
  ['سلاح های سنگین', 'سلاح‌های سنگین'],
  ['کشور های منطقه', 'کشورهای منطقه'],
  ['برنامه هسته ای', 'برنامه هسته‌ای'],
  ['آنان گفته اند', 'آنان گفته‌اند'],
]

for (const [page, restored] of SPACED) {
  test(`draws together ${page}`, () => assert.equal(restore(page), restored))
}

test('does not draw together what are words of their own', () => {
  for (const text of ['جام می خورشید', 'باران تر کرد', 'ای مردم', 'راه ای']) {
    assert.equal(restore(text), text)
  }
})

test('what follows tells an adjective from a plural', () => {
  assert.equal(restore('نوشتهای که'), 'نوشته‌ای که')
  assert.equal(restore('کوچهای بزرگ'), 'کوچه‌ای بزرگ')
  assert.equal(restore('دستهای بزرگ'), 'دست‌های بزرگ')
})

test('a text that writes half-spaces keeps its joined plurals; mistakes are still mended', () => {
  assert.equal(restore('می‌رود و کتابها را می‌خواند'), 'می‌رود و کتابها را می‌خواند')
  assert.equal(restore('می‌رود، می‌آید، می‌بیند و میکند'), 'می‌رود، می‌آید، می‌بیند و می‌کند')
})

test('only half-spaces come in, and only spaces go', () => {
  const letters = fc.constantFrom(
    ...'می نمی کند ها های ای ه ا ب ت ر کرده اند خانه بی تر'.split(' '),
  )
  const text = fc
    .array(fc.oneof(letters, fc.constant(' ')), { maxLength: 40 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, (page) => {
      const bare = (value: string): string => value.replace(/[ \u200c]/g, '')
      assert.equal(bare(restore(page)), bare(page))
    }),
  )
})

test('the table gives back the words it was made of', () => {
  const word = fc
    .array(fc.constantFrom(...'ا ب ت ک ه ‌'.split(' ')), { minLength: 1, maxLength: 40 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(fc.array(word), (list) => {
      assert.deepEqual([...unfrontCode(frontCode(list))], [...new Set(list)].sort())
    }),
  )
})

test('hostile words of 1 MB are read in linear time', () => {
  for (const unit of ['ه', 'ها', 'می', 'بی', 'ا\u200c', 'ه ای ', 'می می ']) {
    const text = unit.repeat(1_000_000 / unit.length)
    const start = cpuNow()
    findLostHalfSpaces(text, words)
    assert.ok(cpuNow() - start < 2000, JSON.stringify(unit))
  }
})

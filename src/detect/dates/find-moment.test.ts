import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zoneOffset } from '../../calendar/zone-offset.ts'
import { ar } from '../../lang/ar/index.ts'
import { en } from '../../lang/en/index.ts'
import { fa } from '../../lang/fa/index.ts'
import { findMoment } from './find-moment.ts'

const packs = { fa, ar, en }
const iran = (day: string) => zoneOffset('Asia/Tehran', day)

const cases: readonly [
  code: keyof typeof packs,
  text: string,
  value: string | undefined,
  surface?: string,
][] = [
  [
    'fa',
    '• چهارشنبه / ۳۰ خرداد ۱۴۰۳ / ۰۸:۰۴',
    '2024-06-19T08:04+03:30',
    'چهارشنبه / ۳۰ خرداد ۱۴۰۳ / ۰۸:۰۴',
  ],
  ['fa', '۱۴۰۳/۰۳/۳۰ - ۰۸:۰۴', '2024-06-19T08:04+03:30'],
  [
    'fa',
    'تاریخ انتشاردوشنبه ۲۴ مرداد ۱۴۰۱ - ۰۹:۱۴',
    '2022-08-15T09:14+04:30',
    '۲۴ مرداد ۱۴۰۱ - ۰۹:۱۴',
  ],
  ['fa', '۰۸:۰۴ - ۱۴۰۳/۰۳/۳۰', '2024-06-19T08:04+03:30', '۰۸:۰۴ - ۱۴۰۳/۰۳/۳۰'],
  ['fa', '۲۱ شهریور ۱۴۰۰، ۱۷:۴۰ کد خبر: ۱۲۳', '2021-09-12T17:40+04:30'],
  ['fa', '۹۷/۱۲/۹', '2019-02-28'],
  ['fa', '۱۳:۲۳:۵۷ +۰۳:۳۰ | دوشنبه, ۸ آبان ۱۳۹۶', '2017-10-30T13:23:57+03:30'],
  ['fa', '17:56 · 10 Tir 1405', '2026-07-01T17:56+03:30'],
  ['fa', 'شنبه ۵ اسفند ۱۴۰۲ ساعت ۱۴:۰۵', '2024-02-24T14:05+03:30'],
  ['fa', '2024-06-19T08:04:00+03:30', '2024-06-19T08:04:00+03:30'],
  ['fa', '2024-06-19T04:34:00Z', '2024-06-19T04:34:00Z'],
  ['fa', '۲۰ مه ۲۰۲۴ ۱۲:۳۰ گرینویچ', '2024-05-20T12:30Z'],
  ['fa', '۲۴ مرداد ۱۴۰۱ ( ۱۵ اوت ۲۰۲۲ )', '2022-08-15'],
  ['ar', 'تاريخ النشر: 12th, October 2023 GMT', '2023-10-12', '12th, October 2023'],
  ['ar', '2015-07-24 06:17:18', '2015-07-24T06:17:18+03:00'],
  ['ar', 'الخميس 12 أكتوبر 2023 | 3:45 م', '2023-10-12T15:45+03:00'],
  ['ar', 'الجمعة، 22 نوفمبر 2024 11:41 مـ', '2024-11-22T23:41+03:00'],
  ['ar', '26 مايو 2025 - 09:40 صباحا', '2025-05-26T09:40+03:00'],
  ['ar', '04.06.2025 | 12:17 GMT | آخر تحديث: 04.06.2025 | 14:02 GMT', '2025-06-04T12:17Z'],
  ['ar', '٢٤ يوليو ٢٠١٥ ١٢:٠٥ ص', '2015-07-24T00:05+03:00'],
  ['ar', 'الجمعة 8 شوال 1436هـ - 24 يوليو 2015م', '2015-07-24'],
  ['ar', 'نشر بتاريخ: 03/10/2022 الساعة: 18:22', '2022-10-03T18:22+03:00'],
  ['ar', 'الثلاثاء 12/مايو/2020 - 03:05 م', '2020-05-12T15:05+03:00'],
  ['ar', 'مايو 10, 2020', '2020-05-10'],
  ['ar', '10 - مايو - 2020', '2020-05-10'],
  ['ar', 'GMT 5:30 2020 الأحد 10 مايو', '2020-05-10T05:30+03:00'],
  ['ar', '2020 مايو 10', '2020-05-10'],
  ['fa', '۲۱/اردیبهشت/۱۳۹۹', '2020-05-10'],
  ['fa', 'اردیبهشت ۲۱, ۱۳۹۹', '2020-05-10'],
  ['fa', '۲۱ / ۰۲ / ۱۳۹۹', '2020-05-10'],
  ['fa', 'یکشنبه 21 اردیبهشت 1399 - ۱۶ رمضان ۱۴۴۱ - 10 مه 2020', '2020-05-10'],
  ['fa', 'در اردیبهشت ۱۳۹۹ و ۲۱ نفر', undefined],
  ['fa', 'صفحه ۲۱ / ۰۲ / ۹۹', undefined],
  ['en', 'Sunday, May 5, 2024 - 10:20', '2024-05-05T10:20+03:00'],
  ['en', 'Published 5 May 2024 10:20 PM GMT', '2024-05-05T22:20Z'],
  ['fa', 'کد خبر: 1403033020105', undefined],
  ['fa', 'دیروز ساعت ۱۰:۲۰', undefined],
  ['fa', '۳۰ خرداد - ۰۸:۰۴', undefined],
  ['ar', 'آخر تحديث: أمس', undefined],
  ['ar', '', undefined],
]

for (const [code, text, value, surface] of cases) {
  test(`"${text}" ${value ? `is ${value}` : 'does not print a full date'}`, () => {
    const offsetOf = code === 'fa' ? iran : () => 180
    const found = findMoment(text, [0, text.length], { words: packs[code].dates, offsetOf })
    assert.equal(found?.value, value)
    if (surface) assert.equal(found?.surface, surface)
    if (found) assert.equal(text.slice(...found.span), found.surface)
  })
}

test('a moment without a known zone carries no offset, and the span is in the text', () => {
  const text = 'کد: 12 / ۳۰ خرداد ۱۴۰۳ ۰۸:۰۴'
  const found = findMoment(text, [6, text.length], { words: fa.dates })
  assert.equal(found?.value, '2024-06-19T08:04')
  assert.deepEqual(found?.span, [9, text.length])
})

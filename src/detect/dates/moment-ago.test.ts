import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ar } from '../../lang/ar/index.ts'
import { fa } from '../../lang/fa/index.ts'
import { dayAgo } from './moment-ago.ts'

const packs = { ar, fa }
const capturedAt = '2024-06-19T01:10:00Z'

const cases: readonly (readonly [
  code: keyof typeof packs,
  text: string,
  day: string | undefined,
])[] = [
  ['fa', '۲ ساعت پیش', '2024-06-18'],
  ['fa', '۱۰ دقیقه پیش', '2024-06-19'],
  ['fa', 'سه روز قبل', '2024-06-16'],
  ['fa', 'دیروز ۱۳:۳۰', '2024-06-18'],
  ['ar', 'منذ 5 ساعات', '2024-06-18'],
  ['ar', 'منذ ساعتين', '2024-06-18'],
  ['ar', 'قبل أسبوع', '2024-06-12'],
  ['ar', 'منذ 3 دقائق', '2024-06-19'],
  ['fa', '۲۱۰ بازدید', undefined],
  ['ar', 'الصفحة 3', undefined],
]

for (const [code, text, day] of cases) {
  test(`"${text}" ${day ? `is ${day}` : 'does not count back from the capture'}`, () => {
    const words = packs[code].dates
    assert.equal(dayAgo(text, [0, text.length], { words, capturedAt, ahead: 0 }), day)
  })
}

test("the day is that of the page's place", () => {
  const options = { words: fa.dates, capturedAt, ahead: 210 }
  assert.equal(dayAgo('۲ ساعت پیش', [0, 10], options), '2024-06-19')
})

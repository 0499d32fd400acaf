import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../../app/read.ts'
import { packs } from '../../lang/index.ts'
import { toPrintedPage } from './to-printed-page.ts'

type Row = readonly [sentence: string, negated: boolean, pointsBack: boolean, distanced: boolean]

const rows: readonly Row[] = [
  ['سخنگوی وزارت خارجه گفت: کشور ما سربازی به جبهه نفرستاده است.', true, false, false],
  ['سخنگوی وزارت خارجه گفت: این ادعاها کاملاً بی‌اساس است.', false, true, false],
  ['سخنگوی وزارت خارجه مدعی شد که ده هزار سرباز به جبهه رفته‌اند.', false, false, true],
  ['سخنگوی وزارت خارجه گفت: نه تنها نامه را خواندیم بلکه پاسخ هم دادیم.', false, false, false],
  ['قال المتحدث باسم وزارة الخارجية إن بلاده لم ترسل جنودا إلى الجبهة.', true, false, false],
  ['قال المتحدث باسم وزارة الخارجية إن هذه المزاعم عارية عن الصحة.', false, true, false],
  ['زعم المتحدث باسم وزارة الخارجية أن عشرة آلاف جندي وصلوا إلى الجبهة.', false, false, true],
  ['قال المتحدث باسم وزارة الخارجية إن الوفد لا يزال في العاصمة.', false, false, false],
]

test('a statement tells whether it denies, points back, or is kept at a distance', () => {
  for (const [sentence, ...expected] of rows) {
    const record = readText(`${sentence}\n`)
    const pack = packs.find(({ code }) => code === record.page.language)!
    const [first] = toPrintedPage(record, pack).statements
    assert.deepEqual([first?.negated, first?.pointsBack, first?.distanced], expected, sentence)
  }
})

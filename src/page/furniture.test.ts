import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../lang/index.ts'
import { labelLine } from './furniture.ts'
import { furnitureOf } from './furniture-words.ts'
import { findLines } from './lines.ts'

const kindOf = (code: string, text: string): string | undefined => {
  const pack = packs.find((candidate) => candidate.code === code)!
  const label = labelLine(findLines(text)[0]!, furnitureOf(pack))
  return label && (label.kind ?? label.role)
}

const labelled: readonly (readonly [code: string, text: string, kind: string])[] = [
  ['fa', '• کد خبر: 1403041208811', 'meta'],
  ['fa', 'کدخبر:۷۷۱۲۳', 'meta'],
  ['fa', '۲۹ بهمن ۱۳۹۸ - ۰۶:۵۵', 'date'],
  ['fa', 'تاریخ انتشارسه‌شنبه ۱۲ تیر ۱۴۰۳ - ۰۹:۲۵', 'date'],
  ['fa', '// پایان خبر //', 'end'],
  ['fa', 'صفحه نخست | سیاسی | ورزشی', 'menu'],
  ['fa', 'نظرات (۵)', 'comment-form'],
  ['fa', 'حروف: الف+ الف-', 'font-size'],
  ['fa', 'منبع: نسیم', 'credit'],
  ['fa', 'العا لم', 'credit'],
  ['fa', '{$sepehr_media_1}', 'placeholder'],
  ['ar', 'تاريخ النشر: 12th, October 2023 GMT', 'meta'],
  ['ar', '12:02 م الأربعاء 03 سبتمبر 2025', 'date'],
  ['ar', 'منذ 3 ساعات', 'date'],
  ['ar', 'كلمات دلالية: الجسر', 'keywords'],
  ['ar', '• رويترز', 'credit'],
  ['ar', '34°C', 'weather'],
  ['ar', 'كتب : نادر الموجي', 'byline'],
  ['ar', 'أعمال البناء على شاطئ الساحل أمس (رويترز)', 'caption'],
  ['ar', 'إقرأ أيضاً:', 'related'],
  ['ar', 'رئيس التحرير : نادر الموجي', 'editors'],
  ['en', 'Related articles', 'related'],
]

for (const [code, text, kind] of labelled) {
  test(`${text} is ${kind}`, () => assert.equal(kindOf(code, text), kind))
}

const unlabelled: readonly (readonly [code: string, text: string])[] = [
  ['fa', 'گروه طالبان روز جمعه اعلام کرد که بیشتر راه‌ها را در دست دارد.'],
  ['fa', 'تاریخ انتشار این کتاب هنوز روشن نیست و ناشر درباره آن سخنی نگفت.'],
  ['fa', 'در پاسخ به این پرسش که آیا پل ساخته می‌شود گفت آری.'],
  ['fa', 'آخرین اخبار جنگ از زبان فرماندهان'],
  ['fa', 'منبع آگاهی که نخواست نامش برده شود گفت پل ساخته نمی‌شود.'],
  ['ar', 'المصدر الذي طلب عدم ذكر اسمه نفى ذلك.'],
  ['ar', 'وقال الوزير في صفحته إن الجسر جاهز، بحسب رويترز.'],
  ['ar', 'شارك في المؤتمر عدد من الوزراء والسفراء من دول كثيرة.'],
  ['ar', 'بوتين: لن نستسلم'],
]

for (const [code, text] of unlabelled) {
  test(`${text} is not furniture by its words`, () => assert.equal(kindOf(code, text), undefined))
}

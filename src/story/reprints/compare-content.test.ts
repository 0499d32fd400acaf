import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../../analyse.ts'
import { knowledge } from '../../app/knowledge.ts'
import { ar } from '../../lang/ar/index.ts'
import { fa } from '../../lang/fa/index.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { PrintedPage } from '../../model/print.ts'
import { cpuNow } from '../../../test/cpu-time.ts'
import { toPrintedPage } from '../print/to-printed-page.ts'
import { comparePages } from './compare-pages.ts'

function printed(text: string, id: string, pack: LanguagePack): PrintedPage {
  const page = { id: `sha256:${id}`, text, url: null, path: null, capturedAt: null }
  return toPrintedPage(analyse(page, { pack, knowledge: knowledge() }), pack)
}

const QUAKE = `زلزله شمال کشور ۳۷ زخمی بر جا گذاشت

به گزارش ایسنا، زلزله‌ای به بزرگی ۵.۴ بامداد امروز شهر کوچکی در شمال کشور را لرزاند و ۳۷ نفر زخمی شدند.

وزیر بهداشت گفت زخمی‌ها به سه بیمارستان منتقل شده‌اند و حال چهار نفر وخیم است.

رئیس هلال احمر ادعا کرد که نیروهای امداد در بیست دقیقه به منطقه رسیدند.

مدارس شهر تا پایان هفته تعطیل خواهد بود.
`

const TRANSLATED = `زلزال في الشمال يخلف 37 جريحا

ضرب زلزال بقوة 5.4 فجر اليوم مدينة صغيرة في شمال البلاد وأصيب 37 شخصا بجروح، حسبما أوردت وكالة إسنا.

وقال وزير الصحة إن الجرحى نقلوا إلى ثلاثة مستشفيات وإن حالة أربعة منهم خطيرة.

وقال رئيس الهلال الأحمر إن فرق الإغاثة وصلت إلى المنطقة خلال عشرين دقيقة.

وستبقى مدارس المدينة مغلقة حتى نهاية الأسبوع.
`

const INDEPENDENT = `هزة أرضية تخيف سكان الشمال

أمضى مئات السكان ليلتهم في الحدائق بعد هزة أرضية متوسطة القوة شعر بها سكان العاصمة أيضا.

وذكر معهد الجيوفيزياء أن مركز الهزة كان على عمق عشرة كيلومترات.

وأفاد مراسلنا بإصابة 37 شخصا على الأقل وتصدع جدران عدد من البيوت القديمة.
`

test('a page in another language that names its source is a translation, with the hedge that it lost', () => {
  const { reprint, changes } = comparePages(printed(TRANSLATED, 'b', ar), printed(QUAKE, 'a', fa))
  assert.equal(reprint?.kind, 'translated')
  assert.deepEqual([reprint.page, reprint.of], ['sha256:b', 'sha256:a'])
  assert.equal(reprint.credit, 'kept')
  assert.ok(changes.some(({ kind }) => kind === 'hedge-lost'))
})

test('two reports of one event in two languages are no translations', () => {
  const one = printed(INDEPENDENT, 'b', ar)
  assert.equal(comparePages(one, printed(QUAKE, 'a', fa)).reprint, null)
})

test('long pages are compared in bounded time', () => {
  const long = (sentence: string, pack: LanguagePack, id: string) =>
    printed(`عنوان\n\n${sentence.repeat(4000)}`, id, pack)
  const first = long('وزیر گفت زلزله شهر را لرزاند و مردم به خیابان آمدند. ', fa, 'a')
  const second = long('وزیر گفت سیل شهر را گرفت و مردم به بام‌ها رفتند. ', fa, 'b')
  const third = long('قال الوزير إن الزلزال ضرب المدينة. ', ar, 'c')
  const start = cpuNow()
  comparePages(first, second)
  comparePages(first, third)
  assert.ok(cpuNow() - start < 4000, `${cpuNow() - start} ms`)
})

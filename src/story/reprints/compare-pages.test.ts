import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../../analyse.ts'
import { knowledge } from '../../app/knowledge.ts'
import { ar } from '../../lang/ar/index.ts'
import { fa } from '../../lang/fa/index.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { PrintedPage } from '../../model/print.ts'
import { toPrintedPage } from '../print/to-printed-page.ts'
import { comparePages } from './compare-pages.ts'

function printed(text: string, id: string, pack: LanguagePack = fa): PrintedPage {
  const page = { id: `sha256:${id}`, text, url: null, path: null, capturedAt: null }
  return toPrintedPage(analyse(page, { pack, knowledge: knowledge() }), pack)
}

const FLOOD = `سیلاب پل روستای سرخ‌رود را برد

به گزارش خبرگزاری مهر، بارش شدید باران در شب گذشته پل چوبی روستای سرخ‌رود را از جا کند و راه چهار آبادی را بست.

رئیس ستاد بحران شهرستان مدعی شد که هیچ کس در این حادثه آسیب ندیده است.

امدادگران از بامداد امروز با ۱۲ قایق به خانواده‌های گرفتار نان، آب آشامیدنی و پتو می‌رسانند.

اداره راه استان وعده داده است پل موقت فلزی را تا پایان هفته روی رودخانه نصب کند.

کشاورزان این منطقه می‌گویند سیل بخش بزرگی از شالیزارهای آنان را زیر گل و لای برده است.
`

const REWORDED = `پل سرخ‌رود در سیل از بین رفت

بارش شدید باران در شب پیش پل چوبی روستای سرخ رود را از جا کند و راه چهار روستا را بست.

رئیس ستاد بحران شهرستان گفت که هیچ کس در این حادثه زخمی نشده است.

کشاورزان منطقه اظهار داشتند سیل بخش بزرگی از شالیزارهایشان را زیر گل و لای برده است.

امدادگران از صبح امروز با ۲۱ قایق به خانواده‌های گرفتار آب آشامیدنی و پتو می‌رسانند.

اداره راه استان قول داده است پل موقت فلزی را تا آخر هفته روی رودخانه نصب کند.
`

const INDEPENDENT = `چهار آبادی شمال بی‌راه ماندند

خبرنگار ما از سرخ‌رود: آب رودخانه نیمه‌شب بالا آمد و گذرگاه قدیمی ده را با خود برد؛ ساکنان چند ده بالادست دیگر راهی به شهر ندارند.

به گفته رئیس ستاد بحران، کسی زخمی یا کشته نشده است و نیروهای هلال احمر با قایق سرگرم کمک‌رسانی‌اند.

مسئولان راهداری می‌خواهند تا جمعه گذرگاهی فلزی و موقت برپا کنند. برنج‌کاران نگران زمین‌هایی هستند که گل آن‌ها را پوشانده است.
`

test('a copy with another opener, other half-spaces and digits is verbatim', () => {
  const copy = FLOOD.replace('به گزارش خبرگزاری مهر، ', 'به گزارش تابناک به نقل از مهر، ')
    .replace('سرخ‌رود را از', 'سرخ رود را از')
    .replace('۱۲', '12')
    .replace('سیلاب پل روستای سرخ‌رود را برد', 'پلی که سیل برد')
  const { reprint, sentences } = comparePages(printed(copy, 'b'), printed(FLOOD, 'a'))
  assert.equal(reprint?.kind, 'verbatim')
  assert.equal(reprint.page, 'sha256:b')
  assert.equal(reprint.how, 'named')
  assert.equal(reprint.credit, 'kept')
  assert.equal(sentences.filter(({ page, of }) => page && of).length, 5)
})

test('the first sentences of a page are a cut of it, and the rest is what was dropped', () => {
  const cut = FLOOD.split('\n\n').slice(0, 3).join('\n\n').replace('به گزارش خبرگزاری مهر، ', '')
  const { reprint, changes } = comparePages(printed(FLOOD, 'a'), printed(cut, 'b'))
  assert.equal(reprint?.kind, 'cut')
  assert.equal(reprint.page, 'sha256:b')
  assert.equal(reprint.credit, 'lost')
  assert.ok(reprint.kept < 0.6 && reprint.share > 0.9)
  assert.equal(changes.filter(({ kind }) => kind === 'sentence-dropped').length, 3)
})

test('a page in other words and another order is an edited reprint, with what changed', () => {
  const { reprint, changes } = comparePages(printed(REWORDED, 'b'), printed(FLOOD, 'a'))
  assert.equal(reprint?.kind, 'edited')
  assert.equal(reprint.credit, 'lost')
  const kinds = changes.map(({ kind }) => kind)
  for (const kind of ['credit-lost', 'hedge-lost', 'figure-changed'] as const)
    assert.ok(kinds.includes(kind), `${kind} in ${kinds.join()}`)
  const figure = changes.find((change) => change.kind === 'figure-changed')
  assert.deepEqual([figure?.from, figure?.to], ['۱۲', '۲۱'])
})

test('two reports of one event in their own words are no reprints', () => {
  assert.equal(comparePages(printed(FLOOD, 'a'), printed(INDEPENDENT, 'b')).reprint, null)
})

test('two reports with the same quotation and else their own words are no reprints', () => {
  const quote = '«این جاده بیست سال است که منتظر یک پل سنگی مانده و امسال دیگر باید ساخته شود»'
  const one = `شورا خواهان پل شد\n\nعضو شورای شهر در نشست دیروز گفت: ${quote}.\n\nبودجه این طرح هنوز در مجلس بررسی نشده و پیمانکاری هم برای آن برگزیده نشده است.\n`
  const other = `گلایه از راه روستا\n\nیک عضو شورا هنگام بازدید از منطقه به خبرنگاران گفت: ${quote}.\n\nاهالی می‌گویند زمستان‌ها کودکان ناچارند پیاده تا مدرسه بروند و آمبولانس به آنان نمی‌رسد.\n`
  assert.equal(comparePages(printed(one, 'a'), printed(other, 'b')).reprint, null)
})

test('an Arabic copy with another agency in front and a changed verb is a reprint', () => {
  const one = `السيول تقطع طريق الوادي

أعلنت إدارة الطرق أن السيول التي ضربت الوادي مساء أمس قطعت الطريق الرئيس بين القريتين وجرفت جسرا خشبيا قديما.

وقال رئيس البلدية إن فرق الإنقاذ نقلت أربعين عائلة إلى مدرسة القرية ووزعت عليها الخبز والماء.

وتوقعت الأرصاد استمرار الأمطار حتى نهاية الأسبوع.
`
  const other = `أربعون عائلة في مدرسة

القاهرة - أعلنت ادارة الطرق ان السيول التي ضربت الوادي مساء أمس قطعت الطريق الرئيس بين القريتين وجرفت جسراً خشبياً قديماً.

وأضاف رئيس البلدية أن فرق الإنقاذ نقلت أربعين عائلة إلى مدرسة القرية ووزعت عليها الخبز والماء.

وتوقعت الأرصاد استمرار الأمطار حتى نهاية الأسبوع.
`
  const { reprint } = comparePages(printed(one, 'a', ar), printed(other, 'b', ar))
  assert.equal(reprint?.kind, 'verbatim')
})

test('pages without text are compared without harm', () => {
  const empty = printed('خبر', 'a')
  assert.equal(comparePages(empty, printed(FLOOD, 'b')).reprint, null)
  assert.equal(comparePages(empty, empty).reprint, null)
})

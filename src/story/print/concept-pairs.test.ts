import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ar } from '../../lang/ar/index.ts'
import { en } from '../../lang/en/index.ts'
import { fa } from '../../lang/fa/index.ts'
import { packs } from '../../lang/index.ts'
import type { LanguagePack } from '../../model/pack.ts'
import { lines } from '../../text/lines.ts'
import { tokenise } from '../../text/tokens.ts'
import { backgroundShare } from './background.ts'
import { sentenceFacts } from './sentence-facts.ts'

/** One happening a row, told in Persian and in Arabic by different reporters. */
const PAIRS: readonly (readonly [fa: string, ar: string])[] = [
  [
    'رئیس‌جمهور در سفر به پایتخت همسایه پیمان راهبردی دو کشور را امضا کرد',
    'وقع الرئيس خلال زيارته عاصمة البلد المجاور معاهدة استراتيجية بين البلدين',
  ],
  [
    'در حمله پهپادی بامداد به پالایشگاه، سه کارگر کشته و شماری زخمی شدند',
    'قتل ثلاثة عمال وأصيب آخرون في هجوم بطائرة مسيرة استهدف مصفاة فجرا',
  ],
  ['بانک مرکزی نرخ بهره را برای مهار تورم افزایش داد', 'رفع البنك المركزي سعر الفائدة لكبح التضخم'],
  [
    'زمین‌لرزه‌ای به بزرگی شش ریشتر خانه‌های روستا را ویران کرد و امدادگران زیر آوار می‌گردند',
    'زلزال بقوة ست درجات على مقياس ريختر يدمر منازل القرية وفرق الإنقاذ تبحث تحت الأنقاض',
  ],
  ['دیوان عالی حکم اعدام متهم را تأیید کرد', 'أيدت المحكمة العليا حكم الإعدام بحق المتهم'],
  ['وزیر نفت از توافق اوپک برای کاهش تولید خبر داد', 'أعلن وزير النفط اتفاق أوبك على خفض الإنتاج'],
  [
    'سخنگوی وزارت خارجه گزارش‌ها درباره مذاکره محرمانه را تکذیب کرد',
    'نفى المتحدث باسم وزارة الخارجية التقارير عن مفاوضات سرية',
  ],
  ['نمایندگان مجلس به وزیر کشور رأی اعتماد ندادند', 'حجب نواب البرلمان الثقة عن وزير الداخلية'],
  [
    'معترضان با تجمع مقابل سفارت خواستار آزادی زندانیان شدند',
    'تجمع محتجون أمام السفارة مطالبين بالإفراج عن السجناء',
  ],
  [
    'سازمان جهانی بهداشت درباره شیوع وبا در اردوگاه آوارگان هشدار داد',
    'حذرت منظمة الصحة العالمية من تفشي الكوليرا في مخيم النازحين',
  ],
  [
    'تیم ملی فوتبال با پیروزی در نیمه‌نهایی به فینال جام رسید',
    'بلغ منتخب كرة القدم نهائي الكأس بعد فوزه في نصف النهائي',
  ],
  [
    'سیلاب پل و جاده روستا را تخریب کرد و صدها خانواده تخلیه شدند',
    'السيول دمرت جسر القرية وطريقها وأجلت مئات العائلات',
  ],
  [
    'ارتش از شلیک دو موشک بالستیک به سوی دریا خبر داد',
    'أعلن الجيش إطلاق صاروخين باليستيين باتجاه البحر',
  ],
  [
    'خزانه‌داری سه شرکت کشتیرانی را به دلیل انتقال نفت تحریم کرد',
    'فرضت وزارة الخزانة عقوبات على ثلاث شركات شحن لنقلها النفط',
  ],
  [
    'میانجی‌ها از پیشرفت در گفت‌وگوهای آتش‌بس و تبادل اسیران می‌گویند',
    'الوسطاء يتحدثون عن تقدم في محادثات وقف إطلاق النار وتبادل الأسرى',
  ],
  [
    'پلیس پنج مظنون را به اتهام قاچاق مواد مخدر در مرز دستگیر کرد',
    'اعتقلت الشرطة خمسة مشتبه بهم بتهمة تهريب المخدرات على الحدود',
  ],
  [
    'بازرسان آژانس از تأسیسات هسته‌ای بازدید کردند و غنی‌سازی را زیر نظر دارند',
    'زار مفتشو الوكالة الدولية للطاقة الذرية المنشآت النووية ويراقبون التخصيب',
  ],
  [
    'هواپیمای مسافری هنگام فرود در فرودگاه سقوط کرد و همه سرنشینان جان باختند',
    'تحطمت طائرة ركاب أثناء هبوطها في المطار وقتل جميع من على متنها',
  ],
  [
    'نامزد مخالفان در دور دوم انتخابات ریاست‌جمهوری پیروز شد',
    'فاز مرشح المعارضة في الجولة الثانية من الانتخابات الرئاسية',
  ],
  [
    'کامیون‌های کمک‌های بشردوستانه از گذرگاه وارد نوار غزه شدند',
    'دخلت شاحنات المساعدات الإنسانية قطاع غزة عبر المعبر',
  ],
]

function conceptsOf(text: string, pack: LanguagePack): ReadonlySet<string> {
  const tokens = tokenise(text)
  const place = { text, tokens, pack, isDate: () => false }
  const { concepts } = sentenceFacts({ from: 0, to: tokens.length }, place)
  return new Set(concepts.flatMap(({ values }) => values))
}

/** How much of what two texts tell is the same, from 0 to 1, by the rarity of concepts. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const worth = (concept: string) => -Math.log(backgroundShare(`concept:${concept}`))
  const sum = (concepts: Iterable<string>) =>
    [...concepts].reduce((total, concept) => total + worth(concept), 0)
  return sum([...one].filter((concept) => other.has(concept))) / sum(new Set([...one, ...other]))
}

const told = PAIRS.map(([one, other]) => [conceptsOf(one, fa), conceptsOf(other, ar)] as const)

test('tellings of one happening in two languages share most of what they tell', () => {
  const shares = told.map(([one, other]) => likeness(one, other))
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  const least = PAIRS[shares.indexOf(Math.min(...shares))]![0]
  assert.ok(mean >= 0.5, `mean ${mean}`)
  assert.ok(Math.min(...shares) >= 0.25, `least ${Math.min(...shares)}: ${least}`)
})

test('each telling is most like the other of its own happening', () => {
  told.forEach(([one], at) => {
    const best = told
      .map(([, other], to) => ({ to, share: likeness(one, other) }))
      .reduce((before, next) => (next.share > before.share ? next : before))
    assert.equal(best.to, at, PAIRS[at]![0])
  })
})

test('a text of other matters tells no concept of these', () => {
  assert.deepEqual([...conceptsOf('zzz qqq', en)], [])
})

test('the packs know the same concepts', () => {
  const [first, ...others] = packs.map(
    ({ concepts }) => new Set(lines(concepts.concepts).map((line) => line.split(':')[0]!)),
  )
  for (const other of others)
    assert.deepEqual(
      [...other].filter((id) => !first!.has(id)),
      [],
    )
})

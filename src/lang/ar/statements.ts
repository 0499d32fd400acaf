import type { Stance } from '../../model/statement.ts'
import type { CueEntry, CueForm, StatementWords } from '../../model/words/statements.ts'
import { headed } from '../../text/lines.ts'
import { inflect } from './verbs.ts'

// past | present | participle | words that mark a nominal content (`+`: a bare object) | flag
const VERBS = `
  [asserts]
  قال | يقول | قائل | |
  أضاف | يضيف | مضيف | | next
  أكد | يؤكد | مؤكد | على +
  ذكر | يذكر | ذاكر | |
  أعلن | يعلن | معلن | عن +
  أوضح | يوضح | موضح | +
  أفاد | يفيد | مفيد | ب
  أشار | يشير | مشير | إلى
  ألمح | يلمح | ملمح | إلى
  صرح | يصرح | مصرح | ب
  لفت لفتت لفتوا لفتا | يلفت | لافت ملفت | إلى
  بين | يبين | مبين | | clause
  نوه | ينوه | منوه | ب إلى
  شدد | يشدد | مشدد | على
  تابع | يتابع | متابع | | next
  واصل | يواصل | مواصل | | next
  استطرد | يستطرد | مستطرد | | next
  أردف | يردف | مردف | | next
  استدرك | يستدرك | مستدرك | | next
  أكمل | يكمل | مكمل | | next
  زاد | يزيد | | | next
  مضى مضت | يمضي | | | next
  اعتبر اعتبرت اعتبروا اعتبره اعتبرها اعتبرهم | يعتبر تعتبر يعتبرون يعتبره يعتبرها | معتبر | + | judge
  رأى رأت رأوا رأيا | يرى ترى يرون | | | clause
  عد عدت عدوا | يعد تعد يعدون | | + | judge
  كشف | يكشف | كاشف | عن +
  أبلغ | يبلغ | مبلغ | ب | clause
  أخبر | يخبر | مخبر | ب | clause
  كتب | يكتب | | |
  غرد | يغرد | مغرد | |
  دون | يدون | | | clause
  ختم | يختم | | | next
  اختتم | يختتم | مختتم | | next
  قدر قدرت قدروا | يقدر | مقدر | + | named
  توقع | يتوقع | متوقع | +
  رجح | يرجح | مرجح | +
  اعترف | يعترف | معترف | ب
  أقر | يقر | مقر | ب
  أجاب | يجيب | مجيب | |
  رد ردت ردوا | يرد ترد يردون | | | clause
  علق | يعلق | معلق | على | clause
  عقب | يعقب | معقب | | clause
  تحدث | يتحدث | متحدث | عن
  روى روت رووا | يروي تروي يروون | | | clause
  وصف وصفت وصفوا وصفه وصفها وصفهم وصفته وصفتها | يصف تصف يصفون | واصف | + | judge
  ذكّر | يذكر | مذكر | ب
  نبه | ينبه | منبه | إلى
  أبرز | يبرز | مبرز | +
  فسر | يفسر | مفسر | +
  برر | يبرر | مبرر | +
  جزم | يجزم | جازم | ب
  أبان | يبين | | |
  أورد | يورد | مورد | + | clause
  نقل | ينقل | ناقل | عن | relay
  اشترط | يشترط | مشترط | +
  استبعد | يستبعد | مستبعد | +
  اعتقدت اعتقدوا | يعتقد | معتقد | | clause
  تساءل | يتساءل | متسائل | عن +
  خلص | يخلص | | إلى
  استنتج | يستنتج | مستنتج | +
  جدد | يجدد | | +
  أشاع | يشيع | | | clause
  أظهر | يظهر | مظهر | + | clause
  لخص | يلخص | ملخص | +
  حدد | يحدد | | | clause
  أشر | يؤشر | | |
  أسر | يسر | | | clause
  [denies]
  نفى نفت نفوا نفيا | ينفي تنفي ينفون | نافيا | +
  كذب | يكذب | مكذب | +
  فند | يفند | مفند | +
  أنكر | ينكر | منكر | +
  دحض | يدحض | | +
  رفض | يرفض | رافض | +
  تنصل | يتنصل | متنصل | من
  تبرأ | يتبرأ | متبرئا | من
  [claims]
  زعم | يزعم | زاعم | ب +
  ادعى ادعت ادعوا | يدعي تدعي يدعون | مدعيا | +
  [pledges]
  تعهد | يتعهد | متعهد | ب
  وعد | يعد | واعد | ب
  التزم | يلتزم | ملتزم | ب
  توعد | يتوعد | متوعد | ب
  أقسم | يقسم | | | clause
  [thanks]
  شكر | يشكر | شاكر | +
  ثمن | يثمن | مثمن | +
  [accuses]
  اتهم | يتهم | متهم | +
  حمل | يحمل | محمل | + | noun
  [hopes]
  أمل أملت أملوا | يأمل تأمل يأملون | آمل | في ب
  تمنى تمنت تمنوا | يتمنى تتمنى يتمنون | متمنيا | +
  [warns]
  حذر | يحذر | محذر | من
  هدد | يهدد | مهدد | ب
  أنذر | ينذر | منذر | ب
  لوح | يلوح | ملوح | ب ل
  خشي خشيت خشوا | يخشى تخشى يخشون | | من
  [condemns]
  ندد | يندد | مندد | ب
  دان | يدين | | +
  أدان | يدين | | +
  استنكر | يستنكر | مستنكر | +
  شجب | يشجب | شاجب | +
  انتقد | ينتقد | منتقد | +
  استهجن | يستهجن | مستهجن | +
  هاجم | يهاجم | مهاجم | | clause
  احتج | يحتج | محتج | على
  استغرب | يستغرب | مستغرب | +
  [proposes]
  اقترح | يقترح | مقترح | +
  أوصى أوصت أوصوا | يوصي توصي يوصون | موصيا | ب
  نصح | ينصح | ناصح | ب
  [asks]
  طالب | يطالب | مطالب | ب
  دعا دعت دعوا | يدعو تدعو يدعون | داعيا | إلى ل
  ناشد | يناشد | مناشد | +
  حث حثت حثوا | يحث تحث يحثون | حاث | على
  طلب | يطلب | طالب | من +
  سأل | يسأل | سائل | | clause
  استفسر | يستفسر | مستفسر | عن
  [agrees]
  اتفق | يتفق | متفق | على
  [praises]
  أشاد | يشيد | مشيد | ب
  أثنى أثنت أثنوا | يثني تثني يثنون | مثنيا | على
  رحب | يرحب | مرحب | ب
  امتدح | يمتدح | ممتدح | +
  مدح | يمدح | مادح | +
  نعى نعت | ينعي تنعي | ناعيا | +
  [supports]
  أيد | يؤيد | مؤيد | +
  ساند | يساند | مساند | +
  دافع | يدافع | مدافع | عن
  طمأن | يطمئن | مطمئن | ب
  [declines]
  أحجم | يحجم | | عن
`

// verb that shows a feeling: past | present | participle | marker; the feeling's noun stands under FEELINGS
const FEELING_VERBS = `
  أعرب | يعرب | معرب | عن
  عبر | يعبر | معبر | عن
  أبدى أبدت أبدوا أبديا | يبدي تبدي يبدون | مبديا | +
  أظهر | يظهر | مظهر | +
`

const PHRASES = `
  [asserts]
  مستطردا بالقول
  مكتفيا بالقول
  مجددا التأكيد | على
  مجددة التأكيد | على
  [thanks]
  مجددا الشكر | على ل
  مجددا الشكر والترحيب | على ل
  [asks]
  مجددا الدعوة | إلى
  مجددا المطالبة | ب
`

// preposition, then the speaker; before or after what is told
const SOURCES = `
  [asserts]
  وفقا
  وفق
  وفقا لما قال
  وفقا لما ذكر
  وفقا لما ذكرت
  وفقا لما أفاد
  وفقا لما أفادت
  وفقا لما أعلن
  وفقا لما أوردت
  وفقا لما نقلت
  وفقا لتصريحات
  وفق ما ذكر
  وفق ما ذكرت
  وفق ما أفاد
  وفق ما أفادت
  وفق ما أعلن
  وفق ما أعلنت
  وفق ما قال
  وفق ما قالت
  وفق ما نقلت
  وفق ما أوردت
  وفق ما نشرته
  بحسب
  حسب
  بحسب ما قال
  بحسب ما ذكر
  بحسب ما ذكرت
  بحسب ما أفاد
  بحسب ما أفادت
  بحسب ما أعلن
  بحسب ما أعلنت
  بحسب ما نقلت
  بحسب ما نقل
  بحسب ما أوردت
  بحسب ما أوردته
  بحسب ما نشرته
  حسب ما أفاد
  حسب ما أفادت
  حسب ما ذكر
  حسب ما ذكرت
  حسب ما نقلت
  حسب ما أعلن
  حسبما ذكر
  حسبما ذكرت
  حسبما أفاد
  حسبما أفادت
  حسبما أعلن
  حسبما أعلنت
  حسبما نقلت
  حسبما أوردت
  على ما ذكر
  على ما ذكرت
  على ما أفاد
  على ما أفادت
  على ما أعلن
  على ما أعلنت
  على ما قال
  كما ذكر
  كما ذكرت
  كما أفاد
  كما أفادت
  كما قال
  كما نقلت
  كما أوردت
  طبقا
  طبقا لما ذكر
  طبقا لما ذكرت
  طبقا لما أفادت
  طبقا لما أوردت
  استنادا إلى
  في رأي
  من وجهة نظر
  [claims]
  على حد زعم
  على حد قول
  بزعم
`

// who passes the words on, between verb and content
const CARRIERS = `
  على لسان
  وعلى لسان
  نقلا عن
`

// noun, speaker, marker, content
const NOUNS = `
  [claims]
  مزاعم | بأن حول
  ادعاءات | بأن حول
  ادعاء | بأن
  [accuses]
  اتهامات | ب
  اتهامه | ب
  [asserts]
  تصريحات | بأن
  تأكيد | على أن
  تأكيده | على أن
  تأكيدات | بأن
  [denies]
  نفي | +
  [asks]
  مطالبة | ب
  دعوة | إلى
  [warns]
  تحذير | من
  تحذيرات | من
`

const DOCUMENTS = `
  جاء في
  وجاء في
  ورد في
`

const FALSE = `
  تابع مبارياته
  تابع مباراة
  قال تعالى
  رد فعل
  بين أن
  بين ال
  من قال
  لا يقال
  يقال إن
  يذكر أن
  يشار إلى
  يشار إلى أن
  تجدر الإشارة
  جدير بالذكر
  الجدير بالذكر
  مما يذكر
  كما أن
  على قدر
  حسب الضوابط
  حسب النظام
  حسب الشريعة
  حسب نوع
  حسب عدد
  وفق آلية
  وفق الضوابط
  وفقا للضوابط
  وفقا للأنظمة
  وفق الأنظمة
  وفق خطة
  وفق جدول
  حسب الطلب
  حسب الحاجة
  حمل الجنسية
  زاد عدد
  زاد من
  واصل فريق
  نقل إلى
  نقل على إثر
`

const FEELINGS = `
  [hopes]
  أمل
  آمال
  ثقت
  تفاؤل
  تطلع
  تطلعات
  [warns]
  قلق
  مخاوف
  تخوف
  خشيت
  انزعاج
  [thanks]
  شكر
  امتنان
  تقدير
  عرفان
  [condemns]
  أسف
  استياء
  إدانت
  صدمت
  استنكار
  غضب
  رفض
  امتعاض
  استغراب
  حزن
  [praises]
  ارتياح
  سعادت
  فخر
  ترحيب
  اعتزاز
  إعجاب
  سرور
  رضا
  اغتباط
  شعور
  [asserts]
  اعتقاد
  قناعت
  إحباط
  رأي
  حرص
  رغبت
  شكوك
  دهشت
  [supports]
  دعم
  تضامن
  تأييد
  مساندت
  [pledges]
  استعداد
  التزام
  عزم
`

const OWNERS = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ي', '']

function finite(): CueEntry[] {
  return headed(VERBS).flatMap(({ heading, entry }) => {
    const [past, present, participle, markers = '', flag = ''] = entry
      .split('|')
      .map((cell) => cell.trim())
    const { finite: finites, participles } = inflect(past!, present!, participle!)
    const cue = {
      stance: heading as Stance,
      clause: flag !== 'noun',
      named: flag === 'named' || flag === 'judge' || markers.includes('+'),
      markers: markers.split(' ').filter(Boolean),
      judges: flag === 'judge',
      signed: flag === 'clause',
      continues: flag === 'next',
    }
    const form: CueForm = flag === 'relay' ? 'relay' : 'finite'
    return [
      ...finites.map((phrase) => ({ ...cue, phrase, form, plural: phrase.endsWith('ون') || phrase.endsWith('وا') })),
      ...participles.map((phrase) => ({ ...cue, phrase, form: 'participle' as const })),
    ]
  })
}

function feelingVerbs(): CueEntry[] {
  return FEELING_VERBS.split('\n').flatMap((line) => {
    const [past, present, participle, marker] = line.split('|').map((cell) => cell.trim())
    if (!marker) return []
    const { finite: finites, participles } = inflect(past!, present!, participle!)
    const cue = { stance: 'asserts' as const, clause: false, markers: [marker], judges: false, feels: true }
    return [
      ...finites.map((phrase) => ({ ...cue, phrase, form: 'finite' as const })),
      ...participles.map((phrase) => ({ ...cue, phrase, form: 'participle' as const })),
    ]
  })
}

function plain(list: string, form: CueForm): CueEntry[] {
  return headed(list).map(({ heading, entry }) => {
    const [phrase, markers = ''] = entry.split('|').map((cell) => cell.trim())
    return {
      phrase: phrase!,
      form,
      stance: (heading || 'asserts') as Stance,
      clause: true,
      markers: markers.split(' ').filter(Boolean),
      judges: false,
    }
  })
}

/** The reporting words of Arabic. */
export const statements: StatementWords = {
  order: 'verb-subject',
  cues: [
    ...feelingVerbs(),
    ...finite(),
    ...plain(PHRASES, 'participle'),
    ...plain(SOURCES, 'source'),
    ...plain(CARRIERS, 'carrier'),
    ...plain(NOUNS, 'noun'),
    ...plain(DOCUMENTS, 'document'),
    ...plain(FALSE, 'none'),
  ],
  conjunctions: 'و ف',
  complementisers: `
    أن
    إن
    بأن
    فإن
    بالقول إن
    بالقول أن
    قوله إن
    قولها إن
    قولهم إن
    قوله أن
    قولها أن
    قوله
    قولها
    قولهم
    تأكيده أن
    تأكيدها أن
    إلى أن
    على أن
    عن أن
    من أن
    في أن
    بالقول
  `,
  purposes: '',
  fusedComplementisers: `
    أنه أنها أنهم أنهما أننا أنني أني أنكم أنك
    إنه إنها إنهم إنهما إننا إنني إني إنكم إنك
    فإنه فإنها فإنهم
    بأنه بأنها بأنهم بأنهما بأننا بأنني بأني
  `,
  prepositions: 'من إلى عن على في مع عبر خلال بعد قبل حول ضد لدى عند منذ حتى تحت بين أثناء عقب إثر رغم بشأن حيال إزاء ضمن دون نحو وسط تجاه بحضور',
  adjuncts: `
    في
    خلال
    بعد
    قبل
    عقب
    أثناء
    على هامش
    ردا على
    تعليقا على
    عبر
    من
    عن
    مع
    بشأن
    حول
    لدى
    أمس
    اليوم
    مساء
    صباح
    يوم
    فجر
    ظهر
    أيضا
    كذلك
    على
    إلى
    ل
    ب
  `,
  adverbs: `
    و
    ف
    كما
    كذلك
    أيضا
    قد
    فقد
    وقد
    لقد
    أما
    لكن
    ولكن
    إلا أنه
    إلا أن
    بدوره
    بدورها
    من جهته
    من جهتها
    من جانبه
    من جانبها
    من ناحيته
    من ناحيتها
    من جهة أخرى
    من ناحية أخرى
    في المقابل
    إلى ذلك
    في السياق
    في السياق ذاته
    في هذا السياق
    في سياق متصل
    في الوقت نفسه
    في الوقت ذاته
    في غضون ذلك
    كان
    كانت
    حيث
    فيما
    بينما
    ثم
    سبق أن
  `,
  subordinators: '',
  objectMarkers: '',
  verbs: '',
  verbPrefixes: '',
  negations: 'لم لن لا غير دون بدون',
  relatives: 'الذي التي الذين اللذان اللتان اللذين اللواتي',
  and: '',
  boundPrepositions: 'ب ل ك',
  breaks: `
    إلا أنه
    إلا أنها
    إلا أن
    لكنه
    لكنها
    ولكنه
    لكن
    ولكن
    غير أن
    غير أنه
    بيد أن
    بيد أنه
    في حين
    بينما
    فيما
  `,
  carriers: 'لأن لأنه لأنها',
  tones: `
    [asks]
    يجب
    ينبغي
    ضرورة
    لا بد
    لابد
    [hopes]
    نأمل
    آمل
    نتطلع
    متفائل
    [condemns]
    إرهابي
    وحشي
    جريمة
    [thanks]
    نشكر
    أشكر
    [denies]
    لا صحة
    عار عن الصحة
    غير صحيح
    كاذب
    مفبرك
    [pledges]
    سنواصل
    سنعمل
    لن نسمح
    ملتزمون
    [warns]
    نحذر
  `,
  feelings: headed(FEELINGS)
    .map(({ heading, entry }) => `[${heading}]\n${OWNERS.map((owner) => `${entry}${owner}`).join('\n')}\nال${entry}`)
    .join('\n'),
  texts: `
    البيان
    بيان
    التقرير
    الوكالة
    الصحيفة
    القناة
    المصدر ذاته
    المصدر نفسه
    الموقع
    الرسالة
  `,
}

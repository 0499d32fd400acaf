import type { EventTrigger, EventWords } from '../../model/words/events.ts'
import { headed } from '../../text/lines.ts'
import type { TriggerForm } from '../event-triggers.ts'
import { toTriggers } from '../event-triggers.ts'
import { inflect } from './verbs.ts'

// past, present | markers of the recipient, `+` for the object | nouns behind the subject | company | flags
const VERBS = `
  [CONSULT]
  التقى التقت التقوا التقيا, يلتقي تلتقي يلتقون | + مع ب | | | mutual
  اجتمع, يجتمع | مع ب | | | mutual
  تباحث, يتباحث | مع | | | mutual
  تشاور, يتشاور | مع | | | mutual
  بحث, يبحث | مع | | | mutual
  ناقش, يناقش | مع | | | mutual
  قابل, يقابل | + | | | mutual
  عقد, يعقد | مع | اجتماعا, لقاء, اجتماعات, لقاءات, مباحثات, محادثات, جلسة مباحثات, جلسة محادثات, جلسة مباحثات رسمية, اجتماعا ثنائيا | | mutual
  أجرى أجرت أجروا, يجري تجري | مع | مباحثات, محادثات, مفاوضات, مشاورات, لقاء, لقاءات | | mutual
  أجراها أجرتها أجراه أجرته, يجريها تجريها | مع | | | mutual
  عقده عقدته عقدها عقدتها, يعقده تعقده | مع | | | mutual
  [CONSULT phone]
  هاتف هاتفت, يهاتف | + | | | mutual
  أجرى أجرت أجروا, يجري تجري | مع ب | اتصالا هاتفيا, اتصالات هاتفية, اتصالا, مكالمة هاتفية | | mutual
  تلقى تلقت, يتلقى تتلقى | من | اتصالا هاتفيا, اتصالا, مكالمة هاتفية | | mutual
  [CONSULT visit]
  زار زارت زاروا, يزور تزور | + | | | visit direct
  وصل, يصل | إلى | | | visit
  قام, يقوم | إلى ل | بزيارة, بزيارة رسمية | | visit
  بدأ, يبدأ | إلى ل | زيارة, زيارة رسمية | | visit
  استقبل, يستقبل | + | | | direct person
  [SUPPORT]
  أيد, يؤيد | +
  ساند, يساند | +
  هنأت هنؤوا, يهنئ تهنئ | + | | | direct
  أشاد, يشيد | ب
  أثنى أثنت أثنوا, يثني تثني | على
  ثمن, يثمن | +
  شكر, يشكر | + | | | direct
  عزى عزت, يعزي تعزي | + | | | direct
  قدم, يقدم | إلى ل | التعازي, تعازيه, التهنئة, تهانيه | | direct
  بعث, يبعث | إلى ل | برقية تهنئة, برقية عزاء, برقية تعزية, ببرقية تهنئة, ببرقية عزاء, برقيتي تهنئة | | direct
  وقع, يوقع | مع | اتفاقية, اتفاقا, اتفاقيات, مذكرة تفاهم, مذكرات تفاهم | | mutual
  أعرب, يعرب | مع | عن تضامنه, عن تضامنها, عن دعمه, عن دعمها | | direct
  [CONCEDE]
  اعتذر, يعتذر | ل | | | direct
  [AGREE]
  اتفق, يتفق | مع | | | mutual
  وافق, يوافق | على | | | free direct
  تعهد, يتعهد | ل | | | free direct
  [COOPERATE]
  تعاون, يتعاون | مع | | | direct
  [AID]
  ساعد, يساعد | + | | | direct
  قدم, يقدم | إلى ل | مساعدات, مساعدة, معونات, مساعدات إنسانية, مساعدات إغاثية | |
  أرسل, يرسل | إلى ل | مساعدات, معونات, مساعدات إنسانية, قافلة, شحنة | |
  [RETREAT release]
  أفرج, يفرج | عن | | | direct bare
  أطلق, يطلق | + | سراح | | direct
  [RETREAT resign]
  استقال, يستقيل | | | | free
  [RETREAT withdraw]
  انسحب, ينسحب | | | | free
  [REQUEST]
  طالب, يطالب | +
  دعا دعت دعوا, يدعو تدعو يدعون | +
  ناشد, يناشد | +
  حث حثت حثوا, يحث تحث يحثون | +
  حض حضت حضوا, يحض تحض | +
  طلب, يطلب | من
  [ACCUSE disapprove]
  أدان دان, يدين تدين | +
  أدانت دانت أدانوا | +
  ندد, يندد | ب
  استنكر, يستنكر | +
  شجب, يشجب | +
  انتقد, ينتقد | +
  احتج, يحتج | على
  استدعى استدعت, يستدعي تستدعي | + | | السفير, سفير, القائم بالأعمال, سفيرة | direct
  [ACCUSE allege]
  اتهم, يتهم | +
  [REJECT]
  رفض, يرفض | + | | عرض, طلب, دعوة, اقتراح, مقترح, مبادرة, العرض, الطلب, الدعوة, طلبا, عرضا, دعوات | free
  عارض, يعارض | +
  [THREATEN]
  هدد, يهدد | + | | | free
  توعد, يتوعد | + | | | free
  [SANCTION discontinue]
  فرض, يفرض | على | عقوبات, عقوبات جديدة, حظرا, عقوبات اقتصادية | |
  قطع, يقطع | مع | علاقاته, علاقاتها, العلاقات, العلاقات الدبلوماسية, علاقاتها الدبلوماسية | | direct
  [SANCTION expel]
  طرد, يطرد | + | | سفير, السفير, دبلوماسيين, الدبلوماسيين, دبلوماسيا | direct
  [MOBILIZE troops]
  أرسل, يرسل | إلى ل | قوات, تعزيزات, جنودا, تعزيزات عسكرية, قوات إضافية | | free
  نشر, ينشر | | قوات, قواته, قواتها, جنودا, تعزيزات | | free
  حشد, يحشد | | قوات, قواته, قواتها | | free
  أجرى أجرت أجروا, يجري تجري | | مناورات, مناورات عسكرية, تدريبات عسكرية | | free
  [COERCE arrest]
  اعتقل, يعتقل | + | | | direct bare either
  احتجز, يحتجز | + | | | direct bare either
  ألقى ألقت, يلقي تلقي | على | القبض | | direct bare
  [COERCE restrict]
  حاصر, يحاصر | +
  [ASSAULT]
  هاجم, يهاجم | + | | | direct body
  استهدف, يستهدف | + | | | body
  قتل, يقتل | + | | | direct bare either
  شن شنت شنوا, يشن تشن | على ضد | هجوما, هجمات, عدوانا, حربا, هجوما عنيفا | |
  [ASSAULT aerial]
  شن شنت شنوا, يشن تشن | على ضد | غارات, غارة, غارات جوية, غارة جوية, ضربات جوية, ضربات, هجمات جوية | | bare
  أغار أغارت, يغير تغير | على
  [ASSAULT heavy-weapons]
  قصف, يقصف | + | | | bare
  أطلق, يطلق | على نحو باتجاه | صواريخ, صاروخا, قذائف, صاروخين | |
  [ASSAULT firearms]
  أطلق, يطلق | على | النار, الرصاص, النيران | | direct
  فتح, يفتح | على | النار, النيران | | direct
  [ASSAULT targeted]
  اغتال, يغتال | + | | | direct bare
  [ASSAULT abduct]
  خطف, يخطف | + | | | direct bare either
  اختطف, يختطف | + | | | direct bare either
`

const NOUNS = `
  [CONSULT]
  لقاء | مع ب | | | mutual
  لقائه | مع ب | | | mutual
  لقائها | مع ب | | | mutual
  اجتماع | مع ب | | | mutual
  اجتماعه | مع ب | | | mutual
  اجتماعها | مع ب | | | mutual
  مباحثات | مع | | | mutual
  مباحثاته | مع | | | mutual
  المباحثات | مع | | | mutual
  محادثات | مع | | | mutual
  محادثاته | مع | | | mutual
  المحادثات | مع | | | mutual
  مفاوضات | مع | | | mutual
  [CONSULT phone]
  اتصال هاتفي | مع ب | | | mutual
  مكالمة هاتفية | مع | | | mutual
  [CONSULT visit]
  زيارة | إلى ل | | | visit
  [SUPPORT]
  دعم | ل | | | direct
  ترحيب | ب | | | direct
  إشادة | ب
  [ACCUSE disapprove]
  إدانة | ل
  انتقادات | ل
  [ASSAULT aerial]
  غارات | على
  قصف | على
  [ASSAULT]
  هجوم | على
  هجمات | على
  عدوان | على
  [AID]
  مساعدات | ل
`

const UNDERGONE = `
  [COERCE arrest]
  اعتقال
  [ASSAULT]
  مقتل
  [ASSAULT targeted]
  اغتيال
  [ASSAULT abduct]
  خطف
  اختطاف
  [RETREAT release]
  الإفراج عن
`

/** A meeting or a visit to come is agreed to. */
function future(): EventTrigger[] {
  const meets = headed(VERBS)
    .filter(({ heading }) => heading.startsWith('CONSULT'))
    .map(({ entry }) => entry.replace('mutual', 'direct'))
  const forms = (words: string): TriggerForm[] =>
    finite(words)
      .filter(({ form }) => form === 'title')
      .map(({ phrase }) => ({ phrase: `س${phrase}`, form: 'verb' }))
  return toTriggers(`[AGREE]\n${meets.join('\n')}`, forms)
}

/** The finite forms of a verb given as its past and its present. */
function finite(words: string): TriggerForm[] {
  const [past = '', present = ''] = words.split(',').map((part) => part.trim())
  const [first] = past.split(' ')
  return inflect(past, present, '').finite.map(({ phrase, past: isPast, plural }) => ({
    phrase,
    nominal: phrase === first,
    form: isPast ? ('verb' as const) : ('title' as const),
    plural,
  }))
}

let triggers: readonly EventTrigger[] | undefined

/** The words that tell events, in Arabic. */
export const events: EventWords = {
  get triggers() {
    triggers ??= [
      ...future(),
      ...toTriggers(VERBS, finite),
      ...toTriggers(NOUNS, (words) => [{ phrase: words, form: 'noun' }]),
      ...toTriggers(UNDERGONE, (words) => [{ phrase: words, form: 'undergone' }]),
    ]
    return triggers
  },
  agencies: `
    قوات القوات طائرات مقاتلات طيران جيش حكومة سلطات شرطة جنود مدفعية وفد الوفد مقاتلو عناصر مسلحو ميليشيا ميليشيات
  `,
  doubts: `
    سوف
    المقرر
    المرتقب
    المرتقبة
    المقبل
    المقبلة
    احتمال
    إمكانية
    غدا
    إلغاء
    تأجيل
    هل
    لماذا
    يجب
    ينبغي
    حال
    إذا
    ذكرى
    نفى
    نفت
    ينفي
    تنفي
    اقتراح
    دعوة
    دعا
    دعت
  `,
  denials: 'لم لن لا ما ألا لو لولا إذا ربما قد‌لا سوف أو',
  occasions: 'في خلال أثناء عقب بعد',
  victims: `
    قتل حرق إحراق اغتيال استهداف تفجير خطف اختطاف اعتقال هدم قصف تعذيب ذبح إعدام اقتحام تدمير مقتل قتلة دعم مساعدة حماية معاقبة محاسبة إسقاط إدانة مقاطعة نصرة زيارة عزل إقالة انقلاب اتفاق إعلان مؤتمر قمة
    احتجاز اغتصاب حصار احتلال تهديد انتهاك تدنيس استشهاد الاعتداء سجن محاكمة ترحيل إطلاق الإفراج
  `,
  compounds: `
    برئاسة
    بقيادة
    بزعامة
    بحضور
    بمناسبة
    بسبب
    بعد
    بين
    على هامش
    على خلفية
    على متن
    على رأس
    على أن
    على إثر
    على مستوى
    على صعيد
    إلى جانب
    إلى ذلك
    إلى أن
    من جهة
    من جهته
    من جانبه
    من أجل
    من خلال
    من قبل
    من بين
    مع العلم
    مع ذلك
    مع بداية
    مع اقتراب
    عن طريق
    عن كثب
  `,
  fronts: 'كان كانت كانوا وكان وكانت وكانوا إن أن وإن وأن بأن لكن ولكن أما حيث فيما بينما فإن',
  belonging: 'ل',
  between: 'بين',
}

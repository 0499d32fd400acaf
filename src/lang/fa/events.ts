import type { EventTrigger, EventWords } from '../../model/words/events.ts'
import { HALF_SPACE } from '../../text/characters.ts'
import { headed } from '../../text/lines.ts'
import type { TriggerForm } from '../event-triggers.ts'
import { toTriggers } from '../event-triggers.ts'
import { conjugate, isPlural } from './verbs.ts'

// words | markers of the recipient, `+` for the object | closing verb | company | flags
const VERBS = `
  [CONSULT]
  دیدار کرد | با | | | mutual
  ملاقات کرد | با | | | mutual
  گفتگو کرد | با | | | mutual
  گفت‌و‌گو کرد | با | | | mutual
  دیدار و گفتگو کرد | با | | | mutual
  دیدار و گفت‌و‌گو کرد | با | | | mutual
  مذاکره کرد | با | | | mutual
  رایزنی کرد | با | | | mutual
  تبادل نظر کرد | با | | | mutual
  دیدارهایی داشت | با | | | mutual
  به گفتگو پرداخت | با | | | mutual
  به مذاکره پرداخت | با | | | mutual
  [CONSULT phone]
  تلفنی گفتگو کرد | با | | | mutual
  تلفنی گفت‌و‌گو کرد | با | | | mutual
  تماس تلفنی گرفت | با | | | mutual
  تلفنی صحبت کرد | با | | | mutual
  [CONSULT visit]
  سفر کرد | به | | | visit
  بازدید کرد | از | | | visit
  دیدن کرد | از | | | visit
  وارد | + | شد | | visit
  عازم | + | شد | | visit
  استقبال کرد | از | | | direct person
  استقبال رسمی کرد | از | | | direct person
  [SUPPORT]
  حمایت کرد | از
  پشتیبانی کرد | از
  اعلام حمایت کرد | از
  ابراز حمایت کرد | از
  ابراز همبستگی کرد | با
  اعلام همبستگی کرد | با
  تبریک گفت | به | | | direct
  تسلیت گفت | به | | | direct
  تمجید کرد | از
  قدردانی کرد | از
  تشکر کرد | از
  تجلیل کرد | از
  امضا کرد | با | | توافق‌نامه, موافقت‌نامه, تفاهم‌نامه, قرارداد, پیمان, توافق, توافقی, یادداشت تفاهم | mutual
  ستود | +
  به رسمیت شناخت | +
  [CONCEDE]
  عذرخواهی کرد | از | | | free direct
  پوزش خواست | از | | | free direct
  [AGREE]
  توافق کرد | با | | | mutual
  به توافق رسید | با | | | mutual
  موافقت کرد | | | | free
  قول داد | به | | | free direct
  وعده داد | به | | | free direct
  متعهد شد | | | | free
  [COOPERATE]
  همکاری کرد | با | | | direct
  [AID]
  کمک کرد | به | | | direct
  کمک مالی کرد | به | | | direct
  پناهندگی داد | به | | | direct
  وام داد | به | | | direct
  [RETREAT release]
  آزاد کرد | + | | | direct bare
  [RETREAT resign]
  استعفا داد | | | | free
  استعفا کرد | | | | free
  کناره‌گیری کرد | | | | free
  از سمت خود کناره‌گیری کرد | | | | free
  [RETREAT withdraw]
  عقب‌نشینی کرد | | | | free
  [REQUEST]
  خواست | از
  درخواست کرد | از
  تقاضا کرد | از
  دستور داد | به
  [ACCUSE disapprove]
  محکوم کرد | +
  انتقاد کرد | از
  شدیدا انتقاد کرد | از
  به شدت انتقاد کرد | از
  اعتراض کرد | به
  نکوهش کرد | +
  تقبیح کرد | +
  به باد انتقاد گرفت | +
  مورد انتقاد قرار داد | +
  احضار کرد | + | | سفیر, کاردار | direct
  فراخواند | + | | سفیر, کاردار | direct
  [ACCUSE allege]
  متهم کرد | +
  مقصر دانست | +
  شکایت کرد | از | | | direct
  [REJECT]
  رد کرد | + | | پیشنهاد, درخواست, دعوت, طرح, تقاضا, خواسته | free
  مخالفت کرد | با | | | free
  وتو کرد | + | | | free
  [THREATEN]
  تهدید کرد | + | | | free
  [SANCTION discontinue]
  تحریم کرد | + | | | direct
  قطع کرد | با | | روابط, رابطه, مناسبات, روابطش | direct
  [SANCTION expel]
  اخراج کرد | + | | سفیر, دیپلمات, کاردار, دیپلمات‌های | direct
  [SANCTION withdraw]
  خارج شد | | | برجام, توافق, پیمان, معاهده, قرارداد | free
  [MOBILIZE troops]
  اعزام کرد | | | نیرو, نیروهای, سرباز, سربازان, نظامی, نظامیان | free
  مستقر کرد | | | نیرو, نیروهای, سرباز, سربازان, نظامی, نظامیان | free
  [MOBILIZE weapons]
  آزمایش کرد | | | موشک, موشکی, بمب | free
  [COERCE arrest]
  بازداشت کرد | + | | | direct bare
  دستگیر کرد | + | | | direct bare
  [COERCE seize]
  توقیف کرد | + | | | direct
  مصادره کرد | +
  [COERCE restrict]
  محاصره کرد | +
  [ASSAULT]
  حمله کرد | به علیه | | | bare
  حمله‌ور شد | به
  یورش برد | به
  هدف قرار داد | +
  مورد حمله قرار داد | +
  هدف حمله قرار داد | +
  کشت | + | | | direct bare
  به قتل رساند | + | | | direct bare
  به شهادت رساند | + | | | direct bare
  زخمی کرد | + | | | direct bare
  [ASSAULT aerial]
  بمباران کرد | + | | | bare
  حمله هوایی کرد | به | | | bare
  [ASSAULT heavy-weapons]
  گلوله‌باران کرد | + | | | bare
  حمله موشکی کرد | به | | | bare
  [ASSAULT drone]
  حمله پهپادی کرد | به
  [ASSAULT targeted]
  ترور کرد | + | | | direct
  [ASSAULT abduct]
  ربود | + | | | direct bare
  گروگان گرفت | + | | | direct
  به گروگان گرفت | + | | | direct
  [ASSAULT torture]
  شکنجه کرد | + | | | direct
`

const PASSIVE = `
  [COERCE arrest]
  بازداشت شد
  دستگیر شد
  [RETREAT release]
  آزاد شد
  از زندان آزاد شد
  [ASSAULT targeted]
  ترور شد
  [ASSAULT]
  کشته شد
  به قتل رسید
  زخمی شد
  [ASSAULT abduct]
  ربوده شد
  [SANCTION convict]
  محکوم شد | | | زندان, حبس, اعدام, جریمه, شلاق
  [ACCUSE allege]
  متهم شد
  [SANCTION expel]
  اخراج شد | | | سفیر, دیپلمات, کاردار
`

const NOUNS = `
  [CONSULT]
  دیدار | با | | | mutual
  دیدار و گفتگوی | با | | | mutual
  دیدار و گفت‌و‌گوی | با | | | mutual
  ملاقات | با | | | mutual
  گفت‌و‌گوی | با | | | mutual
  گفتگوی | با | | | mutual
  گفت‌و‌گوهای | با | | | mutual
  گفتگوهای | با | | | mutual
  مذاکره | با | | | mutual
  مذاکرات | با | | | mutual
  رایزنی | با | | | mutual
  نشست مشترک | با | | | mutual
  [CONSULT phone]
  گفت‌و‌گوی تلفنی | با | | | mutual
  گفتگوی تلفنی | با | | | mutual
  تماس تلفنی | با | | | mutual
  رایزنی تلفنی | با | | | mutual
  [CONSULT visit]
  سفر | به | | | visit
  [ASSAULT]
  حمله | به
  حملات | به
  [ASSAULT aerial]
  حمله هوایی | به
  حملات هوایی | به
  بمباران | +
  [ASSAULT heavy-weapons]
  حمله موشکی | به
  حملات موشکی | به
  [ASSAULT drone]
  حمله پهپادی | به
  [SUPPORT]
  حمایت | از
  قدردانی | از
  تشکر | از
  تمجید | از
  تقدیر | از
  تبریک | به | | | direct
  پیام تبریک | به | | | direct
  [ACCUSE disapprove]
  انتقاد | از
  انتقاد شدید | از
  اعتراض | به
  [REJECT]
  مخالفت | با
  [REQUEST]
  درخواست | از
  [AID]
  کمک | به | | | direct
  [RETREAT resign]
  استعفای | | | | free
  کناره‌گیری | | | | free
`

const UNDERGONE = `
  [COERCE arrest]
  بازداشت
  دستگیری
  [ASSAULT targeted]
  ترور
  [ASSAULT abduct]
  ربودن
`

const PRESENT = `می${HALF_SPACE}`

/** The forms of a verb that tell what has happened; a participle alone may be an adjective. */
function past(words: string): string[] {
  return conjugate(words).filter(
    (phrase) =>
      !phrase.endsWith('ه') &&
      !phrase.startsWith(PRESENT) &&
      !phrase.includes(`${HALF_SPACE}${PRESENT}`),
  )
}

function formsOf(form: EventTrigger['form']): (words: string) => TriggerForm[] {
  return (words) => past(words).map((phrase) => ({ phrase, form, plural: isPlural(phrase) }))
}

/** A meeting or a visit to come is agreed to. */
function future(): EventTrigger[] {
  const meets = headed(VERBS)
    .filter(({ heading, entry }) => heading.startsWith('CONSULT') && entry.includes(' کرد |'))
    .map(({ entry }) => entry.replace(' کرد |', ' خواهد‌کرد |').replace('mutual', 'direct'))
  return toTriggers(`[AGREE]\n${meets.join('\n')}`, formsOf('verb'))
}

function build(): EventTrigger[] {
  return [
    ...future(),
    ...toTriggers(VERBS, formsOf('verb')),
    ...toTriggers(PASSIVE, formsOf('passive')),
    ...toTriggers(NOUNS, (words) => [{ phrase: words, form: 'noun' }]),
    ...toTriggers(UNDERGONE, (words) => [{ phrase: words, form: 'undergone' }]),
  ].map((trigger) => ({ ...trigger, closers: trigger.closers.flatMap(past) }))
}

let triggers: readonly EventTrigger[] | undefined

/** The words that tell events, in Persian. */
export const events: EventWords = {
  get triggers() {
    triggers ??= build()
    return triggers
  },
  agencies: `
    نیروهای نیرو جنگنده‌های هواپیماهای سربازان نظامیان پلیس ارتش دولت مقامات مقام‌های پهپادهای موشک‌های
    توپخانه هیئت هیأت حکومت
  `,
  doubts: `
    خواهد
    خواهند
    مخالفت
    خطر
    جلوگیری
    ممانعت
    امکان
    تصمیم
    قصد
    برنامه‌ریزی
    می‌تواند
    می‌توانند
    بتواند
    آماده
    آمادگی
    قرار است
    احتمال
    ممکن است
    لغو
    تعویق
    آینده
    فردا
    شاید
    باید
    شایعه
    پیشنهاد
    طرح
    آستانه
    ادعا
    ادعای
    تکذیب
    رد
    توقف
    پایان
    سالگرد
    سالروز
    چرا
    آیا
  `,
  denials: '',
  occasions: 'در طی جریان پی حین',
  victims: `
    قتل کشتار کشتن ترور ربودن بازداشت دستگیری شهادت سوزاندن اعدام تخریب بمباران انفجار محاصره شکنجه
    اشغال حبس محاکمه تحریم تهدید نقض آزادی مجازات حمایت کمک محکومیت برکناری استرداد اخراج احیای حفظ عزل توافق بیانیه اعلامیه کنفرانس نشست اجلاس مذاکرات
  `,
  compounds: `
    از جمله
    از سوی
    از طرف
    از جانب
    از طریق
    از زمان
    از نظر
    از ابتدای
    از آغاز
    از لحاظ
    از دیدگاه
    با توجه به
    با وجود
    با بیان
    با اشاره به
    با حضور
    با هدف
    با همکاری
    با تأکید
    با رأی
    به دلیل
    به علت
    به خاطر
    به عنوان
    به منظور
    به گزارش
    به گفته
    به نقل از
    به نوشته
    به همراه
    به ویژه
    به اتفاق
    به مناسبت
    به نمایندگی
    به اتهام
    به جرم
    به شدت
    به طور
    به سمت
    به سوی
    به نفع
    به نام
    به زودی
    به تازگی
    به صورت
    به وسیله
    به دست
    به دنبال
    به رغم
    به دعوت
    به ریاست
  `,
  fronts: '',
  belonging: '',
  between: 'بین میان',
}

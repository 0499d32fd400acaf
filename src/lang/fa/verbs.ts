import { HALF_SPACE } from '../../text/characters.ts'
import { rows } from '../../text/lines.ts'

/** The forms in which a report uses a verb, behind the form that stands for them in the cue list. */
const FORMS = `
  کرد | کرد کردند کرده کرده‌است کرده‌اند کرده‌بود کرده‌بودند می‌کند می‌کنند می‌کرد می‌کردند
  نمود | نمود نمودند نموده نموده‌است نموده‌اند می‌نماید
  ساخت | ساخت ساختند ساخته ساخته‌است ساخته‌اند ساخته‌بود می‌سازد
  داد | داد دادند داده داده‌است داده‌اند داده‌بود داده‌بودند می‌دهد می‌دهند می‌داد
  داشت | داشت داشتند داشته داشته‌است داشته‌اند داشته‌بود می‌دارد می‌دارند
  دارد | دارد دارند داشت داشتند
  شد | شد شدند شده شده‌است شده‌اند شده‌بود شده‌بودند می‌شود می‌شوند
  است | است هست هستند بود بودند می‌باشد
  گفت | گفت گفتند گفته گفته‌است گفته‌اند گفته‌بود گفته‌بودند می‌گوید می‌گویند می‌گفت می‌گفتند
  فرمود | فرمود فرمودند فرموده‌است فرموده‌اند می‌فرماید می‌فرمایند
  افزود | افزود افزودند افزوده افزوده‌است افزوده‌اند افزوده‌بود می‌افزاید می‌افزایند
  نوشت | نوشت نوشتند نوشته نوشته‌است نوشته‌اند نوشته‌بود می‌نویسد می‌نویسند
  خواست | خواست خواستند خواسته خواسته‌است خواسته‌اند خواسته‌بود می‌خواهد
  خواند | خواند خواندند خوانده خوانده‌است خوانده‌اند خوانده‌بود می‌خواند می‌خوانند
  دانست | دانست دانستند دانسته دانسته‌است دانسته‌اند دانسته‌بود می‌داند می‌دانند
  نامید | نامید نامیدند نامیده نامیده‌است نامیده‌اند نامیده‌بود می‌نامد
  شمرد | شمرد شمردند شمرده شمرده‌است برمی‌شمارد
  ستود | ستود ستودند ستوده ستوده‌است
  گرفت | گرفت گرفتند گرفته گرفته‌است گرفته‌اند
  پرسید | پرسید پرسیدند پرسیده پرسیده‌است می‌پرسد
  زد | زد زدند زده زده‌است زده‌اند می‌زند
  آورد | آورد آورده آورده‌است آورده‌اند
  خورد | خورد خوردند خورده خورده‌است
  گذاشت | گذاشت گذاشتند گذاشته گذاشته‌است
  ورزید | ورزید ورزیدند ورزیده
  رساند | رساند رساندند رسانده
  خواهد‌کرد | خواهد‌کرد خواهند‌کرد
`

const forms = new Map(rows(FORMS).map(([lemma, list]) => [lemma!, list!.split(' ')]))

/** A cue in all its forms: its last word is a verb of the table, `negated` puts the negative particle on it. */
export function conjugate(cue: string, negated = false): string[] {
  const cut = cue.lastIndexOf(' ')
  const stem = cut < 0 ? '' : `${cue.slice(0, cut)}${HALF_SPACE}`
  const verb = cue.slice(cut + 1)
  const inflected = forms.get(verb)
  if (!inflected) return negated ? [] : [cue]
  return inflected.map((form) => `${stem}${negated ? negate(form) : form}`)
}

function negate(form: string): string {
  if (form === 'است' || form === 'هست') return 'نیست'
  return form === 'هستند' ? 'نیستند' : `ن${form}`
}

const SINGULAR = 'خواند داند رساند ماند'.split(' ')

/** Whether a form of the table stands for several. */
export function isPlural(form: string): boolean {
  return form.endsWith('ند') && !SINGULAR.some((ending) => form.endsWith(ending))
}

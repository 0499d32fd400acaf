import { readFileSync, writeFileSync } from 'node:fs'
import { HALF_SPACE } from '../src/text/characters.ts'
import { frontCode } from '../src/text/half-spaces-table.ts'

const OUT = new URL('../src/lang/fa/half-space-data.ts', import.meta.url)
const DICTIONARY = new URL('../node_modules/dictionary-fa/index.dic', import.meta.url)

/** Compounds stay joined when they begin or end with one of these, or stand in `JOINED`. */
const JOINING_HEADS = split('هم خوش دل دست پیش چشم نام سر گل یک آن این همین همان هیچ گرم نگه')
const JOINING_TAILS = split(
  'گر گری گاه دان مند زار وند گانه طور جا ها رو تر شنبه چه گونه کاری کار یار بار بال سال سالی گون سرد قدر حال ماه',
)
const PARTING = split('آنگاه هیچگاه همانگونه علیرغم خیلیها')
/** Joined more often than parted in news of the Fars agency (counted there), and a few more. */
const JOINED = split(`
  آبغوره آبمیوه آنجا آنرا آنها آنچه آنگونه آهنگساز اتوبوسرانی احوالپرسی ارزشیابی اساسنامه اسلامشهر
  امامزاده ایرانشهر اینجا اینطور اینها اینگونه باقیمانده بانکداری بخشدار بخشنامه بزرگراه بزرگنمایی
  بنیانگذار بهروز بیانگر بیتا بیجا بیجان بیداد بیراهه بیهوش بیهوشی بیچاره بیکار بیکاری تفنگدار تلاشگر
  توافقنامه توانبخشی جایگزینی جمهوریخواه جنابعالی جنایتکار جنگجو جهانبخش حقوقدان خدمتگزار خدمتگزاری
  خرمشهر خوشحال خوشنام خوشنویس دستگیر دستگیری دستیابی دلتنگ دلسوز دلسوزی دیماه ذیحجه ذیصلاح راستگو
  راهپیمایی راهکار راهیابی رضایتمندی روانشناختی روانشناس روشنفکر روشنفکری زندگینامه زیستگاه سازماندهی
  ساماندهی سبزیجات ستمدیده سخنران سفارتخانه سمپاشی سیاستمدار شاهراه علیرضا غافلگیر غربالگری غلامحسین
  غلامرضا فریبکاری فصلنامه فیلمنامه قالیباف قانونگذار قطعنامه ماهشهر مربیگری مرگبار میلیمتر نامبرده
  نامگذاری نشانگر نفتکش نگهداری نیمسال همبستگی همجوار همخوانی همزمان همسطح همسو همفکری همچنانکه همچنین
  وامدار وبگاه ورزشکار وزارتخانه ولیعصر پاسخگو پاسخگویی پاکسازی پسماند پژوهشگر پیشرفت پیشرفته پیشکسوت
  پیشگیری پیمانکار پیگیر پیگیری چشمداشت چشمگیر چنانچه کتابخانه کتابخوان کشتیرانی کلانشهر کمتر گرانبها
  گرانقدر گنهکار یکبار یکجا یکشنبه یکصد یکطرفه یکپارچه
`)
/** Comparatives and plurals that the dictionary holds joined; the endings are cut off by rule. */
const JOINED_ENDING = split(`
  آدمها آسانتر آسیبها اتوبوسها اروپائیها اروپاییها اسرائیلیها افزونتر انرژیهای ایستگاهها بازیها باشکوهتر باکتریها
  برداشتهای بزرگتر بوستانهای بیمارستانها بیماریها تروریستها تروریستهای تعاونیها تعاونیهای حساسترین خانمها خشونتها
  خواستهای خوشتر خیلیها درگیریها دشواریهای زوجهای زیستگاههای سایتهای سختتر سربها سرویسهای سریعتر سنتها سنتهای
  سیاستهای شخصیتها شهرداریها شهرستانها شهرستانهای صهیونیستها عالیتر عقبتر فزونتر فعالتر قویتر مالیاتهای ماهها
  ماههای محیطهای مطلوبتر مناسبتر مناسبترین میلیونها ناهنجاریهای نزدیکتر نشستهای نمایشگاهها همکاریها وحشتناکترین
  جوانتری مناسبتری مهمتری کوچکتری وسیعتر ویژگیها پالایشگاههای پانوشتها پرسشها پستهای پیشتر کاملتر کوتاهتر کوچکتر دهها
`)
const JOINED_INFLECTION = split('ی ان ها انه یان یانی انی یی یم م ش گان')

const entries = new Map<string, string>()
for (const line of readFileSync(DICTIONARY, 'utf8').split('\n').slice(1)) {
  const [word = '', flags = ''] = line.trim().split('/')
  if (word !== '' && !flags.includes('!!')) entries.set(word, (entries.get(word) ?? '') + flags)
}

const has = (word: string): boolean => entries.has(word)
const present = new Set<string>()
const past = new Set<string>()
for (const word of entries.keys()) {
  const form = /^می\u200c([^\u200c]+[دت])$/.exec(word)?.[1]
  if (form === undefined) continue
  if (hasForms(form)) past.add(form)
  if (form.endsWith('د') && hasForms(form.slice(0, -1))) present.add(form.slice(0, -1))
}
for (const stem of past) {
  if (!has(`می${HALF_SPACE}${stem}ه${HALF_SPACE}ام`)) past.delete(stem)
}

const forms = verbForms()
const plain = new Set<string>()
const compounds = new Map<string, string>()
for (const [word, flags] of entries) {
  if (word.includes(HALF_SPACE)) {
    if (!/می\u200c/.test(word) && !/\u200c(ام|ای|ایم|اید|اند)$/.test(word)) {
      compounds.set(word.replaceAll(HALF_SPACE, ''), word)
    }
  } else if (flags !== '' || !isVerbForm(word)) plain.add(word)
}
for (const word of JOINED_ENDING) plain.delete(word)
for (const [joined, parted] of compounds) {
  if (!plain.has(joined)) continue
  if (staysJoined(joined, parted)) compounds.delete(joined)
  else {
    plain.delete(joined)
    for (const ending of JOINED_INFLECTION) plain.delete(joined + ending)
    if (joined.endsWith('ه'))
      for (const ending of ['گی', 'گان']) plain.delete(joined.slice(0, -1) + ending)
  }
}

const table = frontCode([...plain, ...compounds.values()])
const source = `/**
 * Persian words and compounds, sorted and front-coded. Written by tools/build-half-spaces.ts from
 * dictionary-fa 2.0.0 (Lilak, Mostafa Sedaghat Joo, Apache-2.0); do not edit.
 */
export const table: string = \`${table}\`

/** Present stems of the same dictionary's verbs. */
export const presentStems: string = \`
${wrap([...present])}
\`

/** Past stems of the same dictionary's verbs. */
export const pastStems: string = \`
${wrap([...past])}
\`
`
writeFileSync(OUT, source)
console.log(
  `${plain.size} words, ${compounds.size} compounds, ${present.size} + ${past.size} verb stems, ` +
    `${Math.round(Buffer.byteLength(source) / 1024)} KiB`,
)

function hasForms(stem: string): boolean {
  return has(`می${HALF_SPACE}${stem}م`) && has(`می${HALF_SPACE}${stem}ند`)
}

function split(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}

function staysJoined(joined: string, parted: string): boolean {
  if (PARTING.has(joined)) return false
  const parts = parted.split(HALF_SPACE)
  return (
    JOINED.has(joined) ||
    JOINING_HEADS.has(parts[0]!) ||
    JOINING_TAILS.has(parts.at(-1)!) ||
    parts[0]!.length < 2
  )
}

function verbForms(): Set<string> {
  const all = new Set<string>()
  for (const stem of present) {
    for (const ending of ['', 'م', 'ی', 'د', 'یم', 'ید', 'ند']) all.add(stem + ending)
  }
  for (const stem of past) {
    for (const ending of ['', 'م', 'ی', 'یم', 'ید', 'ند', 'ه']) all.add(stem + ending)
  }
  return all
}

function isVerbForm(word: string): boolean {
  const rest = word.replace(/^(بر|در|باز|فرا|فرو|وا|ور)(?=.{2})/, '')
  return [word, rest].some(
    (form) =>
      forms.has(form) ||
      (/^[نبم]/.test(form) &&
        (forms.has(form.slice(1)) || forms.has(form.slice(2)) || forms.has(`آ${form.slice(2)}`))),
  )
}

function wrap(words: string[]): string {
  const rows: string[] = ['']
  for (const word of words.sort()) {
    if (rows.at(-1)!.length + word.length > 96) rows.push('')
    rows[rows.length - 1] += (rows.at(-1) === '' ? '' : ' ') + word
  }
  return rows.join('\n')
}

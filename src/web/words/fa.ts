import type { Counted, Words } from './words.ts'

const counted =
  (noun: string): Counted =>
  (count) =>
    `${count.toLocaleString('fa')} ${noun}`

/** The desk in Persian. */
export const fa: Words = {
  code: 'fa',
  direction: 'rtl',
  name: 'فارسی',
  numbers: 'fa',
  calendar: 'fa-IR-u-ca-persian',
  nav: {
    inbox: 'ورودی',
    stories: 'ماجراها',
    statements: 'گفته‌ها',
    timeline: 'گاه‌شمار',
    actors: 'کنشگران',
    review: 'بازبینی',
    label: 'بخش‌های میز کار',
    skip: 'رفتن به متن',
  },
  search: {
    label: 'جست‌وجو',
    go: 'بجوی',
    hint: 'نامی به هر خط، یا چند واژه',
    found: (count, isMore) => (isMore ? `بیش از ${count} یافت شد` : `${count} یافت شد`),
    nothing: 'چیزی یافت نشد. با واژه‌های کمتر یا املای دیگری از نام بیازمایید.',
    meant: (word) => `${word} یعنی`,
    remove: (word) => `برداشتن ${word}`,
    newest: 'تازه‌ترین‌ها',
    best: 'نزدیک‌ترین‌ها',
    compact: 'فشرده',
    full: 'کامل',
    more: 'پیشین‌ها',
    narrow: 'محدود کردن',
    feed: 'دنبال کردن با خوراک',
    fields: {
      speaker: 'گوینده',
      stance: 'موضع',
      kind: 'گونه',
      outlet: 'رسانه',
      origin: 'خاستگاه',
      language: 'زبان',
      via: 'از راه',
    },
  },
  stances: {
    asserts: 'می‌گوید',
    denies: 'تکذیب می‌کند',
    claims: 'ادعا می‌کند',
    pledges: 'وعده می‌دهد',
    thanks: 'سپاس می‌گوید',
    accuses: 'متهم می‌کند',
    hopes: 'امیدوار است',
    warns: 'هشدار می‌دهد',
    condemns: 'محکوم می‌کند',
    proposes: 'پیشنهاد می‌دهد',
    asks: 'می‌خواهد',
    agrees: 'موافق است',
    praises: 'می‌ستاید',
    supports: 'پشتیبانی می‌کند',
    declines: 'از پاسخ خودداری می‌کند',
    confirms: 'تأیید می‌کند',
  },
  kinds: { direct: 'عین گفته', indirect: 'به بیان خبرنگار', mixed: 'هر دو' },
  languages: { fa: 'فارسی', ar: 'عربی', en: 'انگلیسی' },
  view: {
    language: 'زبان',
    theme: 'روشن و تیره',
    light: 'روشن',
    dark: 'تیره',
    auto: 'مانند سیستم',
    keys: 'کلیدها',
  },
  unknown: {
    outlet: 'رسانهٔ نامعلوم',
    day: 'بی‌تاریخ',
    title: 'بی‌عنوان',
  },
  counts: {
    reports: counted('گزارش'),
    origins: counted('خاستگاه مستقل'),
    pages: counted('صفحه'),
    statements: counted('گفته'),
    stories: counted('ماجرا'),
  },
  problem: {
    missing: 'چنین صفحه‌ای اینجا نیست.',
    home: 'رفتن به ماجراها',
  },
}

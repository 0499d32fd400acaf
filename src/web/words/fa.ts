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
  },
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

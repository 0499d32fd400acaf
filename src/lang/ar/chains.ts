import type { ChainWords } from '../../model/words/chains.ts'

/** The words of Arabic that name through whom a text came. */
export const chains: ChainWords = {
  openers: '',
  sentenceOpeners: '',
  quoting: `
    نقلا عن
    عن
  `,
  fillers: `
    مراسل
    مراسلنا
    موقع
  `,
  reporters: 'علمت',
  datelines: 'من',
  interviews: `
    مقابلة
    مقابلته
    مقابلات
    لقاء
    لقائه
    حوار
    حواره
    حديث
    حديثه
    تصريح
    تصريحه
    تصريحات
    تصريحاته
    اتصال
    مداخلة
    مداخلته
    شاشة
    بيان
    مقال
    مقاله
  `,
  partners: 'مع إلى عبر على في أوردتها نقلتها نشرتها',
  addressing: 'ل إلى',
  anaphors: `
    بحسب الوكالة
    وفقا للوكالة
    بحسب الصحيفة
    وفقا للصحيفة
    بحسب المصدر ذاته
    وفق المصدر ذاته
    بحسب المصدر نفسه
    وفق المصدر نفسه
  `,
  credits: `
    المصدر
    مصدر الخبر
    المصادر
    نقلا عن
    بحسب
    حسب
    وكالات
  `,
  naming: '',
  homeCountries: '',
  interviewHolds: 'run',
}

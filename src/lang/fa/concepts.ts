import type { ConceptWords } from '../../model/words/concepts.ts'
import { withVerbForms } from './concept-forms.ts'
import { newsConcepts } from './concepts-news.ts'

/** The Persian words of the news. */
export const concepts: ConceptWords = {
  concepts: withVerbForms(newsConcepts),
  beginnings: '',
  endings: `
ها
های
هایی
هایش
هایشان
هایم
هایمان
هایتان
هاست
ی
یی
ای
یان
تر
تری
ترین
ترین‌ها
ان
انی
انش
انشان
ان‌ها
گان | ه
گانی | ه
گی | ه
ات
ین
ش
شان
مان
تان
اش
ایم
اند
است
ست
`,
  negations: `
    نیست
    نیستند
    نبود
    نبودند
    نبوده
    نباشد
    نکرد
    نکردند
    نکرده
    نمی‌کند
    نمی‌کنند
    نکند
    نشد
    نشده
    نمی‌شود
    نشود
    ندارد
    ندارند
    نداشت
    نداشته
    نداد
    نداده
    نمی‌دهد
    نخواهد
    نخواهند
    نباید
    نمی‌تواند
    نمی‌توان
    بدون
    هیچ‌گونه
    هرگز
    تکذیب
    کذب
  `,
  falseNegations: `
    نه تنها
  `,
  pointers: `
    این ادعا
    این ادعاها
    این خبر
    این اخبار
    این گزارش
    این گزارش‌ها
    این اتهامات
    این اتهام
    چنین ادعایی
    چنین خبری
    چنین گزارش‌هایی
    این موضوع
    این مسئله
    ادعاهای مطرح شده
    خبر منتشر شده
  `,
  fillers: 'بی‌اساس دروغ نادرست کاملا واقعیت صحت کذب است نیست ندارد تکذیب شد کرد می‌شود',
  distancing: `
    مدعی
    ادعا
    زعم
  `,
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ar } from '../../lang/ar/index.ts'
import { en } from '../../lang/en/index.ts'
import { fa } from '../../lang/fa/index.ts'
import type { LanguagePack } from '../../model/pack.ts'
import { tokenise } from '../../text/tokens.ts'
import { sentenceFacts } from './sentence-facts.ts'

function figuresOf(text: string, pack: LanguagePack): string {
  const tokens = tokenise(text)
  const place = { text, tokens, pack, isDate: () => false, isName: () => false }
  const { figures } = sentenceFacts({ from: 0, to: tokens.length }, place)
  return figures
    .flatMap(({ values }) => values)
    .map(({ value, to, sense, of }) => {
      const sign = { exact: '', about: '~', more: '>', less: '<' }[sense]
      return `${sign}${value}${to === value ? '' : `-${to}`}${of === null ? '' : ` ${of}`}`
    })
    .join(', ')
}

const rows: readonly (readonly [LanguagePack, string, string])[] = [
  [fa, 'حدود ۱۱ هزار سرباز اعزام شدند', '~11000 soldier'],
  [fa, 'بین ۱۰ تا ۱۲ هزار سرباز', '10000-12000 soldier'],
  [fa, 'بیش از یک میلیون و دویست هزار سرباز', '>1200000 soldier'],
  [fa, 'یک‌ونیم میلیون سرباز', '1500000 soldier'],
  [fa, 'یک و نیم میلیون سرباز', '1500000 soldier'],
  [fa, 'سه هزار و ۵۰۰ سرباز', '3500 soldier'],
  [fa, '۲/۵ میلیون سرباز', '2500000 soldier'],
  [fa, 'بیست و پنج سرباز و یک سرباز', '25 soldier'],
  [fa, '۱۲٬۵۰۰ سرباز', '12500 soldier'],
  [fa, '۵۰ درصد', '50 percent'],
  [fa, '۵۰٪ از آن', '50 percent'],
  [fa, '۵۰۰ هزار میلیارد تومان', '500000000000000 toman'],
  [fa, 'در سال ۱۴۰۲ و ماده ۵ و اس-۴۰۰', ''],
  [fa, 'ساعت ۱۵:۳۰ با تلفن ۰۲۱-۸۸۸۰', ''],
  [fa, '۵۰ هزار تن گندم و ۱۲ تن کشته', '50000 ton, 12 dead'],
  [fa, 'انفجار ۱۲ کشته و ۳۰ زخمی بر جای گذاشت', '12 dead, 30 wounded'],
  [fa, '۱۱ هزار نفر از سربازان', '11000 soldier'],
  [ar, 'مقتل 12 شخصا وإصابة 30 آخرين', '12 dead, 30 wounded'],
  [ar, 'نحو عشرة آلاف جندي', '~10000 soldier'],
  [ar, 'بين 10 آلاف و12 ألف جندي', '10000-12000 soldier'],
  [ar, 'مليونان ونصف المليون جندي', '2500000 soldier'],
  [ar, 'ثلاثة آلاف وخمسمئة جندي', '3500 soldier'],
  [ar, 'مئة وخمسة وعشرين جنديا', '125 soldier'],
  [ar, 'أكثر من ألفي جندي', '>2000 soldier'],
  [ar, 'نصف مليون جندي', '500000 soldier'],
  [ar, 'من 10 إلى 12 ألف جندي', '10000-12000 soldier'],
  [ar, '١٢٫٥ في المئة', '12.5 percent'],
  [ar, 'خمسة عشر جنديا', '15 soldier'],
  [ar, 'رؤية 2030 والمادة 5', ''],
  [en, '10 to 12 thousand troops', '10000-12000 soldier'],
  [en, 'about half a million soldiers', '~500000 soldier'],
  [en, 'two and a half million troops', '2500000 soldier'],
  [en, 'more than 3,500 troops and a soldier', '>3500 soldier'],
  [en, 'twenty-five soldiers in 2024', '25 soldier'],
  [en, 'one hundred and twenty soldiers', '120 soldier'],
  [en, '$5 billion and 12.5%', '5000000000 dollar, 12.5 percent'],
  [en, 'F-16 jets, a 2-1 win, the 20th article 5', ''],
]

test('figures are read with their range, their sense, and what they count', () => {
  for (const [pack, text, expected] of rows) assert.equal(figuresOf(text, pack), expected, text)
})

test('a sentence without numbers gives no figure', () => {
  assert.equal(figuresOf('a soldier and the treaty of half the world', en), '')
})

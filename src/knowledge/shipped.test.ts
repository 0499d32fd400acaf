import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rows } from '../text/lines.ts'
import { tokenise } from '../text/tokens.ts'
import { ar } from '../lang/ar/index.ts'
import { shippedKnowledge } from './shipped.ts'

const proclitics = rows(ar.spelling.proclitics).map(([prefix = '', hidden = '']) => ({
  prefix,
  hidden,
}))
const knowledge = shippedKnowledge({ ar: proclitics })

function found(language: string, text: string): string[] {
  const tokens = tokenise(text)
  return knowledge
    .names(language)
    .find(tokens, 0, tokens.length)
    .filter(({ value }) => !value.needsCompany)
    .map(({ value }) => `${value.known.name} (${value.form})`)
}

const PERSIAN: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['به گزارش خبرگزاری مهر از مسکو', ['Mehr News Agency (full)', 'Russia (capital)']],
  [
    'ایسنا به نقل از خبرگزاری مرکزی کره نوشت',
    ['Iranian Students News Agency (full)', 'Korean Central News Agency (full)'],
  ],
  [
    'کیم جونگ‌اون و پوتین در پیونگ‌یانگ',
    ['Kim Jong Un (full)', 'Vladimir Putin (short)', 'North Korea (capital)'],
  ],
  ['کرهشمالی و کره جنوبی', ['North Korea (full)', 'South Korea (full)']],
  ['آمريكايي‌ها و ایرانیان', ['United States (adjective)', 'Iran (adjective)']],
  ['وزارت امور خارجه روسیه پاسخ داد', ['Ministry of Foreign Affairs of Russia (full)']],
  [
    'وزارت خارجه آمریکا و کاخ سفید',
    ['United States Department of State (full)', 'White House (full)'],
  ],
  ['سفارت بلژیک بسته است', ['Embassy of Belgium (full)']],
]

const ARABIC: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['وذكرت وكالة رويترز في لندن', ['Reuters (full)', 'United Kingdom (capital)']],
  ['وللعراق وبالسعودية', ['Iraq (full)', 'Saudi Arabia (short)']],
  ['الخارجية الأميركية والكرملين', ['United States Department of State (short)', 'Kremlin (full)']],
  ['وزارة الدفاع اليابانية', ['Ministry of Defence of Japan (full)']],
  ['الإيرانيون والروس', ['Iran (adjective)', 'Russia (adjective)']],
  ['قناة الجزيرة ووكالة (أ ف ب)', ['Al Jazeera (full)', 'Agence France-Presse (full)']],
]

for (const [text, names] of PERSIAN) {
  test(`finds in Persian: ${text}`, () => assert.deepEqual(found('fa', text), names))
}

for (const [text, names] of ARABIC) {
  test(`finds in Arabic: ${text}`, () => assert.deepEqual(found('ar', text), names))
}

test('does not take a common word for a name', () => {
  assert.deepEqual(found('fa', 'با مهر و محبت در میزان شیرینی'), [])
  assert.deepEqual(found('ar', 'في العالم اليوم وفي الحياة وهذا الوطن'), [])
})

test('a capital brings the city with it', () => {
  const tokens = tokenise('سئول')
  const value = knowledge.names('fa').at(tokens, 0, 1)?.value
  assert.equal(value?.known.name, 'South Korea')
  assert.equal(value?.place?.name, 'Seoul')
})

test('an entity is found by its id, a body of a pattern too', () => {
  assert.equal(knowledge.byId('Q7747')?.name, 'Vladimir Putin')
  assert.equal(knowledge.byId('foreign-ministry@RU')?.name, 'Ministry of Foreign Affairs of Russia')
  assert.equal(knowledge.byId('foreign-ministry@XX'), undefined)
  assert.equal(knowledge.byId('no-such-id'), undefined)
})

test('an outlet is found by its host, subdomains tried without', () => {
  assert.equal(knowledge.outletOfHost('www.isna.ir')?.name, 'Iranian Students News Agency')
  assert.equal(knowledge.outletOfHost('ARABIC.rt.com')?.name, 'RT')
  assert.equal(knowledge.outletOfHost('example.org'), undefined)
  assert.equal(knowledge.outletOfHost('ir'), undefined)
})

test('an office is held by one person on a day', () => {
  const holder = (office: string, state: string, day: string) =>
    knowledge.holder(office, state, day)?.person.name
  assert.equal(holder('president', 'US', '2016-05-01'), 'Barack Obama')
  assert.equal(holder('president', 'US', '2024-06-19'), 'Joe Biden')
  assert.equal(holder('foreign-minister', 'RU', '2024-06-19'), 'Sergey Lavrov')
  assert.equal(holder('president', 'US', '1950-01-01'), undefined)
  assert.equal(holder('director-general', 'IAEA', '2022-01-01'), 'Rafael Grossi')
})

test('names of nobody known are romanised', () => {
  assert.equal(knowledge.romanise('fa', 'حسین کلانتری'), 'Hossein Kalantari')
  assert.equal(knowledge.romanise('ar', 'صالح بن ناصر الجاسر'), 'Saleh bin Nasser Al-Jasser')
  assert.equal(knowledge.romanisation('fa', 'كاظم')?.kind, 'given')
})

test('a language without tables has no names', () => {
  assert.deepEqual(found('xx', 'Reuters'), [])
})

test('the tables hold enough', () => {
  const count = (kind: string) => knowledge.all.filter((entity) => entity.kind === kind).length
  assert.ok(count('outlet') >= 600)
  assert.ok(count('person') >= 600)
  assert.ok(count('state') >= 195)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { who, whoHolds } from './who.ts'
import { cpuNow } from '../../test/cpu-time.ts'

/** The label of the best candidate, and whether it stands out. */
function best(query: string, at: string | null = null): string {
  const [first, second] = who(query, { at }).candidates
  if (!first) return '-'
  return second && second.score > 0.9 * first.score ? `${first.name}?` : first.name
}

const MEANT: readonly (readonly [query: string, at: string | null, name: string])[] = [
  ['پوتین', null, 'Vladimir Putin'],
  ['بوتين', null, 'Vladimir Putin'],
  ['vladimir putin', null, 'Vladimir Putin'],
  ['Путин', null, 'Vladimir Putin'],
  ['푸틴', null, 'Vladimir Putin'],
  ['세르게이 라브로프', null, 'Sergey Lavrov'],
  ['Лавров Сергей', null, 'Sergey Lavrov'],
  ['Zelensky', null, 'Volodymyr Zelenskyy'],
  ['ولادمیر پوتن', null, 'Vladimir Putin'],
  ['رئیس جمهور پوتین', null, 'Vladimir Putin'],
  ['رویترز', null, 'Reuters'],
  ['وزارت خارجه روسیه', null, 'Ministry of Foreign Affairs of Russia'],
  ['Kim Jong Un of North Korea', null, 'Kim Jong Un'],
  ['وزیر خارجه روسیه لاوروف', null, 'Sergey Lavrov'],
  ['وزیر خارجه کره شمالی', '2024-11-01', 'Choe Son-hui'],
  ['وزیر خارجه کره شمالی', '2019-01-01', 'Ri Yong-ho'],
  ['foreign minister of North Korea', '2024-11-01', 'Choe Son-hui'],
  ['رئيس الوزراء العراقي', '2021-05-01', 'Mustafa Al-Kadhimi'],
  ['سخنگوی کاخ سفید', '2023-05-01', 'Karine Jean-Pierre'],
  ['سخنگوی رئیس جمهور روسیه', '2024-05-01', 'Dmitry Peskov'],
  ['ملکه انگلیس', '2020-11-01', 'Elizabeth II'],
  ['المتحدثة باسم البيت الأبيض', '2025-06-01', 'Karoline Leavitt'],
  ['سرپرست ریاست جمهوری کره جنوبی', '2024-12-20', 'Han Duck-soo'],
  ['القائم بأعمال رئيس كوريا الجنوبية', '2024-12-20', 'Han Duck-soo'],
  ['acting president of South Korea', '2024-12-20', 'Han Duck-soo'],
  ['نماینده دائم روسیه در سازمان ملل', '2024-05-01', 'Vasily Nebenzya'],
  ['فرمانده نیروی قدس سپاه', '2024-05-01', 'Esmail Qaani'],
  ["Russia's foreign minister", '2024-05-01', 'Sergey Lavrov'],
  ['Russian foreign minister', '2024-05-01', 'Sergey Lavrov'],
  ['US president', '2023-05-01', 'Joe Biden'],
  ['UN secretary-general', '2012-01-01', 'Ban Ki-moon'],
  ['U.S. secretary of state', '2022-01-01', 'Antony Blinken'],
  ['ex-president of Brazil', '2024-05-01', 'Jair Bolsonaro'],
  ['President Putin', null, 'Vladimir Putin'],
  ['spokesman of the Russian president', '2024-05-01', 'Dmitry Peskov'],
  ['EU foreign policy chief', '2025-05-01', 'Kaja Kallas'],
  ['Kremlin spokesman', '2024-05-01', 'Dmitry Peskov'],
  ['الأمين العام للأمم المتحدة', '2012-01-01', 'Ban Ki-moon'],
  ['رئيسة المفوضية الأوروبية', '2024-05-01', 'Ursula von der Leyen'],
  ['رئیس مجلس شورای اسلامی', '2024-05-01', 'Mohammad Bagher Ghalibaf'],
]

for (const [query, at, name] of MEANT) {
  test(`“${query}” ${at ?? ''} means ${name}`, () => assert.equal(best(query, at), name))
}

test('a former holder is each of those before, the latest first', () => {
  const { candidates } = who('رئيس الوزراء العراقي السابق', { at: '2024-11-01' })
  assert.deepEqual(
    candidates.slice(0, 2).map(({ name }) => name),
    ['Mustafa Al-Kadhimi', 'Adil Abdul-Mahdi'],
  )
  assert.ok(candidates[0]!.score > candidates[1]!.score)
})

test('says in words that the last known holder answers where no day is given', () => {
  const { candidates, notes } = who('رئیس‌جمهور روسیه')
  assert.match(candidates[0]!.features[0]!.reason, /president of Russia, the last known: since/)
  assert.match(notes.join(), /no day is given/)
})

test('a common word is shown with the remark that it needs company', () => {
  const [mehr] = who('مهر').candidates
  assert.equal(mehr?.id, 'mehr')
  assert.ok(mehr.features.some(({ feature, weight }) => feature === 'common word' && weight < 0))
})

test('a family name means whoever bears it', () => {
  const names = who('لاریجانی').candidates.map(({ name }) => name)
  assert.deepEqual(names.slice(0, 2), ['Ali Larijani', 'Sadeq Larijani'])
})

test('a spelling tells what its likeness was made of', () => {
  const [feature] = who('Путин').candidates[0]!.features
  assert.equal(feature?.feature, 'spelling')
  assert.ok(feature.parts!.some(({ reason }) => reason.includes('~')))
})

test('a capital means its state and the city', () => {
  const { candidates } = who('تهران')
  assert.deepEqual(
    candidates
      .slice(0, 2)
      .map(({ kind }) => kind)
      .sort(),
    ['place', 'state'],
  )
})

test('an office holder who is not the one named comes behind', () => {
  const { candidates } = who('وزیر خارجه روسیه پوتین', { at: '2024-11-01' })
  assert.equal(candidates[0]?.name, 'Vladimir Putin')
  assert.match(candidates[0].features.map(({ reason }) => reason).join(), /not known as foreign/)
})

test('does not name anybody where nobody is known to have held the office on the day', () => {
  const { candidates, notes } = who('وزیر خارجه کره شمالی', { at: '1950-01-01' })
  assert.ok(candidates.every(({ kind }) => kind !== 'person'))
  assert.match(
    notes.join(),
    /no foreign minister of North Korea is known for 1950-01-01; known are/,
  )
})

test('does not name anybody for words that mean nobody', () => {
  const { candidates, notes } = who('qwrtpsd')
  assert.deepEqual(candidates, [])
  assert.match(notes.join(), /no name or office/)
})

test('gives as many candidates as are asked for', () => {
  assert.equal(who('رئیس‌جمهور', { limit: 3 }).candidates.length, 3)
})

test('an office without its state is first that of most readers of the language', () => {
  const [first, second] = who('رئیس‌جمهور', { at: '2024-11-01' }).candidates
  assert.equal(first?.country, 'IR')
  assert.ok(second && second.score < first.score)
})

test('does not take a part of a longer name for a name', () => {
  const { candidates } = who('القيادة المركزية الأمريكية')
  assert.deepEqual(
    candidates.map(({ id }) => id),
    ['centcom'],
  )
})

test('who holds an office on a day is one person or nobody', () => {
  assert.equal(whoHolds('رئیس جمهور روسیه', { at: '2010-05-01' })?.person, 'dmitry-medvedev')
  assert.equal(whoHolds('president of Russia', { at: '2024-05-01' })?.person, 'Q7747')
  assert.equal(whoHolds('رئیس جمهور', { at: '2024-05-01' }), null)
  assert.equal(whoHolds('پوتین', { at: '2024-05-01' }), null)
  assert.equal(whoHolds('وزیر خارجه کره شمالی', { at: '1950-01-01' }), null)
})

const REFUSED: readonly (readonly [what: string, query: string])[] = [
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['marks alone', '؟!… «»'],
  ['figures alone', '۱۲۳ 45'],
  ['control characters alone', '\u0000\u0007\u001b'],
  ['a page', 'رئیس جمهور '.repeat(10_000)],
]

for (const [what, query] of REFUSED) {
  test(`does not answer ${what}, and says so at once`, () => {
    const start = cpuNow()
    assert.throws(() => who(query), { code: 'bad-argument' })
    assert.ok(cpuNow() - start < 50)
  })
}

const STRANGE: readonly string[] = [
  '\u0000پوتین\u0007',
  'پوتین\ud800',
  '((((((((((پوتین'.padEnd(300, '('),
  'رئیس '.repeat(60),
  'وزير الخارجية '.repeat(20),
  'a '.repeat(149),
  '‏‏‏پوتین‏',
]

for (const query of STRANGE) {
  test(`answers ${JSON.stringify(query.slice(0, 14))}`, () => {
    assert.ok(Array.isArray(who(query).candidates))
  })
}

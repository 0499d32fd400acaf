import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareNames, NAME_THRESHOLDS } from './compare-names.ts'

type Pair = readonly [one: string, other: string]

/** Spellings of one name. */
const SAME: readonly Pair[] = [
  ['پوتین', 'Putin'],
  ['پوتین', 'بوتين'],
  ['ولادیمیر پوتین', 'Владимир Путин'],
  ['Лавров Сергей', 'سرگئی لاوروف'],
  ['Kim Jong-un', 'کیم جونگ اون'],
  ['김정은', 'Kim Jong-un'],
  ['문재인', 'Мун Чжэ Ин'],
  ['문재인', 'Moon Jae-in'],
  ['Си Цзиньпин', 'شي جين بينغ'],
  ['시진핑', 'Xi Jinping'],
  ['علی خامنه‌ای', 'Ali Khamenei'],
  ['علي خامنئي', 'Али Хаменеи'],
  ["Ali Khamene'i", 'Ali Khamenei'],
  ['محمد بن سلمان', 'Мухаммед ибн Салман'],
  ['Dmitry Medvedev', 'Dmitri Medvedyev'],
  ['Mohammad Javad Zarif', 'محمدجواد ظریف'],
  ['Tehran', '테헤란'],
  ['Vienna International Airport', 'Vienna Airport'],
  ['کره شمالی', 'Северная Корея'],
  ['Южная Осетия', 'اوستیای جنوبی'],
]

/** Names of two, which a careless eye takes for one. */
const DIFFERENT: readonly Pair[] = [
  ['Kim Jong-un', 'کیم جونگ ایل'],
  ['Kim Jong-un', '김정일'],
  ['Iran', 'العراق'],
  ['ایران', 'Ирак'],
  ['Niger', 'نیجریه'],
  ['Niger', 'Нигерия'],
  ['Austria', 'استرالیا'],
  ['Austria', 'Австралия'],
  ['محمد بن سلمان', 'Mohammad bin Zayed'],
  ['باقری کنی', 'Bagheri'],
  ['حسن روحانی', 'Hossein Rouhani'],
  ['هادی خامنه‌ای', 'Ali Khamenei'],
  ['کره شمالی', 'South Korea'],
  ['Южный Судан', 'Sudan'],
  ['West Virginia', 'ویرجینیا'],
  ['محمد', 'Mohammad Khatami'],
]

for (const [one, other] of SAME) {
  test(`${one} and ${other} are spellings of one name`, () => {
    const { score } = compareNames(one, other)
    assert.ok(score >= NAME_THRESHOLDS.normal, String(score))
    assert.equal(compareNames(other, one).score, score)
  })
}

for (const [one, other] of DIFFERENT) {
  test(`${one} and ${other} are not spellings of one name`, () => {
    const { score } = compareNames(one, other)
    assert.ok(score < NAME_THRESHOLDS.normal, String(score))
  })
}

test('a score is the weighted sum of its features, which have reasons', () => {
  const { score, features } = compareNames('محمد بن سلمان', 'Mohammad bin Zayed')
  assert.ok(score < NAME_THRESHOLDS.loose)
  const conflict = features.find(({ name }) => name === 'conflict')
  assert.match(conflict!.reason, /سلمان \/ Zayed/)
  assert.ok(features.every(({ weight, reason }) => Number.isFinite(weight) && reason !== ''))
})

test('names without letters score nothing', () => {
  assert.deepEqual(compareNames('', 'Putin'), { score: 0, features: [] })
  assert.deepEqual(compareNames('123', '習近平'), { score: 0, features: [] })
})

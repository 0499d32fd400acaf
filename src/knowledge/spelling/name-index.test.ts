import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildNameIndex } from './name-index.ts'

const NAMES: readonly (readonly [value: string, name: string])[] = [
  ['putin', 'Vladimir Putin'],
  ['lavrov', 'Sergey Lavrov'],
  ['kim', 'Kim Jong-un'],
  ['moon', '문재인'],
  ['xi', 'Си Цзиньпин'],
  ['khamenei', 'علی خامنه‌ای'],
  ['khamenei', 'Ali Khamenei'],
  ['salman', 'Mohammed bin Salman'],
  ['zayed', 'محمد بن زايد'],
  ['oman', 'Oman'],
]
const index = buildNameIndex(NAMES.map(([value, name]) => ({ name, value })))

const ASKED: readonly (readonly [name: string, value: string])[] = [
  ['ولادیمیر پوتین', 'putin'],
  ['Лавров Сергей', 'lavrov'],
  ['김정은', 'kim'],
  ['Мун Чжэ Ин', 'moon'],
  ['شي جين بينغ', 'xi'],
  ['하메네이', 'khamenei'],
  ['Мухаммед ибн Салман', 'salman'],
  ['Mohammad bin Zayed', 'zayed'],
  ['عُمان', 'oman'],
]

for (const [name, value] of ASKED) {
  test(`finds ${name}`, () => assert.equal(index.find(name)[0]?.value, value))
}

test('a value is told once, with reasons', () => {
  const found = index.find('Али Хаменеи')
  assert.equal(found.filter(({ value }) => value === 'khamenei').length, 1)
  assert.ok(found[0]!.score > 0.6)
  assert.ok(found[0]!.features.some(({ reason }) => reason.includes('~')))
})

test('keeps to the limit and to the least score', () => {
  assert.equal(index.find('Mohammed bin Salman', { limit: 1 }).length, 1)
  assert.ok(index.find('Mohammed bin Salman', { least: 0.5 }).every(({ score }) => score >= 0.5))
})

test('does not find what sounds like nothing there', () => {
  assert.deepEqual(index.find('Ngozi Okonjo-Iweala', { least: 0.5 }), [])
  assert.deepEqual(index.find(''), [])
  assert.deepEqual(buildNameIndex<string>([]).find('Putin'), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldWord } from '../../text/fold.ts'
import { namesAgree } from './same-name.ts'

const cases: readonly (readonly [one: string, other: string, agree: boolean])[] = [
  ['بهروز نیک‌سیرت', 'نیک‌سیرت', true],
  ['چوئی سون هوی', 'هوئی', true],
  ['محمد حسین میری', 'محمد میری', true],
  ['کیم جونگ اون', 'کیم', true],
  ['بهروز نیک‌سیرت', 'بهروز دلشادپور', false],
  ['بهروز نیک‌سیرت', 'کاوه نیک‌سیرت', false],
  ['بهروز', 'پرویز', false],
]

for (const [one, other, agree] of cases) {
  test(`${one} ${agree ? 'is' : 'is not'} ${other}`, () => {
    assert.equal(namesAgree(words(one), words(other)), agree)
  })
}

function words(name: string): string[] {
  return name.split(' ').map((word) => foldWord(word))
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { soundLetters } from './sound-letters.ts'
import { toSounds } from './to-sounds.ts'

const { letters, scripts } = soundLetters()

function sounds(name: string): string {
  return toSounds(name)
    .map((word) => [...word.letters].map((id) => letters[id]!.name).join(' '))
    .join(' | ')
}

const CASES: readonly (readonly [name: string, sounds: string])[] = [
  ['Putin', 'p u t i n'],
  ['Пушкин', 'p u sh k i n'],
  ['Си Цзиньпин', 's i | j/ts i n p i n'],
  ['시진핑', 's/sh i j/z i n:end p/f i ng'],
  ['헝가리', 'h/kh o/e:eo ng:g a r/l i'],
  ['پوتین', 'p u/o/w/v t y/i/e n'],
  ['خامنه‌ای', 'kh a m n h/e/a:end a i/y/e:end'],
  ['Vučić', 'v u ch i ch'],
  ['Moon Jae-in', 'm u/o:oo n | j/zh/h/y a e:end | i n'],
  ['LS전선', 'l s | j/z o/e:eo n:end s/sh o/e:eo n:end'],
]

for (const [name, expected] of CASES) {
  test(`reads the sounds of ${name}`, () => assert.equal(sounds(name), expected))
}

test('Arabic presentation forms and vowel signs read as plain letters', () => {
  assert.equal(sounds('ﻣﺤﻤﺪ'), sounds('مُحَمَّد'))
})

test('does not read scripts that the table lacks, digits and signs', () => {
  assert.deepEqual(toSounds('習近平 14 — !'), [])
})

test('a name of a million letters stays small', () => {
  assert.ok(toSounds('ab '.repeat(400_000)).length <= 24)
  assert.ok(toSounds('a'.repeat(1_000_000))[0]!.letters.length <= 60)
})

test('each letter knows its script', () => {
  assert.deepEqual(scripts, ['latin', 'arab', 'cyrillic', 'hangul'])
  assert.ok(letters.slice(1).every(({ script }) => script >= 0))
})

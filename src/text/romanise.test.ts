import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseRomaniseRules } from './romanise-rules.ts'
import { romanise } from './romanise.ts'
import { cpuNow } from '../../test/cpu-time.ts'

const rules = parseRomaniseRules([
  '*\tshort\ta\t\t',
  'ا\tvowel\ta\t\t',
  'ب\tconsonant\tb\t\t',
  'ر\tconsonant\tr\t\t',
  'ن\tconsonant\tn\t\t',
  'ه\tconsonant\th\th\teh',
  'و\tglide\tv\tou\tou',
  'ی\tglide\ty\ti\ti',
  'زاده\tsuffix\tzadeh\t\t',
  'ال\tprefix\tal-\t\t',
  'بن\tword\tbin\t\t',
  'عبد\tjoin\tabd\t\t',
  'ال12ی3ی\tpattern\t1u2ai3i\t\t',
  'ی\tending\ti\t\t',
])
const table = new Map([
  ['نوری', 'Nouri'],
  ['بهر', 'Bohr'],
  ['عبدالنور', 'Abdelnour'],
])
const names = (word: string) => table.get(word)
const label = (name: string) => romanise(name, { rules, names })

test('a name of the tables comes first', () => {
  assert.equal(label('نوری'), 'Nouri')
})

test('an opening consonant without a vowel gets the short one, a closing one does not', () => {
  assert.equal(label('بربر'), 'Barbar')
  assert.equal(label('برنا'), 'Barna')
})

test('a participle gets its vowel, a longer word does not', () => {
  const told = parseRomaniseRules([
    '*\tparticiple\te\t\t',
    'ا\tvowel\ta\t\t',
    'ب\tconsonant\tb\t\t',
    'ر\tconsonant\tr\t\t',
    'ی\tglide\ty\ti\ti',
  ])
  const spelt = (name: string) => romanise(name, { rules: told })
  assert.equal(spelt('بارب'), 'Bareb')
  assert.equal(spelt('باربی'), 'Barebi')
  assert.equal(spelt('باربار'), 'Barbar')
  assert.equal(label('بارب'), 'Barb')
})

test('a glide is a consonant at the start and before a vowel, else a vowel', () => {
  assert.equal(label('ور'), 'Var')
  assert.equal(label('نور'), 'Nour')
  assert.equal(label('بیار'), 'Bayar')
})

test('a final consonant behind a consonant takes its ending', () => {
  assert.equal(label('باره'), 'Bareh')
  assert.equal(label('راه'), 'Rah')
})

test('endings, articles and particles have their own spelling', () => {
  assert.equal(label('نوری\u200cزاده'), 'Nourizadeh')
  assert.equal(label('نوریزاده'), 'Nourizadeh')
  assert.equal(label('نور بن البار'), 'Nour bin Al-Bar')
  assert.equal(label('عبد النور'), 'Abdelnour')
})

test('a word behind the article is spelled by its shape, and by the name of the tables in it', () => {
  assert.equal(label('البریبی'), 'Al-Buraibi')
  assert.equal(label('البهری'), 'Al-Bohri')
})

test('a shape does not fit a word without the article, nor vowels', () => {
  assert.equal(label('بریبی'), 'Baribi')
  assert.equal(label('الباینی'), 'Al-Baini')
})

test('a name in Latin letters is not changed', () => {
  assert.equal(label('Rami 2'), 'Rami 2')
})

test('a label is never empty where the name has a letter or a digit', () => {
  const letters = 'ابرنهویزدعالي كe3\u200c\u064b '.split('')
  const name = fc.array(fc.constantFrom(...letters)).map((picked) => picked.join(''))
  fc.assert(
    fc.property(name, (text) => {
      const made = label(text)
      if (/[\p{L}\p{N}]/u.test(text)) assert.notEqual(made, '')
      assert.ok(!/\s\s/.test(made))
    }),
  )
})

test('a megabyte of one letter is read in linear time', () => {
  const started = cpuNow()
  label('ب'.repeat(1_000_000))
  assert.ok(cpuNow() - started < 3000)
})

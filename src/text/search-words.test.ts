import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ar } from '../lang/ar/index.ts'
import { fa } from '../lang/fa/index.ts'
import type { SearchPack } from './search-words.ts'
import { searchWords, withProclitics } from './search-words.ts'

const wordsOf = (text: string, pack: SearchPack) => searchWords(text, pack).map(({ word }) => word)

test('spellings and forms of one word are searched as one', () => {
  const rows: [SearchPack, ...string[]][] = [
    [fa, 'می‌کند', 'می کند', 'ميكند'],
    [fa, 'سازمان', 'سازمان‌ها', 'سازمان های', 'سازمانی'],
    [fa, 'ایران', 'ایرانی', 'ایرانی‌ها', 'ايران'],
    [ar, 'وزير', 'الوزير', 'والوزير', 'للوزير'],
    [ar, 'مسلم', 'المسلمين', 'مسلمون', 'المسلمات'],
    [ar, 'العربية', 'عربي', 'العَرَبيّ'],
  ]
  for (const [pack, first, ...others] of rows) {
    for (const other of others)
      assert.deepEqual(wordsOf(other, pack), wordsOf(first!, pack), `${other} as ${first}`)
  }
})

test('short words keep their letters', () => {
  assert.deepEqual(wordsOf('دختر', fa), ['دختر'])
  assert.deepEqual(wordsOf('الدم', ar), ['الدم'])
})

test('each word has the span that it was read from', () => {
  const text = 'او می کند، 12 بار'
  const words = searchWords(text, fa)
  assert.deepEqual(
    words.map(({ span }) => text.slice(...span)),
    ['او', 'می کند', '12', 'بار'],
  )
})

test('a word is looked for behind what is written together with it', () => {
  assert.ok(withProclitics('وزير', ar.search).includes('ووزير'))
  assert.deepEqual(withProclitics('وزیر', fa.search), ['وزیر'])
})

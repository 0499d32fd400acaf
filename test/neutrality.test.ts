import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../src/lang/index.ts'
import { sourceFiles } from './source-files.ts'

const files = sourceFiles('src/**/*.{ts,tsx}')
const core = files.filter(
  ({ path }) =>
    !path.startsWith('src/lang/') && !path.startsWith('src/web/words/') && !path.includes('/data/'),
)

/** Files whose subject is the letters themselves: how spellings of one letter meet. */
const ABOUT_LETTERS: ReadonlySet<string> = new Set(['src/text/fold.ts', 'src/text/tokens.ts'])

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

test('no letter of Arabic script stands in code outside the language folders', () => {
  const wrong = core
    .filter(({ path }) => !ABOUT_LETTERS.has(path))
    .filter(({ text }) => /(?=\p{Script=Arabic})\p{L}/u.test(withoutComments(text)))
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  )
})

test('no code outside the language folders asks which language it reads', () => {
  const codes = packs.map((pack) => pack.code).join('|')
  const asks = new RegExp(`[!=]==? *'(?:${codes})'|case '(?:${codes})'|\\('(?:${codes})'\\)`)
  assert.deepEqual(
    core.filter(({ text }) => asks.test(text)).map(({ path }) => path),
    [],
  )
})

test('a language folder holds no pattern', () => {
  const packFiles = files.filter(({ path }) => path.startsWith('src/lang/'))
  const pattern = /new RegExp|(?:[=(,:]|return) *\/(?![/*])[^\n/]+\/[a-z]*[.,;)\s]/
  const wrong = packFiles.filter(({ text }) => pattern.test(withoutComments(text)))
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  )
})

test('invisible characters stand in one file only', () => {
  const wrong = files
    .filter(({ path }) => path !== 'src/text/characters.ts' && !path.startsWith('src/lang/'))
    .filter(({ path }) => !path.includes('/data/') && !path.startsWith('src/web/words/'))
    .filter(({ text }) =>
      /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(withoutComments(text)),
    )
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  )
})

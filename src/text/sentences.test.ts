import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pairQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'
import { tokenise } from './tokens.ts'
import { cpuNow } from '../../test/cpu-time.ts'

function sentences(text: string): string[] {
  const tokens = tokenise(text)
  const quotes = pairQuotes(tokens, 0, tokens.length)
  return splitSentences(tokens, 0, tokens.length, quotes).map((range) =>
    text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end),
  )
}

const CASES: readonly [name: string, sentences: readonly string[]][] = [
  ['full stops', ['او رفت.', 'وی افزود: بله.']],
  ['questions and exclamations', ['چرا؟', 'نمی‌دانم!', 'باشد.']],
  ['a full stop behind a quotation', ['گفت: «رفتم. آمدم».', 'وی افزود.']],
  ['a text without an end', ['او رفت.', 'وی ماند']],
]

for (const [name, expected] of CASES) {
  test(`parts ${name}`, () => assert.deepEqual(sentences(expected.join(' ')), expected))
}

test('parts short words on both sides of a tight full stop', () => {
  assert.deepEqual(sentences('او رد کرد.به شهر رفت.'), ['او رد کرد.', 'به شهر رفت.'])
})

for (const text of [
  'شبكة بي.بي.سي قالت ذلك.',
  'نرخ ۳.۵ درصد بود.',
  'وكالة أ. ف. ب قالت ذلك.',
  'د. أحمد وصل.',
  'او گفت.. شاید برود.',
  'نشانی example.org است.',
  '«رفتم. آمدم.» او چنین گفت.',
]) {
  test(`does not part "${text}"`, () => assert.deepEqual(sentences(text), [text]))
}

test('sentences cover all tokens, in order', () => {
  const text = fc.string({
    unit: fc.constantFrom('ا', 'ب', '.', '؟', '!', '«', '»', '"', ' ', '\n', '1', 'a', '،'),
  })
  fc.assert(
    fc.property(text, (page) => {
      const tokens = tokenise(page)
      let at = 0
      for (const { from, to } of splitSentences(tokens, 0, tokens.length)) {
        assert.equal(from, at)
        assert.ok(to > from)
        at = to
      }
      assert.equal(at, tokens.length)
    }),
  )
})

test('1 MB is parted in linear time', () => {
  for (const unit of ['.', '.\n', 'ا.', '؟', '«', '»', '"', '«.»', 'ا. ']) {
    const page = unit.repeat(1_000_000 / unit.length)
    const tokens = tokenise(page)
    const start = cpuNow()
    splitSentences(tokens, 0, tokens.length, pairQuotes(tokens, 0, tokens.length))
    assert.ok(cpuNow() - start < 3000, JSON.stringify(unit))
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pairQuotes } from './quotes.ts'
import { tokenise } from './tokens.ts'

function quotations(text: string): string[] {
  const tokens = tokenise(text)
  return pairQuotes(tokens, 0, tokens.length).map(({ open, close, closed }) => {
    const inside = tokens.slice(open + 1, close)
    const end = inside.at(-1)?.end ?? tokens[open]!.end
    return text.slice(inside[0]?.start ?? end, end) + (closed ? '' : ' …')
  })
}

const CASES: readonly [name: string, text: string, quotations: readonly string[]][] = [
  ['guillemets', 'گفت: «بله» و «نه»', ['بله', 'نه']],
  ['straight marks', 'قال: "نعم" و"لا"', ['نعم', 'لا']],
  ['a quotation inside another', 'گفت: «او گفت «نه» و رفت»', ['او گفت «نه» و رفت']],
  ['a straight mark inside guillemets', 'گفت: «روزنامه "ایران" نوشت»', ['روزنامه "ایران" نوشت']],
  ['a quotation that never closes', 'گفت: «بله و رفت', ['بله و رفت …']],
  ['a reversed opening mark', 'گفت: »بله« و رفت', ['بله« و رفت …']],
]

for (const [name, text, expected] of CASES) {
  test(`pairs ${name}`, () => assert.deepEqual(quotations(text), expected))
}

test('does not open a quotation at a closing mark alone', () => {
  assert.deepEqual(quotations('گفت بله» و رفت'), [])
})

test('quotations lie in their range from left to right and never overlap', () => {
  const text = fc.string({
    unit: fc.constantFrom('ا', ' ', '«', '»', '"', '“', '”', ':', '.', '\n'),
  })
  fc.assert(
    fc.property(text, (page) => {
      const tokens = tokenise(page)
      let last = -1
      for (const { open, close, closed } of pairQuotes(tokens, 0, tokens.length)) {
        assert.ok(open > last && close > open && close <= tokens.length)
        last = closed ? close : close - 1
      }
    }),
  )
})

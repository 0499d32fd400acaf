import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GoldPage } from '../../eval/gold.ts'
import { scorePage } from '../../eval/score.ts'
import { readSamples } from '../../test/samples.ts'
import { gold } from './gold.ts'

const samples = readSamples().map(({ record }) => record)

test('a record that is compared with what was written of it differs in nothing', () => {
  for (const record of samples) {
    const page = JSON.parse(gold.page({ record })) as GoldPage
    const { misses } = scorePage(page, record, record.page.text)
    assert.deepEqual(
      misses.filter(({ kind }) => kind !== 'FURNITURE'),
      [],
    )
  }
})

test('a page that nobody has reviewed does not pass for one that somebody has', () => {
  const [record] = samples
  const reviewedOf = (page: Parameters<typeof gold.page>[0]): unknown =>
    (JSON.parse(gold.page(page)) as { reviewed: unknown }).reviewed
  assert.equal(reviewedOf({ record: record! }), false)
  assert.equal(reviewedOf({ record: record!, reviewed: true }), true)
})

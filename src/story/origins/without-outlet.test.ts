import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copies, idOf, toldClaim } from '../../../test/told-claim.ts'
import { withoutOutlet } from './without-outlet.ts'

test('without an agency what it passed on is gone, and what copies or names that', () => {
  const { claim, context } = toldClaim(
    [
      { page: 'a', outlet: 'isna', says: 'NATO', via: ['Q130879'] },
      { page: 'b', outlet: 'tabnak', says: 'isna' },
      { page: 'c', outlet: 'alef', says: 'a source', unnamed: true },
      { page: 'd', outlet: 'rt', says: 'NATO', via: ['Q40464'] },
      { page: 'e', outlet: 'fararu', says: 'foreign-ministry@UA' },
    ],
    [copies('c', 'a', { credit: 'lost' })],
  )
  const { before, after, pages } = withoutOutlet(claim, 'Q130879', context)
  assert.deepEqual([before.reports, before.independent], [5, 2])
  assert.deepEqual([after.reports, after.independent], [2, 2])
  assert.deepEqual(pages, ['a', 'b', 'c'].map(idOf))
})

test('what does not rest on an outlet stays', () => {
  const { claim, context } = toldClaim([
    { page: 'a', outlet: 'isna', says: 'NATO' },
    { page: 'b', outlet: 'tabnak', says: 'isna' },
  ])
  const { after, pages } = withoutOutlet(claim, 'tabnak', context)
  assert.deepEqual([after.reports, after.independent, pages], [1, 1, [idOf('b')]])
})

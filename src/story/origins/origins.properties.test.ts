import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Telling } from '../../../test/told-claim.ts'
import { copies, toldClaim } from '../../../test/told-claim.ts'
import type { TraceNode } from '../../model/origin.ts'
import type { Reprint } from '../../model/reprint.ts'
import { countOrigins } from './count-origins.ts'
import { traceClaim } from './trace-claim.ts'

const OUTLETS = ['alef', 'tabnak', 'isna', 'al-arabiya', 'al-hadath', 'Rouzgare No']
const AGENCIES = ['yonhap', 'Q130879', 'isna', 'tabnak']
const SPEAKERS = ['NATO', 'foreign-ministry@RU', 'Q159', ...AGENCIES, 'alef', 'Rouzgare No']
const PAGES = 'a b c d e f g'.split(' ')

const telling: fc.Arbitrary<Omit<Telling, 'page'>> = fc.record(
  {
    says: fc.constantFrom(...SPEAKERS),
    via: fc.uniqueArray(fc.constantFrom(...AGENCIES), { maxLength: 2 }),
    unnamed: fc.constant(true as const),
  },
  { requiredKeys: ['says', 'via'] },
)

const told: fc.Arbitrary<Telling[]> = fc
  .array(fc.tuple(fc.constantFrom(...OUTLETS), fc.array(telling, { minLength: 1, maxLength: 2 })), {
    minLength: 1,
    maxLength: PAGES.length,
  })
  .map((pages) =>
    pages.flatMap(([outlet, all], at) => all.map((one) => ({ ...one, outlet, page: PAGES[at]! }))),
  )

const reprints: fc.Arbitrary<Reprint[]> = fc
  .array(fc.uniqueArray(fc.constantFrom(...PAGES), { minLength: 2, maxLength: 2 }), {
    maxLength: 3,
  })
  .map((pairs) => pairs.map(([page, of]) => copies(page!, of!)))

test('accounts less merges less rings are the independent origins', () => {
  fc.assert(
    fc.property(told, reprints, (tellings, copied) => {
      const { claim, context } = toldClaim(tellings, copied)
      const count = countOrigins(claim, context)
      const { accounts, merges, circular, independent, origins, reports } = count
      assert.equal(accounts - merges.length - circular.length, independent)
      assert.equal(origins.length, independent)
      assert.ok(reports <= accounts && independent <= accounts)
      assert.ok(independent > 0 || circular.length > 0)
    }),
    { numRuns: 300 },
  )
})

test('the order of statements and pages changes nothing', () => {
  fc.assert(
    fc.property(told, reprints, (tellings, copied) => {
      const { claim, context } = toldClaim(tellings, copied)
      const turned = {
        pages: context.pages.toReversed(),
        reprints: context.reprints.toReversed(),
        knowledge: context.knowledge,
      }
      const other = { statements: claim.statements.toReversed() }
      assert.deepEqual(countOrigins(other, turned), countOrigins(claim, context))
      assert.deepEqual(traceClaim(other, turned), traceClaim(claim, context))
    }),
    { numRuns: 150 },
  )
})

test('a page that names an outlet with a page, or copies one, adds no origin', () => {
  fc.assert(
    fc.property(told, reprints, fc.boolean(), (tellings, copied, isCopy) => {
      const { outlet, page } = tellings[0]!
      const late: Telling = isCopy
        ? { page: 'z', outlet: 'fararu', says: 'a source', unnamed: true }
        : { page: 'z', outlet: 'fararu', says: outlet! }
      const before = toldClaim(tellings, copied)
      const after = toldClaim([...tellings, late], isCopy ? [...copied, copies('z', page)] : copied)
      const count = countOrigins(after.claim, after.context)
      assert.ok(count.independent <= countOrigins(before.claim, before.context).independent)
    }),
    { numRuns: 300 },
  )
})

test('the trees have the origins of the count in its order, each with its reports, and all pages', () => {
  fc.assert(
    fc.property(told, reprints, (tellings, copied) => {
      const { claim, context } = toldClaim(tellings, copied)
      const count = countOrigins(claim, context)
      const trees = traceClaim(claim, context)
      const origins = trees.filter(({ kind }) => kind === 'origin')
      assert.deepEqual(
        origins.map((tree) => [tree.id, tree.reports, pagesIn(tree).sort()]),
        count.origins.map(({ id, pages }) => [id, pages.length, [...pages].sort()]),
      )
      const pages = new Set(trees.flatMap(pagesIn))
      assert.deepEqual(pages, new Set(tellings.map(({ page }) => `sha256:${page}`)))
    }),
    { numRuns: 300 },
  )
})

function pagesIn({ kind, id, next }: TraceNode): string[] {
  return [...(kind === 'page' ? [id] : []), ...next.flatMap(pagesIn)]
}

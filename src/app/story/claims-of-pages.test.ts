import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleLibrary } from '../../../test/library/sample-library.ts'
import { claimsOfPages } from './claims-of-pages.ts'
import { groupNew } from './group-new.ts'
import { stories } from './stories.ts'
import { story } from './story.ts'

const library = await sampleLibrary()
await groupNew(library)
const { stories: listed } = await stories(library, { all: true, limit: 100 })

test('a claim has the same figures beside a statement as in its story', async () => {
  const { hits } = await library.search({
    of: 'pages',
    query: { kind: 'all' },
    order: 'time',
    limit: 100,
  })
  const keys = hits.map(({ page }) => page)
  await claimsOfPages(library, keys)
  const figures = await claimsOfPages(library, keys)
  assert.equal(figures.size, listed.length)
  for (const { id, claims } of figures.values()) {
    const whole = await story(library, id)
    for (const claim of claims) {
      const { count } = whole.claims.find((one) => one.id === claim.id)!
      assert.deepEqual([claim.reports, claim.independent], [count.reports, count.independent])
    }
  }
})

test('no two stories have a claim of one name', async () => {
  const names = new Set<string>()
  for (const { id } of listed)
    for (const claim of (await story(library, id)).claims) {
      assert.ok(!names.has(claim.id), claim.id)
      names.add(claim.id)
    }
})

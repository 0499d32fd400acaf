import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Telling } from '../../../test/told-claim.ts'
import { copies, idOf, toldClaim } from '../../../test/told-claim.ts'
import type { TraceNode } from '../../model/origin.ts'
import type { Reprint } from '../../model/reprint.ts'
import { traceClaim } from './trace-claim.ts'

/** A tree as lines: its depth, what it is, how it is known. */
function drawn(nodes: readonly TraceNode[], depth = 0): string[] {
  return nodes.flatMap(({ kind, id, name, edge, reports, next }) => [
    `${'  '.repeat(depth)}${kind === 'page' ? id.replace('sha256:', '') : name} ${reports}${edge ? ` ${edge.how}` : ''}`,
    ...drawn(next, depth + 1),
  ])
}

const NIS = 'intelligence-ministry@KR'

const CASES: readonly {
  readonly title: string
  readonly told: readonly Telling[]
  readonly reprints?: readonly Reprint[]
  readonly trees: readonly string[]
}[] = [
  {
    title: 'an origin goes over agencies to outlets and to their copies',
    told: [
      { page: 'a', outlet: 'alef', says: NIS, via: ['yonhap'] },
      { page: 'b', outlet: 'tabnak', says: NIS, via: ['yonhap', 'alef'] },
      { page: 'c', outlet: 'rt', says: NIS, via: ['Q40464'] },
      { page: 'd', outlet: 'fararu', says: NIS },
      { page: 'e', outlet: 'dw-persian', says: 'NATO' },
    ],
    reprints: [copies('d', 'c', { kind: 'translated', how: 'content', credit: 'lost' })],
    trees: [
      'Intelligence service of South Korea 4',
      '  Yonhap News Agency 2 named',
      '    a 2 named',
      '      b 1 named',
      '  Agence France-Presse 2 named',
      '    c 2 named',
      '      d 1 content',
      'NATO 1',
      '  e 1 named',
    ],
  },
  {
    title: 'the page of an agency stands in its place',
    told: [
      { page: 'a', outlet: 'yonhap', says: NIS },
      { page: 'b', outlet: 'tabnak', says: 'yonhap' },
      { page: 'c', outlet: 'alef', says: NIS, via: ['yonhap'] },
    ],
    trees: [
      'Intelligence service of South Korea 3',
      '  a 3 named',
      '    b 1 named',
      '    c 1 named',
    ],
  },
  {
    title: 'an outlet that speaks itself is the origin and no transmitter',
    told: [
      { page: 'a', outlet: 'tabnak', says: 'Q130879' },
      { page: 'b', outlet: 'alef', says: 'sources', unnamed: true, via: ['isna'] },
    ],
    trees: [
      'Reuters 1',
      '  a 1 named',
      'sources 1',
      '  Iranian Students News Agency 1 named',
      '    b 1 named',
    ],
  },
  {
    title: 'a ring has no origin, and each of its pages stands once',
    told: [
      { page: 'a', outlet: 'alef', says: 'tabnak' },
      { page: 'b', outlet: 'tabnak', says: 'alef' },
    ],
    trees: ['a 2', '  b 1 named'],
  },
  {
    title: 'two that name each other do not hang under each other',
    told: [
      { page: 'a', outlet: 'alef', says: NIS, via: ['tabnak'] },
      { page: 'b', outlet: 'tabnak', says: NIS, via: ['alef'] },
    ],
    trees: ['Intelligence service of South Korea 2', '  a 2 named', '    b 1 named'],
  },
]

for (const { title, told, reprints = [], trees } of CASES) {
  test(title, () => {
    const { claim, context } = toldClaim(told, reprints)
    assert.deepEqual(drawn(traceClaim(claim, context)), trees)
  })
}

test('an edge holds the words that name the hop', () => {
  const { claim, context } = toldClaim([{ page: 'a', outlet: 'alef', says: NIS, via: ['yonhap'] }])
  const [origin] = traceClaim(claim, context)
  const { edge } = origin!.next[0]!
  assert.ok(edge?.how === 'named' && edge.page === idOf('a'))
  assert.equal(context.pages[0]!.record.page.text.slice(...edge.span!), 'yonhap')
})

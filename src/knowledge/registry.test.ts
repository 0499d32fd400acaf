import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LocalEntity, PageEntities } from './registry/page-entities.ts'
import type { EntityRegistry } from './registry.ts'
import { entityRegistry } from './registry.ts'

type Told = Partial<LocalEntity> & Pick<LocalEntity, 'names'>

let count = 0

function page(entities: readonly Told[], of: Partial<PageEntities> = {}): PageEntities {
  const number = (count++).toString(16).padStart(8, '0')
  return {
    page: `sha256:${number}`,
    language: 'fa',
    company: [],
    ...of,
    entities: entities.map((told, at) => ({
      id: `local:${told.names[0]}-${at}`,
      kind: 'person',
      roles: [],
      countries: [],
      ...told,
    })),
  }
}

/** The ids that a registry gives the first entity of each page. */
function admit(registry: EntityRegistry, pages: readonly PageEntities[]): string[] {
  return pages.map((next) => [...registry.admit(next).values()][0]!.id)
}

const ONE: readonly (readonly [
  what: string,
  pages: readonly (readonly [Told, Partial<PageEntities>?])[],
])[] = [
  ['the same full name', [[{ names: ['بهرام سخنور'] }], [{ names: ['بهرام سخنور'] }]]],
  [
    'a full name in another script',
    [[{ names: ['بهرام سخنور'] }], [{ names: ['Bahram Sokhanvar'] }, { language: 'en' }]],
  ],
  [
    'a common full name with the same office',
    [
      [{ names: ['محمد احمد'], roles: ['شهردار', 'ساوه'] }],
      [{ names: ['محمد احمد'], roles: ['شهردار', 'ساوه'] }],
    ],
  ],
  [
    'one rare word with the same office in the same company',
    [
      [{ names: ['سخنورزاده'], roles: ['شهردار'] }, { company: ['Q1'] }],
      [{ names: ['سخنورزاده'], roles: ['شهردار'] }, { company: ['Q1'] }],
    ],
  ],
]

const TWO: readonly (readonly [
  what: string,
  pages: readonly (readonly [Told, Partial<PageEntities>?])[],
])[] = [
  [
    'namesakes of different offices',
    [
      [{ names: ['بهرام سخنور'], roles: ['شهردار'] }],
      [{ names: ['بهرام سخنور'], roles: ['دروازه‌بان'] }],
    ],
  ],
  [
    'namesakes of different states',
    [
      [{ names: ['بهرام سخنور'], roles: ['وزیر'], countries: ['Q794'] }],
      [{ names: ['بهرام سخنور'], roles: ['وزیر'], countries: ['Q889'] }],
    ],
  ],
  ['one common word', [[{ names: ['محمد'] }], [{ names: ['محمد'] }]]],
  [
    'one common word with the same office in the same company',
    [
      [{ names: ['محمد'], roles: ['شهردار'] }, { company: ['Q1'] }],
      [{ names: ['محمد'], roles: ['شهردار'] }, { company: ['Q1'] }],
    ],
  ],
  ['one rare word alone', [[{ names: ['سخنورزاده'] }], [{ names: ['سخنورزاده'] }]]],
  ['a name and a longer one', [[{ names: ['بهرام سخنور'] }], [{ names: ['بهرام سخنور کنی'] }]]],
  ['given names that sound alike', [[{ names: ['حسن سخنور'] }], [{ names: ['حسین سخنور'] }]]],
  [
    'a person and an organisation',
    [[{ names: ['بهرام سخنور'] }], [{ names: ['بهرام سخنور'], kind: 'organisation' }]],
  ],
]

for (const [what, pages] of ONE) {
  test(`takes for one: ${what}`, () => {
    const ids = admit(
      entityRegistry(),
      pages.map(([told, of]) => page([told], of)),
    )
    assert.equal(new Set(ids).size, 1, ids.join(' '))
  })
}

for (const [what, pages] of TWO) {
  test(`does not take for one: ${what}`, () => {
    const ids = admit(
      entityRegistry(),
      pages.map(([told, of]) => page([{ id: 'local:x', ...told }], of)),
    )
    assert.equal(new Set(ids).size, ids.length, ids.join(' '))
  })
}

test('two entities of one page are never made one', () => {
  const registry = entityRegistry()
  registry.admit(page([{ names: ['بهرام سخنور'] }]))
  const both = registry.admit(page([{ names: ['بهرام سخنور'] }, { names: ['بهرام سخنور'] }]))
  assert.equal(new Set([...both.values()].map(({ id }) => id)).size, 2)
})

test('a decision has its features, weights and reasons, and the same order gives the same', () => {
  const pages = [
    page([{ names: ['بهرام سخنور'], roles: ['شهردار'] }]),
    page([{ names: ['بهرام سخنور'], roles: ['شهردار'] }]),
  ]
  const run = () => {
    const registry = entityRegistry()
    return pages.map((next) => [...registry.admit(next)])
  }
  assert.deepEqual(run(), run())
  const { nearest, isNew } = run()[1]![0]![1]
  assert.equal(isNew, false)
  assert.ok(nearest!.score > 0.9)
  assert.deepEqual(
    nearest!.features.map(({ name }) => name),
    ['name', 'full name', 'same role'],
  )
})

test('stays small over a million entities, hostile names among them', () => {
  const registry = entityRegistry(100)
  const long = 'سخنور '.repeat(1000)
  for (let at = 0; at < 1_000; at++) {
    const names = at % 100 === 0 ? [long] : ['بهرام سخنور']
    const entities = Array.from({ length: 1_000 }, (_, of) => ({
      id: `local:${at}-${of}`,
      kind: 'person' as const,
      names: of === 0 ? names : [''],
      roles: [],
      countries: [],
    }))
    registry.admit({ page: `sha256:${at}`, language: 'fa', company: [`Q${at}`], entities })
  }
  assert.ok(registry.size() <= 100)
})

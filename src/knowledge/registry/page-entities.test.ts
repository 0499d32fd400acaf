import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mention } from '../../model/mention.ts'
import type { Record } from '../../model/record.ts'
import { pageEntities } from './page-entities.ts'
import { withEntities } from './with-entities.ts'

const SURFACE = 'شهردار ساوه بهرام سخنور'
const mention = (of: Partial<Mention>): Mention => ({
  entity: 'local:a',
  name: 'Bahram Sokhanvar',
  native: 'بهرام سخنور',
  kind: 'person',
  surface: SURFACE,
  span: [0, SURFACE.length],
  how: 'name',
  rule: 'test',
  ...of,
})
const record = {
  page: { id: 'sha256:1', language: 'fa' },
  mentions: [
    mention({}),
    mention({ entity: 'Q794', kind: 'state', surface: 'ساوه', span: [7, 11] }),
    mention({ entity: 'local:b@1', how: 'unnamed' }),
  ],
  statements: [
    {
      id: 's1',
      speaker: { entity: 'local:a', members: [{ name: '', entity: 'local:a' }] },
      addressee: null,
      chain: [{ entity: 'Q1' }],
    },
  ],
  events: [],
} as unknown as Record

test('tells the named entities of a page with their offices, states and company', () => {
  assert.deepEqual(pageEntities(record), {
    page: 'sha256:1',
    language: 'fa',
    company: ['Q794'],
    entities: [
      {
        id: 'local:a',
        kind: 'person',
        names: ['بهرام سخنور'],
        roles: ['شهردار', 'ساوه'],
        countries: ['Q794'],
      },
    ],
  })
})

test('rewrites the ids of mentions, speakers and hops, and no others', () => {
  const changed = withEntities(record, new Map([['local:a', 'local:c']]))
  assert.deepEqual(
    changed.mentions.map(({ entity }) => entity),
    ['local:c', 'Q794', 'local:b@1'],
  )
  assert.equal(changed.statements[0]!.speaker.entity, 'local:c')
  assert.equal(changed.statements[0]!.speaker.members![0]!.entity, 'local:c')
  assert.equal(changed.statements[0]!.chain[0]!.entity, 'Q1')
  assert.equal(withEntities(record, new Map()), record)
})

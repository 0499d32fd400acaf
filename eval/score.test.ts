import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../src/app/read.ts'
import type { Record } from '../src/model/record.ts'
import type { Statement } from '../src/model/statement.ts'
import type { GoldPage } from './gold.ts'
import { scorePage } from './score.ts'

const TEXT = 'شهردار دره گفت که پل تازه در بهار ساخته می‌شود.'
const CONTENT = 'پل تازه در بهار ساخته می‌شود'

const gold: GoldPage = {
  id: 'made-up',
  language: 'fa',
  outlet: 'Morning Post',
  published: null,
  statements: [
    {
      speaker: 'Mira Solan',
      speakerSurface: 'شهردار دره',
      named: true,
      cue: 'گفت',
      kind: 'indirect',
      stance: 'confirms',
      starts: 'پل تازه',
      ends: 'ساخته می‌شود',
      via: ['Morning Post'],
    },
  ],
}

function recordWith(statements: readonly Statement[]): Record {
  const record = readText(TEXT, { language: 'fa' })
  return { ...record, dates: [], mentions: [], statements }
}

function found(speaker: string, span: readonly [number, number]): Statement {
  const named = {
    native: null,
    entity: 'local:x',
    surface: null,
    span: null,
    named: true,
    rule: 'test',
  }
  return {
    id: 's1',
    place: 'body',
    kind: 'indirect',
    stance: 'asserts',
    speaker: { name: speaker, kind: 'person', ...named },
    addressee: null,
    cue: { text: 'گفت', span: [11, 14] },
    content: { text: TEXT.slice(...span), span, pieces: [span] },
    said: null,
    chain: [],
    inside: null,
    rule: 'test',
  }
}

const at = TEXT.indexOf(CONTENT)
const whole = [at, at + CONTENT.length] as const

test('a statement with the right content and speaker counts', () => {
  const { tally, misses } = scorePage(gold, recordWith([found('Mira Solan', whole)]), TEXT)
  assert.deepEqual([tally.hit, tally.speaker, tally.stance, tally.kind], [1, 1, 1, 1])
  assert.equal(
    misses.find(({ kind }) => kind === 'CHAIN')?.detail,
    'want Morning Post got  | پل تازه',
  )
})

test('a wrong speaker is listed', () => {
  const { tally, misses } = scorePage(gold, recordWith([found('Tarun Pelo', whole)]), TEXT)
  assert.equal(tally.speaker, 0)
  assert.ok(misses.some(({ kind }) => kind === 'SPEAKER'))
})

test('a statement elsewhere does not count', () => {
  const { tally, misses } = scorePage(gold, recordWith([found('Mira Solan', [0, 10])]), TEXT)
  assert.equal(tally.hit, 0)
  const kinds = new Set(misses.map(({ kind }) => kind))
  assert.ok(kinds.has('MISS') && kinds.has('EXTRA'))
})

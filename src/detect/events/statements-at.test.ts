import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Statement } from '../../model/statement.ts'
import type { Span } from '../../model/span.ts'
import { statementsAt } from './statements-at.ts'

const statement = (id: string, cue: Span, content: Span, inside: string | null = null) =>
  ({ id, cue: { text: '', span: cue }, content: { text: '', span: content }, inside }) as Statement

const at = statementsAt([
  statement('s1', [0, 5], [10, 100]),
  statement('s2', [20, 25], [30, 60], 's1'),
  statement('s3', [120, 125], [130, 150]),
])

test('a place lies in the innermost statement whose content covers it', () => {
  assert.equal(at.content(35, 40)?.id, 's2')
  assert.equal(at.content(70, 80)?.id, 's1')
})

test('a place between statements does not lie in one', () => {
  assert.equal(at.content(105, 110), undefined)
  assert.equal(at.content(95, 105), undefined)
})

test('the reporting words of a statement are found by any part of them', () => {
  assert.equal(at.cue(22, 24)?.id, 's2')
  assert.equal(at.cue(25, 28), undefined)
})

test('the statement before a place is one of the page itself, none told inside another', () => {
  assert.equal(at.before(110)?.id, 's1')
  assert.equal(at.before(0), undefined)
})

test('the statements of a stretch are those whose reporting words start there', () => {
  assert.deepEqual(
    at.within(10, 125).map(({ id }) => id),
    ['s2', 's3'],
  )
})

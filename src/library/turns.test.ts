import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takeTurns } from './turns.ts'

test('long changes run one after the other, and what waits comes in between', async () => {
  const turns = takeTurns()
  const told: string[] = []
  const long = (name: string) =>
    turns.alone(async () => {
      told.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      told.push(`${name} ends`)
    })
  const first = long('one')
  const short = turns.wait().then(() => told.push('short'))
  const second = long('two')
  await Promise.all([first, short, second])
  assert.deepEqual(told, ['one begins', 'one ends', 'short', 'two begins', 'two ends'])
})

test('a long change that fails does not hold up the next one', async () => {
  const turns = takeTurns()
  await assert.rejects(
    turns.alone(() => Promise.reject(new Error('no'))),
    /no/,
  )
  assert.equal(await turns.alone(async () => 'yes'), 'yes')
})

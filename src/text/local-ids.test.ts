import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOfName, idOfUnnamed } from './local-ids.ts'

test('the id of a name leaves spaces, marks and letter variants out', () => {
  assert.equal(idOfName('بان كي-مون'), 'local:بانکیمون')
  assert.equal(idOfName('بان کی مون'), idOfName('بان كي-مون'))
})

test('does not give the unnamed of two pages one id', () => {
  const on = (page: string) => idOfUnnamed(['منبع'], { page, at: 12 })
  assert.equal(on('sha256:0123456789'), 'local:منبع@01234567:12')
  assert.notEqual(on('sha256:0123456789'), on('sha256:9876543210'))
})

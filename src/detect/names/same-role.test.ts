import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sameRole } from './same-role.ts'

function role(words: string, country: string | null = null) {
  const keys = words.split(' ')
  return { gloss: '', country, body: null, standing: null, words: keys, own: keys }
}

test('an office said with fewer words is the same office', () => {
  assert.equal(sameRole(role('رییس تعاون روستا'), role('رییس سازمان تعاون روستا'), 'full'), true)
})

test('a bare noun is part of an office that holds it', () => {
  assert.equal(sameRole(role('وزیر'), role('وزیر خارجه روسیه'), 'part'), true)
})

test('does not take offices of two states for one', () => {
  assert.equal(sameRole(role('وزیر خارجه', 'RU'), role('وزیر خارجه', 'KP'), 'full'), false)
})

test('does not take an office of another town for this one', () => {
  assert.equal(
    sameRole(role('فرمانده انتظامی شهرستان یزد'), role('فرمانده انتظامی شهرستان مهریز'), 'full'),
    false,
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../app/read.ts'
import { castOf } from './entities.ts'

const JOINT =
  'ولادیمیر پوتین و کیم جونگ اون در بیانیه مشترکی اعلام کردند که دو کشور همکاری می‌کنند.'
const TITLED = 'وزیر خارجه روسیه، «سرگئی لاوروف» گفت که مذاکرات ادامه دارد.'
const UNNAMED = 'یک مقام آگاه که نخواست نامش فاش شود گفت که مذاکرات ادامه دارد.'

test('of those who speak together each is an entity, the pair is none', () => {
  const record = readText(JOINT)
  const { entities, speakersOf } = castOf(record)
  const { speaker } = record.statements[0]!
  assert.equal(speaker.members?.length, 2)
  assert.deepEqual(
    speakersOf(speaker).map(({ name, kind }) => [name, kind]),
    [
      ['Vladimir Putin', 'person'],
      ['Kim Jong Un', 'person'],
    ],
  )
  assert.ok(entities.every(({ entity }) => entity !== speaker.entity))
  assert.ok(entities.filter(({ part }) => part === 'speaker').length === 2)
})

test('members of whom the page does not say what they are do not take the place of the pair', () => {
  const record = { ...readText(JOINT), mentions: [] }
  const { speaker } = record.statements[0]!
  const { entities, speakersOf } = castOf(record)
  assert.deepEqual(speakersOf(speaker), [speaker])
  assert.ok(entities.some(({ entity }) => entity === speaker.entity))
})

test('the names of an entity come without the title beside them', () => {
  const { entities } = castOf(readText(TITLED))
  const lavrov = entities.find(({ name }) => name === 'Sergey Lavrov')!
  assert.deepEqual([...lavrov.surfaces], ['سرگئی لاوروف'])
})

test('who is only described is not named', () => {
  const record = readText(UNNAMED)
  const { entity } = record.statements[0]!.speaker
  const found = castOf(record).entities.find((one) => one.entity === entity)!
  assert.equal(found.named, false)
  assert.equal(found.part, 'speaker')
})

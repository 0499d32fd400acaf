import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../../lang/index.ts'
import type { Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'
import { toReading } from '../../text/reading.ts'
import { findPhrases } from './find-phrases.ts'
import type { KnownEntity, KnownSpelling } from './known-names.ts'

const lavrov: KnownEntity = {
  id: 'lavrov',
  name: 'Sergey Lavrov',
  kind: 'person',
  country: 'RU',
  names: { fa: ['سرگئی لاوروف'] },
}

/** The known people whom a text names. */
function knownIn(text: string): (string | null)[] {
  const names: Matcher<KnownSpelling> = buildMatcher([
    { phrase: 'سرگئی لاوروف', value: { known: lavrov, needsCompany: false, form: 'full' } },
    { phrase: 'لاوروف', value: { known: lavrov, needsCompany: false, form: 'short' } },
  ])
  const pack = packs.find(({ code }) => code === 'fa')!
  const reading = toReading(text, [{ role: 'body', span: [0, text.length] }])
  const { phrases } = findPhrases(reading, pack, { names: () => names, byId: () => undefined })
  return phrases.filter(({ kind }) => kind === 'person').map(({ entity }) => entity)
}

test('a surname alone is the known person, behind a title too', () => {
  assert.deepEqual(knownIn('لاوروف گفت.'), ['lavrov'])
  assert.deepEqual(knownIn('آقای لاوروف گفت.'), ['lavrov'])
})

test('a surname alone behind a word for the dead is not surely the known person', () => {
  assert.deepEqual(knownIn('شهید لاوروف گفت.'), [null])
  assert.deepEqual(knownIn('مرحوم سرگئی لاوروف گفت.'), ['lavrov'])
})

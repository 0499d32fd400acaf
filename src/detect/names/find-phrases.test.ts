import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../../lang/index.ts'
import { buildMatcher } from '../../text/matcher.ts'
import { toReading } from '../../text/reading.ts'
import { findPhrases } from './find-phrases.ts'
import type { KnownNames } from './known-names.ts'
import { resolvePhrases } from './resolve.ts'
import { cpuNow } from '../../../test/cpu-time.ts'

const nothing: KnownNames = { names: () => buildMatcher([]), byId: () => undefined }

function found(code: string, text: string) {
  const pack = packs.find((one) => one.code === code)!
  const reading = toReading(text, [{ role: 'body', span: [0, text.length] }])
  return { reading, pack, found: findPhrases(reading, pack, nothing) }
}

test('phrases are sorted and do not overlap', () => {
  const { found: names } = found(
    'fa',
    'بهروز نیک‌سیرت رئیس اتحادیه و یک منبع آگاه با وی گفت‌وگو کردند.',
  )
  let end = 0
  for (const { from, to } of names.phrases) {
    assert.ok(from >= end && to > from)
    end = to
  }
  assert.ok(names.phrases.length >= 3)
})

test('finds an office without any knowledge file, the particle left out', () => {
  const text = 'التقى الوفد بوزير الخارجية.'
  const { found: names } = found('ar', text)
  const phrase = names.phrases.find(({ kind }) => kind === 'person')
  assert.equal(phrase?.skip, 1)
})

test('does not find anything in an empty page, nor in marks and digits alone', () => {
  assert.deepEqual(found('fa', '').found.phrases, [])
  assert.deepEqual(found('ar', '12 «» " … 34').found.phrases, [])
})

for (const piece of ['علی رضایی و ', 'رئیس ', '«"', 'وزير الخارجية محمد بن ', 'ا']) {
  test(`takes time linear in a page of "${piece}"`, () => {
    const code = piece.includes('الخارجية') ? 'ar' : 'fa'
    const text = piece.repeat(Math.ceil(400_000 / piece.length))
    const start = cpuNow()
    const { reading, pack, found: names } = found(code, text)
    resolvePhrases(names, reading, { pack, knowledge: nothing, romanise: (name) => name })
    assert.ok(cpuNow() - start < 5000)
  })
}

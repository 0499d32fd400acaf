import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Record } from '../../model/record.ts'
import { eachNumber, packNumbers } from './marks.ts'
import { pack, packRecord, unpack, unpackRecord } from './pack.ts'
import { slim, unslim } from './slim.ts'

const TEXT = 'Kim said the dam is full. 🜂 Reza denied it, Kim said again.'

/** Values as records hold them: spans that lie in the text or beside it, surfaces that are there or not, who is named twice. */
const SPAN = fc
  .tuple(fc.nat(TEXT.length + 5), fc.nat(20))
  .map(([start, length]): [number, number] => [start, start + length])
const ANNOTATION = SPAN.chain((span) =>
  fc.record(
    {
      entity: fc.constantFrom('kim', 'reza'),
      name: fc.constantFrom('Kim', 'Reza'),
      native: fc.option(fc.string()),
      kind: fc.constantFrom('person', 'state'),
      surface: fc.oneof(fc.constant(TEXT.slice(...span)), fc.string(), fc.constant(null)),
      text: fc.oneof(fc.constant(TEXT.slice(...span)), fc.string()),
      span: fc.option(fc.constant(span)),
      pieces: fc.array(SPAN),
      score: fc.double({ noNaN: true }),
    },
    { requiredKeys: [] },
  ),
)
const { value: VALUES } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    ANNOTATION,
    fc.array(ANNOTATION),
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    fc.dictionary(
      fc.string().filter((name) => name !== '@' && name !== '__proto__'),
      tie('value'),
    ),
    fc.array(tie('value')),
  ),
}))

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('what is made slim comes back as it was', () => {
  fc.assert(
    fc.property(VALUES, (value) => {
      const kept = plain(value)
      assert.deepEqual(unslim(plain(slim(kept, TEXT)) as never, TEXT), kept)
    }),
    { numRuns: 500 },
  )
})

test('slim keeps a surface that is not what its span points at', () => {
  const value = { surface: 'kim', span: [0, 3] }
  assert.deepEqual(slim(value, TEXT).value, { surface: 'kim', span: [0, 3] })
  assert.deepEqual(slim({ ...value, surface: 'Kim' }, TEXT).value, { surface: 0, span: [0, 3] })
})

test('a record comes back from its packed form and its text', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 }).map((some) => some.toWellFormed())
  const property = fc.asyncProperty(text, VALUES, async (page, mentions) => {
    const record = plain({ isnad: 1, page: { id: 'sha256:0', text: page }, mentions })
    const packed = await packRecord(record as Record)
    assert.deepEqual(unpackRecord(packed, page), record)
  })
  await fc.assert(property, { numRuns: 200 })
})

test('a flipped bit of what is packed is noticed, but for one that fills a byte', async () => {
  const bytes = Buffer.from(TEXT.repeat(3))
  const packed = await pack(bytes)
  for (let bit = 0; bit < packed.length * 8; bit++) {
    const damaged = Uint8Array.from(packed)
    damaged[bit >> 3]! ^= 1 << (bit & 7)
    let back: Uint8Array | null = null
    try {
      back = unpack(damaged)
    } catch {
      continue
    }
    assert.deepEqual(Buffer.from(back), bytes, `bit ${bit}`)
  }
})

test('numbers come back from their packed form, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 45 })), (numbers) => {
      const back: number[] = []
      eachNumber(packNumbers(numbers), (number) => back.push(number))
      assert.deepEqual(back, numbers)
    }),
  )
})

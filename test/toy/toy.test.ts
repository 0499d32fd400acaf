import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../../src/analyse.ts'
import { knowledge } from '../../src/app/knowledge.ts'
import { toPrintedPage } from '../../src/story/print/to-printed-page.ts'
import { toy } from './pack.ts'

const TEXT = `Sorevi galt mende pirol

diran: 3 mendor 2024

Mirun zag Lumira fal zag Kespo, minkar Pelo Taruno tolmu ko sorevi galt mende pirol.

Hanu denu ko trasil 12 arun vomek sepa 5 bukar 2023.

vipa
`

const record = analyse(
  { id: 'sha256:toy', text: TEXT, url: null, path: null, capturedAt: null },
  { pack: toy, knowledge: knowledge() },
)
const [said, denied] = record.statements

test('the toy language reaches the record', () => {
  assert.equal(record.page.language, 'qaa')
  assert.equal(record.article.headline, 'Sorevi galt mende pirol')
})

test('furniture in the toy language stays out of the article', () => {
  assert.ok(!record.article.text.includes('vipa'))
})

test('dates in the toy language get values', () => {
  assert.equal(record.article.published?.edtf, '2024-02-03')
  assert.deepEqual(
    record.dates.map(({ surface, edtf }) => [surface, edtf]),
    [['5 bukar 2023', '2023-01-05']],
  )
})

test('statements in the toy language have speaker, stance and content', () => {
  assert.equal(record.statements.length, 2)
  assert.deepEqual(
    [said?.speaker.name, said?.stance, said?.content.text],
    ['Pelo Taruno', 'asserts', 'sorevi galt mende pirol'],
  )
  assert.deepEqual([denied?.stance, denied?.cue.text], ['denies', 'denu'])
})

test('a pronoun of the toy language finds whom it stands for', () => {
  assert.equal(denied?.speaker.surface, 'Hanu')
  assert.equal(denied?.speaker.name, 'Pelo Taruno')
})

test('a chain in the toy language runs from the inner source to the outer', () => {
  assert.deepEqual(
    said?.chain.map((hop) => hop.surface),
    ['zag Kespo', 'zag Lumira'],
  )
})

test('words that are not in the lists do not report', () => {
  const cues = new Set(record.statements.map(({ cue }) => cue.text))
  assert.deepEqual([...cues], ['tolmu', 'denu'])
})

test('the print of a page in the toy language holds its concepts, days and figures', () => {
  const { print, statements } = toPrintedPage(record, toy)
  const keys = new Set(print.features.map(({ key }) => key))
  for (const key of ['concept:treaty', 'concept:soldier', 'day:2023-01-05', 'number:12000'])
    assert.ok(keys.has(key as 'concept:'), key)
  assert.deepEqual(
    statements.map(({ negated }) => negated),
    [true, false],
  )
  const [figure] = statements[1]!.figures
  assert.deepEqual([figure?.value, figure?.sense, figure?.of], [12_000, 'about', 'soldier'])
})

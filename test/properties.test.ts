import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readText } from '../src/app/read.ts'
import type { Record } from '../src/model/record.ts'
import type { Span } from '../src/model/span.ts'

/** What pages are made of, in pieces that may stand in any order. */
const PIECES = `
به گزارش|ایسنا|به نقل از|خبرگزاری مهر|رئیس‌جمهور روسیه|ولادیمیر پوتین|وی|گفت|افزود|تاکید کرد|که|با بیان اینکه|
ادعا کرد|را|رد کرد|در گفت‌وگو با|امروز|۳۰ خرداد ۱۴۰۳|سه سال قبل|منبع: رویترز|انتهای پیام|کد خبر: 14030330|
قال|وأضاف|الرئيس الروسي|أن|إن|بحسب|وكالة رويترز|نقلا عن|أمس الخميس|12 أكتوبر 2023|المصدر: الجزيرة|وأكدت|
ایران|چین|به|با|حمله کرد|دیدار کرد|متهم کرد|دیدار با|وارد|شد|التقى|قصفت|استقبل|زيارة|مع|إلى|سوريا|تركيا|عقوبات على|فرضت|
«|»|"|“|”|:|،|.|؟|…|(|)|[|]|-|–|•|\u200c|\u064b|\u0640|&zwnj;|\ud83d|\ufeff|a|1|ۀ|ﷺ|ﻻ|\t
`
  .replaceAll('\n', '')
  .split('|')

const page = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '\n', '\n\n')), {
    minLength: 1,
    maxLength: 60,
  })
  .map((pieces) => pieces.flat().join(''))
  .filter((text) => /[\p{L}]/u.test(text))

const language = fc.constantFrom('fa', 'ar')

/** Every span of a record. */
function spansOf(record: Record): Span[] {
  const { article, mentions, dates, statements, events } = record
  const single = [
    article.outlet,
    article.published,
    article.updated,
    ...article.blocks,
    ...mentions,
  ]
  const inner = statements.flatMap(({ speaker, addressee, cue, content, chain }) => [
    speaker,
    addressee,
    cue,
    content,
    ...chain,
    ...content.pieces.map((span) => ({ span })),
  ])
  return [...single, ...dates, ...events, ...inner].flatMap((one) => (one?.span ? [one.span] : []))
}

test('a page of any pieces is read, and all spans lie in it', () => {
  fc.assert(
    fc.property(page, language, (text, code) => {
      const record = readText(text, { language: code })
      for (const [start, end] of spansOf(record)) {
        assert.ok(0 <= start && start <= end && end <= text.length, `[${start}, ${end})`)
      }
    }),
    { numRuns: 400 },
  )
})

test('any text is read without an error', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
      language,
      (text, code) => {
        fc.pre(text.trim() !== '')
        assert.equal(readText(text, { language: code }).page.length, text.length)
      },
    ),
    { numRuns: 300 },
  )
})

test('events name entities of the page, and the statement they point at is there', () => {
  fc.assert(
    fc.property(page, language, (text, code) => {
      const { events, mentions, statements } = readText(text, { language: code })
      const known = new Set([
        ...mentions.map(({ entity }) => entity),
        ...statements
          .flatMap(({ speaker }) => [speaker, ...(speaker.members ?? [])])
          .map(({ entity }) => entity),
      ])
      const ids = new Set(statements.map(({ id }) => id))
      for (const { actors, recipients, by } of events) {
        assert.ok([...actors, ...recipients].every((id) => known.has(id)))
        assert.ok(actors.length + recipients.length > 0)
        assert.ok(by === null || ids.has(by))
      }
    }),
    { numRuns: 300 },
  )
})

test('statements have ids of their own, and what they point at is there', () => {
  fc.assert(
    fc.property(page, language, (text, code) => {
      const { statements } = readText(text, { language: code })
      const ids = statements.map(({ id }) => id)
      assert.equal(new Set(ids).size, ids.length)
      for (const { inside } of statements) assert.ok(inside === null || ids.includes(inside))
    }),
    { numRuns: 200 },
  )
})

test('reading does not depend on what was read before', () => {
  fc.assert(
    fc.property(page, page, language, (text, other, code) => {
      const first = readText(text, { language: code })
      readText(other, { language: code })
      assert.deepEqual(readText(text, { language: code }), first)
    }),
    { numRuns: 50 },
  )
})

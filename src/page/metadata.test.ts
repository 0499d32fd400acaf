import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../lang/index.ts'
import type { Moment } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { findBlocks } from './blocks.ts'
import type { Metadata, MetadataTools, OutletName } from './metadata.ts'
import { readMetadata } from './metadata.ts'
import { cpuNow } from '../../test/cpu-time.ts'

/** Outlets that the fake knowledge holds. */
const NAMES = new Map([
  ['نسیم‌پرس', 'Nasim Press'],
  ['موج‌نیوز', 'Mowj News'],
  ['نسيم الشرق', 'Nasim al-Sharq'],
])

function toolsFor(text: string, more: Partial<MetadataTools>): MetadataTools {
  return {
    pack: packs[0]!,
    momentIn: (span) => momentIn(text, span),
    dateInUrl: () => undefined,
    dateInCode: () => undefined,
    outletNames: (span) => outletsIn(text, span),
    outletOfHost: (host) =>
      host === 'nasim.example' ? { name: 'Nasim Press', entity: 'nasim' } : undefined,
    ...more,
  }
}

/** A fake that reads `2024-07-02` and `09:25`. */
function momentIn(text: string, span: Span): Moment | undefined {
  const said = text.slice(...span)
  const day = /\d{4}-\d\d-\d\d/.exec(said)?.[0]
  const time = /\d\d:\d\d/.exec(said)?.[0]
  return day ? toMoment(time ? `${day}T${time}` : day, span) : undefined
}

function toMoment(value: string, span: Span | null): Moment {
  const edtf = value.slice(0, 10)
  return { value, edtf, calendar: 'gregory', surface: null, span, inferred: false, rule: 'fake' }
}

function outletsIn(text: string, [from, to]: Span): OutletName[] {
  return [...NAMES].flatMap(([name, english]) => {
    const at = text.slice(from, to).indexOf(name)
    if (at < 0) return []
    return [{ name: english, entity: english, span: [from + at, from + at + name.length] as const }]
  })
}

interface Given {
  readonly url?: string
  readonly tools?: Partial<MetadataTools>
}

function read(text: string, { url, tools = {} }: Given = {}): Metadata {
  const all = toolsFor(text, tools)
  const page = { id: '', text, url: url ?? null, path: null, capturedAt: null }
  return readMetadata(page, findBlocks(text, all.pack), all)
}

const body = `شهر ما پل تازه می‌خواهد
شهردار از آغاز ساخت پل تازه در پاییز امسال خبر داد.
وی افزود که هزینه پل از بودجه شهر پرداخت می‌شود.`

test('labelled data are read with their spans and rules', () => {
  const text = `• دسته‌بندی: شهری\n• کد خبر: ۱۴۰۳۰۴۱۲\nلینک : nasim.example/x7\n${body}`
  const { code, section, shortUrl } = read(text)
  assert.deepEqual(
    [code?.value, section?.value, shortUrl?.value],
    ['14030412', 'شهری', 'nasim.example/x7'],
  )
  for (const found of [section, shortUrl]) {
    assert.equal(text.slice(...found!.span!), found!.value)
    assert.notEqual(found!.rule, '')
  }
})

test('a code may stand on the line below its label', () => {
  assert.equal(read(`${body}\nکد خبر :\n829071`).code?.value, '829071')
})

const moments: readonly (readonly [name: string, text: string, published: string | null])[] = [
  ['a labelled date', `تاریخ انتشار: 2024-07-02 09:25\n${body}`, '2024-07-02T09:25'],
  ['a bare date', `2024-07-02 - 09:25\n${body}`, '2024-07-02T09:25'],
  ['the labelled one of two', `2024-07-05\n${body}\nتاریخ انتشار: 2024-07-02`, '2024-07-02'],
  ['not today’s date', `امروز: 2024-11-22 23:36\nتاریخ انتشار: 2024-07-02\n${body}`, '2024-07-02'],
  ['not the crawler’s date', ` date 2024-07-09 ${body}`, null],
  ['no date of another story', `${body}\nاخبار مرتبط\nقایق‌ها به آب افتادند\n2024-01-01`, null],
]

for (const [name, text, published] of moments) {
  test(`published is ${name}`, () => {
    assert.equal(read(text).published?.value ?? null, published)
  })
}

test('an update on the same line is told from the publication', () => {
  const text = `تاریخ انتشار: 2024-07-02 | آخرین بروزرسانی: 2024-07-03 10:00\n${body}`
  const { published, updated } = read(text)
  assert.deepEqual([published?.value, updated?.value], ['2024-07-02', '2024-07-03T10:00'])
})

test('a full date that the first paragraph calls today is the publication', () => {
  const told = body.replace('شهردار از', 'شهردار امروز سه‌شنبه 2024-07-02 از')
  assert.equal(read(told).published?.value, '2024-07-02')
  assert.equal(read(body.replace('شهردار از', 'شهردار در 2024-07-02 از')).published, null)
})

test('a date that only the address or the code holds is inferred', () => {
  const inUrl = read(body, { tools: { dateInUrl: () => toMoment('2024-07-02', null) } })
  assert.deepEqual([inUrl.published?.value, inUrl.published?.inferred], ['2024-07-02', true])
  const dateInCode = (code: string) => toMoment(`2024-07-0${code}`, null)
  const inCode = read(`کد خبر: 3\n${body}`, { tools: { dateInCode } })
  assert.deepEqual([inCode.published?.value, inCode.published?.inferred], ['2024-07-03', true])
})

const policy = 'انتهای پیام\n-«نسیم‌پرس» مجاز به ویرایش ادبی نظرات مخاطبان است.'
const selfNamed: OutletName = { name: 'Mowj News', entity: 'mowj', span: [0, 3] }
const outlets: readonly (readonly [
  rule: string,
  text: string,
  given: Given,
  name: string | null,
])[] = [
  ['its opener', `${body}\n${policy}`, { tools: { selfNamed } }, 'Mowj News'],
  ['its rules for comments', `${body}\n${policy}`, {}, 'Nasim Press'],
  ['its known host', body, { url: 'https://www.nasim.example/7' }, 'Nasim Press'],
  ['its unknown host', body, { url: 'https://www.sahel.example:80/7' }, 'sahel.example'],
  ['the host of its short link', `لینک کوتاه: sahel.example/x7\n${body}`, {}, 'sahel.example'],
  ['its footer', `${body}\nتمامی حقوق این سایت برای موج‌نیوز محفوظ است.`, {}, 'Mowj News'],
  ['its credited source', `${body}\nمنبع: ساحل‌نامه`, {}, 'ساحل‌نامه'],
  ['its masthead', `صفحه نخست\nساحل نیوز\n${body}`, {}, 'ساحل نیوز'],
  ['the title of its window', `شهر ما پل تازه می‌خواهد | دریاکنار\n${body}`, {}, 'دریاکنار'],
  ['its foot', `${body}\nحقوق این سایت متعلق به دریاکنار است.`, {}, null],
  ['no lump of sources', `${body}\nمنبع: خبرگزاری‌ها`, {}, null],
  ['nobody', body, {}, null],
]

for (const [rule, text, given, name] of outlets) {
  test(`the outlet is named by ${rule}`, () => {
    const found = read(text, given).outlet?.name ?? null
    assert.ok(name === null ? found === null : found?.startsWith(name), String(found))
  })
}

test('a credit is what follows its label', () => {
  assert.equal(read(`${body}\nمنبع: نسیم‌پرس`).credit?.value, 'نسیم‌پرس')
  assert.equal(read(`${body}\n(رویترز)`).credit?.value, 'رویترز')
  assert.equal(read(body).credit, null)
})

test('keywords are parted by marks, by lines, and else where the article never joins two words', () => {
  const expected = ['پل تازه', 'شهردار', 'بودجه شهر']
  for (const list of [
    'برچسب‌ها: پل تازه، شهردار، بودجه شهر',
    'برچسب‌ها\nپل تازه\nشهردار\nبودجه شهر',
    'برچسب‌ها: #پل_تازه #شهردار #بودجه_شهر',
    'برچسب‌ها: پل تازه شهردار بودجه شهر',
  ]) {
    assert.deepEqual(read(`${body}\n${list}`).keywords, expected)
  }
})

test('a caption printed twice counts once', () => {
  const [headline, ...rest] = body.split('\n')
  const text = `${headline}\n${rest.join('\n')}\n${headline}\nپل قدیمی\n${rest[1]}\n${headline}\nپل قدیمی\n`
  assert.deepEqual(read(text).captions, ['پل قدیمی'])
})

test('a byline stands without its last mark', () => {
  const [headline, ...rest] = body.split('\n')
  assert.equal(
    read(`${headline}\nنادر موجی - ساحل:\n${rest.join('\n')}`).byline?.value,
    'نادر موجی - ساحل',
  )
})

for (const unit of [
  'برچسب‌ها: پل ',
  'برچسب‌ها\nپل\n',
  'لینک: aaaaaaaa\n',
  'امروز 1403/04/12 ',
  'منبع: پل\n',
]) {
  test(`a million characters of ${JSON.stringify(unit)} are read in seconds`, () => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const start = cpuNow()
    read(text)
    assert.ok(cpuNow() - start < 30_000)
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IsnadError } from '../model/error.ts'
import { decode } from './decode.ts'

/** Own sentences, short and long, with the letters that only Persian has, with signs and with rare letters. */
const PERSIAN: readonly string[] = [
  'سخنگوی وزارت خارجه گفت: مذاکرات فردا در تهران ادامه خواهد داشت و گزارش آن منتشر می‌شود.',
  'پژوهشگران چهار گودال پر از گچ را در کویر پیدا کردند؛ گروهی دیگر آن را می‌کاوند.',
  'رئیس مجلس گفت بودجه ۱۴۰۳ «به زودی» تصویب می‌شود.',
  'قطار تهران - ساری امروز رفت',
  'گفت‌وگو با وزیر',
  'چرا؟',
]
const ARABIC: readonly string[] = [
  'قال المتحدث باسم الوزارة إن المفاوضات ستستمر غدا في العاصمة وإن النتائج ستعلن قريبا.',
  'أعلن رئيس المؤتمر، أمس الثلاثاء، أن الجلسة المقبلة ستُعقد في الرباط؛ فهل تحضر الوفود؟',
  'وصل الوفد إلى القاهرة',
  'وَقَالَ إِنَّ القِطَارَ وَصَلَ',
  'ظهر ضابط على ضفة النهر وضغط على الحافظة',
  'خبر عاجل',
]

function tableOf(encoding: string): Map<string, number> {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return new Map(Array.from(all, (character, byte) => [character, byte]))
}

function singleBytes(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding)
  return Uint8Array.from(text, (character) => {
    const byte = table.get(character)
    assert.ok(byte !== undefined, character)
    return byte
  })
}

/** As windows-1256 writes Persian: with the Arabic letters and digits that it has. */
const older = (text: string) =>
  text
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))
/** As iso-8859-6 writes it, which has no letter of Persian alone and no half-space. */
const oldest = (text: string) =>
  older(text)
    .replace(/[«»]/g, '"')
    .replaceAll('\u200c', ' ')
    .replace(/[پچژگ]/g, (letter) => 'بجزك'['پچژگ'.indexOf(letter)]!)

interface Encoding {
  readonly name: string
  readonly write: (text: string) => string
  readonly bytes: (text: string) => Uint8Array
}

const same = (text: string) => text
const ENCODINGS: readonly Encoding[] = [
  { name: 'utf-8', write: same, bytes: (text) => Buffer.from(text) },
  { name: 'utf-8', write: same, bytes: (text) => Buffer.from(`\ufeff${text}`) },
  { name: 'utf-16le', write: same, bytes: (text) => Buffer.from(text, 'utf16le') },
  { name: 'utf-16le', write: same, bytes: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  { name: 'utf-16be', write: same, bytes: (text) => Buffer.from(text, 'utf16le').swap16() },
  {
    name: 'utf-16be',
    write: same,
    bytes: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  },
  { name: 'windows-1256', write: older, bytes: (text) => singleBytes(text, 'windows-1256') },
  { name: 'iso-8859-6', write: oldest, bytes: (text) => singleBytes(text, 'iso-8859-6') },
]

const DECLARED: readonly string[] = [
  'utf-8',
  'windows-1256',
  'iso-8859-6',
  'iso-8859-1',
  'utf-16',
  'x-none',
]
const HEADERS: readonly (string | undefined)[] = [undefined, 'windows-1256', 'iso-8859-1']
const late = 'var a = 1;\n'.repeat(500)

/** Pages that declare an encoding, and the bare text. */
const SHAPES: Readonly<Record<string, (text: string, declared: string) => string>> = {
  'no markup': same,
  'a meta element': (text, declared) =>
    `<meta charset="${declared}"><title>${text}</title><p>${text}`,
  'an old meta element': (text, declared) =>
    `<meta http-equiv="Content-Type" content="text/html; charset=${declared}"><p>${text}</p>`,
  'a late meta element': (text, declared) =>
    `<head><script>${late}</script><meta charset='${declared}'></head><body><p>${text}</p>`,
  'an XML declaration': (text, declared) =>
    `<?xml version="1.0" encoding="${declared}"?><html><p>${text}</p>`,
  'much markup': (text, declared) =>
    `<meta charset=${declared}>${'<script src="/a.js"></script>\n'.repeat(400)}<p>${text}</p>`,
}

for (const [shape, wrap] of Object.entries(SHAPES)) {
  test(`whatever a page with ${shape} declares, its text is read as it was written`, () => {
    for (const { name, write, bytes } of ENCODINGS)
      for (const sentence of [...PERSIAN, ...ARABIC])
        for (const declared of shape === 'no markup' ? [''] : DECLARED)
          for (const charset of HEADERS) {
            const text = wrap(write(sentence), declared)
            const decoded = decode(bytes(text), charset ? { charset } : {})
            const what = `${name}, declared ${declared} and ${charset}: ${sentence}`
            assert.equal(decoded.text, text, what)
          }
  })
}

const [LONG] = PERSIAN
const twice = (text: string, through: string) => {
  const table = new TextDecoder(through)
  return table.decode(Buffer.from(text))
}

for (const through of ['windows-1252', 'windows-1256', 'latin1']) {
  test(`only the parts of a page that were encoded twice through ${through} are undone`, () => {
    const parts = ['خبر تازه', LONG!, 'چرا؟', 'یک دیدگاه: گفت‌وگوی خوبی بود']
    for (const part of parts) {
      const page = (garbled: string) => `<title>${garbled}</title><p>${LONG}</p><p>${LONG}</p>`
      const decoded = decode(Buffer.from(page(twice(part, through))))
      assert.equal(decoded.text, page(part))
      assert.equal(decoded.note?.code, 'double-encoding')
    }
  })
}

test('does not undo what only looks encoded twice, in pages that are whole', () => {
  for (const text of [
    'فقط، ظ، ع، ط، غ؛',
    'ط» «ظ» «ط»',
    'Ø 12 mm • Ù ± 3',
    'الحظ، القسط، البيع، الصبغ؛',
  ]) {
    const decoded = decode(Buffer.from(`<p>${text}</p><p>${LONG}</p>`))
    assert.equal(decoded.note, undefined, text)
    assert.ok(decoded.text.includes(text))
  }
})

test('a page in UTF-8 with a few cut letters stays one, with a note', () => {
  for (const sentence of [...PERSIAN.slice(0, 5), ...ARABIC.slice(0, 4)]) {
    const bytes = Buffer.from(`<p>${sentence}</p>`)
    const cut = Buffer.concat([bytes.subarray(0, 9), Buffer.from([0xd9, 0x20]), bytes.subarray(9)])
    const decoded = decode(cut, { charset: 'windows-1256' })
    assert.equal(decoded.encoding, 'utf-8', sentence)
    assert.equal(decoded.note?.code, 'broken-characters')
    assert.ok(decoded.text.includes(sentence.slice(4)), sentence)
  }
})

/** The Arabic code page of DOS, as far as this sentence goes: `قال وزير`. */
const DOS = Uint8Array.of(0xe7, 0x9f, 0xe9, 0x20, 0xed, 0xaa, 0xef, 0xa9, 0x20, 0xe7, 0x9f, 0xe9)

const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, told: RegExp])[] = [
  [
    'a page in the code page of DOS',
    Buffer.concat([Buffer.from('<meta charset="cp720"><p>'), DOS]),
    /is in cp720, which Isnad does not read/,
  ],
  [
    'digits of a Macintosh',
    Buffer.concat([
      Buffer.from('<meta charset="x-mac-arabic"><p>'),
      singleBytes(oldest(ARABIC[0]!), 'iso-8859-6'),
      Uint8Array.of(0xb1, 0xb4, 0xb0, 0xb3),
    ]),
    /is in x-mac-arabic, which/,
  ],
  ['UTF-7', Buffer.from('<meta charset="utf-7"><p>+BkIGJwZE- +BkgGMgZKBjE-'), /is in UTF-7, which/],
  ['UTF-32', Buffer.from('fffe00004206000027060000', 'hex'), /is in UTF-32, which/],
  [
    'Russian in much markup without a declaration',
    singleBytes(`${'<div class="a">'.repeat(50)}Переговоры продолжатся завтра`, 'windows-1251'),
    /no encoding that Isnad knows/,
  ],
]

for (const [name, bytes, told] of REFUSED) {
  test(`does not read ${name}, and says why`, () => {
    assert.throws(
      () => decode(bytes),
      (error) =>
        error instanceof IsnadError &&
        error.code === 'undecodable-page' &&
        told.test(error.message),
    )
  })
}

test('what declares itself UTF-7 and holds none of it is plain text', () => {
  assert.equal(decode(Buffer.from('<meta charset="utf-7"><p>1 + 1')).encoding, 'utf-8')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IsnadError } from '../model/error.ts'
import { decode } from './decode.ts'
import { cpuNow } from '../../test/cpu-time.ts'

const PERSIAN =
  'سخنگوی وزارت خارجه گفت: مذاکرات فردا در تهران ادامه خواهد داشت و گزارش آن منتشر می‌شود.'
const ARABIC =
  'قال المتحدث باسم الوزارة إن المفاوضات ستستمر غدا في العاصمة وإن النتائج ستعلن قريبا.'

/** Persian as windows-1256 can write it. */
const OLD_PERSIAN = PERSIAN.replaceAll('ی', 'ي').replaceAll('ک', 'ك')

function tableOf(encoding: string): Map<string, number> {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return new Map(Array.from(all, (character, byte) => [character, byte]))
}

function encode(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding)
  return Uint8Array.from(text, (character) => table.get(character) ?? 0x3f)
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

function twice(text: string, through: string): Uint8Array {
  return utf8(new TextDecoder(through).decode(utf8(text)))
}

const READ: readonly [name: string, bytes: Uint8Array, text: string, encoding: string][] = [
  ['UTF-8', utf8(PERSIAN), PERSIAN, 'utf-8'],
  ['UTF-8 with a mark, which is stripped', utf8(`\ufeff${PERSIAN}`), PERSIAN, 'utf-8'],
  ['ASCII', utf8('The talks go on.'), 'The talks go on.', 'utf-8'],
  ['UTF-16 LE with a mark', utf16(`\ufeff${PERSIAN}`, false), PERSIAN, 'utf-16le'],
  ['UTF-16 BE with a mark', utf16(`\ufeff${PERSIAN}`, true), PERSIAN, 'utf-16be'],
  ['UTF-16 LE without a mark', utf16(PERSIAN, false), PERSIAN, 'utf-16le'],
  ['UTF-16 BE without a mark', utf16(ARABIC, true), ARABIC, 'utf-16be'],
  ['Persian windows-1256', encode(OLD_PERSIAN, 'windows-1256'), OLD_PERSIAN, 'windows-1256'],
  ['Arabic windows-1256', encode(ARABIC, 'windows-1256'), ARABIC, 'windows-1256'],
  ['Arabic iso-8859-6', encode(ARABIC, 'iso-8859-6'), ARABIC, 'iso-8859-6'],
  [
    'windows-1256 that declares itself Latin',
    encode(`<meta charset="iso-8859-1"><p>${ARABIC}</p>`, 'windows-1256'),
    `<meta charset="iso-8859-1"><p>${ARABIC}</p>`,
    'windows-1256',
  ],
  [
    'Russian that declares itself',
    encode('<meta charset=windows-1251>Переговоры продолжатся завтра', 'windows-1251'),
    '<meta charset=windows-1251>Переговоры продолжатся завтра',
    'windows-1251',
  ],
  [
    'French',
    encode('Les négociations ont été reportées', 'windows-1252'),
    'Les négociations ont été reportées',
    'windows-1252',
  ],
]

for (const [name, bytes, text, encoding] of READ) {
  test(`reads ${name}`, () => {
    const decoded = decode(bytes)
    assert.equal(decoded.text, text)
    assert.equal(decoded.encoding, encoding)
    assert.equal(decoded.note, undefined)
  })
}

test('the header decides between two single-byte readings that are both likely', () => {
  const bytes = encode('Переговоры продолжатся завтра', 'windows-1251')
  assert.equal(decode(bytes, { charset: 'windows-1251' }).encoding, 'windows-1251')
})

test('line breaks, hard spaces and letters stay as they are', () => {
  const text = 'يك\r\nدو\u00a0سه\u200c\tچهار\r'
  assert.equal(decode(utf8(text)).text, text)
})

for (const through of ['windows-1252', 'windows-1256']) {
  test(`text that was encoded twice through ${through} is undone, with a note`, () => {
    const decoded = decode(twice(`${PERSIAN}\nplain line\n${PERSIAN}`, through))
    assert.equal(decoded.text, `${PERSIAN}\nplain line\n${PERSIAN}`)
    assert.equal(decoded.note?.code, 'double-encoding')
  })
}

test('does not undo text that only looks encoded twice', () => {
  for (const text of ['ظط طظ ظط طظ', 'Ø 12 mm, Ø 14 mm', ARABIC]) {
    const decoded = decode(utf8(text))
    assert.equal(decoded.text, text)
    assert.equal(decoded.note, undefined)
  }
})

test('UTF-8 that is cut off in a letter keeps the rest, with a note', () => {
  const bytes = utf8(PERSIAN)
  const decoded = decode(bytes.subarray(0, bytes.length - 4))
  assert.equal(decoded.encoding, 'utf-8')
  assert.ok(decoded.text.startsWith(PERSIAN.slice(0, 40)))
  const cut = decode(utf8(PERSIAN).subarray(0, 2 * 15))
  assert.equal(cut.encoding, 'utf-8')
})

test('valid UTF-8 full of replacement characters is still UTF-8, with a note', () => {
  const decoded = decode(utf8('\ufffd\ufffd خبر \ufffd\ufffd'))
  assert.equal(decoded.encoding, 'utf-8')
  assert.equal(decoded.note?.code, 'broken-characters')
})

const REFUSED: readonly [name: string, bytes: Uint8Array, code: string][] = [
  ['no bytes', new Uint8Array(), 'empty-page'],
  ['nothing but a mark and spaces', utf8('\ufeff \r\n\u200c'), 'empty-page'],
  ['a PDF', utf8('%PDF-1.7 …'), 'binary-page'],
  ['a PNG picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'binary-page'],
  ['a JPEG picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'binary-page'],
  ['a zip archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'binary-page'],
  ['gzip data', Uint8Array.of(0x1f, 0x8b, 8, 0), 'binary-page'],
  ['NUL bytes', Uint8Array.of(0x41, 0, 0, 0, 0x42, 1, 2, 0, 0, 0), 'binary-page'],
  [
    'undeclared Russian',
    encode('Переговоры продолжатся завтра', 'windows-1251'),
    'undecodable-page',
  ],
]

for (const [name, bytes, code] of REFUSED) {
  test(`does not read ${name}: ${code}`, () => {
    assert.throws(
      () => decode(bytes),
      (error) => error instanceof IsnadError && error.code === code && error.message.includes(':'),
    )
  })
}

test('hostile pages of 1 MB are decoded or refused in linear time', () => {
  for (const unit of ['Ø§', 'ط§', '<meta ', '<!--', '\u0000', '&', 'ا\n']) {
    const bytes = utf8(unit.repeat(1_000_000 / unit.length))
    const start = cpuNow()
    try {
      decode(bytes)
    } catch (error) {
      assert.ok(error instanceof IsnadError)
    }
    assert.ok(cpuNow() - start < 2000, JSON.stringify(unit))
  }
})

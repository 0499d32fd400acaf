import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../lang/index.ts'
import { detectLanguage, identifyLanguage } from './language.ts'
import { cpuNow } from '../../test/cpu-time.ts'

const CASES: readonly [text: string, code: string][] = [
  ['وزیر خارجه گفت که مذاکرات فردا در تهران ادامه دارد', 'fa'],
  ['وزير خارجه گفت كه مذاكرات فردا در تهران ادامه دارد', 'fa'],
  ['این سند را دو طرف امضا کردند', 'fa'],
  ['قال الوزير إن المفاوضات ستستمر غدا في العاصمة', 'ar'],
  ['قال الوزیر ان المفاوضات ستستمر فی العاصمة', 'ar'],
  ['The minister said that the talks will go on in the capital.', 'en'],
  ['وزیر نے کہا ہے کہ بات چیت کل بھی جاری رہے گی', 'ur'],
  ['وزیر وویل چې خبرې به سبا هم دوام ومومي او ښه پایله به ولري', 'ps'],
  ['وەزیر ڕایگەیاند کە گفتوگۆکان بەیانی بەردەوام دەبن', 'ckb'],
  ['Переговоры продолжатся завтра', 'und'],
  ['Le ministre a dit que les pourparlers vont continuer.', 'und'],
  ['۱۲:۳۰', 'und'],
]

for (const [text, code] of CASES) {
  test(`"${text}" is ${code}`, () => {
    const found = identifyLanguage(text, packs)
    assert.equal(found.code, code)
    assert.equal(found.pack?.code, packs.some((pack) => pack.code === code) ? code : undefined)
    assert.equal(detectLanguage(text, packs), found.pack)
    if (!found.pack) assert.ok(found.note)
  })
}

test('addresses and Latin names do not make a Persian page English', () => {
  const text = `${'https://example.org/news/the-talks-and-the-end '.repeat(3)} وزیر خارجه گفت که مذاکرات فردا در تهران ادامه دارد و نتیجه آن اعلام می‌شود`
  assert.equal(detectLanguage(text, packs)?.code, 'fa')
})

test('tags, scripts and styles do not count', () => {
  const markup = `<html lang="en"><script>${'if (that) { return this.is(the) } '.repeat(50)}</script><style>p { color: red }</style>`
  assert.equal(
    detectLanguage(`${markup}<p class="the lead of it">وزیر خارجه گفت که نه</p></html>`, packs)
      ?.code,
    'fa',
  )
})

test('does not take an Arabic page with a Persian name for Persian', () => {
  const text = 'قال الرئيس پزشکیان إن المفاوضات التي بدأت في العاصمة ستستمر غدا'
  assert.equal(detectLanguage(text, packs)?.code, 'ar')
})

test('hostile text of 1 MB is identified in linear time', () => {
  for (const unit of ['ا', 'a', 'پ ', '\u200c', 'و\n', '한', '<p', '<p>', '<script><!--']) {
    const start = cpuNow()
    identifyLanguage(unit.repeat(1_000_000 / unit.length), packs)
    assert.ok(cpuNow() - start < 2000, JSON.stringify(unit))
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../../lang/index.ts'
import { lines, rows } from '../../text/lines.ts'
import type { Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'
import { toReading } from '../../text/reading.ts'
import { findPhrases } from './find-phrases.ts'
import type { KnownEntity, KnownSpelling } from './known-names.ts'

const CAPITALS = { fa: 'تهران\nمسکو', ar: 'طهران\nموسكو' } as const

/** The kinds of a text's names, in reading order. */
function kindsIn(code: 'fa' | 'ar', text: string): string[] {
  const pack = packs.find((one) => one.code === code)!
  const entity = (id: string, kind: 'state' | 'place'): KnownEntity => ({
    id,
    name: id,
    kind,
    country: null,
    names: {},
  })
  const proclitics = rows(pack.spelling.proclitics).map(([prefix = '', hidden = '']) => ({
    prefix,
    hidden,
  }))
  const names: Matcher<KnownSpelling> = buildMatcher(
    lines(CAPITALS[code]).map((phrase) => ({
      phrase,
      value: {
        known: entity(`state of ${phrase}`, 'state'),
        place: entity(phrase, 'place'),
        needsCompany: false,
        form: 'capital',
      },
    })),
    proclitics,
  )
  const reading = toReading(text, [{ role: 'body', span: [0, text.length] }])
  const found = findPhrases(reading, pack, { names: () => names, byId: () => undefined })
  return [...found.phrases, ...found.inner]
    .filter(({ kind }) => kind === 'state' || kind === 'place')
    .sort((one, other) => one.from - other.from)
    .map(({ kind }) => kind)
}

const CASES = [
  ['fa', 'او در تهران ماند.', ['place']],
  ['fa', 'او به تهران و مسکو رفت.', ['place', 'place']],
  ['fa', 'او در مسکو گفت: هوا سرد شد.', ['place']],
  ['fa', 'خیابان‌های تهران خلوت شد.', ['place']],
  ['fa', 'تهران - هوا سرد شد.', ['place']],
  ['ar', 'وصل إلى طهران أمس.', ['place']],
  ['ar', 'وصل إلى طهران وموسكو أمس.', ['place', 'place']],
  ['ar', 'أقيم المعرض بطهران أمس.', ['place']],
  ['fa', 'تهران این خبر را رد کرد.', ['state']],
  ['fa', 'گفته می‌شود که تهران موافق است.', ['state']],
  ['fa', 'او از تهران خواست پاسخ دهد.', ['state']],
  ['fa', 'گفت‌وگو با تهران ادامه دارد.', ['state']],
  ['fa', 'روابط تهران و مسکو خوب است.', ['state', 'state']],
  ['ar', 'أعلنت طهران أن الأمر انتهى.', ['state']],
  ['ar', 'المحادثات بين طهران وموسكو مستمرة.', ['state', 'state']],
] as const

for (const [code, text, kinds] of CASES) {
  const sense = kinds[0] === 'place' ? 'the city' : 'its government, not the city'
  test(`the capital is ${sense}: ${text}`, () => {
    assert.deepEqual(kindsIn(code, text), kinds)
  })
}

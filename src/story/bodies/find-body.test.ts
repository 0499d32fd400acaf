import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../app/knowledge.ts'
import { readText } from '../../app/read.ts'
import { packs } from '../../lang/index.ts'
import { findBody } from './find-body.ts'

const CASES: readonly { says: string; text: string; body: string; day?: string }[] = [
  {
    says: 'a spokesman with his body in the words',
    text: 'یک عنوان برای امروز\n\nسخنگوی وزارت خارجه روسیه گفت که پل بسته نمی‌شود.',
    body: 'foreign-ministry@RU',
  },
  {
    says: 'an unnamed spokeswoman of a body',
    text: 'عنوان لهذا اليوم\n\nقالت متحدثة باسم البيت الأبيض إن الجسر لن يغلق.',
    body: 'white-house',
  },
  {
    says: 'a surname whose page presented a spokesman',
    text: 'یک عنوان برای امروز\n\nپرویز دلشادپور سخنگوی ارتش ایران به میدان رفت.\n\nدلشادپور گفت که پل بسته نمی‌شود.',
    body: 'iran-army',
  },
  {
    says: 'a spokesman known by his office on the day',
    text: 'یک عنوان برای امروز\n\nپسکوف گفت که پل بسته نمی‌شود.',
    body: 'kremlin',
  },
  {
    says: 'a mission, which speaks for its state',
    text: 'عنوان لهذا اليوم\n\nقالت البعثة الروسية لدى الأمم المتحدة إن الجسر لن يغلق.',
    body: 'Q159',
  },
  {
    says: 'a document of a body',
    text: 'یک عنوان برای امروز\n\nدر بیانیه وزارت دفاع اوکراین آمده است که پل بسته نمی‌شود.',
    body: 'defence-ministry@UA',
  },
  {
    says: 'a movement, whose spokesman is presented with it',
    text: 'عنوان لهذا اليوم\n\nقال المتحدث العسكري باسم جماعة الحوثي نادر الشمري إن الجسر لن يغلق.',
    body: 'houthi',
  },
  {
    says: 'the office of one who governs, called by his name',
    text: 'یک عنوان برای امروز\n\nدفتر بنیامین نتانیاهو اعلام کرد که پل بسته نمی‌شود.',
    body: 'prime-ministers-office@IL',
  },
  {
    says: 'the office of one who governed no more on the day as it is called',
    text: 'یک عنوان برای امروز\n\nدفتر بنیامین نتانیاهو اعلام کرد که پل بسته نمی‌شود.',
    day: '2022-01-01',
    body: 'local:دفتربنیامیننتانیاهو',
  },
  {
    says: 'does not put a ministry in the place of its minister',
    text: 'یک عنوان برای امروز\n\nسرگئی لاوروف وزیر خارجه روسیه گفت که پل بسته نمی‌شود.',
    body: 'Q58217',
  },
  {
    says: 'does not take a former spokesman for one',
    text: 'یک عنوان برای امروز\n\nپسکوف گفت که پل بسته نمی‌شود.',
    day: '1999-01-01',
    body: 'dmitry-peskov',
  },
]

for (const { says, text, body, day = '2024-10-20' } of CASES) {
  test(`the body behind a speaker: ${says}`, () => {
    const record = readText(text, { published: day })
    const pack = packs.find(({ code }) => code === record.page.language)!
    const statement = record.statements.at(-1)!
    assert.equal(findBody(statement, { record, pack, knowledge: knowledge() }).entity, body)
  })
}

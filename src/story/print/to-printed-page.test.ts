import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../../analyse.ts'
import { knowledge } from '../../app/knowledge.ts'
import { ar } from '../../lang/ar/index.ts'
import { fa } from '../../lang/fa/index.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { PrintedPage } from '../../model/print.ts'
import { toPrintedPage } from './to-printed-page.ts'

function printed(text: string, pack: LanguagePack): PrintedPage {
  const page = { id: 'sha256:0', text, url: null, path: null, capturedAt: null }
  return toPrintedPage(analyse(page, { pack, knowledge: knowledge() }), pack)
}

const keysOf = ({ print }: PrintedPage) => print.features.map(({ key }) => key)

const TREATY = `روسیه و کره شمالی پیمان امضا کردند

ولادیمیر پوتین گفت: مسکو به این پیمان پایبند است و هیچ کشوری نباید از آن نگران باشد.

سخنگوی وزارت خارجه گفت این ادعا دروغ است.
`

test('pages of two languages on one event share features', () => {
  const one = new Set<string>(keysOf(printed(TREATY, fa)))
  const other = keysOf(
    printed('وقعت روسيا وكوريا الشمالية معاهدة\n\nقال بوتين إن المعاهدة مهمة.\n', ar),
  )
  assert.ok(other.filter((key) => one.has(key)).length >= 3)
})

test('texts share no runs unless they share words', () => {
  const story =
    'نمایندگان دو کشور پس از سه روز گفت‌وگوی فشرده در پایتخت درباره تقسیم آب رودخانه مرزی به توافقی رسیدند که از سال آینده اجرا خواهد شد'
  const parted = story.replace('می‌', 'می ').replace('گفت‌وگوی', 'گفت وگوی')
  const other =
    'باران شدید روزهای گذشته در استان‌های جنوبی راه چند روستا را بست و امدادگران با بالگرد برای خانواده‌های گرفتار غذا و چادر بردند'
  const runs = (text: string) => new Set(printed(`خبر تازه\n\n${text}.\n`, fa).print.runs)
  const share = (one: Set<number>, two: Set<number>) =>
    [...one].filter((run) => two.has(run)).length
  assert.ok(share(runs(story), runs(`${other}. ${parted}`)) > 0)
  assert.equal(share(runs(story), runs(other)), 0)
})

test('statements tell whether they deny, point back or are kept at a distance', () => {
  const page = printed(TREATY, fa)
  const last = page.statements.at(-1)
  assert.equal(last?.pointsBack, true)
  assert.equal(page.statements[0]?.pointsBack, false)
  assert.equal(page.statements[0]?.distanced, false)
})

test('sentences are folded words without marks', () => {
  const [first] = printed(TREATY, fa).sentences
  assert.equal(first?.role, 'headline')
  assert.deepEqual(first.words.slice(0, 3), ['روسیه', 'و', 'کره'])
})

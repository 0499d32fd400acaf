import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../../analyse.ts'
import { knowledge } from '../../app/knowledge.ts'
import { fa } from '../../lang/fa/index.ts'
import type { Record } from '../../model/record.ts'
import { isSameOutlet, namesOutlet, pageOutlet, pageSources } from './page-credits.ts'

function read(text: string): Record {
  const page = { id: 'sha256:0', text, url: null, path: null, capturedAt: null }
  return analyse(page, { pack: fa, knowledge: knowledge() })
}

const COPY = read(
  'پل رودخانه بازسازی شد\n\nبه گزارش تابناک به نقل از ایسنا، شهردار گفت پل رودخانه پس از دو سال بازسازی شد.\n\nوی افزود کار جاده ادامه دارد.\n',
)

test('an outlet in a chain is a source, the page itself is none', () => {
  assert.deepEqual(
    pageSources(COPY).map(({ entity }) => entity),
    ['isna'],
  )
})

test('a short first line is the name of an outlet that no table holds', () => {
  const record = read('دیدبان رود\n\nپل رودخانه بازسازی شد\n\nشهردار گفت پل رودخانه بازسازی شد.\n')
  assert.equal(
    pageOutlet(record)?.words.some((words) => words.includes('رود')),
    true,
  )
})

test('a name on a line of its own below the text is a credit', () => {
  const record = read('پل رودخانه بازسازی شد\n\nشهردار گفت پل رودخانه بازسازی شد.\n\n(ا ی س ن ا)\n')
  assert.equal(namesOutlet(record, { entity: 'isna', words: [['ایسنا']] }, []), true)
})

test('known outlets are told apart by their ids, unknown ones by their names', () => {
  const isSame = (one: string | null, other: string | null) =>
    isSameOutlet({ entity: one, words: [['امروز']] }, { entity: other, words: [['خبر', 'امروز']] })
  assert.equal(isSame('isna', 'irna'), false)
  assert.equal(isSame('isna', null), true)
  assert.equal(
    isSameOutlet({ entity: null, words: [['امروز']] }, { entity: null, words: [['دیروز']] }),
    false,
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteInTitle } from './site-in-title.ts'

const HEADLINE = 'پل تازه رودسر باز شد'
const cases: readonly (readonly [title: string, site: string | undefined])[] = [
  ['پل تازه رودسر باز شد - خبرگزاری موج', 'خبرگزاری موج'],
  ['پل تازه رودسر باز شد | استان‌ها | موج پرس', 'موج پرس'],
  ['موج پرس - پل تازه رودسر باز شد', 'موج پرس'],
  ['موج پرس | پل تازه رودسر باز شد', 'موج پرس'],
  ['پل تازه رودسر باز شد', undefined],
  ['موج پرس - تازه‌ترین خبرهای شهر', undefined],
  ['پل تازه رودسر باز شد - ۱۲ خرداد ۱۴۰۲', undefined],
]

for (const [title, site] of cases) {
  test(`"${title}" ${site ? `names ${site}` : 'does not name its site'}`, () =>
    assert.equal(siteInTitle(title, HEADLINE), site))
}

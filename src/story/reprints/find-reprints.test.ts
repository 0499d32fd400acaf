import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../../analyse.ts'
import { knowledge } from '../../app/knowledge.ts'
import { fa } from '../../lang/fa/index.ts'
import { memoryStories } from '../../library/memory/memory-stories.ts'
import type { PrintedPage } from '../../model/print.ts'
import type { Reprint } from '../../model/reprint.ts'
import { toPrintedPage } from '../print/to-printed-page.ts'
import { findReprints } from './find-reprints.ts'

function printed(text: string, id: string): PrintedPage {
  const page = {
    id: `sha256:${id}`,
    text,
    url: `https://www.tabnak.ir/fa/news/${id}`,
    path: null,
    capturedAt: null,
  }
  return toPrintedPage(analyse(page, { pack: fa, knowledge: knowledge() }), fa)
}

/** Adds pages one after the other, and gives what was found for each. */
async function findInTurn(pages: readonly PrintedPage[]): Promise<Reprint[][]> {
  const store = memoryStories()
  const byId = new Map(pages.map((page) => [page.print.page, page]))
  const found: Reprint[][] = []
  for (const [key, page] of pages.entries()) {
    const printedPageOf = async (id: string) => byId.get(id) ?? null
    const reprints = await findReprints(store, { page, printedPageOf })
    const story = `story-${key}`
    await store.place([{ key, print: page.print, story, reprints, changes: [] }])
    found.push(reprints)
  }
  return found
}

const SENTENCES = [
  'شهرداری بندر کهنه اعلام کرد موج‌شکن تازه اسکله ماهیگیران پس از چهار سال کار پیمانکاران از فردا به روی قایق‌ها باز می‌شود',
  'ساکنان محله ساحلی سال‌ها از فرسودگی دیواره سنگی و آبگرفتگی کوچه‌ها در هنگام مد گلایه داشتند',
  'هزینه این طرح از محل درآمد گمرک و وام بانک توسعه تأمین شده و بهره‌برداری از آن به تعاونی صیادان سپرده می‌شود',
  'کارشناسان محیط زیست هشدار داده‌اند لایروبی شتاب‌زده بستر خلیج به مرجان‌ها و لاک‌پشت‌های آن آسیب می‌زند',
  'تعاونی صیادان در پاسخ گفته است زمان‌بندی لایروبی با مشورت زیست‌شناسان دانشگاه تغییر خواهد کرد',
]
const DISPATCH = `موج‌شکن بندر کهنه\n\n${SENTENCES.join('.\n\n')}.\n`
const NOTICE =
  'خوانندگان گرامی می‌توانند نظر خود را درباره این خبر از راه پیام‌رسان‌های داخلی برای تحریریه بفرستند و در قرعه‌کشی ماهانه شرکت کنند'

test('a cut of a dispatch is found among pages of a library', async () => {
  const cut = `خبر کوتاه از اسکله\n\n${SENTENCES.slice(0, 2).join('.\n\n')}.\n`
  const [, found] = await findInTurn([printed(DISPATCH, 'a'), printed(cut, 'b')])
  assert.deepEqual(
    found!.map(({ page, of, kind, closest }) => [page, of, kind, closest]),
    [['sha256:b', 'sha256:a', 'cut', true]],
  )
})

test('what a site prints under every page makes no reprints', async () => {
  const pages = SENTENCES.map((sentence, at) =>
    printed(`خبر ${at}\n\n${sentence}.\n\n${NOTICE}.\n`, `${at}`),
  )
  const found = await findInTurn([
    ...pages,
    printed(
      `خبر تازه\n\n${NOTICE}.\n\nموزه شهر نمایشگاهی از سکه‌ها و سفال‌های یافته‌شده در کاوش‌های تپه باستانی برپا کرده که تا پایان زمستان دایر خواهد بود.\n`,
      'n',
    ),
  ])
  assert.deepEqual(found.at(-1), [])
})

test('of two pages that a third may depend on one is the closest', async () => {
  const half = `از اسکله\n\n${SENTENCES.slice(0, 4).join('.\n\n')}.\n`
  const cut = `کوتاه\n\n${SENTENCES.slice(0, 2).join('.\n\n')}.\n`
  const pages = [printed(DISPATCH, 'a'), printed(half, 'b'), printed(cut, 'c')]
  const found = (await findInTurn(pages)).at(-1)!
  assert.deepEqual(found.map(({ of, closest }) => `${of} ${closest}`).sort(), [
    'sha256:a false',
    'sha256:b true',
  ])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../lang/index.ts'
import { findBlocks } from './blocks.ts'
import { readHtml } from './html/read-html.ts'

const [pack] = packs as [(typeof packs)[0]]
const paragraph = (n: number) =>
  `<p>شرکت راه‌آهن اعلام کرد که قطار شماره ${n} از هفته آینده هر روز به شمال حرکت می‌کند و بلیت آن گران نمی‌شود.</p>`

/** What the page's blocks of running text say. */
function bodyOf(html: string): string[] {
  const { text, lines } = readHtml(`<article><h1>قطار شمال هر روز می‌رود</h1>${html}</article>`)
  return findBlocks(text, pack, { lines }).flatMap(({ role, span }) =>
    role === 'body' || role === 'lead' ? [/\d/.exec(text.slice(...span))?.[0] ?? ''] : [],
  )
}

test('a box under a heading of comments is out, however long', () => {
  const comments = `<div><h4>نظرات کاربران</h4><div>${[3, 4, 5, 6, 7].map(paragraph).join('')}</div></div>`
  assert.deepEqual(bodyOf(paragraph(1) + paragraph(2) + comments), ['1', '2'])
})

test('a box of other stories within the text is out', () => {
  const box = `<div><div><h4>اخبار مرتبط</h4></div><div>${paragraph(9)}</div></div>`
  assert.deepEqual(bodyOf(paragraph(1) + paragraph(2) + box + paragraph(3)), ['1', '2', '3'])
})

test('a box that holds most of the text is not out', () => {
  const box = `<div><h4>اخبار روز</h4>${[2, 3, 4, 5].map(paragraph).join('')}</div>`
  assert.deepEqual(bodyOf(paragraph(1) + box).includes('5'), true)
})

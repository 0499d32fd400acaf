import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from './read-html.ts'

const TEXT = 'شرکت ملی راه‌آهن اعلام کرد که قطارهای شمال از هفته آینده هر روز حرکت می‌کنند.'

/** What the structure says of each line: its place, and the line. */
function read(html: string): string[] {
  const { text, lines } = readHtml(html)
  return lines.map(({ span, place }) => {
    const name = typeof place === 'string' ? place : `furniture ${place.furniture}`
    return `${name}: ${text.slice(...span)}`
  })
}

test('the article is told from menus, sharing, related stories and comments', () => {
  const html = `<body><nav><a href=/>خانه</a> <a href=/p>سیاست</a></nav><article><h1>قطار شمال هر روز می‌رود</h1>
    <div class="share-bar">اشتراک‌گذاری</div><p>${TEXT}</p><p>${TEXT} دو</p><p>${TEXT} سه</p>
    <div class="related"><a href=/1>خبر دیگری از راه‌آهن جنوب کشور</a></div></article>
    <section id="comments"><p>نظر من این است که خوب شد و باید ادامه یابد.</p></section></body>`
  assert.deepEqual(read(html), [
    'furniture menu: خانه سیاست',
    'headline: قطار شمال هر روز می‌رود',
    'furniture share: اشتراک‌گذاری',
    `text: ${TEXT}`,
    `text: ${TEXT} دو`,
    `text: ${TEXT} سه`,
    'furniture related: خبر دیگری از راه‌آهن جنوب کشور',
    'furniture comments: نظر من این است که خوب شد و باید ادامه یابد.',
  ])
})

test('scripts, styles, templates and hidden elements are no text', () => {
  const html = `<p>${TEXT}</p><script>var a="بله"</script><style>p{}</style><template><p>نه</p></template>
    <p style="display: none">نه</p><p hidden>نه</p><noscript>نه</noscript>`
  assert.deepEqual(read(html), [`text: ${TEXT}`])
})

test('the cells of a row of figures stand in one line', () => {
  const html = `<p>${TEXT}</p><table><tr><th>شهر</th><th>قطار</th></tr><tr><td>ساری</td><td>۴</td></tr></table>`
  assert.deepEqual(read(html).slice(1), ['text: شهر | قطار', 'text: ساری | ۴'])
})

test('a caption is told from the text beside it', () => {
  const html = `<article><figure><img alt=""><figcaption>ایستگاه ساری</figcaption></figure><p>${TEXT}</p></article>`
  assert.deepEqual(read(html), ['caption: ایستگاه ساری', `text: ${TEXT}`])
})

test('each line names its element', () => {
  const html = `<body><div><p>${TEXT}</p><p id="two">${TEXT}</p></div></body>`
  const paths = readHtml(html).lines.map(({ path }) => path)
  assert.deepEqual(paths, ['body > div > p:nth-of-type(1)', '#two'])
})

test('does not lose a page without any structure', () => {
  assert.deepEqual(read(`${TEXT}<br>${TEXT} دو`), [`text: ${TEXT}`, `text: ${TEXT} دو`])
})

test('a hundred thousand open elements are read', () => {
  const { text } = readHtml(`${'<div>'.repeat(100_000)}${TEXT}`)
  assert.equal(text.trim(), TEXT)
})

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

test('does not take what a weblog engine names its own for captions', () => {
  const html = `<article><div class="wp-block-group"><p>${TEXT}</p></div>
    <div class="post-related"><p>${TEXT} دو</p></div><p>${TEXT} سه</p></article>`
  assert.deepEqual(read(html), [
    `text: ${TEXT}`,
    `furniture related: ${TEXT} دو`,
    `text: ${TEXT} سه`,
  ])
})

test('each line names its element', () => {
  const html = `<body><div><p>${TEXT}</p><p id="two">${TEXT}</p></div></body>`
  const paths = readHtml(html).lines.map(({ path }) => path)
  assert.deepEqual(paths, ['body > div > p:nth-of-type(1)', '#two'])
})

test('does not lose a page without any structure', () => {
  assert.deepEqual(read(`${TEXT}<br>${TEXT} دو`), [`text: ${TEXT}`, `text: ${TEXT} دو`])
})

test('words for screen readers alone are no text', () => {
  const html = `<p>${TEXT}</p><p class="sr-only">نه</p><p class="screen-reader-text">نه</p>`
  assert.deepEqual(read(html), [`text: ${TEXT}`])
})

test('plain text keeps its lines, and a wrapped line goes on in the next', () => {
  const html = `<pre>${TEXT}\n\nشرکت ملی راه‌آهن در همین روز از آغاز کار ایستگاه\nتازه خبر داد.\n</pre>`
  assert.deepEqual(read(html), [
    `text: ${TEXT}`,
    'text: شرکت ملی راه‌آهن در همین روز از آغاز کار ایستگاه تازه خبر داد.',
  ])
})

test('cards under linked headings, boxes around forms and long comments are beside the article', () => {
  const card = `<div class="x"><a href=/1><h3>خبر دیگری از راه‌آهن</h3></a><p>${TEXT}</p></div>`
  const html = `<main><h1>قطار شمال</h1><p>${TEXT}</p><p>${TEXT} ${TEXT} دو</p><div><h4>نامه صبح</h4><form><input></form></div>
    <p>${TEXT} ${TEXT} سه</p>${card.repeat(3)}</main><div class="comments"><p>${TEXT} ${TEXT} ${TEXT} ${TEXT}</p></div>`
  const beside = read(html).filter((line) => line.startsWith('furniture'))
  assert.deepEqual(
    beside.map((line) => line.split(':')[0]),
    ['furniture form', ...Array<string>(6).fill('furniture related'), 'furniture comments'],
  )
})

test('does not take a long box around a form for one', () => {
  const html = `<main><div><p>${TEXT}</p><p>${TEXT}</p><p>${TEXT}</p><p>${TEXT}</p><form><input></form></div></main>`
  assert.deepEqual(read(html), Array<string>(4).fill(`text: ${TEXT}`))
})

test('a hundred thousand open elements are read', () => {
  const { text } = readHtml(`${'<div>'.repeat(100_000)}${TEXT}`)
  assert.equal(text.trim(), TEXT)
})

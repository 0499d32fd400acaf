import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readBytes } from '../src/app/read.ts'
import { readHtml } from '../src/page/html/read-html.ts'
import { countShared, meanScore } from './shingles.ts'

/** The least that the benchmark's F1 may be. */
const FLOOR = 0.964
const DATA = new URL('../../shared/data/', import.meta.url)
const BENCHMARK = new URL('html-scrapinghub/', DATA)
const PAGES = new URL('html-rtl/', DATA)

if (existsSync(new URL('ground-truth.json', BENCHMARK))) measureText()
else console.log(`main text: not measured, ${BENCHMARK.pathname} is not here`)
if (existsSync(new URL('pages.json', PAGES))) measureDates()
else console.log(`right-to-left pages: not measured, ${PAGES.pathname} is not here`)

/** The text of the Scrapinghub benchmark's pages against what its annotators marked. */
function measureText(): void {
  const truth = Object.entries(
    JSON.parse(readFileSync(new URL('ground-truth.json', BENCHMARK), 'utf8')) as Record<
      string,
      { readonly articleBody?: string }
    >,
  )
  const sources = truth.map(([id]) =>
    gunzipSync(readFileSync(new URL(`html/${id}.html.gz`, BENCHMARK))).toString('utf8'),
  )
  const start = performance.now()
  const texts = sources.map(mainText)
  const seconds = (performance.now() - start) / 1000
  const score = meanScore(
    truth.map(([, gold], at) => countShared(gold.articleBody ?? '', texts[at]!)),
  )
  const [precision, recall, f1] = [score.precision, score.recall, score.f1].map((n) => n.toFixed(4))
  console.log(
    `main text of ${truth.length} pages: precision ${precision}, recall ${recall}, F1 ${f1} (floor ${FLOOR}); ` +
      `${(truth.length / seconds).toFixed(0)} pages/s`,
  )
  if (score.f1 < FLOOR) process.exitCode = 1
}

/** The text and the subheadings of a page, as the structure alone tells them. */
function mainText(html: string): string {
  const { text, lines } = readHtml(html)
  return lines
    .filter(({ place }) => place === 'text' || place === 'subheading')
    .map(({ span }) => text.slice(...span))
    .join('\n')
}

/** Whether the pages in Arabic script have a text and the right day. */
function measureDates(): void {
  const pages = JSON.parse(readFileSync(new URL('pages.json', PAGES), 'utf8')) as {
    readonly file: string
    readonly url: string
    readonly date: string
  }[]
  for (const { file, url, date } of pages) {
    const { article } = readBytes(readFileSync(new URL(file, PAGES)), { url })
    const found = article.published?.edtf ?? 'none'
    const right = found === date && article.text !== ''
    if (!right) process.exitCode = 1
    console.log(
      `${file}: ${right ? 'right' : 'WRONG'}, ${found} (${article.published?.rule ?? '–'}) for ${date}, ` +
        `${article.text.length} characters of text`,
    )
  }
}

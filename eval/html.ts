import { existsSync, readFileSync } from 'node:fs'
import { readBytes } from '../src/app/read.ts'
import { readBenchmark } from './html-pages.ts'
import type { HtmlPage } from './html-pages.ts'
import { mainText } from './main-text.ts'
import { countShared, meanScore } from './shingles.ts'

/** The least that the benchmark's F1 may be. */
const FLOOR = 0.964
const PAGES = new URL('../../shared/data/html-rtl/', import.meta.url)

const marked = readBenchmark()
if (marked.length > 0) measureText(marked)
else console.log('main text: not measured, the benchmark is not in ../shared/data/html-scrapinghub')
if (existsSync(new URL('pages.json', PAGES))) measureDates()
else console.log('right-to-left pages: not measured, they are not in ../shared/data/html-rtl')

/** The text of the Scrapinghub benchmark's pages against what its annotators marked. */
function measureText(pages: readonly HtmlPage[]): void {
  const sources = pages.map(({ bytes }) => new TextDecoder().decode(bytes))
  const start = performance.now()
  const texts = sources.map(mainText)
  const seconds = (performance.now() - start) / 1000
  const score = meanScore(pages.map(({ gold }, at) => countShared(gold ?? '', texts[at]!)))
  const [precision, recall, f1] = [score.precision, score.recall, score.f1].map((n) => n.toFixed(4))
  console.log(
    `main text of ${pages.length} pages: precision ${precision}, recall ${recall}, F1 ${f1} (floor ${FLOOR}); ` +
      `${(pages.length / seconds).toFixed(0)} pages/s`,
  )
  if (score.f1 < FLOOR) process.exitCode = 1
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

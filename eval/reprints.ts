import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readZip } from '../bench/zip.ts'
import { readText } from '../src/app/read.ts'
import { packs } from '../src/lang/index.ts'
import { memoryStories } from '../src/library/memory/memory-stories.ts'
import { IsnadError } from '../src/model/error.ts'
import type { PrintedPage } from '../src/model/print.ts'
import type { Reprint } from '../src/model/reprint.ts'
import { findReprints } from '../src/story/reprints/find-reprints.ts'
import { toPrintedPage } from '../src/story/print/to-printed-page.ts'

/**
 * Finds the reprints among the pages of several outlets in the zipped news dumps beside the repository, and prints how many there are of
 * each kind; `--show 40` prints that many pairs of different outlets, spread evenly over the scores, to be read.
 */
const { values } = parseArgs({
  options: { show: { type: 'string', default: '0' }, length: { type: 'string', default: '600' } },
})

/** A page of a dump. */
interface Dumped {
  readonly url: string
  readonly title: string
  readonly content: string
  readonly date_extracted: string
}

const NEWS: string = fileURLToPath(new URL('../../shared/data/news', import.meta.url))

const pages = existsSync(NEWS) ? dumpedPages() : []
const byId = new Map(pages.map((page) => [page.print.page, page]))
const store = memoryStories()
const found: Reprint[] = []
const start = performance.now()
for (const [key, page] of pages.entries()) {
  const printedPageOf = (id: string) => Promise.resolve(byId.get(id) ?? null)
  const reprints = await findReprints(store, { page, printedPageOf })
  await store.place([{ key, print: page.print, story: `story-${key}`, reprints, changes: [] }])
  found.push(...reprints.filter(isOfTwoOutlets))
}
const seconds = (performance.now() - start) / 1000
console.log(`${pages.length} pages, ${(pages.length / seconds).toFixed(0)} a second`)
console.log(`${found.length} pairs of two outlets: ${countKinds()}`)
for (const reprint of spread(Number(values.show))) show(reprint)

function dumpedPages(): PrintedPage[] {
  return readdirSync(NEWS)
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .flatMap((name) => readZip(readFileSync(join(NEWS, name))))
    .flatMap(({ bytes }) => JSON.parse(bytes.toString('utf8')) as Dumped[])
    .flatMap((dumped) => printed(dumped) ?? [])
}

function printed({ url, title, content, date_extracted: day }: Dumped): PrintedPage | null {
  try {
    const record = readText(`${title}\n\n${content}`, { url, published: day.slice(0, 10) })
    const pack = packs.find(({ code }) => code === record.page.language)!
    return toPrintedPage(record, pack)
  } catch (error) {
    if (error instanceof IsnadError) return null
    throw error
  }
}

function isOfTwoOutlets({ page, of }: Reprint): boolean {
  return byId.get(page)!.print.outlet !== byId.get(of)!.print.outlet
}

function countKinds(): string {
  const counts = new Map<string, number>()
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')
}

/** So many reprints: their scores part the range from the least to 1 evenly. */
function spread(count: number): Reprint[] {
  const left = found.toSorted((one, other) => one.score - other.score)
  const least = left[0]?.score ?? 0
  return Array.from({ length: Math.min(count, left.length) }, (_, at) => {
    const score = least + ((1 - least) * at) / Math.max(1, count - 1)
    const distance = (reprint: Reprint): number => Math.abs(reprint.score - score)
    const nearest = left.reduce((best, one) => (distance(one) < distance(best) ? one : best))
    return left.splice(left.indexOf(nearest), 1)[0]!
  })
}

function show(reprint: Reprint): void {
  const { page, of, kind, share, kept, score } = reprint
  console.log(`\n${kind}, score ${score}, share ${share}, kept ${kept}`)
  for (const id of [page, of]) {
    const { record, print } = byId.get(id)!
    const text = record.page.text.replace(/\s+/g, ' ').slice(0, Number(values.length))
    console.log(`  ${print.outlet}: ${text}`)
  }
}

import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { readZip } from './zip.ts'

/** Pages to measure with, and where they come from. */
export interface Corpus {
  readonly source: string
  readonly pages: readonly Uint8Array[]
  readonly bytes: number
}

/** A page of a news dump; each dump has its own field for the body. */
interface Dumped {
  readonly title?: string
  readonly abstract?: string
  readonly paragraphs?: readonly string[]
  readonly content?: string
}

const ROOT: string = fileURLToPath(new URL('..', import.meta.url))
const NEWS: string = join(ROOT, '../shared/data/news')
const SAMPLE_PAGES = 2000

/** Real news pages where they lie beside the repository, else the samples over and over. */
export function readCorpus(): Corpus {
  const dumped = existsSync(NEWS)
  const pages = dumped ? dumpedPages() : repeatedSamples()
  const source = dumped ? 'news dumps' : 'samples, repeated'
  return { source, pages, bytes: pages.reduce((sum, page) => sum + page.length, 0) }
}

function dumpedPages(): Uint8Array[] {
  const encoder = new TextEncoder()
  return readdirSync(NEWS)
    .sort()
    .flatMap((name) => {
      const bytes = readFileSync(join(NEWS, name))
      if (name.endsWith('.json.gz')) return [gunzipSync(bytes)]
      return name.endsWith('.zip') ? readZip(bytes).map((entry) => entry.bytes) : []
    })
    .flatMap((json) => JSON.parse(json.toString('utf8')) as Dumped[])
    .map(({ title, abstract, paragraphs = [], content }) =>
      [title, abstract, ...paragraphs, content].filter(Boolean).join('\n\n'),
    )
    .filter((text) => text.trim() !== '')
    .map((text) => encoder.encode(text))
}

function repeatedSamples(): Uint8Array[] {
  const paths = globSync('samples/**/*.txt', { cwd: ROOT }).sort()
  const pages = paths.map((path) => readFileSync(join(ROOT, path)))
  return Array.from({ length: SAMPLE_PAGES }, (_, at) => pages[at % pages.length]!)
}

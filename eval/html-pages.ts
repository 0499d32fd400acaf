import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** A page of HTML, and the text of its article where someone marked it. */
export interface HtmlPage {
  readonly bytes: Uint8Array
  readonly url: string | null
  readonly gold: string | null
}

interface Marked {
  readonly url?: string
  readonly articleBody?: string
}

const ROOT: string = fileURLToPath(new URL('..', import.meta.url))
const BENCHMARK: string = join(ROOT, '../shared/data/html-scrapinghub')

/** The pages of the Scrapinghub benchmark; none where it does not lie beside the repository. */
export function readBenchmark(): HtmlPage[] {
  const file = join(BENCHMARK, 'ground-truth.json')
  if (!existsSync(file)) return []
  const truth = JSON.parse(readFileSync(file, 'utf8')) as { readonly [id: string]: Marked }
  return Object.entries(truth).map(([id, { url, articleBody }]) => ({
    bytes: gunzipSync(readFileSync(join(BENCHMARK, 'html', `${id}.html.gz`))),
    url: url ?? null,
    gold: articleBody ?? '',
  }))
}

/** The pages written for the tests; the text of their articles is not marked. */
export function readOwnPages(): HtmlPage[] {
  return globSync('test/pages/*/source.html', { cwd: ROOT })
    .sort()
    .map((path) => ({ bytes: readFileSync(join(ROOT, path)), url: null, gold: null }))
}

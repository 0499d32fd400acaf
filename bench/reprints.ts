import { readText } from '../src/app/read.ts'
import { memoryStories } from '../src/library/memory/memory-stories.ts'
import { packs } from '../src/lang/index.ts'
import type { PrintedPage } from '../src/model/print.ts'
import { comparePages } from '../src/story/reprints/compare-pages.ts'
import { findCandidates } from '../src/story/reprints/find-candidates.ts'
import { toPrintedPage } from '../src/story/print/to-printed-page.ts'
import { readCorpus } from './corpus.ts'
import { minhashBands } from './minhash.ts'
import type { EditMaterial } from './reprint-edits.ts'
import { EDITS, seededRandom } from './reprint-edits.ts'
import { indexRuns } from './run-index.ts'

/** How copies that were edited in one way are found. */
export interface EditFigures {
  readonly edit: string
  readonly copies: number
  /** Share of copies whose page is a candidate by runs of words, and by minhash of whole pages. */
  readonly runs: number
  readonly minhash: number
  /** Share of copies that are then told as reprints, of the page that they were made from. */
  readonly told: number
}

/** How reprints are found among real pages, and among many generated prints. */
export interface ReprintsReport {
  readonly pages: number
  readonly edits: readonly EditFigures[]
  /** Share of candidates that turn out to be reprints when they are compared. */
  readonly precision: { readonly runs: number; readonly minhash: number }
  /** Milliseconds to compare two pages. */
  readonly comparison: number
  /** Prints that are indexed, and milliseconds of a search among them. */
  readonly prints: number
  readonly searchMedian: number
  readonly searchP99: number
}

const PAGES = 1500
const COPIES = 100
const FEWEST_SENTENCES = 4
const SEARCHES = 1000
/** Runs of a generated print, and how many of a search stand on an indexed page. */
const RUNS = 12
const SHARED = 4

/** Measures the search for reprints: candidates by runs beside those by minhash, the comparison, and the search among so many prints. */
export async function measureReprints(prints: number): Promise<ReprintsReport> {
  const pages = printedCorpus()
  const store = memoryStories()
  const banded = new Map<number, number[]>()
  for (const [key, { print, sentences }] of pages.entries()) {
    await store.place([{ key, print, story: `story-${key}`, reprints: [], changes: [] }])
    for (const band of minhashBands(wordsOf(sentences)))
      banded.set(band, [...(banded.get(band) ?? []), key])
  }
  const random = seededRandom(1)
  const chosen = Array.from({ length: COPIES }, () => Math.floor(random() * pages.length))
  const tally = { runs: [0, 0], minhash: [0, 0], milliseconds: 0, compared: 0 }
  const edits: EditFigures[] = []
  for (const name of Object.keys(EDITS)) {
    const hits = { runs: 0, minhash: 0, told: 0 }
    for (const [at, key] of chosen.entries()) {
      const page = pages[key]!
      const other = pages[chosen[(at + 1) % COPIES]!]!
      const material = { random, words: textOf(other).join(' ').split(/\s+/), other: textOf(other) }
      const copy = copyOf(page, name, material)
      const byRuns = await findCandidates(store, copy.print)
      const runKeys = byRuns.pages.map(({ print }) => pages.findIndex((one) => one.print === print))
      const bandKeys = [
        ...new Set(minhashBands(wordsOf(copy.sentences)).flatMap((band) => banded.get(band) ?? [])),
      ]
      hits.runs += Number(runKeys.includes(key))
      hits.minhash += Number(bandKeys.includes(key))
      const isReprint = (candidate: number): boolean => {
        const start = performance.now()
        const { reprint } = comparePages(copy, pages[candidate]!, byRuns)
        tally.milliseconds += performance.now() - start
        tally.compared++
        if (reprint && candidate === key) hits.told++
        return reprint !== null
      }
      const right = new Map(
        [...new Set([...runKeys, ...bandKeys])].map((one) => [one, isReprint(one)]),
      )
      for (const [kind, keys] of [
        ['runs', runKeys],
        ['minhash', bandKeys],
      ] as const) {
        tally[kind][0]! += keys.filter((one) => right.get(one)).length
        tally[kind][1]! += keys.length
      }
    }
    edits.push({
      edit: name,
      copies: COPIES,
      runs: hits.runs / COPIES,
      minhash: hits.minhash / COPIES,
      told: hits.told / COPIES,
    })
  }
  return {
    pages: pages.length,
    edits,
    precision: {
      runs: tally.runs[0]! / tally.runs[1]!,
      minhash: tally.minhash[0]! / tally.minhash[1]!,
    },
    comparison: tally.milliseconds / tally.compared,
    prints,
    ...(await measureSearch(prints)),
  }
}

/** Searches among generated prints of which each looked for shares some runs with one. */
async function measureSearch(
  prints: number,
): Promise<Pick<ReprintsReport, 'searchMedian' | 'searchP99'>> {
  const runsOf = (key: number): number[] => {
    const random = seededRandom(Math.imul(key + 1, 0x9e3779b1))
    return Array.from({ length: RUNS }, () => Math.floor(random() * 2 ** 32))
  }
  const index = indexRuns(prints, runsOf)
  const random = seededRandom(2)
  const times: number[] = []
  for (let search = 0; search < SEARCHES; search++) {
    const runs = [
      ...runsOf(Math.floor(random() * prints)).slice(0, SHARED),
      ...Array.from({ length: RUNS - SHARED }, () => Math.floor(random() * 2 ** 32)),
    ]
    const print = { page: 'sha256:new', language: 'fa', outlet: null, minute: null, headline: null }
    const start = performance.now()
    const { pages } = await findCandidates(index, { ...print, runs, features: [] })
    times.push(performance.now() - start)
    if (pages.length === 0) throw new Error('a print was not found again')
  }
  times.sort((one, other) => one - other)
  return {
    searchMedian: times[SEARCHES >> 1]!,
    searchP99: times[Math.floor(SEARCHES * 0.99)]!,
  }
}

function printedCorpus(): PrintedPage[] {
  const decoder = new TextDecoder()
  const texts = readCorpus().pages.map((bytes) => decoder.decode(bytes))
  const step = Math.max(1, Math.floor(texts.length / PAGES))
  const seen = new Set<string>()
  return texts
    .filter((_, at) => at % step === 0)
    .flatMap((text) => {
      const page = printed(text)
      if (textOf(page).length < FEWEST_SENTENCES || seen.has(page.print.page)) return []
      seen.add(page.print.page)
      return [page]
    })
}

function printed(text: string, language?: string): PrintedPage {
  const record = readText(text, language === undefined ? {} : { language })
  return toPrintedPage(
    record,
    packs.find(({ code }) => code === record.page.language)!,
  )
}

function textOf({ record, sentences }: PrintedPage): string[] {
  return sentences
    .filter(({ role }) => role === 'lead' || role === 'body')
    .map(({ span }) => record.page.text.slice(...span))
}

function wordsOf(sentences: PrintedPage['sentences']): string[] {
  return sentences.flatMap(({ words }) => words)
}

/** A copy of a page below a title of words of another page. */
function copyOf(page: PrintedPage, edit: string, material: EditMaterial): PrintedPage {
  const title = material.words.slice(0, 6).join(' ')
  const text = EDITS[edit]!(textOf(page), material)
  return printed([title, ...text].join('\n\n'), page.print.language)
}

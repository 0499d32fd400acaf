import { readFileSync, writeFileSync } from 'node:fs'
import { readText } from '../src/app/read.ts'
import { packs } from '../src/lang/index.ts'
import { CLASSES_PER_OCTAVE } from '../src/story/print/background.ts'
import { toPrintedPage } from '../src/story/print/to-printed-page.ts'
import { frontCode } from '../src/text/half-spaces-table.ts'

/**
 * Counts on how many pages of the news each feature stands, and writes the classes of rarity that
 * `src/story/print/background.ts` reads. `node tools/count-features.ts FILE…`: files of JSON lines, each `{ "text": "…" }`.
 */
const OUT = new URL('../src/story/print/data/', import.meta.url)

/** A feature on fewer pages says nothing about the next ones. */
const FEWEST = 3
/** The commonest words that a table holds; the others are all equally rare. */
const MOST_WORDS = 6000
/** Kinds whose share is the same in every language. */
const SHARED = ['entity', 'place', 'concept', 'number']

interface Tally {
  pages: number
  readonly counts: Map<string, number>
}

const tallies = new Map<string, Tally>()
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) count(line)
}
const shares = new Map<string, number>()
for (const [language, { pages, counts }] of tallies) {
  console.log(`${language}: ${pages} pages, ${counts.size} features`)
  const words = [...counts]
    .filter(([key, times]) => key.startsWith(`word:${language}:`) && times >= FEWEST)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_WORDS)
  const rows = classes(words.map(([key, times]) => [wordOf(key), times / pages]))
  const coded = rows.map((row) => frontCode(row.filter((word) => !/[a-z`\\$]/.test(word))))
  write(`words-${language}`, `On what share of pages a word stands (${language})`, coded)
  for (const [key, times] of counts) {
    if (!SHARED.some((kind) => key.startsWith(`${kind}:`)) || times < FEWEST) continue
    shares.set(key, (shares.get(key) ?? 0) + times / pages / tallies.size)
  }
}
write(
  'shared',
  'On what share of pages a feature stands that all languages share',
  classes([...shares]).map((row) => row.sort().join(' ')),
)

function count(line: string): void {
  const { text } = JSON.parse(line) as { text: string }
  if (text.trim() === '') return
  const record = readText(text)
  const pack = packs.find(({ code }) => code === record.page.language)
  if (!pack) return
  let tally = tallies.get(pack.code)
  if (!tally) tallies.set(pack.code, (tally = { pages: 0, counts: new Map() }))
  tally.pages++
  for (const { key } of toPrintedPage(record, pack).print.features) {
    tally.counts.set(key, (tally.counts.get(key) ?? 0) + 1)
  }
}

function wordOf(key: string): string {
  return key.slice(key.indexOf(':', key.indexOf(':') + 1) + 1)
}

/** What is on a like share of pages, class by class, the commonest first. */
function classes(shared: readonly (readonly [key: string, share: number])[]): string[][] {
  const rows: string[][] = []
  for (const [key, share] of shared) {
    const at = Math.round(CLASSES_PER_OCTAVE * Math.log2(1 / share))
    while (rows.length <= at) rows.push([])
    rows[at]!.push(key)
  }
  return rows
}

function write(name: string, title: string, rows: readonly string[]): void {
  const text = [
    `/** ${title}, a line for each class; written by tools/count-features.ts. */`,
    `export const table: string = \`${rows.join('\n')}\``,
    '',
  ]
  writeFileSync(new URL(`${name}.ts`, OUT), text.join('\n'))
}

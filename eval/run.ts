import { parseArgs } from 'node:util'
import { fallsBelow, raiseFloors, readFloors } from './floors.ts'
import { namedSet, sharedSets } from './gold.ts'
import type { GoldSet } from './gold.ts'
import { scoreSet } from './read-set.ts'
import type { Scored } from './read-set.ts'
import { FIGURE_NAMES, figuresOf, sumTallies } from './tally.ts'
import type { Figures } from './tally.ts'

const HELP = `usage: npm run eval -- [options]

Scores the reading against annotated pages and compares with eval/floors.json.

  --gold FILE --texts DIR   other annotated pages; several pairs may be given
  --only ID                 one page
  --misses [KIND…]          every difference: MISS EXTRA SPEAKER CHAIN STANCE KIND DATE DATEVALUE
                            PUBLISHED OUTLET FURNITURE BODY ENTITY FAILED
  --json                    the figures as JSON
  --markdown                the figures as a table for docs/evaluation.md
  --update-floors           raise the floors to what was reached
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string', multiple: true },
    texts: { type: 'string', multiple: true },
    only: { type: 'string' },
    misses: { type: 'boolean' },
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    'update-floors': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})

process.exitCode = main()

function main(): number {
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const sets = chosenSets()
  if (sets.length === 0) {
    console.log('The annotated pages are absent (no folder shared/gold beside the repository).')
    console.log('Nothing was evaluated. Name pages of your own with --gold FILE --texts DIR.')
    return 0
  }
  const started = performance.now()
  const scored = sets.flatMap((set) => scoreSet(set, values.only))
  const seconds = (performance.now() - started) / 1000
  const figures = figuresByGroup(scored)
  if (values.json) console.log(JSON.stringify(figures, null, 2))
  else printTable(figures, seconds)
  if (values.misses) printMisses(scored)
  return compare(figures)
}

function chosenSets(): GoldSet[] {
  if (!values.gold) return sharedSets()
  return values.gold.map((gold, at) => {
    const texts = values.texts?.[at] ?? values.texts?.at(-1)
    if (texts === undefined) throw new Error(`--texts DIR is missing for ${gold}`)
    return namedSet(gold, texts)
  })
}

/** Figures of each set, of each language over all sets, and of everything. */
function figuresByGroup(scored: readonly Scored[]): { [group: string]: Figures } {
  const groups: { [group: string]: Scored[] } = {}
  const put = (group: string, page: Scored) => (groups[group] ??= []).push(page)
  for (const page of scored) put(page.set, page)
  for (const page of scored) put(`all ${page.text.page.language}`, page)
  for (const page of scored) put('all', page)
  return Object.fromEntries(
    Object.entries(groups).map(([group, pages]) => [
      group,
      figuresOf(sumTallies(pages.map((page) => page.score.tally))),
    ]),
  )
}

function printTable(figures: { readonly [group: string]: Figures }, seconds: number): void {
  const groups = Object.keys(figures)
  const rows = FIGURE_NAMES.map((name) => {
    const whole = name === 'pages' || name === 'failed' || name === 'bodyLost'
    return [
      name,
      ...groups.map((group) => figures[group]![name]?.toFixed(whole ? 0 : 1) ?? '–'),
    ] as const
  })
  if (values.markdown) {
    const lines = [['figure', ...groups], ['---', ...groups.map(() => '--:')], ...rows]
    for (const cells of lines) console.log(`| ${cells.join(' | ')} |`)
    return
  }
  for (const [name, ...cells] of [['', ...groups] as const, ...rows]) {
    console.log(name.padEnd(14) + cells.map((cell) => cell.padStart(9)).join(''))
  }
  console.log(`\n${figures['all']?.pages ?? 0} pages read and scored in ${seconds.toFixed(2)} s`)
}

function printMisses(scored: readonly Scored[]): void {
  const kinds = new Set(positionals.map((kind) => kind.toUpperCase()))
  const misses = scored.flatMap((page) => page.score.misses)
  for (const { id, kind, detail } of misses) {
    if (kinds.size === 0 || kinds.has(kind)) console.log([id, kind, detail].join(' · '))
  }
}

/** Compares with the floors, where everything that they were made of was read. */
function compare(figures: { readonly [group: string]: Figures }): number {
  if (values.gold || values.only !== undefined) return 0
  const floors = readFloors()
  const falls = Object.keys(figures).flatMap((group) => fallsBelow(floors, group, figures[group]!))
  if (values['update-floors']) {
    raiseFloors(floors, figures)
    if (!values.json) console.log('eval/floors.json is up to date')
  }
  for (const fall of falls) console.error(`fell: ${fall}`)
  return falls.length > 0 ? 1 : 0
}

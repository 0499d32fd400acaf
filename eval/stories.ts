import { parseArgs } from 'node:util'
import { findInSet } from './stories/find-in-set.ts'
import type { StoryMiss } from './stories/findings.ts'
import { readStorySet, storySets } from './stories/gold.ts'
import { fallsBelowStories, raiseStoryFloors, readStoryFloors } from './stories/floors.ts'
import type { StoryScore } from './stories/score-set.ts'
import { scoreSet, STORY_FIGURES } from './stories/score-set.ts'

const HELP = `usage: npm run eval:stories -- [options]

Scores stories, reprints, claims and origins on the sets of test/stories and compares with eval/stories/floors.json.

  --set DIR          another set: a folder with gold.json and its pages; several may be given
  --misses [KIND…]   every difference: PAIR EXTRA-PAIR KIND DIRECTION CREDIT STORY CLAIM STATEMENT
                     POSITION REPORTS ORIGINS INDEPENDENCE ALERT EXTRA-ALERT
  --json             the figures as JSON
  --markdown         the figures as a table for docs/evaluation.md
  --update-floors    raise the floors to what was reached
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', multiple: true },
    misses: { type: 'boolean' },
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    'update-floors': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})

process.exitCode = await main()

async function main(): Promise<number> {
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const scores: { [set: string]: StoryScore } = {}
  for (const folder of values.set ?? storySets()) {
    const set = readStorySet(folder)
    scores[set.name] = scoreSet(set, await findInSet(set))
  }
  print(scores)
  if (values.misses) printMisses(Object.values(scores).flatMap(({ misses }) => misses))
  return values.set ? 0 : compare(scores)
}

function print(scores: { readonly [set: string]: StoryScore }): void {
  const figures = Object.fromEntries(
    Object.entries(scores).map(([set, score]) => [set, score.figures]),
  )
  if (values.json) {
    console.log(JSON.stringify(figures, null, 2))
    return
  }
  const sets = Object.keys(figures)
  const rows = STORY_FIGURES.map((name) => [
    name,
    ...sets.map((set) => figures[set]![name]?.toFixed(name === 'pages' ? 0 : 1) ?? '–'),
  ])
  if (values.markdown) {
    const lines = [['figure', ...sets], ['---', ...sets.map(() => '--:')], ...rows]
    for (const cells of lines) console.log(`| ${cells.join(' | ')} |`)
    return
  }
  for (const [name = '', ...cells] of [['', ...sets], ...rows]) {
    console.log(name.padEnd(20) + cells.map((cell) => cell.padStart(9)).join(''))
  }
}

function printMisses(misses: readonly StoryMiss[]): void {
  const kinds = new Set(positionals.map((kind) => kind.toUpperCase()))
  for (const { kind, pages, detail } of misses) {
    if (kinds.size === 0 || kinds.has(kind))
      console.log([kind, pages.join(' '), detail].join(' · '))
  }
}

/** Compares with the floors, and raises them where asked. */
function compare(scores: { readonly [set: string]: StoryScore }): number {
  const floors = readStoryFloors()
  const falls = Object.entries(scores).flatMap(([set, { figures }]) =>
    fallsBelowStories(floors, set, figures),
  )
  if (values['update-floors']) {
    raiseStoryFloors(floors, scores)
    if (!values.json) console.log('eval/stories/floors.json is up to date')
  }
  for (const fall of falls) console.error(`fell: ${fall}`)
  return falls.length > 0 ? 1 : 0
}

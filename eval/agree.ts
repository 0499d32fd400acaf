import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sharedSets } from './gold.ts'
import { scoreSet } from './read-set.ts'
import { FIGURE_NAMES, figuresOf, sumTallies } from './tally.ts'

/**
 * Runs the reference scorer over the built command line and compares every figure with ours, digit by
 * digit. Slow (a process a page); `npm run build` first.
 */
const root: string = fileURLToPath(new URL('..', import.meta.url))

for (const set of sharedSets()) {
  const scorer = join(dirname(set.gold), 'score.mjs')
  if (!existsSync(scorer)) continue
  const command = `${process.execPath} ${join(root, 'bin/isnad.js')} read --json`
  const output = execFileSync(
    process.execPath,
    [scorer, set.gold, set.texts, '--cmd', command, '--json'],
    { encoding: 'utf8', cwd: root },
  )
  const theirs = JSON.parse(output) as { [figure: string]: string | number }
  const ours = figuresOf(sumTallies(scoreSet(set).map((page) => page.score.tally)))
  const differing = FIGURE_NAMES.filter((name) => {
    const figure = theirs[name]
    return (figure === 'n/a' ? null : Number(figure)) !== ours[name]
  })
  for (const name of differing) {
    console.error(`${set.name} ${name}: reference ${theirs[name]}, here ${ours[name]}`)
  }
  if (differing.length > 0) process.exitCode = 1
  else console.log(`${set.name}: all ${FIGURE_NAMES.length} figures agree`)
}

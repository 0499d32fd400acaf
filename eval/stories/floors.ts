import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { StoryFigures } from './score-set.ts'
import { STORY_FIGURES } from './score-set.ts'

/** The figures that were reached before, by set. */
export type StoryFloors = { readonly [set: string]: { readonly [figure: string]: number } }

/** How far a figure may fall by chance of a change elsewhere: a page or a claim of a small set. */
export const STORY_TOLERANCE = 2

const FILE: string = fileURLToPath(new URL('floors.json', import.meta.url))
const LOW_IS_GOOD: ReadonlySet<string> = new Set(['falseIndependence'])
/** A share of few pairs jumps: below this it is low enough. */
const LOW_ENOUGH = 5
/** Precision and recall rise on each other's cost: their mean is held. */
const SCORES = STORY_FIGURES.filter((name) => name !== 'pages' && !/[PR]$/.test(name))

/** The floors as they are written down. */
export function readStoryFloors(): StoryFloors {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as StoryFloors) : {}
}

/** The figures that fell below their floor, each as a line to print. */
export function fallsBelowStories(
  floors: StoryFloors,
  set: string,
  figures: StoryFigures,
): string[] {
  return SCORES.flatMap((name) => {
    const floor = floors[set]?.[name]
    const figure = figures[name]
    if (floor === undefined || figure === null) return []
    const fall = LOW_IS_GOOD.has(name) ? figure - floor : floor - figure
    return fall > STORY_TOLERANCE ? [`${set} ${name}: ${figure}, was ${floor}`] : []
  })
}

/** Writes the floors anew, each raised to the figure that was reached and none lowered. */
export function raiseStoryFloors(
  floors: StoryFloors,
  reached: { readonly [set: string]: { readonly figures: StoryFigures } },
): void {
  const raised: { [set: string]: { [figure: string]: number } } = {}
  for (const set of new Set([...Object.keys(floors), ...Object.keys(reached)])) {
    const figures: { [figure: string]: number } = { ...floors[set] }
    for (const name of SCORES) {
      const figure = reached[set]?.figures[name]
      if (figure === undefined || figure === null) continue
      const floor = figures[name] ?? figure
      figures[name] = LOW_IS_GOOD.has(name)
        ? Math.max(LOW_ENOUGH, Math.min(floor, figure))
        : Math.max(floor, figure)
    }
    raised[set] = figures
  }
  writeFileSync(FILE, `${JSON.stringify(raised, null, 2)}\n`)
}

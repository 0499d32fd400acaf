import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FigureName, Figures } from './tally.ts'
import { FIGURE_NAMES, LOW_IS_GOOD, NO_SCORE } from './tally.ts'

/** The figures that were reached before, by set. */
export type Floors = { readonly [set: string]: { readonly [figure: string]: number } }

/** How far a figure may fall by chance of a change elsewhere. */
export const TOLERANCE = 0.5

const FILE: string = fileURLToPath(new URL('floors.json', import.meta.url))

const SCORES: readonly FigureName[] = FIGURE_NAMES.filter((name) => !NO_SCORE.has(name))

/** The floors as they are written down. */
export function readFloors(): Floors {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Floors) : {}
}

/** The figures that fell below their floor, each as a line to print. */
export function fallsBelow(floors: Floors, set: string, figures: Figures): string[] {
  return SCORES.flatMap((name) => {
    const floor = floors[set]?.[name]
    const figure = figures[name]
    if (floor === undefined || figure === null) return []
    const fall = LOW_IS_GOOD.has(name) ? figure - floor : floor - figure
    return fall > TOLERANCE ? [`${set} ${name}: ${figure}, was ${floor}`] : []
  })
}

/** Writes the floors anew, each raised to the figure that was reached and none lowered. */
export function raiseFloors(floors: Floors, reached: { readonly [set: string]: Figures }): void {
  const raised: { [set: string]: { [figure: string]: number } } = {}
  for (const set of new Set([...Object.keys(floors), ...Object.keys(reached)])) {
    const figures: { [figure: string]: number } = { ...floors[set] }
    for (const name of SCORES) {
      const figure = reached[set]?.[name]
      if (figure === undefined || figure === null) continue
      const floor = figures[name] ?? figure
      figures[name] = LOW_IS_GOOD.has(name) ? Math.min(floor, figure) : Math.max(floor, figure)
    }
    raised[set] = figures
  }
  writeFileSync(FILE, `${JSON.stringify(raised, null, 2)}\n`)
}

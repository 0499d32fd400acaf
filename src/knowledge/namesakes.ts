import { nameSkeletons } from './data/name-skeletons.ts'
import { entityAt } from './entities.ts'
import type { Known } from './knowledge.ts'
import { compareNames, NAME_THRESHOLDS } from './spelling/compare-names.ts'
import { readName } from './spelling/read-name.ts'
import { wholeSkeletons } from './spelling/skeleton-keys.ts'

/** A known person with a name that sounds like the one on a page. */
export interface Namesake {
  readonly person: Known
  /** From 0 to 1. */
  readonly score: number
  /** The known spelling that comes nearest. */
  readonly spelling: string
  /** Whether the person is known by this very name in its language, but for small ways of spelling. */
  readonly same: boolean
}

let lines: ReadonlyMap<string, readonly number[]> | undefined

/** The known people whose names sound like one of a language, the nearest first; nobody for a single word. */
export function findNamesakes(name: string, language: string): readonly Namesake[] {
  if (!/\S\s+\S/.test(name)) return []
  lines ??= readSkeletons()
  const found = new Set(wholeSkeletons(readName(name)).flatMap((key) => lines!.get(key) ?? []))
  return [...found]
    .map((line) => nearest(name, language, entityAt(line)))
    .filter(({ score }) => score >= NAME_THRESHOLDS.strict)
    .sort((one, other) => other.score - one.score)
}

/** How alike a name of any script is to the names of someone known, from 0 to 1. */
export function likeness(name: string, person: Pick<Known, 'names'>): number {
  return Math.max(0, ...spellingsOf(person).map((known) => compareNames(name, known).score))
}

const LACKING: ReadonlySet<string> = new Set(['missing', 'missing end', 'conflict', 'other word'])

/** How much of two names of one language must sound the same where they are one. */
const SAME_SOUND = 0.93

/** Compares with the person's names of the language, where there are some, else with all. */
function nearest(name: string, language: string, person: Known): Namesake {
  const own = person.names[language] ?? []
  let best: Namesake = { person, score: 0, spelling: '', same: false }
  for (const spelling of own.length > 0 ? own : spellingsOf(person)) {
    const { score, features } = compareNames(name, spelling)
    if (score <= best.score) continue
    const complete = !features.some((feature) => LACKING.has(feature.name))
    const sound = features.find((feature) => feature.name === 'whole')?.value ?? 0
    const same = complete && own.length > 0 && sound >= SAME_SOUND
    best = { person, score, spelling, same }
  }
  return best
}

function spellingsOf({ names }: Pick<Known, 'names'>): string[] {
  return Object.values(names).flat()
}

function readSkeletons(): Map<string, readonly number[]> {
  return new Map(
    nameSkeletons
      .trim()
      .split('\n')
      .map((row) => {
        const [key = '', ids = ''] = row.split('\t')
        return [key, ids.split(',').map((id) => parseInt(id, 36))]
      }),
  )
}

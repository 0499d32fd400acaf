import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { NAME_THRESHOLDS } from '../src/knowledge/spelling/compare-names.ts'
import { learnSpelling } from '../tools/learn-spelling.ts'
import type { NameMatcher, Transliterate } from './name-matchers.ts'
import {
  levenshteinMatcher,
  plainTransliteration,
  skeletonMatcher,
  soundMatcher,
} from './name-matchers.ts'
import type { NamePair, Pools } from './name-pairs.ts'
import { foldOf, PAIRS, readPairs, toPools } from './name-pairs.ts'

/**
 * Matching names across scripts: `npm run eval:names [-- FILE] [-- --folds 5] [-- --transliterate MODULE]`.
 * Each name is looked for among all distinct forms of the target language, of all types; it is found when
 * the first candidate is a form of its entity. False matches are counted on the pairs of different entities.
 * With `--folds`, what is learned is learned anew without the entities that are asked for.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folds: { type: 'string' },
      transliterate: { type: 'string' },
      misses: { type: 'boolean', default: false },
    },
  })
  const file = positionals[0] ?? PAIRS
  const pairs = readPairs(file)
  if (!pairs) {
    console.log(`no pairs of names at ${file}: nothing to measure (give a FILE)`)
    return
  }
  const pools = toPools(pairs)
  const folds = Number(values.folds ?? 0)
  const { transliterate, called } = await findTransliteration(values.transliterate)
  const sounds = folds > 1 ? heldOut(pairs, pools, folds) : measure(soundMatcher(), pairs, pools)
  const levenshtein = measure(levenshteinMatcher(transliterate), pairs, pools)
  const skeleton = measure(skeletonMatcher(transliterate), pairs, pools)
  console.log(`${pairs.length} pairs; baselines on ${called}`)
  console.log(folds > 1 ? `held out: ${folds} folds of entities\n` : 'in sample\n')
  printRecall([sounds, levenshtein, skeleton])
  printFalseMatches([sounds, levenshtein, skeleton])
  if (values.misses) printMisses(sounds)
}

async function findTransliteration(
  given: string | undefined,
): Promise<{ transliterate: Transliterate; called: string }> {
  const name = given === undefined ? 'any-ascii' : pathToFileURL(resolve(given)).href
  try {
    const { default: transliterate } = (await import(name)) as { default: Transliterate }
    return { transliterate, called: given ?? 'any-ascii' }
  } catch {
    return {
      transliterate: plainTransliteration,
      called: 'the first sounds of sounds.tsv (any-ascii is not installed)',
    }
  }
}

/** What a matcher made of a pair. */
interface Outcome {
  readonly pair: NamePair
  /** Of the two names of the pair. */
  readonly score: number
  /** The share of the first candidates that is right, and their score; only of pairs of one entity. */
  readonly right: number
  readonly best: number
  readonly found: string
}

function measure(matcher: NameMatcher, pairs: readonly NamePair[], pools: Pools): Outcome[] {
  const forms = new Map([...pools].map(([target, pool]) => [target, [...pool.keys()]]))
  return pairs.map((pair) => {
    const score = matcher.score(pair.name, pair.other)
    if (!pair.isSame) return { pair, score, right: 0, best: 0, found: '' }
    const pool = pools.get(pair.target)!
    const nearest = matcher.nearest(pair.name, forms.get(pair.target)!)
    const right = nearest.forms.filter((form) => pool.get(form)!.has(pair.id)).length
    return {
      pair,
      score,
      right: nearest.forms.length === 0 ? 0 : right / nearest.forms.length,
      best: nearest.score,
      found: nearest.forms[0] ?? '',
    }
  })
}

function heldOut(pairs: readonly NamePair[], pools: Pools, folds: number): Outcome[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isAsked = ({ id }: NamePair) => foldOf(id, folds) === fold
    const known = pairs.filter((pair) => !isAsked(pair) && foldOf(pair.otherId, folds) !== fold)
    const model = learnSpelling(known, toPools(known))
    return measure(soundMatcher(model), pairs.filter(isAsked), pools)
  }).flat()
}

type Columns = readonly [
  sounds: readonly Outcome[],
  levenshtein: readonly Outcome[],
  skeleton: readonly Outcome[],
]

const HEAD = ['sounds', 'Levenshtein', 'skeleton']

function printRecall(columns: Columns): void {
  const same = columns.map((outcomes) => outcomes.filter(({ pair }) => pair.isSame))
  const groups = ['all', ...distinct(same[0]!, 'type'), ...distinct(same[0]!, 'languages')]
  console.log(row(['recall@1', 'pairs', ...HEAD]))
  for (const group of groups) {
    const of = same.map((outcomes) =>
      outcomes.filter(
        ({ pair }) => group === 'all' || pair.type === group || pair.languages === group,
      ),
    )
    console.log(
      row([group, String(of[0]!.length), ...of.map((outcomes) => percent(recall(outcomes, 0)))]),
    )
  }
}

function distinct(outcomes: readonly Outcome[], key: 'type' | 'languages'): string[] {
  return [...new Set(outcomes.map(({ pair }) => pair[key]))].sort()
}

/** The share of names whose first candidate is right and reaches a score. */
function recall(outcomes: readonly Outcome[], least: number): number {
  const same = outcomes.filter(({ pair }) => pair.isSame)
  const right = same.reduce((sum, { right: share, best }) => sum + (best >= least ? share : 0), 0)
  return same.length === 0 ? 0 : right / same.length
}

/** Wrong matches in 1,000 pairs of different entities. */
function falseMatches(outcomes: readonly Outcome[], least: number): number {
  const different = outcomes.filter(({ pair }) => !pair.isSame)
  const wrong = different.filter(({ score }) => score >= least && score > 0)
  return different.length === 0 ? 0 : (1000 * wrong.length) / different.length
}

/** The lowest threshold with no more false matches than this. */
function thresholdFor(outcomes: readonly Outcome[], most: number): number {
  const scores = outcomes
    .filter(({ pair }) => !pair.isSame)
    .map(({ score }) => score)
    .sort((a, b) => b - a)
  const next = scores[Math.floor((most * scores.length) / 1000 + 1e-9)]
  return next === undefined ? 0 : next + 1e-9
}

function printFalseMatches([sounds, levenshtein, skeleton]: Columns): void {
  console.log(`\n${row(['threshold', 'false/1000', ...HEAD.slice(0, 2), 'gain'])}`)
  for (const [name, least] of Object.entries(NAME_THRESHOLDS)) {
    print(`${name} ${least}`, falseMatches(sounds, least), least)
  }
  const own = falseMatches(skeleton, 1)
  print('as skeleton', own, thresholdFor(sounds, own))
  console.log(
    `skeleton equality: ${percent(recall(skeleton, 1))} at ${own.toFixed(1)} false matches per 1,000`,
  )

  function print(name: string, rate: number, least: number): void {
    const [ours, theirs] = [
      recall(sounds, least),
      recall(levenshtein, thresholdFor(levenshtein, rate)),
    ]
    console.log(
      row([name, rate.toFixed(1), percent(ours), percent(theirs), percent(ours - theirs)]),
    )
  }
}

function printMisses(outcomes: readonly Outcome[]): void {
  for (const { pair, right, best, score, found } of outcomes) {
    if (pair.isSame && right === 0) {
      console.log([pair.type, pair.languages, pair.name, pair.other, score, found, best].join('\t'))
    } else if (!pair.isSame && score >= NAME_THRESHOLDS.normal) {
      console.log(['false', pair.type, pair.languages, pair.name, pair.other, score].join('\t'))
    }
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(12))).join('')
}

await main()

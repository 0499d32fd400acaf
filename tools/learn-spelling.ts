import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NamePair, Pools } from '../eval/name-pairs.ts'
import { PAIRS, readPairs, toPools } from '../eval/name-pairs.ts'
import { compareReadings } from '../src/knowledge/spelling/compare-names.ts'
import { FEATURES } from '../src/knowledge/spelling/features.ts'
import { readName } from '../src/knowledge/spelling/read-name.ts'
import type { SoundGains } from '../src/knowledge/spelling/sound-gains.ts'
import { LOSS, toGains } from '../src/knowledge/spelling/sound-gains.ts'
import { soundLetters } from '../src/knowledge/spelling/sound-letters.ts'
import type { SpellingModel } from '../src/knowledge/spelling/spelling-model.ts'
import type { Example, Sign } from './fit-weights.ts'
import { fitWeights } from './fit-weights.ts'
import { alternatives } from '../src/knowledge/tables/alternatives.ts'
import type { Meetings, Spellings } from './learn-sounds.ts'
import { learnMeetings } from './learn-sounds.ts'

const TABLES = join(import.meta.dirname, '..', 'data', 'knowledge')

/** Learns the gains of letters and the weights of features from pairs of names and from the table of given names. */
export function learnSpelling(pairs: readonly NamePair[], pools: Pools): SpellingModel {
  const same = pairs.filter(({ isSame }) => isSame)
  const gains = roundGains(
    learnMeetings([...same.map((pair): Spellings => [pair.name, pair.other]), ...givenNames()]),
  )
  let model: SpellingModel = { gains, weights: START }
  for (let round = 0; round < 2; round++) {
    const weights = fitWeights(toExamples(pairs, pools, model), SIGNS)
    model = { gains, weights: weights.map((weight) => Math.round(weight * 100) / 100) }
  }
  return model
}

const START: Float64Array = Float64Array.of(-6, 7, 1, -5, -1, -5, -2, -3, -1, -1, 4)

const SIGNS: readonly Sign[] = FEATURES.map((name) => {
  if (name === 'bias') return 'either'
  return name === 'whole' || name === 'sounds' || name === 'evidence' ? 'for' : 'against'
})

/** The spellings of the table of given names. */
function givenNames(): Spellings[] {
  const text = readFileSync(join(TABLES, 'given-names.tsv'), 'utf8')
  return text.split('\n').flatMap((line) => {
    const [en = '', , fa = '', ar = ''] = line.startsWith('#') ? [] : line.split('\t')
    return [...alternatives(fa), ...alternatives(ar)].map((name): Spellings => [name, en])
  })
}

/** Gains as the table writes them: one place behind the point, none below the loss. */
function roundGains({ size, meet, drop, shares }: Meetings): SoundGains {
  const gain = (chance: number, share: number) =>
    share === 0 ? LOSS : Math.max(LOSS, Math.round(Math.log(chance / share + 1e-12) * 10) / 10)
  return toGains(
    Float32Array.from(meet, (chance, at) =>
      gain(chance, shares[at % size]! * shares[Math.floor(at / size)]!),
    ),
    Float32Array.from(drop, (chance, at) => gain(chance, shares[at % size]!)),
  )
}

/** Below this, two names of one entity are no spellings of each other but translations. */
const TRANSLATED = 0.3
const HARDEST = 5

/** Every pair, and for each name those names of other entities that come nearest. */
function toExamples(pairs: readonly NamePair[], pools: Pools, model: SpellingModel): Example[] {
  const examples: Example[] = []
  const readings = new Map(
    [...pools].map(([target, pool]) => [
      target,
      [...pool].map(([name, ids]) => ({ ids, reading: readName(name) })),
    ]),
  )
  for (const { name, other, id, isSame, target, type } of pairs) {
    const reading = readName(name)
    const pair = compareReadings(reading, readName(other), model)
    if (!pair || (isSame && pair.values[1]! < TRANSLATED)) continue
    examples.push({ values: pair.values, chance: isSame ? 1 : 0 })
    if (!isSame) continue
    const near = readings
      .get(target)!
      .filter(({ ids }) => !ids.has(id))
      .flatMap((candidate) => compareReadings(reading, candidate.reading, model) ?? [])
      .sort((a, b) => b.sum - a.sum)
    for (const { values } of near.slice(0, HARDEST)) examples.push({ values, chance: 0 })
    if (type === 'PERSON') examples.push(...shortened(name, other, model))
  }
  return examples
}

/** A family name alone may be another's; a given name alone says little; a middle name may be missing. */
const SHORTENED = { family: 0.4, given: 0.02, middle: 0.9 } as const

function shortened(name: string, other: string, model: SpellingModel): Example[] {
  const words = other.split(' ')
  if (words.length < 2 || name.split(' ').length < 2) return []
  const forms: readonly (readonly [string, number])[] = [
    [words.at(-1)!, SHORTENED.family],
    [words.slice(0, -1).join(' '), SHORTENED.given],
    ...(words.length > 2 ? [[`${words[0]} ${words.at(-1)}`, SHORTENED.middle] as const] : []),
  ]
  return forms.flatMap(([form, chance]) => {
    const pair = compareReadings(readName(name), readName(form), model)
    return pair ? [{ values: pair.values, chance }] : []
  })
}

function main(): void {
  const file = process.argv[2] ?? PAIRS
  const pairs = readPairs(file)
  if (!pairs) {
    console.log(`no pairs at ${file}; nothing was learned`)
    return
  }
  const { gains, weights } = learnSpelling(pairs, toPools(pairs))
  writeFileSync(join(TABLES, 'sound-gains.tsv'), gainsTable(gains))
  writeFileSync(join(TABLES, 'name-weights.tsv'), weightsTable(weights))
  console.log('wrote sound-gains.tsv and name-weights.tsv; now run node tools/build-knowledge.ts')
}

function gainsTable({ size, meet, drop }: SoundGains): string {
  const { letters, scripts } = soundLetters()
  const lines = letters.slice(1).flatMap((one) =>
    scripts.flatMap((to, script) => {
      if (script < one.script) return []
      const cells = letters
        .filter((other) => other.script === script)
        .filter(({ id }) => script !== one.script || id >= one.id)
        .map(({ id, name }) => ({ name, gain: meet[one.id * size + id]! }))
        .concat({ name: '-', gain: drop[script * size + one.id]! })
        .filter(({ gain }) => gain > LOSS)
        .sort((a, b) => b.gain - a.gain)
      if (cells.length === 0) return []
      const gains = cells.map(({ name, gain }) => `${name}=${gain.toFixed(1)}`).join(' ')
      return [[scripts[one.script], one.name, to, gains].join('\t')]
    }),
  )
  return `${GAINS_HEAD}${[...lines, ...dropLines()].join('\n')}\n`

  function dropLines(): string[] {
    return letters.slice(1).flatMap((one) =>
      scripts.flatMap((to, script) => {
        const gain = drop[script * size + one.id]!
        if (script >= one.script || gain <= LOSS) return []
        return [[scripts[one.script], one.name, to, `-=${gain.toFixed(1)}`].join('\t')]
      }),
    )
  }
}

const GAINS_HEAD = `# What it says for two spellings being one name that letters of sound meet: the natural logarithm of how much oftener they
# meet in spellings of one name than by chance. "-": the letter meets nothing. What is not listed has ${LOSS}.
# Learned by tools/learn-spelling.ts from cross-script pairs (docs/data.md) and given-names.tsv, held by the table of near sounds in phones.tsv.
# columns: script letter other gains
`

function weightsTable(weights: Float64Array): string {
  const lines = FEATURES.map((name, at) => `${name}\t${weights[at]!.toFixed(2)}\t${REASONS[name]}`)
  return `${WEIGHTS_HEAD}${lines.join('\n')}\n`
}

const WEIGHTS_HEAD = `# What the features of two names weigh in the decision whether they are spellings of one (logistic regression).
# Learned by tools/learn-spelling.ts from the same pairs and, for each name, the five nearest names of others.
# columns: feature weight reason
`

const REASONS: Readonly<Record<(typeof FEATURES)[number], string>> = {
  bias: 'two names of the world are seldom one',
  whole: 'what the letters of both names gain, of what they could gain',
  sounds: 'how alike the words are that stand for each other',
  missing: 'how much of one name the other leaves out',
  'missing end': 'what is left out is the last word, most often the family name',
  conflict: 'how much of both names stands for nothing in the other',
  'other word': 'a word on each side stands for nothing in the other',
  'other sense': 'words of different meaning, such as north and south',
  'missing sense': 'a telling word on one side only',
  'other type': 'words for different types, such as city and province',
  evidence: 'the longer what matches, the less it is chance',
}

if (import.meta.main) main()

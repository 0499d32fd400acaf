import type { SoundLetter, SoundLetters } from '../src/knowledge/spelling/sound-letters.ts'
import { soundLetters } from '../src/knowledge/spelling/sound-letters.ts'
import type { SoundWord } from '../src/knowledge/spelling/to-sounds.ts'
import { toSounds } from '../src/knowledge/spelling/to-sounds.ts'

/** Two spellings of one name. */
export type Spellings = readonly [one: string, other: string]

/** How often letters of sound meet; of each two scripts, all chances sum to 1. */
export interface Meetings {
  readonly size: number
  /** `meet[one * size + other]`, in both orders. */
  readonly meet: Float64Array
  /** `drop[script * size + letter]`: the letter meets nothing in that script. */
  readonly drop: Float64Array
  /** How often each letter stands in names of its script. */
  readonly shares: Float64Array
}

interface Item {
  readonly one: Uint8Array
  readonly other: Uint8Array
}

const ROUNDS = 8
/** How many letters of experience the reasoned table is worth. */
const PRIOR = 150
/** How likely two words of a pair are spellings of each other, before looking. */
const TRUST = 0.5
const LONGEST = 60

/**
 * Learns from pairs of spellings how often letters of two scripts meet: expectation maximisation of a
 * memoryless transducer (Ristad and Yianilos 1998) that starts from, and is held by, the reasoned table
 * of near sounds. Words that are no spellings of each other lose their say round by round. Scripts of
 * which no pairs are known meet through the other ones.
 */
export function learnMeetings(pairs: readonly Spellings[], prior: number = PRIOR): Meetings {
  const letters = soundLetters()
  const items = pairs.flatMap(toItems)
  const shares = countShares(items, letters)
  const reasoned = reason(letters, shares)
  let learned = reasoned
  for (let round = 0; round < ROUNDS; round++) {
    learned = add(reasoned, expect(items, learned, letters), { letters, prior })
  }
  const seen = new Set<string>()
  for (const { one, other } of items) {
    const scripts = [letters.letters[one[0]!]!.script, letters.letters[other[0]!]!.script]
    seen.add(scripts.join()).add(scripts.reverse().join())
  }
  compose(learned, letters, (a, b) => seen.has(`${a},${b}`))
  return learned
}

/** Word by word where both have as many words, else as one run of letters. */
function toItems([first, second]: Spellings): Item[] {
  const [one, other] = [toSounds(first), toSounds(second)]
  if (one.length === 0 || other.length === 0) return []
  if (one.length === other.length) {
    return one.map((word, at) => ({ one: word.letters, other: other[at]!.letters }))
  }
  return [{ one: joined(one), other: joined(other) }]
}

function joined(words: readonly SoundWord[]): Uint8Array {
  const same = words.filter(({ script }) => script === words[0]!.script)
  return Uint8Array.from(same.flatMap(({ letters }) => [...letters])).slice(0, LONGEST)
}

function countShares(items: readonly Item[], { letters }: SoundLetters): Float64Array {
  const counts = new Float64Array(letters.length).fill(2)
  for (const { one, other } of items) {
    for (const id of one) counts[id]!++
    for (const id of other) counts[id]!++
  }
  const sums = new Map<number, number>()
  for (const { id, script } of letters) sums.set(script, (sums.get(script) ?? 0) + counts[id]!)
  return counts.map((count, id) => count / sums.get(letters[id]!.script)!)
}

function empty({ letters, scripts }: SoundLetters, shares: Float64Array): Meetings {
  const size = letters.length
  return {
    size,
    meet: new Float64Array(size * size),
    drop: new Float64Array(scripts.length * size),
    shares,
  }
}

/** The chance that two letters meet, as the table of near sounds has it. */
function reason(letters: SoundLetters, shares: Float64Array): Meetings {
  const reasoned = empty(letters, shares)
  const { size, meet, drop } = reasoned
  const real = letters.letters.slice(1)
  for (const one of real) {
    for (const other of real) {
      meet[one.id * size + other.id] =
        likeness(one, other, letters) * shares[one.id]! * shares[other.id]!
    }
    for (let script = 0; script < letters.scripts.length; script++) {
      drop[script * size + one.id] = lossOf(one) * shares[one.id]!
    }
  }
  return normalised(reasoned, letters)
}

function likeness(one: SoundLetter, other: SoundLetter, { phones }: SoundLetters): number {
  if (one.id === other.id) return 3
  const bothVowels = one.isVowel && other.isVowel
  let best = bothVowels ? 0.05 : 0.003
  for (const [i, p] of one.phones.entries()) {
    for (const [j, q] of other.phones.entries()) {
      best = Math.max(best, (p === q ? 1 : nearness(p, q)) * 0.75 ** (i + j))
    }
  }
  return best

  function nearness(p: string, q: string): number {
    const ranks = [phones.get(p)!.near.indexOf(q), phones.get(q)!.near.indexOf(p)]
    const near = ranks.filter((rank) => rank >= 0)
    return near.length === 0 ? 0 : 0.25 * 0.8 ** Math.min(...near)
  }
}

const FAINT: ReadonlySet<string> = new Set(['h', 'y', 'w', "'"])

function lossOf({ isVowel, key, otherKey, phones }: SoundLetter): number {
  if (isVowel) return 0.02
  return (key !== otherKey && (key === '' || otherKey === '')) || FAINT.has(phones[0]!)
    ? 0.012
    : 0.002
}

/** Lets the chances of each two scripts sum to 1. */
function normalised(of: Meetings, { letters, scripts }: SoundLetters): Meetings {
  const { size, meet, drop } = of
  const sums = new Float64Array(scripts.length ** 2)
  const at = (a: number, b: number) => a * scripts.length + b
  for (const one of letters.slice(1)) {
    for (const other of letters.slice(1)) {
      sums[at(one.script, other.script)]! += meet[one.id * size + other.id]!
    }
    for (let script = 0; script < scripts.length; script++) {
      sums[at(one.script, script)]! += drop[script * size + one.id]!
      sums[at(script, one.script)]! += drop[script * size + one.id]!
    }
  }
  const result = empty({ letters, scripts } as SoundLetters, of.shares)
  for (const one of letters.slice(1)) {
    for (const other of letters.slice(1)) {
      const cell = one.id * size + other.id
      result.meet[cell] = meet[cell]! / sums[at(one.script, other.script)]!
    }
    for (let script = 0; script < scripts.length; script++) {
      const cell = script * size + one.id
      result.drop[cell] = drop[cell]! / sums[at(one.script, script)]!
    }
  }
  return result
}

/** How often letters met in the items, by the chances of the last round. */
function expect(items: readonly Item[], by: Meetings, letters: SoundLetters): Meetings {
  const counts = empty(letters, by.shares)
  for (const item of items) addItem(item, { by, letters: letters.letters, counts })
  return counts
}

function addItem(
  { one, other }: Item,
  { by, letters, counts }: { by: Meetings; letters: readonly SoundLetter[]; counts: Meetings },
): void {
  const { size, meet, drop } = by
  const [n, m] = [one.length, other.length]
  const width = m + 1
  const dropOne = letters[other[0]!]!.script * size
  const dropOther = letters[one[0]!]!.script * size
  // Chances are held against those of unrelated letters, so that they neither vanish nor overflow.
  const s = (i: number, j: number) =>
    meet[one[i]! * size + other[j]!]! / (by.shares[one[i]!]! * by.shares[other[j]!]!)
  const d = (i: number) => drop[dropOne + one[i]!]! / by.shares[one[i]!]!
  const e = (j: number) => drop[dropOther + other[j]!]! / by.shares[other[j]!]!
  const ahead = new Float64Array((n + 1) * width)
  const behind = new Float64Array((n + 1) * width)
  ahead[0] = 1
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      let sum = i === 0 && j === 0 ? 1 : 0
      if (i > 0 && j > 0) sum += ahead[(i - 1) * width + j - 1]! * s(i - 1, j - 1)
      if (i > 0) sum += ahead[(i - 1) * width + j]! * d(i - 1)
      if (j > 0) sum += ahead[i * width + j - 1]! * e(j - 1)
      ahead[i * width + j] = sum
    }
  }
  for (let i = n; i >= 0; i--) {
    for (let j = m; j >= 0; j--) {
      let sum = i === n && j === m ? 1 : 0
      if (i < n && j < m) sum += behind[(i + 1) * width + j + 1]! * s(i, j)
      if (i < n) sum += behind[(i + 1) * width + j]! * d(i)
      if (j < m) sum += behind[i * width + j + 1]! * e(j)
      behind[i * width + j] = sum
    }
  }
  const total = ahead[n * width + m]!
  const say = (TRUST * total) / (TRUST * total + 1 - TRUST) / total
  if (!Number.isFinite(say)) return
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const here = ahead[i * width + j]! * say
      if (i < n && j < m) {
        const count = here * s(i, j) * behind[(i + 1) * width + j + 1]!
        counts.meet[one[i]! * size + other[j]!]! += count
        counts.meet[other[j]! * size + one[i]!]! += count
      }
      if (i < n) counts.drop[dropOne + one[i]!]! += here * d(i) * behind[(i + 1) * width + j]!
      if (j < m) counts.drop[dropOther + other[j]!]! += here * e(j) * behind[i * width + j + 1]!
    }
  }
}

function add(
  reasoned: Meetings,
  counts: Meetings,
  { letters, prior }: { letters: SoundLetters; prior: number },
): Meetings {
  const sum = empty(letters, reasoned.shares)
  for (let cell = 0; cell < sum.meet.length; cell++) {
    sum.meet[cell] = prior * reasoned.meet[cell]! + counts.meet[cell]!
  }
  for (let cell = 0; cell < sum.drop.length; cell++) {
    sum.drop[cell] = prior * reasoned.drop[cell]! + counts.drop[cell]!
  }
  return normalised(sum, letters)
}

/** How much of a letter stays itself between two spellings of one script. */
const SAME = 0.75

/** Fills the scripts of which no pairs are known: one letter, what it may be elsewhere, and from there the other. */
function compose(
  by: Meetings,
  { letters, scripts }: SoundLetters,
  isLearned: (a: number, b: number) => boolean,
): void {
  const { size, meet, drop, shares } = by
  const of = scripts.map((_, script) => letters.filter((letter) => letter.script === script))
  for (let a = 0; a < scripts.length; a++) {
    for (let b = a; b < scripts.length; b++) {
      if (isLearned(a, b)) continue
      const via = scripts.map((_, c) => c).filter((c) => isLearned(a, c) && isLearned(c, b))
      if (via.length > 0) through(a, b, via)
    }
  }

  function through(a: number, b: number, via: readonly number[]): void {
    const cells = new Map<number, number>()
    const drops = new Map<number, number>()
    let sum = 0
    for (const c of via) {
      const mid = of[c]!
      for (const one of of[a]!) {
        for (const other of of[b]!) {
          let chance = 0
          for (const { id } of mid) {
            chance += (meet[one.id * size + id]! * meet[id * size + other.id]!) / shares[id]!
          }
          if (a === b)
            chance = (1 - SAME) * chance + (one.id === other.id ? SAME * shares[one.id]! : 0)
          const cell = one.id * size + other.id
          cells.set(cell, (cells.get(cell) ?? 0) + chance)
          sum += chance
        }
      }
      for (const [from, to] of a === b
        ? [[a, b]]
        : [
            [a, b],
            [b, a],
          ]) {
        for (const one of of[from!]!) {
          let chance = drop[c * size + one.id]! * 0.5
          for (const { id } of mid) {
            chance += (meet[one.id * size + id]! * drop[to! * size + id]!) / shares[id]!
          }
          if (a === b) chance *= 1 - SAME
          const cell = to! * size + one.id
          drops.set(cell, (drops.get(cell) ?? 0) + chance)
          sum += a === b ? 2 * chance : chance
        }
      }
    }
    for (const [cell, chance] of cells) {
      meet[cell] = chance / sum
      meet[(cell % size) * size + Math.floor(cell / size)] = chance / sum
    }
    for (const [cell, chance] of drops) drop[cell] = chance / sum
  }
}

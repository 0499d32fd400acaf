import { existsSync, readFileSync } from 'node:fs'
import { fa } from '../src/lang/fa/index.ts'
import { HALF_SPACE } from '../src/text/characters.ts'
import { findLostHalfSpaces } from '../src/text/half-spaces.ts'

const FLOORS = [
  { name: 'perdt-dev', f1: 95 },
  { name: 'seraji-dev', f1: 86 },
] as const
const MOST_FALSE = 30

const words = fa.spelling.halfSpaces!
const verbose = process.argv.includes('--errors')
const start = performance.now()
findLostHalfSpaces('سلام', words)
console.log(`lexicon built in ${(performance.now() - start).toFixed(0)} ms`)
for (const { name, f1 } of FLOORS) {
  const file = new URL(`../../shared/data/treebank/${name}.txt`, import.meta.url)
  if (existsSync(file)) measure(name, readFileSync(file, 'utf8'), f1)
  else console.log(`${name}: not measured, ${file.pathname} is not here`)
}

function measure(name: string, text: string, floor: number): void {
  const lines = text.split('\n')
  const bare = text.replaceAll(HALF_SPACE, '')
  const whole = score(text, restore(bare))
  const single = lines.map((line) => score(line, restore(line.replaceAll(HALF_SPACE, ''))))
  const byLine = {
    right: sum(single.map((line) => line.right)),
    wrong: sum(single.map((line) => line.wrong)),
    missed: sum(single.map((line) => line.missed)),
  }
  const tokens = (text.match(/[\p{L}\p{M}\u200c]+|\p{N}+|[^\s\p{L}\p{N}]/gu) ?? []).length
  const false1 = (findLostHalfSpaces(text, words).length / tokens) * 10_000
  const false2 =
    (sum(lines.map((line) => findLostHalfSpaces(line, words).length)) / tokens) * 10_000
  console.log(
    `${name}: F1 ${percent(f1Of(whole))} (floor ${floor}; by line ${percent(f1Of(byLine))}), ` +
      `precision ${percent(whole.right / (whole.right + whole.wrong))}, ` +
      `recall ${percent(whole.right / (whole.right + whole.missed))}; ` +
      `false insertions ${false1.toFixed(1)} (by line ${false2.toFixed(1)}, most ${MOST_FALSE}) per 10,000 tokens; ` +
      `${speed(bare).toFixed(1)} MB/s`,
  )
  if (verbose) errors(text, restore(bare))
}

function restore(text: string): string {
  let restored = ''
  let at = 0
  for (const edit of findLostHalfSpaces(text, words)) {
    restored += text.slice(at, edit.start) + edit.insert
    at = edit.end
  }
  return restored + text.slice(at)
}

interface Score {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** Compares positions of half-spaces, counted in the letters before them; spaces do not count. */
function score(gold: string, made: string): Score {
  const expected = positions(gold)
  const found = positions(made)
  const right = [...found].filter((at) => expected.has(at)).length
  return { right, wrong: found.size - right, missed: expected.size - right }
}

function positions(text: string): Set<number> {
  const found = new Set<number>()
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === HALF_SPACE) found.add(letters)
    else if (text[i] !== ' ') letters++
  }
  return found
}

function f1Of({ right, wrong, missed }: Score): number {
  return (2 * right) / (2 * right + wrong + missed)
}

function percent(part: number): string {
  return (part * 100).toFixed(2)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function speed(text: string): number {
  const bytes = Buffer.byteLength(text)
  const begun = performance.now()
  for (let run = 0; run < 5; run++) findLostHalfSpaces(text, words)
  return (bytes * 5) / 1000 / (performance.now() - begun)
}

function errors(gold: string, made: string): void {
  const golden = gold.split(/\s+/)
  const counts = new Map<string, number>()
  made.split(/\s+/).forEach((word, i) => {
    if (word !== golden[i])
      counts.set(`${golden[i]} > ${word}`, (counts.get(`${golden[i]} > ${word}`) ?? 0) + 1)
  })
  for (const [pair, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(count, pair)
}

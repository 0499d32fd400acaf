import { readFileSync } from 'node:fs'
import { romaniseName } from '../src/knowledge/romanisations.ts'

/** Prints how often a romanised person name agrees with the label: exactly, and in its consonants. */
function main(file: string): void {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, , type, , , , , to, , same]) => type === 'PERSON' && to === 'en' && same === '1')
  for (const language of ['fa', 'ar']) {
    const pairs = rows.filter((row) => row[4] === language)
    const labels = pairs.map((row) => [romaniseName(language, row[5]!), row[8]!] as const)
    const exact = labels.filter(([made, label]) => letters(made) === letters(label)).length
    const close = labels.filter(([made, label]) => consonants(made) === consonants(label)).length
    const share = (count: number) => `${((100 * count) / Math.max(1, labels.length)).toFixed(1)} %`
    console.log(
      `${language}: ${labels.length} names, exact ${share(exact)}, consonants ${share(close)}`,
    )
    if (process.argv.includes('--show')) {
      for (const [made, label] of labels) {
        if (consonants(made) !== consonants(label)) console.log(`  ${made} ≠ ${label}`)
      }
    }
  }
}

function letters(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

/** Consonants in classes that romanisations interchange: q, gh and k; z and dh; doubled letters once. */
function consonants(name: string): string {
  return letters(name)
    .replace(/ou|w/g, 'v')
    .replace(/kh/g, 'x')
    .replace(/gh|q|c(?!h)|k/g, 'g')
    .replace(/dh|th/g, (pair) => pair.charAt(0))
    .replace(/[aeiouyvh]/g, '')
    .replace(/(.)\1+/g, '$1')
}

const file = process.argv[2]
if (file === undefined) {
  console.error('usage: node tools/measure-romanising.ts name_pairs.tsv [--show]')
  process.exitCode = 2
} else main(file)

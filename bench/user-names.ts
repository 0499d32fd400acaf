import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const TABLE: string = join(import.meta.dirname, '../data/knowledge/given-names.tsv')
const BATCH = 10_000

/** Writes a user's knowledge of so many made-up people: a given and two family names of the tables, in two scripts and in Latin. */
export function writeUserNames(path: string, count: number): void {
  const rows = readFileSync(TABLE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.split('|')[0]!))
    .filter(([en, , fa, ar]) => en && fa && ar)
  const given = rows.filter(([, kind]) => kind === 'given')
  const family = rows.filter(([, kind]) => kind === 'family')
  const file = openSync(path, 'w')
  let lines = ['id\tkind\ten\tfa\tar']
  for (let at = 0; at < count; at++) {
    const first = given[at % given.length]!
    const second = family[Math.floor(at / given.length) % family.length]!
    const third = given[Math.floor(at / given.length / family.length) % given.length]!
    const parts = at < given.length * family.length ? [first, second] : [first, third, second]
    const name = (column: number): string => parts.map((part) => part[column]!).join(' ')
    lines.push(`u${at}\tperson\t${name(0)}\t${name(2)}\t${name(3)}`)
    if (lines.length >= BATCH) {
      writeSync(file, `${lines.join('\n')}\n`)
      lines = []
    }
  }
  writeSync(file, lines.length > 0 ? `${lines.join('\n')}\n` : '')
  closeSync(file)
}

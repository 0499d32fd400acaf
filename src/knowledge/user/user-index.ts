import { HALF_SPACE } from '../../text/characters.ts'
import { spellings } from '../../text/matcher.ts'
import { keysOf } from '../../text/tokens.ts'
import { alternatives } from '../tables/alternatives.ts'
import { problemAt } from '../tables/rows.ts'
import type { Outside } from './check-company.ts'
import { checkCompany } from './check-company.ts'
import type { Header } from './columns.ts'
import { languageOf } from './columns.ts'
import type { UserRow } from './read-rows.ts'
import { rowReader } from './read-rows.ts'
import type { TableBuilder, TextTable } from './text-table.ts'
import { buildTable, hashOn, hashText } from './text-table.ts'

/** Where everything in a user's file stands, so that its rows are read when they are asked for. */
export interface UserIndex {
  readonly entities: number
  readonly tenures: number
  readonly names: number
  /** The header lines, each with the offset of the first byte that it holds for. */
  readonly sections: readonly (Header & { readonly from: number })[]
  /** Ids, hosts, offices and names to the offsets of their rows. */
  readonly table: TextTable
}

/** How many entities of one name are kept, the first ones. */
const MOST_OF_A_NAME = 16
/** Up to so many half-spaces a name is found with each of them written in its own way. */
const MOST_HALF_SPACES = 4

/** Reads and checks a user's file; no index where it has mistakes. */
export function buildIndex(
  bytes: Uint8Array,
  { file, outside }: { file: string; outside: Outside },
): { index?: UserIndex; problems: readonly string[] } {
  const read = rowReader(file)
  const company = checkCompany(outside)
  const builder = buildTable()
  const sections: (Header & { from: number })[] = []
  const counts = { entities: 0, tenures: 0, names: 0 }
  const problems: string[] = []
  for (const { text, from, line } of linesOf(bytes)) {
    if (text === undefined) {
      problems.push(problemAt({ file, line }, 'is not UTF-8; save the file as UTF-8'))
      continue
    }
    const found = read(line, text)
    problems.push(...found.problems)
    if (found.header) sections.push({ ...found.header, from })
    if (!found.row) continue
    problems.push(...company.add(found.row))
    if (problems.length > 0) continue
    if (found.row.table === 'offices') {
      counts.tenures++
      putTenure(found.row, from, builder)
    } else {
      counts.entities++
      counts.names += putEntity(found.row, from, builder)
    }
  }
  problems.push(...company.finish())
  if (problems.length > 0) return { problems }
  return { index: { ...counts, sections, table: builder.table() }, problems }
}

/** The lines of a text in UTF-8 with the offset and the number of each; no text where the bytes are no UTF-8. */
export function* linesOf(
  bytes: Uint8Array,
): Generator<{ text: string | undefined; from: number; line: number }> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (start: number, end: number): string | undefined => {
    try {
      return decoder.decode(bytes.subarray(start, bytes[end - 1] === 0x0d ? end - 1 : end))
    } catch {
      return undefined
    }
  }
  let line = 0
  for (let from = 0; from < bytes.length;) {
    const found = bytes.indexOf(0x0a, from)
    const end = found < 0 ? bytes.length : found
    line++
    yield { text: decode(from, end), from, line }
    from = end + 1
  }
}

function putTenure({ cells }: UserRow, from: number, builder: TableBuilder): void {
  builder.put(hashText('person', cells['person']!), from)
  builder.put(hashText('office', `${cells['office']} ${cells['state'] ?? ''}`), from)
}

function putEntity({ cells }: UserRow, from: number, builder: TableBuilder): number {
  builder.put(hashText('id', cells['id']!), from)
  for (const host of alternatives(cells['hosts'] ?? '')) builder.put(hashText('host', host), from)
  if (cells['kind'] === 'state' && cells['country']) {
    builder.put(hashText('country', cells['country']), from)
  }
  let names = 0
  for (const [column, cell] of Object.entries(cells)) {
    const language = cell === '' ? undefined : languageOf(column)
    if (language === undefined) continue
    for (const name of alternatives(cell)) {
      names++
      for (const keys of spellingsOf(plainName(name))) {
        putName(keys, { language, from, builder })
      }
    }
  }
  return names
}

function putName(
  keys: readonly string[],
  { language, from, builder }: { language: string; from: number; builder: TableBuilder },
): void {
  let hash = hashText('name', language)
  for (const [at, key] of keys.entries()) {
    hash = hashOn(hash, key)
    if (at < keys.length - 1) builder.mark(hash)
    else if (builder.places(hash, MOST_OF_A_NAME) < MOST_OF_A_NAME) builder.put(hash, from)
  }
}

/** A name without the mark of a common word. */
export function plainName(name: string): string {
  return name.endsWith('?') ? name.slice(0, -1) : name
}

/** The folded keys of every way to write a name; of a name with many half-spaces the two plain ways. */
export function spellingsOf(name: string): string[][] {
  const pieces = name.split(HALF_SPACE)
  if (pieces.length - 1 <= MOST_HALF_SPACES) return spellings(name)
  return [keysOf(pieces.join('')), keysOf(pieces.join(' '))]
}

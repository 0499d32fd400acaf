import type { Matcher, Proclitic } from '../../text/matcher.ts'
import { matcherOf } from '../../text/matcher.ts'
import type { Known, KnownName } from '../knowledge.ts'
import { alternatives } from '../tables/alternatives.ts'
import { NAME_ENDINGS } from './columns.ts'
import type { TextHash } from './text-table.ts'
import { hashOn, hashText, placesOf, slotOf } from './text-table.ts'
import type { UserIndex } from './user-index.ts'
import { plainName, spellingsOf } from './user-index.ts'

/** What the finder of a user's names reads from. */
export interface UserRows {
  readonly index: UserIndex
  readonly cellsAt: (from: number) => Readonly<Record<string, string>> | undefined
  readonly knownAt: (from: number) => Known
}

/** The beginning of a name: its keys, their hash, and the slot of that hash. */
interface Beginning {
  readonly hash: TextHash
  readonly slot: number
  readonly keys: readonly string[]
}

/** How many found names are kept; when there are more, all are forgotten. */
const MOST_KEPT = 50_000

/** Finds the names of a user's file in tokens: by the hash of their keys, then checked against the row. */
export function userNames(
  rows: UserRows,
  language: string,
  proclitics: readonly Proclitic[],
): Matcher<KnownName> {
  const { table } = rows.index
  const start = hashText('name', language)
  const kept = new Map<number, readonly KnownName[] | undefined>()
  const step = (hash: TextHash, keys: readonly string[]): Beginning | undefined => {
    const slot = slotOf(hash, table)
    return slot < 0 ? undefined : { hash, slot, keys }
  }
  const values = ({ slot, keys }: Beginning): readonly KnownName[] | undefined => {
    if (table.heads[slot] === 0) return undefined
    if (kept.has(slot)) return kept.get(slot)
    const phrase = keys.join(' ')
    const found = placesOf(slot, table).flatMap((from) =>
      readName(rows, from, { language, phrase }),
    )
    const names = found.length > 0 ? found : undefined
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(slot, names)
    return names
  }
  return matcherOf(
    {
      root: (first) => step(hashOn(start, first), [first]),
      after: ({ hash, keys }, key) => step(hashOn(hash, key), [...keys, key]),
      values,
    },
    proclitics,
  )
}

/** The name of a row that is written in these keys; none where the hashes met by chance. */
function readName(
  { cellsAt, knownAt }: UserRows,
  from: number,
  { language, phrase }: { language: string; phrase: string },
): KnownName[] {
  const cells = cellsAt(from)
  if (!cells) return []
  const columns = [
    [language, 'full'],
    [`${language}${NAME_ENDINGS.short}`, 'short'],
    [`${language}${NAME_ENDINGS.adjective}`, 'adjective'],
  ] as const
  for (const [column, form] of columns) {
    const names = alternatives(cells[column] ?? '')
    const name = names.find((one) =>
      spellingsOf(plainName(one)).some((keys) => keys.join(' ') === phrase),
    )
    if (name === undefined) continue
    const isShort = form === 'full' && wordCount(name) < wordCount(names[0]!)
    return [
      { known: knownAt(from), needsCompany: name.endsWith('?'), form: isShort ? 'short' : form },
    ]
  }
  return []
}

function wordCount(name: string): number {
  return name.split(/[ \u200c]/).length
}

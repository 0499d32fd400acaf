import type { LanguagePack } from '../../model/pack.ts'
import type { Statement } from '../../model/statement.ts'
import { foldWord } from '../../text/fold.ts'
import { lines } from '../../text/lines.ts'
import type { Matcher } from '../../text/matcher.ts'
import { buildMatcher } from '../../text/matcher.ts'
import type { Token } from '../../text/tokens.ts'
import { tokenise } from '../../text/tokens.ts'

interface Denials {
  readonly words: Matcher<'denies' | 'nothing'>
  readonly prefixes: readonly string[]
  readonly conditions: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  readonly and: string
  readonly reach: number
}

/** How far into a content its first verb stands: behind its subject, or at the end of the clause. */
const REACH = { 'verb-subject': 8, 'subject-verb': 26 } as const
/** A word that is more than such a beginning. */
const SHORTEST_REST = 2

/** Whether the first clause of a content denies what it tells ("did not send"); what is denied behind it is another matter. */
export function isDenied({ content }: Statement, pack: LanguagePack): boolean {
  const { words, prefixes, conditions, reach, ...bounds } = denialsOf(pack)
  const tokens = tokenise(content.text)
  if (conditions.has(tokens[0]?.key ?? '')) return false
  const to = clauseEnd(tokens, { ...bounds, reach })
  const found = words.find(tokens, 0, to)
  if (found.some(({ value }) => value === 'denies')) return true
  return tokens
    .slice(0, to)
    .some(
      ({ key }, at) =>
        !found.some((one) => one.from <= at && at < one.to) &&
        prefixes.some(
          (prefix) => key.startsWith(prefix) && key.length - prefix.length > SHORTEST_REST,
        ),
    )
}

function clauseEnd(
  tokens: readonly Token[],
  { ends, verbs, and, reach }: Pick<Denials, 'ends' | 'verbs' | 'and' | 'reach'>,
): number {
  const most = Math.min(tokens.length, reach)
  for (let at = 1; at < most; at++) {
    const { kind, key } = tokens[at]!
    if (kind === 'mark' && key !== '-' && key !== '.') return at
    if (ends.has(key) || (key === and && verbs.has(tokens[at - 1]!.key))) return at
  }
  return most
}

const DENIALS = new WeakMap<LanguagePack, Denials>()

function denialsOf(pack: LanguagePack): Denials {
  let denials = DENIALS.get(pack)
  if (!denials) DENIALS.set(pack, (denials = compile(pack)))
  return denials
}

function compile({ statements, concepts }: LanguagePack): Denials {
  const keysOf = (list = ''): string[] => list.split(/\s+/).filter(Boolean).map(foldWord)
  const phrases = (statements.denials ?? '').split(/\s+/).filter(Boolean)
  return {
    words: buildMatcher([
      ...phrases.map((phrase) => ({ phrase, value: 'denies' as const })),
      ...lines(concepts.falseNegations).map((phrase) => ({ phrase, value: 'nothing' as const })),
    ]),
    prefixes: keysOf(statements.denialPrefixes),
    conditions: new Set(keysOf(statements.conditions)),
    ends: new Set([
      ...keysOf(statements.complementisers),
      ...keysOf(statements.fusedComplementisers),
      ...keysOf(statements.carriers),
    ]),
    verbs: new Set(keysOf(statements.verbs)),
    and: foldWord(statements.and),
    reach: REACH[statements.order],
  }
}

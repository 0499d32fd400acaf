import type { Mention } from '../../model/mention.ts'
import type { LanguagePack } from '../../model/pack.ts'
import type { Record } from '../../model/record.ts'
import { foldWord } from '../../text/fold.ts'
import { lines } from '../../text/lines.ts'
import { tokenise } from '../../text/tokens.ts'

/** Who acts and on whom, as far as the order of words and prepositions tell. */
export interface Roles {
  readonly actor: string | null
  readonly target: string | null
}

/** How far before a name its preposition may stand, in tokens. */
const REACH = 3

/**
 * Reads the roles of the mentions of a content, which are in order: who is first named without a preposition
 * acts, who is first named behind one is acted on. `idOf` gives the id that a mention is compared by, or null.
 */
export function findRoles(
  mentions: readonly Mention[],
  { page }: Record,
  { pack, idOf }: { pack: LanguagePack; idOf: (mention: Mention) => string | null },
): Roles {
  const { prepositions, agents, bound } = wordsOf(pack)
  let actor: string | null = null
  let agent: string | null = null
  let target: string | null = null
  let before = mentions[0]?.span[0] ?? 0
  for (const mention of mentions) {
    const id = idOf(mention)
    const [start, end] = mention.span
    if (id === null) continue
    const tokens = tokenise(page.text, Math.max(before, start - LONGEST), start).slice(-REACH)
    const keys = tokens.map(({ key }) => key)
    const joined = tokens.at(-1)?.end === start ? keys.at(-1)!.slice(-1) : ''
    if (agents.some((phrase) => ` ${keys.join(' ')} `.includes(` ${phrase} `))) agent ??= id
    else if (bound.has(joined) || keys.some((key) => prepositions.has(key))) target ??= id
    else actor ??= id
    before = end
  }
  if (agent) return { actor: agent, target: target ?? (actor === agent ? null : actor) }
  return { actor, target: target === actor ? null : target }
}

const LONGEST = 60

interface RoleWords {
  readonly prepositions: ReadonlySet<string>
  readonly agents: readonly string[]
  readonly bound: ReadonlySet<string>
}

const WORDS = new WeakMap<LanguagePack, RoleWords>()

function wordsOf(pack: LanguagePack): RoleWords {
  let words = WORDS.get(pack)
  if (!words) {
    const { statements } = pack
    const keysOf = (list: string) => tokenise(list).map(({ key }) => key)
    words = {
      prepositions: new Set(keysOf(statements.prepositions)),
      agents: lines(statements.agents ?? '').map((phrase) => keysOf(phrase).join(' ')),
      bound: new Set(statements.boundPrepositions.split(' ').filter(Boolean).map(foldWord)),
    }
    WORDS.set(pack, words)
  }
  return words
}

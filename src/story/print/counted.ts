import type { Token } from '../../text/tokens.ts'
import { COUNTED, FATES } from './counted-concepts.ts'
import type { NumberLexicon, SignRole } from './number-words.ts'

/** What is known of the words around a number. */
export interface Counted {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  readonly lexicon: NumberLexicon
  /** The concept that a token opens, and the token behind it. */
  readonly conceptAt: (
    token: number,
  ) => { readonly concept: string; readonly to: number } | undefined
}

/** What a number counts, and the tokens of the number with the signs written to it. */
export interface CountedThing {
  readonly of: string | null
  readonly from: number
  readonly to: number
}

/** Signs that are written before or behind a number. */
const MARKS: Readonly<Record<string, string>> = {
  '%': 'percent',
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
}

/** People of no trade and no fate. */
const PERSON = 'person'

/** From so many on, a word for people that is one for a weight too means the weight. */
const LOADS = 1000

/** How far behind a number stands what it counts, and around it what became of the people. */
const NEAR = 2
const AROUND = 6

/** What the number at tokens `[at, end)` counts. */
export function countedAt(
  at: number,
  end: number,
  around: Counted & { readonly value: number },
): CountedThing {
  const { tokens } = around
  const before = tokens[at - 1]
  const behind = end < around.to ? tokens[end] : undefined
  const ofBehind = behind && MARKS[behind.key]
  if (ofBehind) return { of: ofBehind, from: at, to: end + 1 }
  const ofBefore = at > around.from && before ? MARKS[before.key] : undefined
  if (ofBefore) return { of: ofBefore, from: at - 1, to: end }
  const noun = nounBehind(end, around)
  if (noun === PERSON && around.value >= LOADS && isLoad(end, around))
    return { of: 'ton', from: at, to: end }
  const fate = noun === undefined || noun === PERSON ? fateBefore(at, around) : undefined
  return { of: fate ?? noun ?? null, from: at, to: end }
}

function isLoad(end: number, around: Counted): boolean {
  return end < around.to && signAt(end, 'load', around) !== undefined
}

/** The first thing that is told behind a number; of people of no trade what became of them. */
function nounBehind(end: number, around: Counted): string | undefined {
  const { tokens, to: limit } = around
  let strange = 0
  for (let at = end; at < limit && strange < NEAR;) {
    const { kind } = tokens[at]!
    if (kind !== 'word') return undefined
    const person = signAt(at, 'person', around)
    if (person !== undefined) return fateBehind(person, around) ?? PERSON
    const skipped = signAt(at, 'skipped', around)
    if (skipped === undefined) {
      const concept = around.conceptAt(at)?.concept ?? ''
      const thing = FATES[concept] ?? (COUNTED.has(concept) ? concept : undefined)
      if (thing !== undefined) return thing
      if (signAt(at, 'and', around) !== undefined) return undefined
      strange++
    }
    at = skipped ?? at + 1
  }
  return undefined
}

function fateBehind(from: number, around: Counted): string | undefined {
  const end = Math.min(from + AROUND, around.to)
  for (let at = from; at < end; at++) {
    const { kind, key } = around.tokens[at]!
    if (kind === 'number' || around.lexicon.joined.some((and) => key.startsWith(and)))
      return undefined
    const fate = FATES[around.conceptAt(at)?.concept ?? '']
    if (fate) return fate
  }
  return undefined
}

function fateBefore(end: number, around: Counted): string | undefined {
  const from = Math.max(end - AROUND, around.from)
  for (let at = end - 1; at >= from; at--) {
    if (around.tokens[at]!.kind === 'number') return undefined
    const fate = FATES[around.conceptAt(at)?.concept ?? '']
    if (fate) return fate
  }
  return undefined
}

/** The token behind a sign of a role that starts at a token. */
function signAt(at: number, role: SignRole, { tokens, to, lexicon }: Counted): number | undefined {
  return lexicon.signs.allAt(tokens, at, to).find(({ value }) => value.kind === role)?.to
}

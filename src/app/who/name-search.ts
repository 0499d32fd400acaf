import type { EntityKind } from '../../model/mention.ts'
import type { Known } from '../../knowledge/knowledge.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import { NAME_THRESHOLDS } from '../../knowledge/spelling/compare-names.ts'
import type { NameCandidate, NameIndex } from '../../knowledge/spelling/name-index.ts'
import { buildNameIndex } from '../../knowledge/spelling/name-index.ts'
import { keysOf } from '../../text/tokens.ts'
import type { Feature } from './candidate.ts'

/** An entity, and what speaks for it. */
export interface NameHit {
  readonly known: Known
  readonly feature: Feature
}

/** What a name that sounds alike counts for, and one of which the words are a part. */
const SOUNDS = 0.9
const PART = 0.55
/** Most entities that a name is taken for. */
const MOST = 20

/** Kinds of entities that share an index; the next one is asked where none sounds quite like the name. */
const TIERS: readonly ReadonlySet<EntityKind>[] = [
  new Set(['person', 'state']),
  new Set(['organisation', 'outlet', 'place', 'group', 'document']),
]

const indexes = new WeakMap<ShippedKnowledge, NameIndex<Known>[]>()

/** The entities whose names sound like a name of any script, the best first. */
export function soundsLike(name: string, knowledge: ShippedKnowledge): NameHit[] {
  const found: NameCandidate<Known>[] = []
  for (const tier of TIERS.keys()) {
    found.push(
      ...indexOf(tier, knowledge).find(name, { limit: MOST, least: NAME_THRESHOLDS.loose }),
    )
    if (found.some(({ score }) => score >= NAME_THRESHOLDS.strict)) break
  }
  return found
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map((candidate) => toHit(name, candidate))
}

function toHit(
  name: string,
  { value, name: near, score, features }: NameCandidate<Known>,
): NameHit {
  const reason = `“${name}” sounds like “${near}”`
  const parts = features.map(({ name: feature, ...rest }) => ({ feature, ...rest }))
  return {
    known: value,
    feature: { feature: 'spelling', weight: SOUNDS, value: score, reason, parts },
  }
}

/** The people who bear all words of a name beside others. */
export function bearersOf(name: string, knowledge: ShippedKnowledge): NameHit[] {
  const words = keysOf(name)
  return knowledge.all.flatMap((known) => {
    const near =
      known.kind === 'person' ? namesOf(known).find((other) => isPart(words, other)) : undefined
    if (near === undefined) return []
    const reason = `“${name}” is a part of “${near}”`
    return [{ known, feature: { feature: 'spelling', weight: PART, value: 1, reason } }]
  })
}

function isPart(words: readonly string[], name: string): boolean {
  const keys = keysOf(name)
  return words.length < keys.length && words.every((word) => keys.includes(word))
}

/** The index over the names of a tier; made when it is first asked for. */
function indexOf(tier: number, knowledge: ShippedKnowledge): NameIndex<Known> {
  let made = indexes.get(knowledge)
  if (!made) indexes.set(knowledge, (made = []))
  return (made[tier] ??= buildNameIndex(
    knowledge.all
      .filter(({ kind }) => TIERS[tier]!.has(kind))
      .flatMap((known) => namesOf(known).map((name) => ({ name, value: known }))),
  ))
}

function namesOf({ name, names }: Known): string[] {
  return [...new Set([name, ...Object.values(names).flat()])]
}

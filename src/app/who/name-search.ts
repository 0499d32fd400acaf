import type { Known } from '../../knowledge/knowledge.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import { NAME_THRESHOLDS } from '../../knowledge/spelling/compare-names.ts'
import type { NameIndex } from '../../knowledge/spelling/name-index.ts'
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

const indexes = new WeakMap<ShippedKnowledge, NameIndex<Known>>()

/** The entities whose names sound like a name of any script, the best first. */
export function soundsLike(name: string, knowledge: ShippedKnowledge): NameHit[] {
  const options = { limit: MOST, least: NAME_THRESHOLDS.loose }
  return indexOf(knowledge)
    .find(name, options)
    .map(({ value: known, name: near, score, features }) => ({
      known,
      feature: {
        feature: 'spelling',
        weight: SOUNDS,
        value: score,
        reason: `“${name}” sounds like “${near}”`,
        parts: features.map(({ name: part, ...rest }) => ({ feature: part, ...rest })),
      },
    }))
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

/** The index over all names; made when it is first asked for. */
function indexOf(knowledge: ShippedKnowledge): NameIndex<Known> {
  let index = indexes.get(knowledge)
  if (!index) {
    const entries = knowledge.all.flatMap((known) =>
      namesOf(known).map((name) => ({ name, value: known })),
    )
    indexes.set(knowledge, (index = buildNameIndex(entries)))
  }
  return index
}

function namesOf({ name, names }: Known): string[] {
  return [...new Set([name, ...Object.values(names).flat()])]
}

import type { Known } from '../../knowledge/knowledge.ts'
import type { ShippedKnowledge } from '../../knowledge/shipped.ts'
import { tokenise } from '../../text/tokens.ts'

/** An entity whose name is like the one asked for. */
export interface NameHit {
  readonly known: Known
  /** From 0 to 1. */
  readonly score: number
  readonly reason: string
}

/** Finds the entities whose name, in any language and script, is like a name. */
export type NameSearch = (name: string, most: number) => NameHit[]

const built = new WeakMap<ShippedKnowledge, NameSearch>()

/** The search over all names of the knowledge; made when it is first asked for. */
export function nameSearch(knowledge: ShippedKnowledge): NameSearch {
  let search = built.get(knowledge)
  if (!search) built.set(knowledge, (search = wordSearch(knowledge.all)))
  return search
}

interface Named {
  readonly known: Known
  readonly name: string
  readonly words: readonly string[]
}

function wordSearch(all: readonly Known[]): NameSearch {
  const byWord = new Map<string, Named[]>()
  for (const known of all) {
    for (const name of new Set([known.name, ...Object.values(known.names).flat()])) {
      const words = wordsOf(name)
      for (const word of new Set(words)) {
        const named = byWord.get(word)
        if (named) named.push({ known, name, words })
        else byWord.set(word, [{ known, name, words }])
      }
    }
  }
  return (name, most) => {
    const words = wordsOf(name)
    const best = new Map<string, NameHit>()
    for (const entry of new Set(words.flatMap((word) => byWord.get(word) ?? []))) {
      const shared = words.filter((word) => entry.words.includes(word)).length
      const surname = entry.words.at(-1) === words.at(-1) ? 0.2 : 0
      const score = Math.min(
        1,
        (0.8 * shared) / Math.max(words.length, entry.words.length) + surname,
      )
      if (score <= (best.get(entry.known.id)?.score ?? 0.3)) continue
      best.set(entry.known.id, {
        known: entry.known,
        score,
        reason: `shares words with "${entry.name}"`,
      })
    }
    return [...best.values()].sort((one, other) => other.score - one.score).slice(0, most)
  }
}

function wordsOf(name: string): string[] {
  return tokenise(name)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => key)
}

import type { Token } from '../../text/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import { skeletonOf, within } from './spelling.ts'

/** A name found on the page, in folded words. */
export interface PageName {
  readonly keys: readonly string[]
  readonly entity: string | null
  readonly country: string | null
}

/** A name of the page found again, whole or by its end. */
export interface PageHit {
  readonly to: number
  readonly whole: boolean
  readonly entity: string | null
  readonly country: string | null
}

/** The names that a page has given so far. */
export interface PageNames {
  /** Whether a name of the page, or an end of one, may start with a word. */
  starts(key: string): boolean
  at(tokens: readonly Token[], at: number, limit: number): PageHit | undefined
}

interface Node {
  readonly next: Map<string, Node>
  hit?: { readonly name: PageName; readonly whole: boolean }
}

/** Indexes the names of a page by each of their ends, so that a surname alone is found again. */
export function indexNames(
  names: readonly PageName[],
  lexicon: Lexicon,
  may: { last: (key: string) => boolean; first: (key: string) => boolean },
): PageNames {
  const root: Node = { next: new Map() }
  const skeletons = new Map<string, PageName>()
  for (const name of names) {
    for (let start = 0; start < name.keys.length; start++) {
      const tail = name.keys.slice(start)
      if (start > 0 && tail.length === 1 && !may.last(tail[0]!)) continue
      insert(root, tail, { name, whole: start === 0 })
      if (lexicon.article !== '' && tail[0]!.startsWith(lexicon.article) && tail[0]!.length > 4) {
        insert(root, [tail[0]!.slice(lexicon.article.length), ...tail.slice(1)], {
          name,
          whole: false,
        })
      }
    }
    const first = name.keys[0]!
    if (name.keys.length > 1 && may.first(first)) insert(root, [first], { name, whole: false })
    if (name.keys.length > 1) {
      const tail = name.keys.slice(-2)
      insert(root, [tail.join('')], { name, whole: name.keys.length === 2 })
    }
    const last = name.keys[name.keys.length - 1]!
    if (last.length > 3 && may.last(last)) skeletons.set(skeletonOf(last), name)
  }
  return {
    starts: (key) => root.next.has(key) || skeletons.has(skeletonOf(key)),
    at: (tokens, from, limit) => {
      let node = root
      let best: PageHit | undefined
      for (let i = from; i < limit; i++) {
        const next = node.next.get(tokens[i]!.key)
        if (!next) break
        node = next
        if (node.hit) best = toHit(node.hit.name, i + 1, node.hit.whole)
      }
      if (best || tokens[from]!.kind !== 'word') return best
      const { key } = tokens[from]!
      const joined = from + 1 < limit ? root.next.get(key + tokens[from + 1]!.key)?.hit : undefined
      if (joined) return toHit(joined.name, from + 2, joined.whole)
      const near = key.length > 4 ? skeletons.get(skeletonOf(key)) : undefined
      const last = near?.keys[near.keys.length - 1]
      return near && last && key[0] === last[0] && within(key, last, 2) && may.last(key)
        ? toHit(near, from + 1, false)
        : undefined
    },
  }
}

function toHit(name: PageName, to: number, whole: boolean): PageHit {
  return { to, whole, entity: name.entity, country: name.country }
}

function insert(root: Node, keys: readonly string[], hit: NonNullable<Node['hit']>): void {
  let node = root
  for (const key of keys) {
    let next = node.next.get(key)
    if (!next) node.next.set(key, (next = { next: new Map() }))
    node = next
  }
  if (!node.hit || (hit.whole && !node.hit.whole)) node.hit = hit
}

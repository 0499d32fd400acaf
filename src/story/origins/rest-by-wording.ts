import type { MergeReason } from '../../model/origin.ts'
import type { Reprint } from '../../model/reprint.ts'
import { foldWord } from '../../text/fold.ts'
import type { Account } from './account.ts'
import type { Rest, Rests, SourceNode } from './rest.ts'
import { bestOf, rootOf } from './rest.ts'

type Nodes = ReadonlyMap<string, SourceNode>

/** Reprints, the surest ways of a text first. */
export function inOrder(reprints: readonly Reprint[]): Reprint[] {
  return [...reprints].sort(
    (a, b) =>
      Number(b.closest) - Number(a.closest) ||
      b.share - a.share ||
      (a.page + a.of < b.page + b.of ? -1 : 1),
  )
}

/** Why a reprint makes two accounts one. */
export function reasonOf({ kind, credit }: Reprint): MergeReason {
  if (credit === 'lost') return 'credit-lost'
  return kind === 'translated' ? 'translated' : 'wording'
}

/** What a source rests on by the wording of a page on which it stands, among sources that are settled. */
export function bridgeByWording(nodes: Nodes, reprints: readonly Reprint[]) {
  const ordered = inOrder(reprints)
  const byPage = Map.groupBy(
    [...nodes.values()].flatMap(({ accounts }) => accounts),
    ({ page }) => page,
  )
  return (key: string, settled: ReadonlySet<string>): Rest | undefined => {
    const node = nodes.get(key)!
    if (node.isFirm) return undefined
    const depending = new Set(node.accounts.map(({ page }) => page))
    for (const reprint of ordered) {
      if (!depending.has(reprint.page)) continue
      const rest = alike(reprint, { node, byPage, nodes, among: settled })
      if (rest) return rest
    }
    return undefined
  }
}

interface Looking {
  readonly node: SourceNode
  readonly byPage: ReadonlyMap<string, readonly Account[]>
  readonly nodes: Nodes
  readonly among: { has: (key: string) => boolean }
}

function alike(reprint: Reprint, { node, byPage, nodes, among }: Looking): Rest | undefined {
  const from = node.accounts.find(({ page }) => page === reprint.page || page === reprint.of)
  if (!from) return undefined
  const other = from.page === reprint.page ? reprint.of : reprint.page
  const there = (byPage.get(other) ?? []).filter(
    ({ source }) => source.key !== node.source.key && among.has(source.key),
  )
  const isTranslated = reprint.kind === 'translated'
  const same = there.filter((on) => isTranslated || sharedWords(from, on) >= ENOUGH)
  const on = bestOf(same, nodes) ?? (isWhole(reprint, from) ? bestOf(there, nodes) : undefined)
  if (!on) return undefined
  const { share } = reprint
  const isReversed = from.page !== reprint.page
  return { because: reasonOf(reprint), from, on, span: null, share, inferred: true, isReversed }
}

/** The share of words from which two statements of a text and its copy are one. */
const ENOUGH = 0.5
/** The share of a page's words from which on all that it tells comes from the other. */
const WHOLE = 0.8

function isWhole({ page, share, kept }: Reprint, from: Account): boolean {
  return (from.page === page ? share : kept) >= WHOLE
}

/** Share of the words of the shorter content that stand in the other. */
export function sharedWords(one: Account, other: Account): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size === 0) return 0
  return [...few].filter((word) => many.has(word)).length / few.size
}

function wordsOf({ statement }: Account): Set<string> {
  const words = (statement?.content.text ?? '').split(/[^\p{L}\p{N}\p{M}\u200c]+/u).map(foldWord)
  return new Set(words.filter((word) => word !== ''))
}

/** Merges what is left by the wording of pages: an outlet's or an unnamed source into the other; named ones only where one page alone has it, in the same words. */
export function restByWording(
  nodes: Nodes,
  rests: Rests,
  { reprints, rings }: { reprints: readonly Reprint[]; rings: ReadonlySet<string> },
): Map<string, Rest> {
  const more = new Map(rests)
  const byPage = Map.groupBy(
    [...nodes.values()].flatMap(({ accounts }) => accounts),
    ({ page }) => page,
  )
  for (const reprint of inOrder(reprints)) {
    for (const from of [...(byPage.get(reprint.page) ?? []), ...(byPage.get(reprint.of) ?? [])]) {
      const root = rootOf(from.source.key, more)
      const node = nodes.get(root)!
      if (root !== from.source.key || !mayGo(node)) continue
      if (rings.has(root) && from.page !== reprint.page) continue
      const among = { has: (key: string) => rootOf(key, more) !== root }
      const rest = alike(reprint, { node, byPage, nodes, among })
      if (rest && isSure(node, rest, { reprint, byPage })) more.set(root, rest)
    }
  }
  return more
}

/** Whether nobody named has it but, maybe, one page that misread who speaks. */
function mayGo({ isFirm, accounts }: SourceNode): boolean {
  return !isFirm || accounts.length === 1
}

/** Whether the two say the same where somebody named would go: in the same words, or alone in a text and its translation. */
function isSure(
  { isFirm, source }: SourceNode,
  { from, on }: Rest,
  { reprint, byPage }: Pick<Looking, 'byPage'> & { readonly reprint: Reprint },
): boolean {
  if (!isFirm) return true
  if (!source.id.startsWith('local:')) return false
  const alone = [from, on].every(({ page }) => byPage.get(page)?.length === 1)
  return reprint.kind === 'translated' ? alone : sharedWords(from, on) >= SAME
}

const SAME = 0.7

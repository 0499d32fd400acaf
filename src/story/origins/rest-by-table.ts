import type { Account } from './account.ts'
import { byTime } from './account.ts'
import { speaksFor } from './body-country.ts'
import type { OriginKnowledge } from './context.ts'
import type { Rest, Rests, SourceNode } from './rest.ts'
import { rootOf } from './rest.ts'

type Nodes = ReadonlyMap<string, SourceNode>

/** Merges what is left by what tables tell: outlets of one family, a state and its body, several who spoke together and one of them. */
export function restByTable(
  nodes: Nodes,
  rests: Rests,
  { knowledge, rings }: { knowledge: OriginKnowledge; rings: ReadonlySet<string> },
): Map<string, Rest> {
  const more = new Map(rests)
  for (const find of [memberOf, bodyOfState, sibling]) {
    const roots = [...nodes.values()].filter(
      ({ source }) => rootOf(source.key, more) === source.key,
    )
    for (const node of roots) {
      const others = roots.filter(
        ({ source }) =>
          source !== node.source &&
          !rings.has(source.key) &&
          rootOf(source.key, more) !== node.source.key,
      )
      const rest = find(node, others, knowledge)
      if (rest) more.set(node.source.key, rest)
    }
  }
  return more
}

type Find = (
  node: SourceNode,
  others: readonly SourceNode[],
  knowledge: OriginKnowledge,
) => Rest | undefined

/** Of several who spoke together one who also speaks alone. */
const memberOf: Find = (node, others) => {
  const members = node.accounts[0]!.statement?.speaker.members ?? []
  const ids = new Set(members.map(({ entity }) => entity))
  const other = others.find(
    ({ source, accounts }) =>
      ids.has(source.id) || accounts.some(({ told }) => ids.has(told.speaker.entity)),
  )
  return other && toRest(node, other, { because: 'same-speaker', inferred: false })
}

/** Who speaks for a state which is named alone: the body that most pages name, else the person. */
const bodyOfState: Find = (node, others, knowledge) => {
  const able = others.filter(({ source }) => speaksFor(node.source, source, knowledge))
  const bodies = able.filter(({ source }) => source.kind === 'body')
  const other = mostTold(bodies.length > 0 ? bodies : able)
  return other && toRest(node, other, { because: 'spokesman', inferred: true })
}

/** The outlet of the same family: the one that most pages name, of two alike the first. */
const sibling: Find = (node, others, knowledge) => {
  const family = familyIn(node, knowledge)
  if (family === undefined) return undefined
  const other = mostTold(others.filter((candidate) => familyIn(candidate, knowledge) === family))
  return other && isTold(other, node)
    ? toRest(node, other, { because: 'family', inferred: false })
    : undefined
}

/** Whether a source is told more often than another one, or as often and earlier. */
function isTold({ accounts }: SourceNode, than: SourceNode): boolean {
  const more = accounts.length - than.accounts.length
  return more > 0 || (more === 0 && byTime(accounts[0]!, than.accounts[0]!) < 0)
}

/** The family of the outlet that speaks, or that has an unnamed source, on the day it tells. */
function familyIn(
  { source, accounts }: SourceNode,
  knowledge: OriginKnowledge,
): string | undefined {
  if (source.outlet === null) return undefined
  const { published } = accounts[0]!.record.article
  const day = published && /^\d{4}-\d\d-\d\d$/.test(published.edtf) ? published.edtf : null
  const family = knowledge.familyOf(source.outlet, day)
  return family?.certainty === 'sure' ? family.id : undefined
}

function mostTold(nodes: readonly SourceNode[]): SourceNode | undefined {
  return nodes.reduce<SourceNode | undefined>(
    (best, node) => (best && best.accounts.length >= node.accounts.length ? best : node),
    undefined,
  )
}

function toRest(
  node: SourceNode,
  other: SourceNode,
  why: Pick<Rest, 'because' | 'inferred'>,
): Rest {
  const from: Account = node.accounts[0]!
  return { ...why, from, on: other.accounts[0]!, span: from.span, share: null }
}

import type { OriginMerge } from '../../model/origin.ts'
import type { Reprint } from '../../model/reprint.ts'
import type { Span } from '../../model/span.ts'
import type { Account } from './account.ts'
import type { Rest, SourceNode } from './rest.ts'
import { inOrder, reasonOf } from './rest-by-wording.ts'

/** What makes the accounts of one source one: a merge for each but the first, by the surest reason there is. */
export function mergesWithin(
  { accounts }: SourceNode,
  reprints: readonly Reprint[],
  origin: string | null,
): OriginMerge[] {
  if (accounts.length < 2) return []
  const heads = new Map(accounts.map((account) => [account, account]))
  const headOf = (account: Account): Account => {
    let head = account
    while (heads.get(head) !== head) head = heads.get(head)!
    return head
  }
  const merges: OriginMerge[] = []
  const join = (from: Account, into: Account, merge: () => OriginMerge): void => {
    const [one, other] = [headOf(from), headOf(into)]
    if (one === other) return
    heads.set(one, other)
    merges.push({ ...merge(), origin })
  }
  for (const from of accounts) {
    for (const { id, span } of from.via) {
      const into = accounts.find(({ outlet }) => outlet.id === id)
      if (into) join(from, into, () => byPage(from, into, { because: 'named', span }))
    }
  }
  const byId = Map.groupBy(accounts, ({ page }) => page)
  for (const reprint of inOrder(reprints)) {
    const [from, into] = [byId.get(reprint.page)?.[0], byId.get(reprint.of)?.[0]]
    if (!from || !into) continue
    const { share } = reprint
    join(from, into, () =>
      byPage(from, into, { because: reasonOf(reprint), share, inferred: true }),
    )
  }
  const [first] = accounts
  for (const from of accounts) join(from, first!, () => bySource(from, first!))
  return merges
}

/** Two that tell one source: the same speaker, a body and who speaks for it, or an agency that both name. */
function bySource(from: Account, into: Account): OriginMerge {
  const { source, span } = from
  if (source.kind === 'outlet' || (source.kind === 'unnamed' && source.outlet !== from.outlet.id)) {
    const merge = byPage(from, into, { because: 'named', span })
    const isOwn = source.outlet === into.outlet.id
    const agency = agencyOf(from)
    return isOwn || !agency
      ? merge
      : { ...merge, into: agency.id, names: [agency.name, from.outlet.name] }
  }
  const isOne = from.told.speaker.entity === into.told.speaker.entity
  const voice = isOne ? undefined : [from, into].find(isVoice)
  if (!voice) return byPage(from, into, { because: 'same-speaker', span })
  const merge = byPage(from, into, { because: 'spokesman', span })
  const { entity, name } = voice.told.speaker
  return { ...merge, into: source.id, from: entity, names: [source.name, name] }
}

/** Whether a person speaks for a body. */
function isVoice({ told, statement }: Account): boolean {
  const { speaker } = told
  return speaker.body !== speaker.entity && statement?.speaker.kind === 'person'
}

function agencyOf({ source, via }: Account): { id: string; name: string } | undefined {
  return source.kind === 'outlet' ? source : via[0]
}

/** That a source rests on another one, as a merge. */
export function toMerge(
  { because, from, on, span, share, inferred, isReversed }: Rest,
  origin: string | null,
): OriginMerge {
  const merge = { ...byPage(from, on, { because, span, share, inferred }), origin }
  if (because === 'named') {
    const isRelayed = from.source.outlet === null
    const names = [isRelayed ? on.source.name : nameOn(from, on), from.outlet.name] as const
    return { ...merge, names }
  }
  if (because === 'wording' || because === 'credit-lost' || because === 'translated') {
    return isReversed === true ? turned(merge) : merge
  }
  if (because === 'circular') return merge
  const idOf = ({ source }: Account): string => source.outlet ?? source.id
  const nameOf = ({ source, outlet }: Account): string =>
    source.outlet === outlet.id ? outlet.name : source.name
  return {
    ...merge,
    into: idOf(on),
    from: idOf(from),
    names: [nameOf(on), nameOf(from)],
  }
}

/** The merge of a page into its copy, told the way that the text went. */
function turned({ into, from, names, ...merge }: OriginMerge): OriginMerge {
  return { ...merge, into: from, from: into, names: [names[1], names[0]] }
}

/** The outlet that an account names and that another one stands on, or came through. */
function nameOn({ source, via }: Account, on: Account): string {
  const isNamed = (id: string) => id === source.outlet || via.some((hop) => hop.id === id)
  if (isNamed(on.outlet.id)) return on.outlet.name
  return on.via.find(({ id }) => isNamed(id))?.name ?? on.outlet.name
}

interface Why {
  readonly because: OriginMerge['because']
  readonly span?: Span | null
  readonly share?: number | null
  readonly inferred?: boolean
}

function byPage(
  from: Account,
  into: Account,
  { because, span, share, inferred }: Why,
): OriginMerge {
  return {
    because,
    dependence: because === 'family' ? 'ownership' : 'sourcing',
    into: into.page,
    from: from.page,
    origin: into.source.id,
    names: [into.outlet.name, from.outlet.name],
    inferred: inferred ?? false,
    evidence: span ? { page: from.page, span: [span[0], span[1]] } : null,
    share: share ?? null,
  }
}

import type { ClaimStatement } from '../../model/claim.ts'
import type { Record } from '../../model/record.ts'
import type { Hop, Speaker, Statement } from '../../model/statement.ts'
import type { Account, Source, Transmitter } from './account.ts'
import { byTime } from './account.ts'
import { runsOutlet, speaksFor } from './body-country.ts'
import type { OriginContext, OriginKnowledge, ToldPage } from './context.ts'
import { isOfficeLabel } from '../bodies/office-label.ts'
import type { OutletDirectory, PageOutlet } from './outlet-directory.ts'
import { outletDirectory } from './outlet-directory.ts'
import { joinSources } from './same-source.ts'

/** The accounts of some statements of a claim: one a page and source, first published first. */
export function toAccounts(
  statements: readonly ClaimStatement[],
  context: OriginContext,
): Account[] {
  const directory = outletDirectory(context.pages, context.knowledge)
  const pages = new Map(context.pages.map((page) => [page.record.page.id, page]))
  const accounts = statements.flatMap((told) => {
    const page = pages.get(told.page)
    return page ? [toAccount(told, page, { directory, knowledge: context.knowledge })] : []
  })
  const joined = joinSources(accounts.sort(byTime), context.knowledge)
  const byPage = Map.groupBy(joined, ({ page }) => page)
  return [...byPage.values()].flatMap((there) => onePage(there, context.knowledge))
}

interface Reading {
  readonly directory: OutletDirectory
  readonly knowledge: OriginKnowledge
}

function toAccount(told: ClaimStatement, page: ToldPage, reading: Reading): Account {
  const { record } = page
  const outlet = reading.directory.outletOf(told.page)
  const statement = record.statements.find(({ id }) => id === told.statement) ?? null
  const via = viaOf(statement?.chain ?? [], { record, outlet, ...reading })
  const source = sourceOf(told, { record, outlet, statement, via, ...reading })
  const span = source.kind === 'unnamed' ? via[0]?.span : statement?.speaker.span
  return {
    page: told.page,
    record,
    minute: page.print.minute,
    outlet,
    told,
    statement,
    source,
    via,
    span: span ?? null,
  }
}

interface OnPage extends Reading {
  readonly record: Record
  readonly outlet: PageOutlet
}

/** The transmitters of a chain without the page's own outlet, each once. */
function viaOf(chain: readonly Hop[], { record, outlet, directory }: OnPage): Transmitter[] {
  const via = new Map<string, Transmitter>()
  for (const hop of chain) {
    if (hop.relation === 'published') continue
    const id = directory.meant(hop, record)
    if (id === outlet.id || via.has(id)) continue
    const { name, native, span } = hop
    via.set(id, { id, name, native, span, isOutlet: hop.kind === 'outlet' })
  }
  return [...via.values()]
}

interface Speaking extends OnPage {
  readonly statement: Statement | null
  readonly via: readonly Transmitter[]
}

/** Where a statement begins: its speaker, or the outlet that speaks itself, or a source that an outlet leaves unnamed. */
function sourceOf({ speaker }: ClaimStatement, speaking: Speaking): Source {
  const { statement, knowledge } = speaking
  const { name, native, body } = speaker
  const said = statement?.speaker.entity === speaker.entity ? statement.speaker : null
  const outlet = speaker.named ? outletMeant(speaker.entity, said, speaking) : null
  if (outlet !== null) {
    const known = knowledge.byId(outlet)?.name ?? name
    return {
      ...PLAIN,
      key: `outlet ${outlet}`,
      kind: 'outlet',
      id: outlet,
      outlet,
      name: known,
      native,
    }
  }
  if (!speaker.named && body === speaker.entity) {
    if (!isHolder(speaker, speaking.record)) return unnamedOf(speaker, speaking)
    return { ...PLAIN, key: `holders ${name}`, kind: 'body', id: body, name, native }
  }
  const known = knowledge.byId(body)
  const isPerson = (known?.kind ?? said?.kind) === 'person' && body === speaker.entity
  return {
    ...PLAIN,
    key: `speaker ${body}`,
    kind: isPerson ? 'speaker' : 'body',
    id: body,
    name: known?.name ?? (body === speaker.entity ? name : speaker.bodyName),
    native: body === speaker.entity ? native : null,
  }
}

/** The outlet that a named speaker is, as far as the tables or the mastheads of the pages tell; null of anyone else. */
function outletMeant(
  entity: string,
  said: Speaker | null,
  { directory, record, knowledge }: Speaking,
): string | null {
  const known = knowledge.byId(entity)
  if (known && known.kind !== 'outlet') return null
  const meant = directory.meant({ entity, span: said?.span ?? null }, record)
  return meant !== entity || known || said?.kind === 'outlet' ? meant : null
}

const PLAIN: Pick<Source, 'outlet' | 'isVague'> = { outlet: null, isVague: false }

/** English of what stands for other reports, and for no one who spoke. */
const VAGUE =
  /\b(?:media|reports?|news|press|outlets?|newspapers?|agenc(?:y|ies)|web ?sites?|sites?|channels?|networks?|accounts?|users?|circles)\b/i

/** Whether the page leaves someone without a name who is still known by an office. */
function isHolder({ entity, name }: ClaimStatement['speaker'], { mentions }: Record): boolean {
  const how = mentions.find((mention) => mention.entity === entity)?.how
  return how !== 'unnamed' && isOfficeLabel(name)
}

function unnamedOf(
  { entity, name, native }: ClaimStatement['speaker'],
  { via, outlet }: Speaking,
): Source {
  const has = via[0]?.id ?? outlet.id
  const key = `unnamed ${has}`
  return { key, kind: 'unnamed', id: entity, name, native, outlet: has, isVague: VAGUE.test(name) }
}

/**
 * One account of a source on a page: the one with the longest chain. What the outlet itself or its agency tells beside what someone
 * said, what a state says beside one who speaks for it, and what "media" say beside it, is no account of its own.
 */
function onePage(accounts: readonly Account[], knowledge: OriginKnowledge): Account[] {
  const sources = Map.groupBy(accounts, ({ source }) => source.key)
  const longest = [...sources.values()].map((same) =>
    same.reduce((best, account) => (account.via.length > best.via.length ? account : best)),
  )
  const own = longest.filter((account) => !isEchoed(account, longest, knowledge))
  return own.length > 0 ? own : longest.slice(0, 1)
}

function isEchoed(
  account: Account,
  beside: readonly Account[],
  knowledge: OriginKnowledge,
): boolean {
  const { source, outlet } = account
  const others = beside.filter((other) => other.source.key !== source.key)
  if (source.kind !== 'speaker' && others.some((other) => repeats(account, other))) return true
  if (source.isVague) return others.some((other) => !other.source.isVague)
  if (source.kind !== 'outlet')
    return others.some(
      (other) =>
        speaksFor(source, other.source, knowledge) || runsOutlet(source, other.source, knowledge),
    )
  const passes = (other: Account) =>
    other.source.outlet === source.outlet || other.via.some(({ id }) => id === source.outlet)
  return others.some(
    (other) => !other.source.isVague && (source.outlet === outlet.id || passes(other)),
  )
}

/** Whether it is a headline's word for who speaks in the text below, or the same one is told again with who had it from him. */
function repeats({ told, statement, via }: Account, { told: other, ...more }: Account): boolean {
  if (told.speaker.entity === other.speaker.entity) return more.via.length > via.length
  const isAbove = (one: Statement | null): boolean => one !== null && ABOVE.has(one.place)
  return isAbove(statement) && !isAbove(more.statement)
}

const ABOVE: ReadonlySet<string> = new Set(['headline', 'kicker', 'subheading'])

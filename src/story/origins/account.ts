import type { ClaimStatement } from '../../model/claim.ts'
import type { Origin } from '../../model/origin.ts'
import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Hop, Statement } from '../../model/statement.ts'
import type { OriginContext, OriginKnowledge, ToldPage } from './context.ts'
import type { OutletDirectory, PageOutlet } from './outlet-directory.ts'
import { outletDirectory } from './outlet-directory.ts'

/** Where an account begins, as one of many accounts. */
export interface Source {
  /** Two accounts with one key have one origin. */
  readonly key: string
  readonly kind: Origin['kind']
  /** An entity id; of an unnamed source the id on its page. */
  readonly id: string
  readonly name: string
  readonly native: string | null
  /** Of an outlet, or of an unnamed source: the outlet that has it; else null. */
  readonly outlet: string | null
  /** An unnamed source that stands for other reports ("media", "users"). */
  readonly isVague: boolean
}

/** A transmitter of an account that is not the page's own outlet. */
export interface Transmitter {
  readonly id: string
  readonly name: string
  readonly native: string | null
  readonly isOutlet: boolean
  /** The words that name it. */
  readonly span: Span | null
}

/** What a page tells of a claim from one source. */
export interface Account {
  readonly page: string
  readonly record: Record
  /** Minutes since 1900, or null. */
  readonly minute: number | null
  readonly outlet: PageOutlet
  readonly told: ClaimStatement
  /** What the page says, as it was read; null where the record does not hold the statement. */
  readonly statement: Statement | null
  readonly source: Source
  /** Nearest the source first. */
  readonly via: readonly Transmitter[]
  /** The words that name the source, or the outlet that has it. */
  readonly span: Span | null
}

/** The accounts of some statements of a claim: one a page and source, first published first. */
export function toAccounts(
  statements: readonly ClaimStatement[],
  context: OriginContext,
): Account[] {
  const directory = outletDirectory(context.pages)
  const pages = new Map(context.pages.map((page) => [page.record.page.id, page]))
  const accounts = statements.flatMap((told) => {
    const page = pages.get(told.page)
    return page ? [toAccount(told, page, { directory, knowledge: context.knowledge })] : []
  })
  const byPage = Map.groupBy(accounts.sort(byTime), ({ page }) => page)
  return [...byPage.values()].flatMap(onePage)
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
  const { statement, directory, record, knowledge } = speaking
  const { name, native, body } = speaker
  const said = statement?.speaker.entity === speaker.entity ? statement.speaker : null
  const meant = directory.meant({ entity: speaker.entity, span: said?.span ?? null }, record)
  const isOutlet = knowledge.byId(meant)?.kind === 'outlet' || said?.kind === 'outlet'
  if (speaker.named && (isOutlet || meant !== speaker.entity)) {
    const known = knowledge.byId(meant)?.name ?? name
    return {
      ...PLAIN,
      key: `outlet ${meant}`,
      kind: 'outlet',
      id: meant,
      outlet: meant,
      name: known,
      native,
    }
  }
  if (!speaker.named && body === speaker.entity) return unnamedOf(speaker, speaking)
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

const PLAIN: Pick<Source, 'outlet' | 'isVague'> = { outlet: null, isVague: false }

/** English of what stands for other reports, and for no one who spoke. */
const VAGUE =
  /\b(?:media|reports?|news|press|outlets?|newspapers?|agenc(?:y|ies)|web ?sites?|sites?|channels?|networks?|accounts?|users?|circles)\b/i

function unnamedOf(
  { entity, name, native }: ClaimStatement['speaker'],
  { via, outlet }: Speaking,
): Source {
  const has = via[0]?.id ?? outlet.id
  const key = `unnamed ${has}`
  return { key, kind: 'unnamed', id: entity, name, native, outlet: has, isVague: VAGUE.test(name) }
}

/** In the order of publication, then of the page. */
export function byTime(one: Account, other: Account): number {
  const apart = (one.minute ?? Infinity) - (other.minute ?? Infinity)
  if (one.minute !== other.minute) return apart
  if (one.page !== other.page) return one.page < other.page ? -1 : 1
  return placeOf(one) - placeOf(other) || (one.told.statement < other.told.statement ? -1 : 1)
}

function placeOf({ statement }: Account): number {
  return statement?.content.span[0] ?? 0
}

/**
 * One account of a source on a page: the one with the longest chain. What the outlet itself or its agency tells beside what someone
 * said, and what "media" say beside it, is no account of its own.
 */
function onePage(accounts: readonly Account[]): Account[] {
  const sources = Map.groupBy(accounts, ({ source }) => source.key)
  const longest = [...sources.values()].map((same) =>
    same.reduce((best, account) => (account.via.length > best.via.length ? account : best)),
  )
  const own = longest.filter((account) => !isEchoed(account, longest))
  return own.length > 0 ? own : longest.slice(0, 1)
}

function isEchoed({ source, outlet }: Account, beside: readonly Account[]): boolean {
  const others = beside.filter((other) => other.source.key !== source.key)
  if (source.isVague) return others.some((other) => !other.source.isVague)
  if (source.kind !== 'outlet') return false
  const passes = (other: Account) =>
    other.source.outlet === source.outlet || other.via.some(({ id }) => id === source.outlet)
  return others.some(
    (other) => !other.source.isVague && (source.outlet === outlet.id || passes(other)),
  )
}

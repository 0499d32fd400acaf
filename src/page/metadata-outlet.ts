import type { Outlet } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { tokenise } from '../text/tokens.ts'
import type { FurnitureMatchers } from './furniture-words.ts'
import { channelOf, hostsOfChannel, wordsOfChannel } from './channel.ts'
import { trimMarks } from './metadata-fields.ts'
import type { OutletClues, OutletName, OutletTools } from './outlet-clues.ts'
import { agencyLine, firstLine, MASTHEAD, ownLine } from './metadata-own-lines.ts'

/** The outlet that publishes a page: the first of the rules that finds one. */
export function findOutlet(clues: OutletClues, tools: OutletTools): Outlet | null {
  const { text, selfNamed } = clues
  const own = selfNamed && toOutlet(text, selfNamed, 'names itself in its opener')
  const policy = inPolicy(clues, tools)
  const hosts = [hostOf(clues.url), hostOf(clues.shortUrl?.value ?? null)]
  const line = ownLine(clues, tools)
  const channel = ofChannel(clues, tools)
  const top = clues.isPlain ? firstLine(clues, tools) : undefined
  const isElse = top?.entity && own && top.entity !== own.entity
  const believed =
    (selfNamed?.sure ||
      (line?.rule !== MASTHEAD && own && !isElse && isAtHome(own, hosts, tools))) &&
    (!channel || channel.entity === own?.entity)
  if (policy?.entity && own && extend(policy, own)) return policy
  if (own?.entity && believed) return own
  if (policy?.entity) return policy
  return (
    ofKnownHost(clues, hosts, tools) ??
    channel ??
    (line?.entity ? line : undefined) ??
    (top?.entity ? top : undefined) ??
    ofUnknownHost(clues, { hosts, called: [own, line, top] }) ??
    line ??
    (selfNamed?.sure ? own : undefined) ??
    top ??
    own ??
    policy ??
    agencyLine(clues, tools, 'first') ??
    credited(clues, tools) ??
    agencyLine(clues, tools, 'any') ??
    null
  )
}

/** An outlet as its name in the text gives it. */
export function toOutlet(text: string, { name, entity, span }: OutletName, rule: string): Outlet {
  return { name, entity, surface: text.slice(...span), span, rule }
}

/** `«ایسنا» مجاز به ویرایش …`: the outlet names itself in its rules for comments. */
function inPolicy({ text, blocks, words }: OutletClues, tools: OutletTools): Outlet | undefined {
  const rule = 'names itself in its rules for comments'
  let named: Outlet | undefined
  for (const { kind, span } of blocks) {
    if (kind !== 'comment-rules') continue
    const known = longest(tools.outletNames(span))
    if (known) return toOutlet(text, known, rule)
    const own = named ? undefined : beforePolicy(text, span, words)
    if (own)
      named = {
        name: text.slice(...own),
        entity: null,
        surface: text.slice(...own),
        span: own,
        rule,
      }
  }
  return named
}

/** The fullest of an outlet's names: `CNN بالعربية`, not CNN. */
function longest(names: readonly OutletName[]): OutletName | undefined {
  const length = ({ span }: OutletName) => span[1] - span[0]
  return names.reduce<OutletName | undefined>(
    (best, name) => (best && length(best) >= length(name) ? best : name),
    undefined,
  )
}

/** Whether one name says more than another: `CNN بالعربية` behind a lead marked CNN. */
function extend(full: Outlet, short: Outlet): boolean {
  const [long, name] = [full.surface ?? '', short.surface ?? '']
  return name !== '' && long !== name && long.includes(name)
}

const NAME_LENGTH = 5

function beforePolicy(text: string, span: Span, words: FurnitureMatchers): Span | undefined {
  const tokens = tokenise(text, span[0], span[1])
  for (let i = 1; i < tokens.length && i < 12; i++) {
    if (!words.policy.at(tokens, i, tokens.length)) continue
    const name = tokens.slice(0, i).filter(({ kind }) => kind === 'word')
    if (name.length === 0 || name.length > NAME_LENGTH) return undefined
    return [name[0]!.start, name.at(-1)!.end]
  }
  return undefined
}

const HOST =
  /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24})(?=[/:?#]|$)/iu

/** The host of an address without `www.`; null where there is none. */
export function hostOf(address: string | null): string | null {
  return HOST.exec((address ?? '').slice(0, 300).trim())?.[1]?.toLowerCase() ?? null
}

/** The outlet of a host, under the name it gives itself on the page, else with the host beside the name. */
function ofKnownHost(
  clues: OutletClues,
  hosts: readonly (string | null)[],
  tools: OutletTools,
): Outlet | undefined {
  const { shortUrl } = clues
  for (const [order, host] of hosts.entries()) {
    const known = host === null ? undefined : tools.outletOfHost(host)
    if (!known) continue
    const span = order === 1 ? (shortUrl?.span ?? null) : null
    const named = selfMention(clues, known.entity, tools)
    if (named) return named
    const name = `${known.name} (${host})`
    const rule = order === 1 ? 'host of the short link' : 'host'
    return { name, entity: known.entity, surface: host, span, rule }
  }
  return undefined
}

/** The channel that publishes a page on a platform of many. */
function ofChannel({ url }: OutletClues, tools: OutletTools): Outlet | undefined {
  const channel = channelOf(url)
  if (channel === undefined) return undefined
  const known = hostsOfChannel(channel).flatMap((host) => tools.outletOfHost(host) ?? [])[0]
  const name = known?.name ?? wordsOfChannel(channel)
  return { name, entity: known?.entity ?? null, surface: channel, span: null, rule: 'channel' }
}

const OWN_LINES: ReadonlySet<string> = new Set(['byline', 'dateline', 'furniture', 'credit'])

/** Where the page calls itself by the name of its host's outlet. */
function selfMention(
  { text, blocks }: OutletClues,
  entity: string | null,
  tools: OutletTools,
): Outlet | undefined {
  for (const { role, kind, span } of blocks) {
    if (kind === 'related') continue
    const own = tools
      .outletNames(span)
      .find((name) => name.entity === entity && (OWN_LINES.has(role) || !name.common))
    if (own) return toOutlet(text, own, 'names itself')
  }
  return undefined
}

/** Whether a name in Latin letters and a host share their consonants. */
function isOfHost(name: string, hosts: readonly (string | null)[]): boolean {
  const own = skeleton(name)
  return hosts.some((host) => {
    const other = skeleton(host?.split('.')[0] ?? '')
    return own.length > 2 && other.length > 2 && (own.includes(other) || other.includes(own))
  })
}

function skeleton(name: string): string {
  return name.toLowerCase().replace(/[^b-df-hj-np-tv-xz]/gu, '')
}

/** Whether no address says that another outlet publishes the page than the one its opener names. */
function isAtHome(own: Outlet, hosts: readonly (string | null)[], tools: OutletTools): boolean {
  const host = hosts.find((one) => one !== null)
  if (!host) return true
  const known = tools.outletOfHost(host)
  return known ? known.entity === own.entity : isOfHost(own.name, hosts)
}

interface Calling {
  readonly hosts: readonly (string | null)[]
  /** Names that the page seems to give itself. */
  readonly called: readonly (Outlet | null | undefined)[]
}

/** The host of a page that nobody knows, behind the name it gives itself. */
function ofUnknownHost({ shortUrl }: OutletClues, { hosts, called }: Calling): Outlet | undefined {
  const order = hosts.findIndex((host) => host !== null)
  const host = hosts[order]
  if (!host) return undefined
  const own = called.find((one) => one && isOfHost(one.name, [host]))
  if (own) return { ...own, name: `${own.name} (${host})` }
  const span = order === 1 ? (shortUrl?.span ?? null) : null
  const rule = order === 1 ? 'host of the short link' : 'host'
  return { name: host, entity: null, surface: host, span, rule }
}

/** A page that names nobody else is taken for its credited source's. */
function credited({ text, credit, words }: OutletClues, tools: OutletTools): Outlet | undefined {
  if (!credit) return undefined
  const rule = 'credited source'
  const known = tools.outletNames(credit.span)[0]
  if (known) return toOutlet(text, known, rule)
  const [from, to] = credit.span
  const tokens = tokenise(text, from, to)
  if (words.lumped.at(tokens, 0, tokens.length)) return undefined
  const span = trimMarks(tokens, 0, tokens.length) ?? credit.span
  return { name: text.slice(...span), entity: null, surface: text.slice(...span), span, rule }
}

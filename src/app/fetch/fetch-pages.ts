import { IsnadError } from '../../model/error.ts'
import { charsetOf, isPageType } from '../sources/archive-items.ts'
import type { Captured, Item } from '../sources/item.ts'
import { bareItem } from '../sources/item.ts'
import type { Way } from './follow.ts'
import { follow } from './follow.ts'
import { hostGate } from './host-gate.ts'
import { hostQueue } from './host-queue.ts'
import type { KeptPages } from './kept-pages.ts'
import type { ListedLinks } from './listed-links.ts'
import { listedLinks } from './listed-links.ts'
import type { Answer } from './request.ts'
import { headerOf } from './request.ts'
import { robotsOf } from './robots.ts'
import type { Session } from './session.ts'
import { parseWebAddress } from './web-address.ts'

/** How a run fetches. */
export interface FetchOptions {
  readonly session: Session
  /** How many hosts are asked at once. */
  readonly hosts: number
  /** What feeds and sitemaps in files list. */
  readonly listed?: readonly ListedLinks[] | undefined
  /** The most pages that are fetched from feeds and sitemaps. */
  readonly limit: number
  readonly kept?: KeptPages | undefined
  /** Whether pages that are kept are asked for again. */
  readonly refresh?: boolean | undefined
  /** The day, such as `2024-06-19`, before which what feeds and sitemaps list is left out, where they say so. */
  readonly since?: string | undefined
  /** Told what the user should know besides pages and failures. */
  readonly onNote?: (message: string) => void
  /** Told how many pages there are to fetch, as far as is known. */
  readonly onTotal?: (pages: number) => void
}

interface Task {
  readonly url: URL
  /** How many feeds and sitemaps led to it. */
  readonly depth: number
  /** Whether it is a list that another list names: not needed once enough pages are known. */
  readonly isList?: boolean
}

/** What became of a task. */
type Outcome =
  | { readonly task: Task; readonly answer: Answer }
  | { readonly task: Task; readonly error: IsnadError }
  | { readonly task: Task; readonly isNeedless: true }

const MOST_LISTS = 3
const UNCHANGED = 304

/**
 * Fetches addresses and what feeds and sitemaps among them list: several hosts at once, one request at a time for each. A page
 * that fails comes with its error; when the signal stops the run, it ends with what was done.
 */
export async function* fetchPages(
  addresses: readonly string[],
  options: FetchOptions,
): AsyncIterable<Item> {
  const { session, kept, since, onNote = () => {}, onTotal = () => {} } = options
  const gate = hostGate(session.network.clock, session.signal)
  const earlier = (url: string) => kept?.earlier(url)
  const isDone = (url: string) => !options.refresh && kept?.has(url) === true
  const way: Way = { session, gate, robots: robotsOf(session, gate), earlier, isDone }
  const known = new Set<string>()
  const seen = new Set<string>()
  let listed = 0
  let lists = 0
  let needless = 0
  const queue = hostQueue<Task, Outcome>({
    hosts: options.hosts,
    hostOf: ({ url }) => url.hostname,
    run: (task) =>
      task.isList && listed >= options.limit
        ? Promise.resolve({ task, isNeedless: true })
        : tried(task, way),
    signal: session.signal,
  })
  const add = (task: Task): boolean => {
    const { href } = task.url
    if (known.has(href)) return false
    known.add(href)
    queue.add(task)
    return true
  }
  const addListed = ({ links, areLists }: ListedLinks, depth: number, base?: string): void => {
    let left = 0
    for (const { href, published } of links) {
      const url = parseWebAddress(href, base)
      if (!url || known.has(url.href) || isBefore(published, since)) continue
      if (areLists) add({ url, depth: depth + 1, isList: true })
      else if (listed >= options.limit) left++
      else if (add({ url, depth: depth + 1 })) listed++
    }
    if (left > 0) onNote(`${base ?? 'files'}: ${left} more pages are listed; --limit fetches more`)
  }
  for (const address of addresses) {
    const url = parseWebAddress(address)
    if (url) add({ url, depth: 0 })
    else yield { name: address, error: badAddress() }
  }
  for (const list of options.listed ?? []) addListed(list, 0)
  onTotal(known.size)
  for await (const outcome of queue.outcomes()) {
    const name = outcome.task.url.href
    try {
      if ('error' in outcome) throw outcome.error
      if ('isNeedless' in outcome) {
        needless++
        continue
      }
      const { answer, task } = outcome
      const links = linksOf(answer, task, session)
      const { href } = answer.url
      if (seen.has(href)) onNote(`${name}: leads to ${href}, which was fetched already`)
      else if (links) {
        addListed(links, task.depth, href)
        onTotal(known.size - ++lists)
      } else yield await toItem(answer, kept)
      seen.add(href)
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error
      yield { name, error }
    }
  }
  if (needless > 0) onNote(`${needless} more lists were not fetched; --limit fetches more`)
  if (queue.left() > 0) onNote(`stopped: ${queue.left()} pages were not fetched`)
}

async function tried(task: Task, way: Way): Promise<Outcome> {
  try {
    return { task, answer: await follow(task.url, way) }
  } catch (error) {
    if (error instanceof IsnadError) return { task, error }
    throw error
  }
}

/** The links of an answer that is a feed or a sitemap. */
function linksOf(answer: Answer, { depth }: Task, { limits }: Session): ListedLinks | undefined {
  if (answer.status === UNCHANGED) return undefined
  const links = listedLinks(answer.url.href, answer.body, limits.bytes)
  if (!links || depth < MOST_LISTS) return links
  const message = 'a list of pages behind lists of lists: fetch its own address'
  throw new IsnadError('empty-page', message)
}

/** The page of an answer, kept where pages are kept. Throws `IsnadError`. */
export async function toItem(answer: Answer, kept: KeptPages | undefined): Promise<Captured> {
  const url = answer.url.href
  if (answer.status === UNCHANGED && kept) return kept.read(url)
  const type = headerOf(answer.headers, 'content-type') ?? ''
  if (!isPageType(type)) {
    const message = `the server sends ${type.slice(0, 60)}, which is no page`
    throw new IsnadError('binary-page', message)
  }
  const { body, capturedAt } = answer
  const name = kept ? await kept.add(answer) : url
  return { ...bareItem(name, body), url, capturedAt, charset: charsetOf(type) }
}

/** Whether a date in a feed or a sitemap lies before a day; what is no date does not. */
function isBefore(published: string | null, day: string | undefined): boolean {
  const time = Date.parse(published ?? '')
  return day !== undefined && !Number.isNaN(time) && new Date(time).toISOString() < day
}

function badAddress(): IsnadError {
  return new IsnadError('bad-argument', 'no web address; write https://host/path')
}

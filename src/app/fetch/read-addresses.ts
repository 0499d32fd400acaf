import { createReadStream } from 'node:fs'
import { IsnadError } from '../../model/error.ts'
import { fileError } from '../inputs.ts'
import type { SourceKind } from '../sources/find-kind.ts'
import { findKind } from '../sources/find-kind.ts'
import { linesOf, peek, readWhole } from '../sources/streams.ts'
import type { ListedLinks } from './listed-links.ts'
import { listedLinks } from './listed-links.ts'

/** Addresses to fetch, and names that lead to none. */
export interface Addresses {
  readonly addresses: readonly string[]
  /** What feeds and sitemaps among the files list. */
  readonly listed: readonly ListedLinks[]
  readonly failures: readonly { readonly name: string; readonly error: IsnadError }[]
}

const LONGEST_LINE = 64_000
const LARGEST_LIST = 64_000_000
const LISTS: ReadonlySet<SourceKind> = new Set(['sitemap', 'feed', 'json-feed', 'gzip'])

/**
 * The addresses that names stand for: an address itself, or a file or standard input (`-`): a feed, a sitemap, a list of feeds
 * (OPML), or a text with one address a line, in which `#` starts a remark.
 */
export async function readAddresses(names: readonly string[]): Promise<Addresses> {
  const addresses: string[] = []
  const listed: ListedLinks[] = []
  const failures: { name: string; error: IsnadError }[] = []
  for (const name of names) {
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) {
      addresses.push(name)
      continue
    }
    try {
      const { head, whole } = await peek(name === '-' ? process.stdin : createReadStream(name))
      if (LISTS.has(findKind(head))) {
        const links = listedLinks(name, await readWhole(whole, LARGEST_LIST), LARGEST_LIST)
        if (!links) throw noList(name)
        listed.push(links)
      } else if (isPage(head)) throw noList(name)
      else for await (const address of addressesIn(whole)) addresses.push(address)
    } catch (cause) {
      failures.push({ name, error: cause instanceof IsnadError ? cause : noFile(cause) })
    }
  }
  return { addresses, listed, failures }
}

async function* addressesIn(stream: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  for await (const line of linesOf(stream, LONGEST_LINE)) {
    const address = line?.replace(/^\ufeff/, '').trim() ?? 'a line of more than 64 kB'
    if (address !== '' && !address.startsWith('#')) yield address
  }
}

function isPage(head: Uint8Array): boolean {
  return findKind(head) !== 'page' || /^\s*</.test(new TextDecoder().decode(head))
}

function noList(name: string): IsnadError {
  const message = `holds pages, not addresses: read it with isnad read ${name}`
  return new IsnadError('bad-argument', message)
}

function noFile(cause: unknown): IsnadError {
  const error = fileError(cause)
  if (error.code !== 'missing-file') return error
  const message = 'no such file, and no web address; write https://host/path'
  return new IsnadError('missing-file', message, { cause })
}

import type { WARCRecord } from 'warcio'
import { WARCParser } from 'warcio'
import { IsnadError } from '../../model/error.ts'
import type { Item } from './item.ts'
import { bareItem, LARGEST_PAGE } from './item.ts'

/** Records that hold pages: answers of servers, things kept without headers, and the text that was made of pages (WET). */
const PAGES: ReadonlySet<string> = new Set(['response', 'resource', 'conversion'])

/** The pages of a web archive (WARC, ARC's WET and their gzip forms), one after another in constant memory. */
export async function* archiveItems(
  name: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncIterable<Item> {
  let at = 0
  try {
    for await (const record of new WARCParser(stream)) {
      if (!isPageRecord(record)) continue
      at++
      yield await toItem(`${name}#${at}`, record)
    }
  } catch (cause) {
    const message = `the archive breaks off after ${at} pages; get the file again`
    yield { name, error: new IsnadError('unreadable-file', message, { cause }) }
  }
}

/** Whether a record of an archive holds a page. */
export function isPageRecord(record: WARCRecord): boolean {
  if (!PAGES.has(record.warcType ?? '')) return false
  const status = record.httpHeaders?.statusCode
  if (status !== undefined && Number(status) >= 300) return false
  return isPageType(typeOf(record))
}

/** Whether a media type is one of pages; where none is stated, it may be. */
export function isPageType(type: string): boolean {
  return /html|text\/plain|^$/i.test(type)
}

/** The encoding that a media type states. */
export function charsetOf(type: string): string | null {
  return /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? null
}

function typeOf(record: WARCRecord): string {
  const headers = record.httpHeaders?.headers
  return (headers ?? record.warcHeaders.headers).get('content-type') ?? ''
}

async function toItem(name: string, record: WARCRecord): Promise<Item> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of record) {
    size += chunk.length
    if (size <= LARGEST_PAGE) chunks.push(chunk)
  }
  const url = record.warcTargetURI ?? null
  if (size > LARGEST_PAGE) {
    const message = `${url ?? 'a page'} holds ${Math.round(size / 1e6)} MB: more than a page may`
    return { name, error: new IsnadError('unreadable-file', message) }
  }
  return {
    ...bareItem(name, Buffer.concat(chunks)),
    url,
    capturedAt: record.warcDate ?? null,
    charset: charsetOf(typeOf(record)),
  }
}

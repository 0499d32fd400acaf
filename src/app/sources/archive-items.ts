import { Readable } from 'node:stream'
import type { WARCRecord } from 'warcio'
import { IsnadError } from '../../model/error.ts'
import { readBody } from '../fetch/body.ts'
import type { Item } from './item.ts'
import { bareItem, LARGEST_PAGE } from './item.ts'
import type { ArchiveRecord } from './warc-records.ts'
import { openArchive } from './warc-records.ts'

/** Records that hold pages: answers of servers, things kept without headers, and the text that was made of pages (WET). */
const PAGES: ReadonlySet<string> = new Set(['response', 'resource', 'conversion'])

/** A page may be packed, and has headers of its own. */
const LARGEST_BLOCK = LARGEST_PAGE + 1_000_000

/**
 * The pages of a web archive (WARC, ARC's WET and their gzip forms), one after another in constant memory. A page comes
 * when its record is seen to end where it should; what is wrong with the archive is told behind the pages before.
 */
export async function* archiveItems(
  name: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncIterable<Item> {
  let at = 0
  let held: Item | undefined
  try {
    const archive = openArchive(stream, LARGEST_BLOCK)
    for (let head = await archive.head(); head; head = await archive.head()) {
      if (held) yield held
      held = undefined
      const found = await archive.record(head)
      if (!isPageRecord(found.record)) continue
      const item = await toItem(`${name}#${++at}`, found)
      if (found.isSure) yield item
      else held = item
    }
    if (held) yield held
  } catch (cause) {
    const why = cause instanceof IsnadError ? cause.message : 'the archive cannot be read on'
    const message = `${why}; ${held ? at - 1 : at} pages before that were read`
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

/**
 * A page's bytes; the reader of archives unpacks gzip by itself. Some captures are unpacked already whatever their header says.
 * None where they are more than a page may hold.
 */
async function withoutBrotli(record: WARCRecord, bytes: Uint8Array): Promise<Uint8Array | null> {
  const encoding = record.httpHeaders?.headers.get('content-encoding') ?? ''
  if (!/\bbr\b/i.test(encoding)) return bytes
  try {
    const body = Readable.from([bytes])
    return await readBody(body, { encoding: 'br', most: LARGEST_PAGE, onBytes: () => {} })
  } catch (error) {
    return error instanceof IsnadError ? null : bytes
  }
}

async function toItem(name: string, { record, length, isWhole }: ArchiveRecord): Promise<Item> {
  const url = record.warcTargetURI ?? null
  const chunks: Uint8Array[] = []
  let size = isWhole ? 0 : length
  for await (const chunk of isWhole ? record : []) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LARGEST_PAGE) break
  }
  const bytes = size > LARGEST_PAGE ? null : await withoutBrotli(record, Buffer.concat(chunks))
  if (bytes === null) {
    const message = `${url ?? 'a page'} holds more than ${LARGEST_PAGE / 1e6} MB: more than a page may`
    return { name, error: new IsnadError('unreadable-file', message) }
  }
  return {
    ...bareItem(name, bytes),
    url,
    capturedAt: record.warcDate ?? null,
    charset: charsetOf(typeOf(record)),
  }
}

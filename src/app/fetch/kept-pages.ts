import { createReadStream, existsSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio'
import { IsnadError } from '../../model/error.ts'
import { fileError } from '../inputs.ts'
import { archiveItems, isPageRecord } from '../sources/archive-items.ts'
import { findKind } from '../sources/find-kind.ts'
import type { Captured } from '../sources/item.ts'
import { peek } from '../sources/streams.ts'
import type { Validators } from './follow.ts'
import type { Header } from './network.ts'
import type { Answer } from './request.ts'

/** A web archive (WARC) that answers are added to, and what stands in it already. */
export interface KeptPages {
  readonly has: (url: string) => boolean
  readonly earlier: (url: string) => Validators | undefined
  /** The page as it was captured last. Throws `IsnadError`. */
  readonly read: (url: string) => Promise<Captured>
  /** Adds an answer; gives its name in the archive, such as `crawl.warc.gz#3`. Throws `IsnadError`. */
  readonly add: (answer: Answer) => Promise<string>
}

interface Place extends Validators {
  readonly number: number
  readonly offset: number
}

/** Opens an archive that may be there already. Throws `IsnadError`. */
export async function openKeptPages(path: string): Promise<KeptPages> {
  const places = new Map<string, Place>()
  let count = existsSync(path) ? await findPlaces(path, places) : 0
  return {
    has: (url) => places.has(url),
    earlier: (url) => {
      const place = places.get(url)
      return place && (place.etag !== null || place.lastModified !== null) ? place : undefined
    },
    read: async (url) => {
      const { offset, number } = places.get(url)!
      const name = `${path}#${number}`
      for await (const item of archiveItems(path, createReadStream(path, { start: offset }))) {
        if ('error' in item || item.url !== url) break
        return { ...item, name }
      }
      throw new IsnadError('unreadable-file', `${name} cannot be read again; start a new archive`)
    },
    add: async (answer) => {
      try {
        await appendFile(path, await toWarc(answer, path.endsWith('.gz')))
      } catch (cause) {
        throw new IsnadError('unreadable-file', `${path} cannot be written`, { cause })
      }
      return `${path}#${++count}`
    },
  }
}

async function findPlaces(path: string, places: Map<string, Place>): Promise<number> {
  let number = 0
  let last = 0
  try {
    const parser = new WARCParser(createReadStream(path))
    for await (const record of parser) {
      if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new Error('no record')
      last = parser.offset
      if (!isPageRecord(record)) continue
      number++
      const header = (name: string) => record.httpHeaders?.headers.get(name) ?? null
      places.set(record.warcTargetURI ?? '', {
        number,
        offset: parser.offset,
        etag: header('etag'),
        lastModified: header('last-modified'),
      })
    }
    await checkEnd(path, last)
    return number
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).syscall !== undefined) throw fileError(cause, path)
    const message = `${path} is no whole web archive, so nothing can be added; name another file`
    throw new IsnadError('unreadable-file', message, { cause })
  }
}

/** Reads the last record alone, as an archive that breaks off could not be read on behind it. Throws where it does. */
async function checkEnd(path: string, offset: number): Promise<void> {
  const { head, whole } = await peek(createReadStream(path, { start: offset }))
  if (findKind(head) === 'gzip') {
    await pipeline(whole, createGunzip(), async (stream) => {
      for await (const _ of stream) continue
    })
    return
  }
  let end = Buffer.alloc(0)
  for await (const chunk of whole) end = Buffer.concat([end, chunk]).subarray(-4)
  if (end.length > 0 && end.toString() !== '\r\n\r\n') throw new Error('no end')
}

/** Headers that say how the body was sent, no longer true of the unpacked body. */
const OF_SENDING: ReadonlySet<string> = new Set([
  'content-encoding',
  'transfer-encoding',
  'content-length',
])

async function toWarc(answer: Answer, gzip: boolean): Promise<Uint8Array> {
  const { url, capturedAt, status, reason, headers, body } = answer
  const kept = headers.map(([name, value]): Header => [
    OF_SENDING.has(name.toLowerCase()) ? `X-Crawler-${name}` : name,
    value,
  ])
  const httpHeaders = [...kept, ['Content-Length', `${body.length}`]] as [string, string][]
  const record = WARCRecord.create(
    {
      url: url.href,
      date: capturedAt,
      type: 'response',
      warcVersion: 'WARC/1.0',
      statusline: `HTTP/1.1 ${status} ${reason}`.trimEnd(),
      httpHeaders,
      keepHeadersCase: true,
    },
    [body],
  )
  return WARCSerializer.serialize(record, { gzip })
}

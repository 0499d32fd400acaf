import { AsyncIterReader, StatusAndHeadersParser, WARCRecord } from 'warcio'
import { IsnadError } from '../../model/error.ts'

/** A record of a web archive. */
export interface ArchiveRecord {
  readonly record: WARCRecord
  /** Bytes of its block, headers of the answer included. */
  readonly length: number
  /** Whether the record has its whole block; of a larger one it has the beginning alone. */
  readonly isWhole: boolean
  /** Whether it ends where it says it does; else that shows when the next head is found. */
  readonly isSure: boolean
}

/** An archive that is read from its beginning to its end, one record after another. */
export interface OpenArchive {
  /** The head of the next record; null at the end. Throws `IsnadError` where none stands behind the last record. */
  readonly head: () => Promise<Uint8Array | null>
  /** The record of the head that was read last. Throws `IsnadError` where the archive breaks off. */
  readonly record: (head: Uint8Array) => Promise<ArchiveRecord>
}

const LONGEST_HEAD = 1_000_000
const BEGINNING = 65_536
const BEHIND = '\r\n\r\n'

/** Opens a web archive, packed record by record or not; blocks up to `most` bytes are kept in memory, one at a time. */
export function openArchive(stream: AsyncIterable<Uint8Array>, most: number): OpenArchive {
  const reader = new AsyncIterReader(stream)
  const parser = new StatusAndHeadersParser()
  const headersClass = Headers
  let begun: Uint8Array = new Uint8Array()
  return {
    head: () => readHead(reader, begun),
    record: async (head) => {
      const warcHeaders = (await parser.parse(new AsyncIterReader([head], null), { headersClass }))!
      const length = Number(warcHeaders.headers.get('Content-Length') ?? NaN)
      if (!Number.isSafeInteger(length) || length < 0) throw wrongLength()
      const isWhole = length <= most
      const block = await reader.readSize(isWhole ? length : BEGINNING)
      const skipped = isWhole ? 0 : await reader.skipSize(length - block.length)
      if (block.length + skipped < length) throw breaksOff()
      const body = new AsyncIterReader([block], null)
      const record = new WARCRecord({ warcHeaders, reader: body })
      if (isHttp(record)) record.httpHeaders = await parser.parse(body, { headersClass })
      begun = withoutBreaks(await reader.readSize(BEHIND.length))
      return { record, length, isWhole, isSure: begun.length === 0 }
    },
  }
}

function isHttp({ warcType, warcContentType }: WARCRecord): boolean {
  return warcType === 'response' && !/^(?!application\/http)\w/i.test(warcContentType ?? '')
}

/** The lines of a record up to the empty one, of which the beginning is read already; null at the end of the archive. */
async function readHead(reader: AsyncIterReader, begun: Uint8Array): Promise<Uint8Array | null> {
  const lines: Uint8Array[] = []
  let size = 0
  for (;;) {
    const rest = await reader.readlineRaw(LONGEST_HEAD)
    const isFirst = lines.length === 0
    if (rest === null && isFirst && begun.length === 0) return null
    if (rest === null) throw breaksOff()
    const line = isFirst ? Buffer.concat([begun, rest]) : rest
    const isEmpty = withoutBreaks(line).length === 0
    if (isEmpty && isFirst) continue
    if (isFirst && !isVersion(line)) throw wrongLength()
    lines.push(line)
    size += line.length
    if (isEmpty) return Buffer.concat(lines)
    if (size > LONGEST_HEAD) throw wrongLength()
  }
}

/** The bytes without the line breaks that they begin with. */
function withoutBreaks(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0x0a && byte !== 0x0d)
  return start < 0 ? bytes.subarray(bytes.length) : bytes.subarray(start)
}

function isVersion(line: Uint8Array): boolean {
  return /^WARC\/\d/.test(Buffer.from(line.subarray(0, 10)).toString('latin1'))
}

function breaksOff(): IsnadError {
  return new IsnadError('unreadable-file', 'the archive breaks off: get the file again')
}

function wrongLength(): IsnadError {
  const message = 'a record of the archive is not as long as it says: get the file again'
  return new IsnadError('unreadable-file', message)
}

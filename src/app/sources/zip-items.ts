import { crc32 } from 'node:zlib'
import { fromBuffer, open } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { IsnadError } from '../../model/error.ts'
import { fileError } from '../inputs.ts'
import type { ZipPlace } from './cut-zip.ts'
import { cutEntries } from './cut-zip.ts'
import type { Item } from './item.ts'

/** Opens what stands inside a zip file. */
export type OpenInner = (name: string, stream: AsyncIterable<Uint8Array>) => AsyncIterable<Item>

/** A zip file to take the pages out of. */
export interface ZipSource extends ZipPlace {
  readonly name: string
  /** Is told how many packed bytes were read since it was told last. */
  readonly onBytes?: ((count: number) => void) | undefined
}

/** Files inside a zip that hold pages: archives of a WACZ, else pages and feeds. */
const ARCHIVES = /(?:^|\/)archive\/.+\.warc(?:\.gz)?$/i
const PAGES = /\.(?:html?|xhtml|txt|mht|mhtml|json|jsonl|xml|warc|warc\.gz)$/i

/** The pages of a zip file; of a WACZ those of its archives alone. Of one that was cut off, those before the cut. */
export async function* zipItems(source: ZipSource, openInner: OpenInner): AsyncIterable<Item> {
  const zip = await opened(source).catch(() => undefined)
  if (!zip) {
    yield* cutItems(source, openInner)
    return
  }
  for (const entry of chosen(zip.entries)) {
    const name = `${source.name}/${entry.fileName}`
    try {
      yield* openInner(name, checked(entry, await streamOf(zip.file, entry), source.onBytes))
    } catch (error) {
      yield { name, error: toError(error) }
    }
  }
  zip.file.close()
}

async function* cutItems(source: ZipSource, openInner: OpenInner): AsyncIterable<Item> {
  let pages = 0
  for (const { fileName, isLast, stream } of chosen(cutEntries(source))) {
    const name = `${source.name}/${fileName}`
    try {
      for await (const item of openInner(name, stream())) {
        if ('error' in item && isLast) continue
        pages++
        yield item
      }
    } catch (error) {
      if (!isLast) yield { name, error: toError(error) }
    }
  }
  const message = `the zip file breaks off: get the file again; ${pages} pages before that were read`
  yield { name: source.name, error: new IsnadError('unreadable-file', message) }
}

function chosen<E extends { readonly fileName: string }>(entries: readonly E[]): readonly E[] {
  const archives = entries.filter(({ fileName }) => ARCHIVES.test(fileName))
  return archives.length > 0 ? archives : entries.filter(({ fileName }) => PAGES.test(fileName))
}

function toError(error: unknown): IsnadError {
  if (error instanceof IsnadError) return error
  if (error instanceof Error && !('code' in error)) {
    const message = `damaged inside the zip file (${error.message}): get the file again`
    return new IsnadError('unreadable-file', message, { cause: error })
  }
  return fileError(error)
}

/** The content of a file inside a zip; throws at its end where it is not what was packed. */
async function* checked(
  entry: Entry,
  stream: AsyncIterable<Uint8Array>,
  onBytes: ZipSource['onBytes'],
): AsyncIterable<Uint8Array> {
  const packed = entry.compressedSize / Math.max(entry.uncompressedSize, 1)
  let sum = 0
  for await (const chunk of stream) {
    sum = crc32(chunk, sum)
    onBytes?.(chunk.length * packed)
    yield chunk
  }
  if (sum !== entry.crc32) throw new Error('its check sum is wrong')
}

interface Opened {
  readonly file: ZipFile
  readonly entries: readonly Entry[]
}

function opened({ path, bytes }: ZipPlace): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, file: ZipFile) => {
      if (error) {
        reject(error)
        return
      }
      const entries: Entry[] = []
      file.on('entry', (entry: Entry) => entries.push(entry))
      file.on('end', () => resolve({ file, entries }))
      file.on('error', (cause) => {
        file.close()
        reject(cause as Error)
      })
    }
    const options = { lazyEntries: false, autoClose: false }
    if (path === null) fromBuffer(Buffer.from(bytes ?? []), options, done)
    else open(path, options, done)
  })
}

function streamOf(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })
}

import { fromBuffer, open } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { IsnadError } from '../../model/error.ts'
import type { Item } from './item.ts'

/** Opens what stands inside a zip file. */
export type OpenInner = (name: string, stream: AsyncIterable<Uint8Array>) => AsyncIterable<Item>

/** Files inside a zip that hold pages: archives of a WACZ, else pages and feeds. */
const ARCHIVES = /(?:^|\/)archive\/.+\.warc(?:\.gz)?$/i
const PAGES = /\.(?:html?|xhtml|txt|mht|mhtml|json|jsonl|xml|warc|warc\.gz)$/i

/** The pages of a zip file; of a WACZ those of its archives alone. */
export async function* zipItems(
  { name, path, bytes }: { name: string; path: string | null; bytes: Uint8Array | null },
  openInner: OpenInner,
): AsyncIterable<Item> {
  let zip: ZipFile
  try {
    zip = await opened(path, bytes)
  } catch (cause) {
    const message = 'a zip file that cannot be opened; get the file again'
    yield { name, error: new IsnadError('unreadable-file', message, { cause }) }
    return
  }
  const entries = await entriesOf(zip)
  const archives = entries.filter(({ fileName }) => ARCHIVES.test(fileName))
  const chosen =
    archives.length > 0 ? archives : entries.filter(({ fileName }) => PAGES.test(fileName))
  for (const entry of chosen)
    yield* openInner(`${name}/${entry.fileName}`, await streamOf(zip, entry))
  zip.close()
}

function opened(path: string | null, bytes: Uint8Array | null): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile) => (error ? reject(error) : resolve(zip))
    const options = { lazyEntries: false, autoClose: false }
    if (path === null) fromBuffer(Buffer.from(bytes ?? []), options, done)
    else open(path, options, done)
  })
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    zip.on('entry', (entry: Entry) => entries.push(entry))
    zip.on('end', () => resolve(entries))
    zip.on('error', reject)
  })
}

function streamOf(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })
}

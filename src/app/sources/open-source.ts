import { createReadStream } from 'node:fs'
import { IsnadError } from '../../model/error.ts'
import type { PageFields } from '../../page/json-page.ts'
import { parseJsonPage } from '../../page/json-page.ts'
import { parseMhtml } from '../../page/mhtml.ts'
import { fileError } from '../inputs.ts'
import type { SourceKind } from './find-kind.ts'
import { findKind } from './find-kind.ts'
import type { Item } from './item.ts'
import { bareItem, LARGEST_PAGE } from './item.ts'
import type { Budget } from './streams.ts'
import { counting, linesOf, peek, readWhole, within } from './streams.ts'
import { gunzip } from './unpack.ts'

export type { PageFields } from '../../page/json-page.ts'
export { FIELD_NAMES } from '../../page/json-page.ts'

/** How a source is read. */
export interface SourceOptions {
  /** How pages kept as JSON name their fields. */
  readonly fields?: Partial<PageFields>
  /** Is told how many bytes of the file were read since it was told last. */
  readonly onBytes?: (count: number) => void
  /** What may come out of what is packed; any amount where it is not given. */
  readonly budget?: Budget
}

/**
 * The pages of a file or of standard input (`-`), whatever it is: a page, a saved page, a feed, an archive of the web, pages as
 * JSON Lines, a zip, or any of these gzipped. One bad page never ends a source: it comes with its error.
 */
export async function* openSource(path: string, options: SourceOptions = {}): AsyncIterable<Item> {
  const stream = path === '-' ? process.stdin : createReadStream(path)
  const counted = options.onBytes ? counting(stream, options.onBytes) : stream
  try {
    yield* itemsOf({ name: path, path: path === '-' ? null : path, depth: 0 }, counted, options)
  } catch (error) {
    yield { name: path, error: error instanceof IsnadError ? error : fileError(error) }
  } finally {
    if (path !== '-') stream.destroy()
  }
}

/** The pages of a file whose bytes are at hand, as `openSource` gives them. */
export async function* openBytes(
  name: string,
  bytes: Uint8Array,
  budget?: Budget,
): AsyncIterable<Item> {
  try {
    yield* itemsOf({ name, path: null, depth: 0 }, only(bytes), budget ? { budget } : {})
  } catch (error) {
    yield { name, error: error instanceof IsnadError ? error : fileError(error) }
  }
}

async function* only(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

interface Place {
  readonly name: string
  /** The file, where the stream is the file as it is. */
  readonly path: string | null
  /** How many archives it stands in. */
  readonly depth: number
}

const MOST_WRAPPINGS = 3

async function* itemsOf(
  place: Place,
  stream: AsyncIterable<Uint8Array>,
  options: SourceOptions,
): AsyncIterable<Item> {
  const { head, whole } = await peek(stream)
  const kind = findKind(head)
  const { name } = place
  const depth = place.depth + 1
  if (depth > MOST_WRAPPINGS && (kind === 'gzip' || kind === 'zip')) throw tooDeep()
  if (kind === 'gzip')
    yield* itemsOf({ name, path: null, depth }, within(gunzip(whole), options.budget), options)
  else if (kind === 'warc') yield* (await import('./archive-items.ts')).archiveItems(name, whole)
  else if (kind === 'json-lines') yield* jsonItems(name, whole, options)
  else if (kind === 'zip') {
    const bytes = place.path === null ? await readWhole(whole, LARGEST_ZIP) : null
    const { zipItems } = await import('./zip-items.ts')
    const onBytes = place.path === null ? undefined : options.onBytes
    yield* zipItems({ ...place, bytes, onBytes }, (inner, content) =>
      itemsOf({ name: inner, path: null, depth }, within(content, options.budget), options),
    )
  } else yield* wholeItems(name, kind, await readWhole(whole, LARGEST_PAGE))
}

const LARGEST_ZIP = 1_000_000_000

function tooDeep(): IsnadError {
  return new IsnadError('unreadable-file', 'archives within archives: unpack it first')
}

/** The pages of what must be read whole to be understood. Readers of rare sources are loaded when one comes. */
async function* wholeItems(name: string, kind: SourceKind, bytes: Uint8Array): AsyncIterable<Item> {
  if (kind === 'feed' || kind === 'json-feed')
    yield* (await import('./feed-items.ts')).feedItems(name, bytes)
  else if (kind === 'sitemap') {
    const message = `this lists addresses, not pages: fetch them with isnad fetch ${name}`
    yield { name, error: new IsnadError('empty-page', message) }
  } else if (kind === 'mhtml') {
    const saved = parseMhtml(bytes)
    if (saved) {
      const { url, charset, savedAt } = saved
      yield { ...bareItem(name, saved.bytes), url, charset, capturedAt: savedAt }
    } else yield bareItem(name, bytes)
  } else yield bareItem(name, bytes)
}

const LONGEST_ROW = 64_000_000

/** Pages as JSON Lines, or as one JSON array with a page a line. */
async function* jsonItems(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  { fields }: SourceOptions,
): AsyncIterable<Item> {
  let row = 0
  for await (const line of linesOf(stream, LONGEST_ROW)) {
    row++
    const text = line?.trim().replace(/^\[|,$|\]$/g, '') ?? ''
    if (line !== null && text === '') continue
    yield line === null
      ? badRow(name, row, 'is longer than 64 MB')
      : toItem(name, row, { text, fields })
  }
}

function toItem(
  name: string,
  row: number,
  { text, fields }: { text: string; fields: SourceOptions['fields'] },
): Item {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return badRow(name, row, 'is no JSON')
  }
  const page = parseJsonPage(value, fields)
  if (!page) return badRow(name, row, 'holds neither html nor text; say with --map which fields do')
  const { content, url, capturedAt, published } = page
  const bytes = new TextEncoder().encode(content)
  return { name: `${name}:${row}`, bytes, url, capturedAt, published, charset: 'utf-8' }
}

function badRow(name: string, row: number, what: string): Item {
  return { name: `${name}:${row}`, error: new IsnadError('unreadable-file', `the line ${what}`) }
}

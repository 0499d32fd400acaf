import { createHash } from 'node:crypto'
import type { KeptLine } from '../../export/parse-record.ts'
import { parseKeptLine } from '../../export/parse-record.ts'
import type { Entry, Outcome } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import type { Review } from '../../model/review.ts'
import { keepReview } from './entry-again.ts'
import { toEntry } from './to-entry.ts'

/** What became of a line: of its page, and how many reviews came with it that were not there. */
export type Imported =
  | { readonly name: string; readonly outcome: Outcome; readonly reviews: number }
  | { readonly name: string; readonly error: IsnadError }

/** Stands for the version of a reader that no line names. */
const UNKNOWN = 'unknown'
const BATCH = 50

/**
 * Takes records, one a line, into a library as they are, with the reviews beside them; a line that holds none does not keep back the
 * others. Where the bytes of a page are not its text, the library knows it by its id and keeps the text. Throws `IsnadError`.
 */
export async function* importPages(
  library: Library,
  lines: AsyncIterable<string | null>,
): AsyncIterable<Imported> {
  let batch: { readonly name: string; readonly line: KeptLine }[] = []
  let number = 0
  const flush = async (): Promise<Imported[]> => {
    const outcomes = await library.add(batch.map(({ line }) => toImport(line)))
    const done: Imported[] = []
    for (const [at, { name, line }] of batch.entries()) {
      const reviews = await addReviews(library, line)
      done.push({ name, outcome: outcomes[at]!, reviews })
    }
    batch = []
    return done
  }
  for await (const line of lines) {
    number++
    if (line?.trim() === '') continue
    const parsed = attempt(() => parseLine(line, number))
    if (parsed instanceof IsnadError) yield { name: `line ${number}`, error: parsed }
    else batch.push({ name: `line ${number}`, line: parsed })
    if (batch.length >= BATCH) yield* await flush()
  }
  if (batch.length > 0) yield* await flush()
}

function parseLine(line: string | null, number: number): KeptLine {
  if (line !== null) return parseKeptLine(line.replace(/^\ufeff/, ''), number)
  throw new IsnadError('bad-record', `line ${number}: longer than a record may be`)
}

function attempt<T>(work: () => T): T | IsnadError {
  try {
    return work()
  } catch (error) {
    if (error instanceof IsnadError) return error
    throw error
  }
}

function toImport({ record, kept }: KeptLine): Entry {
  const { url, text, id } = record.page
  const bytes = Buffer.from(text)
  const textId = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const known = kept?.given ?? { url, published: null, language: null, charset: null, stated: null }
  const given = textId === id ? known : { ...known, textId }
  const entry = toEntry(record, { bytes, given, reader: kept?.reader ?? UNKNOWN })
  const addresses = [...new Set([...entry.addresses, ...(kept?.addresses ?? [])])]
  return { ...entry, addresses }
}

/** Keeps the reviews of a line that the library does not have; gives how many. */
async function addReviews(library: Library, { record, kept }: KeptLine): Promise<number> {
  let count = 0
  for (const review of kept?.reviews ?? []) {
    const page = await pageOf(library, record.page.id)
    if (!page || review.page !== record.page.id) return count
    if (page.reviews.some((known) => isSame(known, review))) continue
    await keepReview(library, page, review)
    count++
  }
  return count
}

/** The page with these very bytes; a library may know them as a capture of another page's article. */
async function pageOf(library: Library, id: string) {
  for (const key of await library.find(id)) {
    const page = await library.page(key)
    if (page?.record.page.id === id) return page
  }
  return null
}

function isSame(one: Review, other: Review): boolean {
  const keyOf = ({ target, verdict, by, at }: Review) => JSON.stringify([target, verdict, by, at])
  return keyOf(one) === keyOf(other)
}

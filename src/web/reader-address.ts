/** What of a page is looked at, and how; its address holds it all. */
export interface ReaderAsked {
  /** The beginning of the page's id. */
  readonly page: string
  readonly mode: 'clean' | 'raw' | 'both' | 'captured'
  readonly face: 'naskh' | 'sans'
  /** Steps from the usual size, -2 to 4. */
  readonly size: number
  /** Whether characters that are not seen are shown as marks over the raw text. */
  readonly marks: boolean
  /** The id of the statement that is shown at its place, or null. */
  readonly fact: string | null
}

const MODES = ['raw', 'both', 'captured'] as const
const SMALLEST = -2
const LARGEST = 4

/** The address of a page in the reader. */
export function readerAddress({ page, mode, face, size, marks, fact }: ReaderAsked): string {
  const query = new URLSearchParams()
  if (mode !== 'clean') query.set('view', mode)
  if (face !== 'naskh') query.set('face', face)
  if (size !== 0) query.set('size', String(size))
  if (marks) query.set('marks', 'on')
  if (fact !== null) query.set('fact', fact)
  return `/pages/${page}${query.size > 0 ? `?${query}` : ''}`
}

/** What an address asks of the reader; what it does not know is as usual. */
export function parseReaderAddress(page: string, query: URLSearchParams): ReaderAsked {
  const mode = query.get('view')
  const size = Number(query.get('size') ?? 0)
  const fact = query.get('fact')
  return {
    page,
    mode: MODES.find((one) => one === mode) ?? 'clean',
    face: query.get('face') === 'sans' ? 'sans' : 'naskh',
    size: Number.isInteger(size) ? Math.max(SMALLEST, Math.min(LARGEST, size)) : 0,
    marks: query.get('marks') === 'on',
    fact: fact !== null && /^s\d{1,5}$/.test(fact) ? fact : null,
  }
}

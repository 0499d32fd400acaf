import type { Format } from './format.ts'
import { LINES } from './format.ts'

/** JSON Lines: each line is a page's record as it is. The one format that loses nothing. */
export const jsonl: Format = {
  ...LINES,
  name: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  drops: [],
  page: ({ record, kept }) => `${JSON.stringify(kept ? { ...record, kept } : record)}\n`,
}

import type { Library } from '../../library/library.ts'
import type { Record } from '../../model/record.ts'
import { viewRecord } from './view-record.ts'

/** Gives the records of pages as they are viewed, by key; each page is taken from the library once. Null where there is none. */
export function viewedRecords(library: Library): (key: number) => Promise<Record | null> {
  const records = new Map<number, Record | null>()
  return async (key) => {
    const known = records.get(key)
    if (known !== undefined) return known
    const page = await library.page(key)
    const record = page && viewRecord(page)
    records.set(key, record)
    return record
  }
}

import type { Library } from '../../library/library.ts'
import type { Hit } from '../../library/query.ts'
import type { Record } from '../../model/record.ts'
import type { Told } from './same-told.ts'
import { viewRecord } from './view-record.ts'

/** The statements behind hits, as they are viewed; each page is taken once. */
export async function tellings(library: Library, hits: readonly Hit[]): Promise<Told[]> {
  const records = new Map<number, Record>()
  const told: Told[] = []
  for (const hit of hits) {
    if (!records.has(hit.page)) {
      const page = await library.page(hit.page)
      if (!page) continue
      records.set(hit.page, viewRecord(page))
    }
    const record = records.get(hit.page)!
    const statement = record.statements[hit.statement ?? -1]
    if (statement) told.push({ hit, record, statement })
  }
  return told
}

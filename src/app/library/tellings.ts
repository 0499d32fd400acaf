import type { Library } from '../../library/library.ts'
import type { Hit } from '../../library/query.ts'
import type { Told } from './same-told.ts'
import { viewedRecords } from './viewed-records.ts'

/** The statements behind hits, as they are viewed; each page is taken once. */
export async function tellings(library: Library, hits: readonly Hit[]): Promise<Told[]> {
  const recordOf = viewedRecords(library)
  const told: Told[] = []
  for (const hit of hits) {
    const record = await recordOf(hit.page)
    const statement = record?.statements[hit.statement ?? -1]
    if (record && statement) told.push({ hit, record, statement })
  }
  return told
}

import { exportFile } from '../app/export.ts'
import type { Record } from '../model/record.ts'

/** Records in one of the formats of `isnad export`, as an answer to be kept. Throws `IsnadError` where there is no such format. */
export async function exported(format: string, records: readonly Record[]): Promise<Response> {
  const { text, mediaType, extension } = await exportFile(format, records)
  return new Response(text, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="isnad.${extension}"`,
      'cache-control': 'no-store',
    },
  })
}

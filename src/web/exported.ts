import { dropsOf, exportFile } from '../app/export.ts'
import { version } from '../app/version.ts'
import type { Record } from '../model/record.ts'
import type { Statement } from '../model/statement.ts'

/** What is taken along of a screen, and what of it is not. */
export interface Taken {
  readonly records: readonly Record[]
  /** Sentences that say what the limits of the file leave out. */
  readonly leftOut: readonly string[]
}

/** The formats that every screen is taken along in, beside one file to read. */
export const TAKEN_AS: readonly string[] = ['csv', 'jsonld', 'markdown']

/**
 * Records in one of the formats of `isnad export`, or as `manifest` a list of what is taken along and what is not, as an answer to be
 * kept. Throws `IsnadError` where there is no such format.
 */
export async function exported(format: string, taken: Taken): Promise<Response> {
  if (format === 'manifest') {
    const text = JSON.stringify(await manifestOf(taken), null, 1)
    return kept(text, 'application/json', 'isnad-manifest.json')
  }
  const { text, mediaType, extension } = await exportFile(format, taken.records)
  return kept(text, mediaType, `isnad.${extension}`)
}

/** The records behind results with those statements alone that were found; of a page that was found itself all of them. */
export function foundIn(
  told: readonly { readonly record: Record; readonly statement: Statement | null }[],
): Record[] {
  const byPage = Map.groupBy(told, ({ record }) => record.page.id)
  return [...byPage.values()].map((there) => {
    const { record } = there[0]!
    const found = new Set(there.map(({ statement }) => statement?.id ?? null))
    if (found.has(null)) return record
    return { ...record, statements: record.statements.filter(({ id }) => found.has(id)) }
  })
}

async function manifestOf({ records, leftOut }: Taken): Promise<object> {
  return {
    program: `Isnad ${version()}`,
    made: new Date().toISOString(),
    leftOut,
    formats: await dropsOf(TAKEN_AS),
    pages: records.map(({ page, statements }) => ({
      id: page.id,
      url: page.url,
      path: page.path,
      capturedAt: page.capturedAt,
      statements: statements.map(({ id }) => id),
    })),
  }
}

function kept(text: string, type: string, name: string): Response {
  return new Response(text, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}

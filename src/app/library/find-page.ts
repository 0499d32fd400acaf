import type { KeptPage } from '../../library/entry.ts'
import type { Library } from '../../library/library.ts'
import { IsnadError } from '../../model/error.ts'
import { canonicalAddress } from './canonical-address.ts'

export type { KeptPage } from '../../library/entry.ts'

const MOST_NAMED = 8

/**
 * The kept page that a reference means: an id, the beginning of one (8 letters or more), or an address in any form. Throws
 * `IsnadError` where there is none, and where the beginning of an id is that of several.
 */
export async function findPage(library: Library, reference: string): Promise<KeptPage> {
  const given = reference.trim()
  const asIs = await library.find(given)
  const keys = asIs.length > 0 ? asIs : await library.find(canonicalAddress(given))
  const [first, ...others] = keys
  if (first === undefined) throw new IsnadError('missing-page', notThere(given))
  if (others.length > 0) throw new IsnadError('bad-argument', await several(library, given, keys))
  const page = await library.page(first)
  if (!page) throw new IsnadError('missing-page', notThere(given))
  return page
}

function notThere(reference: string): string {
  return /^[0-9a-f]{1,7}$/.test(reference)
    ? `"${reference}" is too short for the beginning of an id: give 8 letters or more`
    : `the library holds no page "${reference}": isnad search finds pages and shows their ids`
}

async function several(
  library: Library,
  reference: string,
  keys: readonly number[],
): Promise<string> {
  const lines: string[] = []
  for (const key of keys.slice(0, MOST_NAMED)) {
    const page = await library.page(key)
    if (page) lines.push(`  ${page.record.page.id}  ${page.record.article.headline ?? ''}`)
  }
  return `"${reference}" is the beginning of ${keys.length} pages: give more letters\n${lines.join('\n')}`
}

import { IsnadError } from '../model/error.ts'
import type { PageFields } from '../app/sources/open-source.ts'
import { FIELD_NAMES } from '../app/sources/open-source.ts'

/** Reads `url=link,html=raw`: which fields of pages kept as JSON hold what. Throws `IsnadError`. */
export function parseFieldMap(text: string): Partial<PageFields> {
  const pairs = text.split(',').map((pair) => pair.split('=', 2))
  for (const [field = '', name = ''] of pairs) {
    if (Object.hasOwn(FIELD_NAMES, field) && name !== '') continue
    const known = Object.keys(FIELD_NAMES).join(', ')
    throw new IsnadError(
      'bad-argument',
      `--map "${field}=${name}": write url=NAME; fields are ${known}`,
    )
  }
  return Object.fromEntries(pairs) as Partial<PageFields>
}

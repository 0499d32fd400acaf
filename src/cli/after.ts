import type { Hit } from '../app/library/search-pages.ts'
import { IsnadError } from '../model/error.ts'

/** The result that `--after` names; null where it is not given. Throws `IsnadError`. */
export function afterOf(text: string | undefined): Hit | null {
  if (text === undefined) return null
  const [, page, statement] = /^(\d{1,16})(?:\/(\d{1,4}))?$/.exec(text) ?? []
  if (page === undefined)
    throw new IsnadError('bad-argument', `--after "${text}": give the "result" of a --json answer`)
  return { page: Number(page), statement: statement === undefined ? null : Number(statement) }
}

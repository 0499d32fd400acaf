import { parseResult } from '../app/json/telling-json.ts'
import type { Hit } from '../app/library/search-pages.ts'
import { IsnadError } from '../model/error.ts'

/** The result that `--after` names; null where it is not given. Throws `IsnadError`. */
export function afterOf(text: string | undefined): Hit | null {
  if (text === undefined) return null
  const hit = parseResult(text)
  if (hit) return hit
  throw new IsnadError('bad-argument', `--after "${text}": give the "result" of a --json answer`)
}

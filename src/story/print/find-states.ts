import type { KnownName } from '../../knowledge/knowledge.ts'
import { buildNames } from '../../knowledge/names.ts'
import type { LanguagePack } from '../../model/pack.ts'
import { rows } from '../../text/lines.ts'
import type { Matcher } from '../../text/matcher.ts'
import type { Token } from '../../text/tokens.ts'

/** A state that some words name, at a token. */
export interface FoundState {
  readonly token: number
  /** Its entity id. */
  readonly state: string
}

const NAMES = new WeakMap<LanguagePack, Matcher<KnownName>>()

/** The states that adjectives tell of in tokens `[from, to)` ("the Ukrainian plane"), which are no mentions. */
export function findStates(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  pack: LanguagePack,
): FoundState[] {
  let names = NAMES.get(pack)
  if (!names) {
    const proclitics = rows(pack.spelling.proclitics)
    names = buildNames(
      pack.code,
      proclitics.map(([prefix = '', hidden = '']) => ({ prefix, hidden })),
    )
    NAMES.set(pack, names)
  }
  return names.find(tokens, from, to).flatMap(({ from: token, value }) => {
    const { form, known, needsCompany } = value
    const isState = form === 'adjective' && known.kind === 'state' && !needsCompany
    return isState ? [{ token, state: known.id }] : []
  })
}

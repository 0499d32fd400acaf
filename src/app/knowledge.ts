import { packs } from '../lang/index.ts'
import type { ShippedKnowledge } from '../knowledge/shipped.ts'
import { shippedKnowledge } from '../knowledge/shipped.ts'
import { rows } from '../text/lines.ts'

let shipped: ShippedKnowledge | undefined

/** What Isnad knows before it reads a page, loaded once. */
export function knowledge(): ShippedKnowledge {
  shipped ??= shippedKnowledge(
    Object.fromEntries(
      packs.map((pack) => [
        pack.code,
        rows(pack.spelling.proclitics).map(([prefix = '', hidden = '']) => ({ prefix, hidden })),
      ]),
    ),
  )
  return shipped
}

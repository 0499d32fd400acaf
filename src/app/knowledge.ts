import { packs } from '../lang/index.ts'
import type { ShippedKnowledge } from '../knowledge/shipped.ts'
import { shippedKnowledge } from '../knowledge/shipped.ts'
import { rows } from '../text/lines.ts'
import type { Proclitic } from '../text/matcher.ts'

let inUse: ShippedKnowledge | undefined

/** What Isnad knows before it reads a page, loaded once. */
export function knowledge(): ShippedKnowledge {
  inUse ??= shippedKnowledge(proclitics())
  return inUse
}

/** Has everything from now on read with other knowledge, such as a user's; none for the shipped alone. */
export function useKnowledge(other: ShippedKnowledge | undefined): void {
  inUse = other
}

/** The prefixes that each language writes together with the next word. */
export function proclitics(): Readonly<Record<string, readonly Proclitic[]>> {
  return Object.fromEntries(
    packs.map((pack) => [
      pack.code,
      rows(pack.spelling.proclitics).map(([prefix = '', hidden = '']) => ({ prefix, hidden })),
    ]),
  )
}

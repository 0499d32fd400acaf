import type { EntityKind, Mention } from '../../model/mention.ts'
import type { Reading } from '../../text/reading.ts'
import { tokensOf } from '../../text/reading.ts'
import { keysOf } from '../../text/tokens.ts'

/** Whose names are words that tell nothing else. */
const NAMED: ReadonlySet<EntityKind> = new Set(['person', 'place', 'state', 'outlet'])

/** Tells of a reading's tokens whether they are part of a name that is no word of its language there. */
export function nameTokens(
  reading: Reading,
  mentions: readonly Mention[],
): (token: number) => boolean {
  const named = new Uint8Array(reading.tokens.length)
  const keys = new Map<string, ReadonlySet<string>>()
  for (const { how, kind, native, span } of mentions) {
    if ((how !== 'name' && how !== 'surname') || !NAMED.has(kind)) continue
    let words = keys.get(native)
    if (!words) keys.set(native, (words = new Set(keysOf(native))))
    const { from, to } = tokensOf(reading, span)
    for (let at = from; at < to; at++) if (words.has(reading.tokens[at]!.key)) named[at] = 1
  }
  return (token) => named[token] === 1
}

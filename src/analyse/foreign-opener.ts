import type { Known, Knowledge } from '../knowledge/knowledge.ts'
import type { NounPhrase } from '../model/phrase.ts'
import type { Outlet } from '../model/record.ts'
import type { Source } from '../model/source.ts'
import { foldWord } from '../text/fold.ts'
import type { Reading } from '../text/reading.ts'
import { spanOf } from '../text/reading.ts'

/** Rules by which a page's outlet is told from its sources alone. */
const BY_SOURCES: ReadonlySet<string> = new Set(['names itself in its opener', 'credited source'])

/**
 * Marks the page's first opener as `foreign` where it names one outlet that is neither the page's own nor an agency: what it opens is then told
 * by that outlet (`به نوشته روزنامه A، fact`), where an agency's name alone says whose dispatch it is.
 */
export function markForeign(
  sources: readonly Source[],
  { outlet, reading, knowledge }: { outlet: Outlet | null; reading: Reading; knowledge: Knowledge },
): Source[] {
  const first = sources.find(({ kind }) => kind === 'opener')
  const [hop, ...more] = first?.hops ?? []
  if (!hop || more.length > 0 || !isOutlet(hop, reading)) return [...sources]
  const known = hop.entity === null ? undefined : knowledge.byId(hop.entity)
  const isOther =
    first?.cites === true ||
    (outlet !== null && !BY_SOURCES.has(outlet.rule) && !isOwn(hop, known, { outlet, reading }))
  if (isAgency(known) || !isOther) return [...sources]
  return sources.map((source) => (source === first ? { ...source, foreign: true } : source))
}

/** Whether a name after the words of an opener is an outlet's: one by its words, or whatever nobody knows in quotation marks. */
function isOutlet(hop: NounPhrase, reading: Reading): boolean {
  if (hop.kind === 'outlet') return true
  const [start] = spanOf(reading, hop, hop.skip)
  return hop.entity === null && /["“«]/u.test(reading.text[start - 1] ?? '')
}

function isAgency(known: Known | undefined): boolean {
  return known?.outlet === 'agency'
}

/** Whether an opener may name the page's own outlet: the same one, or a name that shares a longer word with its name. */
function isOwn(
  hop: NounPhrase,
  known: Known | undefined,
  { outlet, reading }: { outlet: Outlet; reading: Reading },
): boolean {
  if (known && outlet.entity !== null) return known.id === outlet.entity
  const own = new Set(wordsOf(outlet.surface ?? outlet.name))
  const [start, end] = spanOf(reading, hop, hop.skip)
  return wordsOf(reading.text.slice(start, end)).some((word) => own.has(word))
}

const LETTERS = 3

function wordsOf(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}\p{M}\u200c]+/u)
    .map(foldWord)
    .filter(({ length }) => length >= LETTERS)
}

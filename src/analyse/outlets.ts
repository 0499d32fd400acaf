import type { OutletAt } from '../knowledge/outlet-finder.ts'
import type { NounPhrase } from '../model/phrase.ts'
import { placedPhrase } from '../model/phrase.ts'
import type { Outlet } from '../model/record.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { OutletName } from '../page/metadata.ts'
import type { Reading } from '../text/reading.ts'
import { spanOf, toReading } from '../text/reading.ts'
import type { Token } from '../text/tokens.ts'

/** Finds the known outlet named at a token. */
export type FindOutlet = (
  tokens: readonly Token[],
  at: number,
  limit: number,
) => OutletAt | undefined

const BY_PLACE = 'outlet by its place'

/** The outlet at a token of the reading as a phrase; to be asked where nothing but an outlet can stand. */
export function outletPhrases(
  reading: Reading,
  find: FindOutlet,
): (at: number, limit: number) => NounPhrase | undefined {
  return (at, limit) => {
    const outlet = find(reading.tokens, at, limit)
    if (!outlet) return undefined
    const traits = {
      how: 'name',
      kind: 'outlet',
      named: true,
      rule: BY_PLACE,
    } as const
    return placedPhrase(outlet, { ...traits, entity: outlet.known.id, skip: outlet.skip })
  }
}

/** The known outlet in the words of a phrase that names one with its kind: خبرگزاری «رویترز». */
export function outletInside(
  phrase: NounPhrase,
  outletAt: (at: number, limit: number) => NounPhrase | undefined,
  tokens: readonly Token[],
): NounPhrase | undefined {
  if (phrase.kind !== 'outlet' || phrase.entity) return undefined
  for (let at = phrase.from; at < phrase.to; at++) {
    const known = outletAt(at, phrase.to)
    if (known) return isPartQuoted(known, phrase, tokens) ? undefined : known
  }
  return undefined
}

/** «أون تايم سبورت» is not Time: whether other words stand before a name in its quotation marks. */
function isPartQuoted({ from }: NounPhrase, phrase: NounPhrase, tokens: readonly Token[]): boolean {
  let open = from
  while (open > phrase.from && !isMark(tokens[open])) open--
  return isMark(tokens[open]) && open + 1 < from
}

/** Blocks where an outlet's name is its name, even one that is a common word. */
const BESIDE: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit'])

/**
 * The outlets that no finder of names takes for one, as their names are common words: beside the text,
 * where words of sourcing name them, and in its quotation marks where it is the page's own.
 */
export function outletsByPlace(
  { tokens, paragraphs }: Reading,
  outletAt: (at: number, limit: number) => NounPhrase | undefined,
  {
    own,
    phrases,
    sources,
  }: { own: Outlet | null; phrases: readonly NounPhrase[]; sources: readonly Source[] },
): NounPhrase[] {
  const hops = sources.flatMap((source) => source.hops)
  const outlets = hops.filter(({ kind, rule }) => kind === 'outlet' && rule === BY_PLACE)
  const taken = new Set(phrases.map(({ from }) => from))
  for (const { from, to, block } of paragraphs) {
    const beside = BESIDE.has(block.role)
    for (let at = from; at < to; at++) {
      const opens = at > from && isMark(tokens[at - 1])
      if (tokens[at]!.kind !== 'word' || !(beside || opens)) continue
      const outlet = outletAt(at, to)
      if (!outlet) continue
      const quoted = opens && isMark(tokens[outlet.to]) && outlet.entity === own?.entity
      if (quoted || (beside && !taken.has(at))) outlets.push(outlet)
      at = outlet.to - 1
    }
  }
  return outlets
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === 'open' || token?.kind === 'close' || token?.kind === 'quote'
}

/** The known outlets named in a span of the page's text, furniture included. */
export function outletsIn(text: string, span: Span, find: FindOutlet): OutletName[] {
  const reading = toReading(text, [{ role: 'body', span }])
  const { tokens } = reading
  return tokens
    .flatMap((_, at) => find(tokens, at, tokens.length) ?? [])
    .map((outlet) => {
      const { name, id, outlet: sort } = outlet.known
      const place = spanOf(reading, outlet, outlet.skip)
      return { name, entity: id, span: place, agency: sort === 'agency', common: outlet.common }
    })
}

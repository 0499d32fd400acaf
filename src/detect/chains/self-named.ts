import type { NounPhrase } from '../../model/phrase.ts'
import type { Source } from '../../model/source.ts'

/** An outlet by which a page seems to call itself, and whether only the page's own is called so. */
export interface SelfNamed {
  readonly phrase: NounPhrase
  readonly sure: boolean
}

/**
 * The page's own outlet as its words name it: the prefix of the lead (`خبرگزاری فارس:`), the one whose
 * reporter was spoken to (`خبرنگار فارس`), the outermost
 * outlet of a first opener that quotes another (`به گزارش A به نقل از B`), or a lone one that opens the text and of which
 * `isHome` says that it publishes in the page's language.
 */
export function findSelfNamed(
  sources: readonly Source[],
  isHome: (phrase: NounPhrase) => boolean,
  opensText: (source: Source) => boolean = () => true,
): SelfNamed | null {
  const first = sources.find((source) => source.kind === 'prefix' || source.kind === 'opener')
  const outermost = first?.hops.at(-1)
  const quoted = new Set(first?.hops.slice(0, -1).map(({ entity }) => entity))
  const reporter = sources.find(
    ({ kind, hops }) => kind === 'reporter' && !quoted.has(hops[0]?.entity ?? null),
  )
  if (first?.kind !== 'prefix' && reporter) return named(reporter.hops[0], true)
  if (!first || !outermost || outermost.rule === 'text') return null
  if (first.kind === 'prefix' || first.hops.length > 1) return named(outermost, true)
  if (first.cites || outermost.kind === 'organisation') return null
  return isHome(outermost) && opensText(first) ? named(outermost, false) : null
}

function named(phrase: NounPhrase | undefined, sure: boolean): SelfNamed | null {
  return phrase ? { phrase, sure } : null
}

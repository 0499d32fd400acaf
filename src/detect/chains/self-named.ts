import type { NounPhrase } from '../../model/phrase.ts'
import type { Source } from '../../model/source.ts'

/**
 * The page's own outlet as its words name it: the prefix of the lead (`خبرگزاری فارس:`), the one whose
 * reporter was spoken to (`خبرنگار فارس`), the outermost
 * outlet of a first opener that quotes another (`به گزارش A به نقل از B`), or a lone one of which
 * `isHome` says that it publishes in the page's language.
 */
export function findSelfNamed(
  sources: readonly Source[],
  isHome: (phrase: NounPhrase) => boolean,
): NounPhrase | null {
  const reporter = sources.find(({ kind }) => kind === 'reporter')
  const first = sources.find((source) => source.kind === 'prefix' || source.kind === 'opener')
  const outermost = first?.hops.at(-1)
  if (first?.kind !== 'prefix' && reporter) return reporter.hops[0] ?? null
  if (!first || !outermost || outermost.rule === 'text') return null
  if (first.kind === 'prefix' || first.hops.length > 1) return outermost
  return isHome(outermost) ? outermost : null
}

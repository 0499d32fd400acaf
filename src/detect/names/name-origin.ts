import { closesName } from './name-endings.ts'
import type { Scan } from './scan.ts'

/** Written with a particle before the article ("of the", "to the"): no surname. */
export function startsParticle(scan: Scan, at: number): boolean {
  return scan.lexicon.article !== '' && !scan.tokens[at]!.key.startsWith(scan.lexicon.article)
}

/** An adjective of origin right behind a given name, which it cannot describe: a surname (ياسر الحربي, حسن عسيري). */
export function isOrigin(
  scan: Scan,
  at: number,
  { afterGiven, strange, limit }: { afterGiven: boolean; strange: number; limit: number },
): boolean {
  const { article, adjectival } = scan.lexicon
  const { key } = scan.tokens[at]!
  const [ending = ''] = adjectival
  if (article === '' || !afterGiven || strange > 0 || !key.endsWith(ending) || key.length < 4)
    return false
  const definite = scan.definite(at)
  if (scan.has(at, 'stop', 'role', 'body', 'title') || (definite && startsParticle(scan, at)))
    return false
  const known = scan.known(at)
  const adjective = known ? known.form === 'adjective' && known.skip === 0 : false
  return definite
    ? adjective || scan.has(at, 'modifier', 'field')
    : adjective && closesName(scan, at + 1, limit)
}

/** A word with the article that ends as adjectives of origin do, whatever else it means. */
export function isNisba(scan: Scan, at: number): boolean {
  const { adjectival } = scan.lexicon
  const { key } = scan.tokens[at]!
  return scan.definite(at) && !startsParticle(scan, at) && key.endsWith(adjectival[0] ?? '')
}

/** A word with the ending of a plural of people, where the language has an article: no name by itself. */
export function isPlural(scan: Scan, at: number): boolean {
  const { article, plurals } = scan.lexicon
  const key = scan.tokens[at]?.key ?? ''
  return (
    article !== '' &&
    plurals.some((ending) => key.length > ending.length + 3 && key.endsWith(ending))
  )
}

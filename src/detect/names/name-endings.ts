import { foldWord } from '../../text/fold.ts'
import type { KnownAt, Scan } from './scan.ts'
import { skeletonOf, within } from './spelling.ts'
import { isVerbal } from './scan.ts'

/** Whether nothing at a token can go on with a name. */
export function closesName(scan: Scan, at: number, limit: number): boolean {
  return at >= limit || scan.tokens[at]!.kind !== 'word' || scan.has(at, 'stop')
}

/** An adjective of origin behind a full name, where the name must end: "Rasouli Mahallati said". */
export function endsLikeSurname(scan: Scan, at: number, limit: number): boolean {
  if (scan.has(at, 'stop', 'role', 'join', 'body', 'field') || scan.known(at)) return false
  const { key } = scan.tokens[at]!
  if (scan.has(at, 'verb') || isVerbal(key, scan.lexicon)) return false
  return (
    closesName(scan, at + 1, limit) &&
    scan.lexicon.adjectival.some(
      (ending) =>
        key.length > ending.length + 2 &&
        key.endsWith(ending) &&
        !isOffice(scan, key.slice(0, -ending.length)),
    )
  )
}

/** Whether what is left of a word is a noun of an office or a trade: "a player", no surname. */
function isOffice({ lexicon }: Scan, key: string): boolean {
  const token = { start: 0, end: key.length, kind: 'word', key, gap: 'none' } as const
  return lexicon.words.allAt([token], 0, 1).some(({ value }) => value.class === 'role')
}

/** A word with an ending that surnames take, behind an unknown piece of the name. */
export function endsName(scan: Scan, at: number): boolean {
  const { key } = scan.tokens[at]!
  return (
    scan.lexicon.article === '' &&
    scan.lexicon.nameEndings.some(
      (ending) => ending.length > 1 && key.endsWith(ending) && key.length > ending.length,
    )
  )
}

/** One word that is a known person's surname. */
export function isSurname({ from, to, form, known }: KnownAt): boolean {
  return known.kind === 'person' && form === 'short' && to === from + 1
}

/** The known person whose surname ends a name, where the first name is a spelling of that one's too. */
export function namesake(scan: Scan, at: number, to: number): string | null {
  const person = to - at > 1 ? scan.known(to - 1) : undefined
  if (!person || !isSurname(person)) return null
  const first = scan.tokens[at]!.key
  const alike = Object.values(person.known.names)
    .flat()
    .some((name) => {
      const own = foldWord(name.split(' ')[0]!)
      return own[0] === first[0] && skeletonOf(own) === skeletonOf(first) && within(own, first, 2)
    })
  return alike ? person.known.id : null
}

/** Whether a name ends at a token in a given name that is no other word, as surnames may be. */
export function endsGiven(scan: Scan, to: number, limit: number): boolean {
  return scan.has(to - 1, 'given') && !scan.ordinary(to - 1) && closesName(scan, to, limit)
}

/** An ordinary word right before a verb that it is a part of ("was removed"). */
export function isVerbNoun(scan: Scan, at: number): boolean {
  return scan.plain(at) && scan.has(at + 1, 'verb') && !scan.has(at + 1, 'say')
}

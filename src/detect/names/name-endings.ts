import type { Scan } from './scan.ts'

/** Whether nothing at a token can go on with a name. */
export function closesName(scan: Scan, at: number, limit: number): boolean {
  return at >= limit || scan.tokens[at]!.kind !== 'word' || scan.has(at, 'stop')
}

/** An adjective of origin behind a full name, where the name must end: "Rasouli Mahallati said". */
export function endsLikeSurname(scan: Scan, at: number, limit: number): boolean {
  if (scan.has(at, 'stop', 'role', 'join', 'body', 'field') || scan.known(at)) return false
  const { key } = scan.tokens[at]!
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

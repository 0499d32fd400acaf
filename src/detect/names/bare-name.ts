import type { BareName, Evidence } from './fresh-name.ts'
import { freshName, isFirstPiece, patronymEnd } from './fresh-name.ts'
import { endsLikeSurname } from './name-endings.ts'
import type { PageNames } from './page-names.ts'
import type { Scan } from './scan.ts'
import { isVerbal } from './scan.ts'

/** The name that starts at a token: of the page, of the tables, or a fresh one. */
export function bareName(
  scan: Scan,
  at: number,
  options: { limit: number; evidence: Evidence; page: PageNames | null; titled: boolean },
): BareName | undefined {
  const known = knownPerson(scan, at, options)
  const page = options.page?.at(scan.tokens, at, options.limit)
  if (page && (!known || page.to >= known.to)) {
    const longer = known || page.whole ? undefined : freshName(scan, at, options)
    if (!longer || longer.to <= page.to) {
      if (pageNameFits(scan, { from: at, to: page.to }, options)) {
        return {
          to: patronymEnd(scan, page.to, options.limit),
          nameFrom: at,
          nameTo: patronymEnd(scan, page.to, options.limit),
          entity: page.entity,
          country: page.country,
          short: !page.whole,
          titled: false,
          rule: 'name of the page',
        }
      }
    }
  }
  if (known) return known
  return freshName(scan, at, options)
}

/** Behind a verb of saying, where a language puts its subject. */
export function speaks(scan: Scan, at: number): boolean {
  return scan.lexicon.article !== '' && at > 0 && !scan.opens(at) && scan.has(at - 1, 'say')
}

/** An ordinary word behind a word of respect, where the name must end. */
export function titledSurname(scan: Scan, at: number, limit: number): BareName | undefined {
  if (scan.lexicon.article !== '' || !scan.isWord(at) || scan.tokens[at]!.key.length < 4)
    return undefined
  if (
    scan.has(
      at,
      'stop',
      'role',
      'body',
      'field',
      'modifier',
      'title',
      'join',
      'place',
      'group',
      'government',
      'pronoun',
    )
  )
    return undefined
  const office = at > 0 && scan.has(at - 1, 'role')
  if (isVerbal(scan.tokens[at]!.key, scan.lexicon) || (office && scan.plain(at))) return undefined
  const next = at + 1
  if (next < limit && scan.tokens[next]!.kind === 'word' && !scan.has(next, 'stop'))
    return undefined
  return { ...oneWord(at), titled: true, rule: 'titled surname' }
}

/** One unknown word as the subject of a verb of saying, before it or behind it. */
export function loneSubject(scan: Scan, at: number, limit: number): BareName | undefined {
  const name = scan.unknown(at) || scan.has(at, 'given')
  if (
    !name ||
    scan.tokens[at]!.key.length < 3 ||
    scan.has(at, 'stop', 'some', 'many') ||
    scan.known(at)
  )
    return undefined
  const next = at + 1
  const before = at > 0 && !scan.opens(at) && scan.has(at - 1, 'say')
  const rests = next >= limit || scan.tokens[next]!.kind !== 'word' || scan.has(next, 'stop')
  const speaks =
    scan.lexicon.article === ''
      ? scan.opens(at) && next < limit && scan.has(next, 'say')
      : before && rests
  if (!speaks || isSeveral(scan, at, next)) return undefined
  return { ...oneWord(at), titled: false, rule: 'subject of saying' }
}

/** A noun with the ending of a plural before a verb of several: the traders said. */
function isSeveral({ lexicon, tokens }: Scan, at: number, verb: number): boolean {
  const { pluralVerb, plurals } = lexicon
  if (pluralVerb === '' || !tokens[verb]?.key.endsWith(pluralVerb)) return false
  return plurals.some((ending) => tokens[at]!.key.endsWith(ending))
}

/** A lone surname that is also an ordinary word needs a place where a subject stands. */
function pageNameFits(
  scan: Scan,
  { from: at, to }: { from: number; to: number },
  options: { evidence: Evidence; titled: boolean },
): boolean {
  if (to - at > 1 || options.evidence === 'role' || options.titled) return true
  if (scan.has(at, 'stop')) return false
  if (!scan.ordinary(at) && !scan.has(at, 'body', 'place', 'group', 'field', 'role')) return true
  const before = scan.tokens[at - 1]
  return !before || scan.opens(at) || before.kind !== 'word' || scan.has(at - 1, 'stop', 'join')
}

function knownPerson(
  scan: Scan,
  at: number,
  { limit, evidence }: { limit: number; evidence: Evidence },
): BareName | undefined {
  const known = evidence === 'role' ? scan.knownBeside(at) : scan.known(at)
  if (!known || known.to > limit || known.known.kind !== 'person') return undefined
  if (isFirstPiece(scan, at, limit)) return undefined
  if (known.form === 'short' && scan.has(at, 'stop')) return undefined
  if (
    known.form === 'short' &&
    evidence === 'none' &&
    scan.has(at, 'modifier', 'field', 'role', 'body')
  )
    return undefined
  const to = patronymEnd(scan, known.to, limit)
  // A short form that goes on with another name is someone else's first name.
  const isGiven = known.form === 'short' && scan.has(at, 'given', 'commonGiven')
  if (isGiven && known.to < limit && scan.has(known.to, 'before')) return undefined
  if (isGiven && to < limit && isNamePiece(scan, to, limit)) return undefined
  return {
    to,
    nameFrom: at,
    nameTo: to,
    entity: known.known.id,
    country: known.known.country,
    short: known.form === 'short',
    titled: false,
    rule: 'known person',
  }
}

/** Whether a word can go on a name: an unknown word, a given name, or one that ends as surnames do. */
function isNamePiece(scan: Scan, at: number, limit: number): boolean {
  return scan.unknown(at) || scan.has(at, 'given') || endsLikeSurname(scan, at, limit)
}

/** A name of one word that no table holds. */
function oneWord(at: number): Omit<BareName, 'titled' | 'rule'> {
  return {
    to: at + 1,
    nameFrom: at,
    nameTo: at + 1,
    entity: null,
    country: null,
    short: false,
  }
}
